import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import styles from './explore.module.css';
import type { Sentence } from './useFinding.tsx';

interface Props {
  readonly outlook: readonly Sentence[];
  readonly chances: Sentence | null;
  readonly window: Sentence | null;
  /** The chances are those of the settings before. */
  readonly pending: boolean;
  readonly failed: boolean;
}

/** The finding: what would be, how far it is from the line, how likely, and what the window takes. */
export const FindingText = memo(function FindingText({ outlook, chances, window, pending, failed }: Props) {
  const { t } = useTranslation('explore');
  return (
    <section className={styles.finding} aria-label={t('finding.label')}>
      <p className={styles.lead}>
        {outlook.map(({ key, shown }) => (
          <span key={key}>{shown} </span>
        ))}
        <span className={styles.chances} aria-busy={pending} data-pending={pending || undefined}>
          {chances?.shown ?? t(failed ? 'finding.chanceFailed' : 'finding.chanceWait')}
        </span>
      </p>
      <p className={styles.second}>{window?.shown ?? t('finding.windowEmpty')}</p>
      <p className={styles.source}>
        {t('finding.forecast', { model: MODEL_VERSION, edition: CURRENT_EDITION.id })}
      </p>
    </section>
  );
});
