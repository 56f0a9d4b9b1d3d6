import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import styles from './studies.module.css';

interface RunningProps {
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly running: boolean;
  readonly failed: string | null;
  /** True when a worker died over it and another has made the answer. */
  readonly recovered: boolean;
  readonly answered: boolean;
  readonly stop: () => void;
  readonly start: () => void;
}

/** How far a study is, with the way to stop it and to begin again; nothing once it is answered. */
export function Running(props: RunningProps) {
  const { progress, running, failed, recovered, answered, stop, start } = props;
  const { t } = useTranslation('studies');
  const format = useFormat();
  const share = progress === null ? 0 : Math.min(1, progress.done / Math.max(1, progress.of));
  return (
    // Its room stays when it is done, so that what lies below does not move.
    <div className={styles.running}>
      {answered && recovered && <p className={styles.note}>{t('recovered')}</p>}
      {!answered && running && (
        <>
          <progress className={styles.progress} max={1} value={share} aria-label={t('progress')} />
          <p className={styles.note}>
            {t('running', {
              percent: format.percent(share),
              runs: format.count(progress?.of ?? 0),
            })}
          </p>
          <Button look="quiet" onClick={stop}>
            {t('stop')}
          </Button>
        </>
      )}
      {!answered && !running && (
        <>
          <p className={styles.note} role="status">
            {failed === null ? t('stopped') : t('failed', { reason: failed })}
          </p>
          <Button look="quiet" onClick={start}>
            {t('again')}
          </Button>
        </>
      )}
    </div>
  );
}
