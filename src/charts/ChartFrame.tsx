import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../edition/index.ts';
import type { Live } from '../kernel/live.ts';
import styles from './ChartFrame.module.css';
import { useFigureCaption } from './caption.ts';
import { TakeAway, type Taken } from './TakeAway.tsx';
import { TwinTable } from './TwinTable.tsx';
import type { FigureProps, TableTwin } from './types.ts';

export interface ChartFrameProps extends FigureProps {
  /** Stem of the names of exported files. */
  readonly id: string;
  /** The picture in one sentence, for those who do not see it. */
  readonly summary: string;
  /** True where that sentence is the finding: it stands as the headline unless a better one is given. */
  readonly summaryIsFinding?: boolean | undefined;
  /** Called only when the table is open or taken away: a drag must not write rows that nobody sees. */
  readonly table: () => TableTwin;
  /** What of the picture comes while the figure stands: the open table follows it. */
  readonly live?: Live<unknown> | undefined;
  /** How to read the picture, under it. */
  readonly note?: ReactNode;
  /** Switches above the picture; left out of exports. */
  readonly controls?: ReactNode;
  /** False when there are controls inside the picture: then its parts name themselves. */
  readonly asImage?: boolean | undefined;
  readonly children: ReactNode;
}

/**
 * A figure: the finding, the picture, its rows as a table, files to take away, and the source line, which
 * carries scenario, edition, model version and "not a forecast" on the page and into every file.
 */
export function ChartFrame(props: ChartFrameProps) {
  const {
    id,
    headingLevel = 3,
    summary,
    summaryIsFinding = false,
    table,
    live,
    note,
    controls,
    asImage = true,
    children,
  } = props;
  const { t } = useTranslation('charts');
  const caption = useFigureCaption();
  const figure = useRef<HTMLElement>(null);
  const headingId = useId();
  const [tableOpen, setTableOpen] = useState(false);
  const headline = props.headline ?? (summaryIsFinding ? summary : undefined);
  const Heading = `h${headingLevel}` as const;
  const source = useMemo(
    () =>
      [
        caption.scenario === '' ? '' : t('frame.scenario', { scenario: caption.scenario }),
        t('frame.source', {
          edition: `${CURRENT_EDITION.index} ${CURRENT_EDITION.id}`,
          model: caption.model,
        }),
        caption.code === undefined ? '' : t('frame.code', { code: caption.code }),
        ...(caption.remarks ?? []),
        t('frame.notForecast'),
      ].filter((part) => part !== ''),
    [caption, t],
  );

  const now = useRef<Taken>({ table, source, caption });
  now.current = { table, source, caption };

  return (
    <figure
      ref={figure}
      className={styles.figure}
      aria-labelledby={headline === undefined ? undefined : headingId}
      aria-label={headline === undefined ? summary : undefined}
    >
      {headline !== undefined && (
        <Heading id={headingId} className={styles.headline}>
          {headline}
        </Heading>
      )}
      {controls !== undefined && (
        <div className={styles.controls} data-export="skip">
          {controls}
        </div>
      )}
      {asImage ? (
        <div role="img" aria-label={summary}>
          {children}
        </div>
      ) : (
        children
      )}
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <p className={styles.source}>{source.join(' ')}</p>
      <TakeAway
        id={id}
        figure={figure}
        now={now}
        onTable={setTableOpen}
        twin={
          tableOpen && (
            <TwinTable
              table={table}
              live={live}
              caption={t('frame.tableOf', { title: headline ?? summary })}
            />
          )
        }
      />
    </figure>
  );
}
