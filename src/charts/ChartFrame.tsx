import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../edition/index.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './ChartFrame.module.css';
import { useFigureCaption } from './caption.ts';
import { TwinTable } from './TwinTable.tsx';
import { fileName, tableToCsv } from './table.ts';
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
  const [failed, setFailed] = useState(false);
  const headline = props.headline ?? (summaryIsFinding ? summary : undefined);
  const Heading = `h${headingLevel}` as const;
  const source = [
    caption.scenario === '' ? '' : t('frame.scenario', { scenario: caption.scenario }),
    t('frame.source', {
      edition: `${CURRENT_EDITION.index} ${CURRENT_EDITION.id}`,
      model: caption.model,
    }),
    ...(caption.remarks ?? []),
    t('frame.notForecast'),
  ].filter((part) => part !== '');

  const save = async (kind: 'csv' | 'png' | 'svg') => {
    setFailed(false);
    try {
      // Only the reader who takes a picture away pays for the code that makes it.
      const files = await import('./export.ts');
      const name = fileName(id, caption, kind);
      if (kind === 'csv') files.saveText(name, tableToCsv(table(), source), 'text/csv');
      else if (figure.current !== null) await files.saveFigure(figure.current, name, kind);
    } catch {
      setFailed(true);
    }
  };

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
      <div className={styles.actions} data-export="skip" data-print="hide">
        <div className={styles.table}>
          <Disclosure summary={t('frame.asTable')} onToggle={setTableOpen}>
            {tableOpen && (
              <TwinTable table={table()} caption={t('frame.tableOf', { title: headline ?? summary })} />
            )}
          </Disclosure>
        </div>
        <div className={styles.files}>
          {(['csv', 'png', 'svg'] as const).map((kind) => (
            <Button key={kind} look="quiet" aria-label={t(`frame.${kind}Long`)} onClick={() => save(kind)}>
              {t(`frame.${kind}`)}
            </Button>
          ))}
        </div>
        <p role="status" className={styles.failed}>
          {failed ? t('frame.failed') : ''}
        </p>
      </div>
    </figure>
  );
}
