import { memo, type ReactNode, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './ChartFrame.module.css';
import type { FigureCaption } from './caption.ts';
import { fileName, tableToCsv } from './table.ts';
import type { TableTwin } from './types.ts';

/** What a figure shows just now. */
export interface Taken {
  readonly table: () => TableTwin;
  readonly source: readonly string[];
  readonly caption: FigureCaption;
}

interface TakeAwayProps {
  /** Stem of the names of the files. */
  readonly id: string;
  readonly figure: RefObject<HTMLElement | null>;
  /** Read when something is taken: what moves in the figure draws nothing anew here. */
  readonly now: RefObject<Taken>;
  readonly onTable: (open: boolean) => void;
  /** The table, where it is open. */
  readonly twin: ReactNode;
}

/** The rows behind a figure, and the files to take away. */
export const TakeAway = memo(function TakeAway({ id, figure, now, onTable, twin }: TakeAwayProps) {
  const { t } = useTranslation('charts');
  const [failed, setFailed] = useState(false);

  const save = async (kind: 'csv' | 'png' | 'svg') => {
    setFailed(false);
    try {
      // Only the reader who takes a picture away pays for the code that makes it.
      const files = await import('./export.ts');
      const { table, source, caption } = now.current;
      const name = fileName(id, caption, kind);
      if (kind === 'csv') files.saveText(name, tableToCsv(table(), source), 'text/csv');
      else if (figure.current !== null) await files.saveFigure(figure.current, name, kind);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className={styles.actions} data-export="skip" data-print="hide">
      <div className={styles.table}>
        <Disclosure summary={t('frame.asTable')} onToggle={onTable}>
          {twin}
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
  );
});
