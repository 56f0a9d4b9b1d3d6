import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { MODEL_VERSION, type View } from '../../model/index.ts';
import styles from './explore.module.css';
import type { ChanceRow, Sentence } from './useFinding.tsx';

interface SaidProps {
  readonly outlook: readonly Sentence[];
  readonly chances: Sentence | null;
  /** The chances are those of the settings before. */
  readonly pending: boolean;
  /** They have been so for a while: then it shows. */
  readonly late: boolean;
  readonly failed: boolean;
}

/** The finding in one breath: what would be, how far it is from the line and how likely. The picture stands under it. */
export const FindingText = memo(function FindingText(props: SaidProps) {
  const { outlook, chances, pending, late, failed } = props;
  const { t } = useTranslation('explore');
  return (
    <section className={styles.finding} aria-label={t('finding.label')}>
      <p className={styles.lead}>
        {outlook.map(({ key, shown }) => (
          <span key={key}>{shown} </span>
        ))}
        <span className={styles.chances} aria-busy={pending} data-pending={late || undefined}>
          {chances?.shown ?? t(failed ? 'finding.chanceFailed' : 'finding.chanceWait')}
        </span>
      </p>
    </section>
  );
});

interface DoubtsProps {
  readonly pairs: readonly ChanceRow[];
  readonly ends: readonly Sentence[];
  readonly moved: boolean;
  /** What the contribution rests on, under the sentence about it. */
  readonly restsOn: ReactNode;
  readonly window: Sentence | null;
  readonly late: boolean;
  readonly failed: boolean;
  readonly reading: View;
  /** How many futures the answer rests on; null until there are any. */
  readonly draws: number | null;
  /** True when a worker died over them and another made them. */
  readonly recovered: boolean;
}

/** What stands behind the finding: the other chances, what the window takes, what all of it rests on. */
export const Doubts = memo(function Doubts(props: DoubtsProps) {
  const { pairs, ends, moved, window, restsOn, late, failed, reading, draws, recovered } = props;
  const { t } = useTranslation('explore');
  const format = useFormat();
  return (
    <section className={styles.finding} aria-label={t('finding.behind')}>
      {!failed && (
        <div className={styles.doubts} data-pending={late || undefined}>
          <table className={styles.pairs}>
            <thead>
              <tr>
                <th scope="col">{t('finding.pairs')}</th>
                <th scope="col">{t('finding.pairsWithout')}</th>
                {moved && <th scope="col">{t('finding.pairsWith')}</th>}
              </tr>
            </thead>
            <tbody>
              {pairs.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.label}</th>
                  <td>{row.without}</td>
                  {moved && <td>{row.with}</td>}
                </tr>
              ))}
            </tbody>
          </table>
          <p className={styles.ends}>
            {ends.map(({ key, shown }) => (
              <span key={key}>{shown} </span>
            ))}
          </p>
        </div>
      )}
      <p className={styles.second}>{window?.shown ?? t('finding.windowEmpty')}</p>
      {restsOn}
      <p className={styles.source}>
        {t(reading === 'published' ? 'finding.forecastPublished' : 'finding.forecast', {
          model: MODEL_VERSION,
          edition: CURRENT_EDITION.id,
        })}
        {!failed && ` ${t('finding.draws', { draws: draws === null ? '…' : format.count(draws) })}`}
        {recovered && ` ${t('finding.recovered')}`}
      </p>
    </section>
  );
});
