import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../charts/index.ts';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { readOff } from '../../kernel/live.ts';
import { MODEL_VERSION } from '../../model/index.ts';
import type { Futures } from '../../state/futures.ts';
import type { CentreLine } from '../shell/reading.ts';
import styles from './explore.module.css';
import { find, luckOf } from './finding.ts';
import { useHearing, useTurn } from './Hearing.tsx';
import { RestsOn } from './RestsOn.tsx';
import { type Sentence, type Told, useSentences } from './useFinding.tsx';
import { useLate } from './useFollowing.ts';

interface Props {
  readonly month: number;
  /** The same object while it means the same. */
  readonly meant: Told;
}

/** The finding in one breath: what would be, how far it is from the line and how likely. The picture stands under it. */
export const FindingText = memo(function FindingText(props: Props & { readonly centre: CentreLine }) {
  const { centre, month, meant } = props;
  const { t } = useTranslation('explore');
  return (
    <section className={styles.finding} aria-label={t('finding.label')}>
      <p className={styles.lead}>
        <Outlook centre={centre} month={month} meant={meant} />
        <Chances month={month} meant={meant} />
      </p>
    </section>
  );
});

/** What the line says; of the draws it needs what luck moves alone. */
function Outlook({ centre, month, meant }: Props & { readonly centre: CentreLine }) {
  const { i18n } = useTranslation('explore');
  const format = useFormat();
  const words = useSentences();
  const hearing = useHearing();
  const whole = useMemo(() => readOff(hearing, ({ futures }) => futures), [hearing]);
  const found = ({ ensemble }: Futures) => find(centre, luckOf(ensemble, month), month, meant.line);
  // Written anew only where it would read otherwise: most draws say the same of luck.
  const said = useLive(
    readOff(whole, (futures) => {
      const { luck, policyIsSmall } = found(futures);
      return [policyIsSmall, luck !== null && format.size(luck), futures.failed].join();
    }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of luck; words change with the language only.
  const outlook = useMemo(() => {
    const futures = whole.now();
    return words.outlook(found(futures), month, { ...meant, failed: futures.failed !== null });
  }, [centre, month, meant, said, i18n.language]);
  return outlook.map(({ key, shown }) => <span key={key}>{shown} </span>);
}

/** What the draws say: the chance of passing the line, as soon as they are heard. */
function Chances({ month, meant }: Props) {
  const { t, i18n } = useTranslation('explore');
  const words = useSentences();
  const { fan, futures } = useLive(useHearing());
  const { pending, failed } = futures;
  const late = useLate(pending);
  // Written anew only when they are new.
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language only.
  const chances = useMemo(
    () => (fan === null ? null : words.chances(fan, month, meant)),
    [fan, month, meant, i18n.language],
  );
  return (
    <span className={styles.chances} aria-busy={pending} data-pending={late || undefined}>
      {chances?.shown ?? t(failed === null ? 'finding.chanceWait' : 'finding.chanceFailed')}
    </span>
  );
}

interface DoubtsProps extends Props {
  readonly window: Sentence | null;
}

/** What stands behind the finding, in its turn: the other chances, what the window takes, what all of it rests on. */
export const Doubts = memo(function Doubts(props: DoubtsProps) {
  const { month, meant, window } = props;
  const { moved, reading } = meant;
  const { t, i18n } = useTranslation('explore');
  const format = useFormat();
  const words = useSentences();
  const { settings, futures } = useTurn();
  const { ensemble, recovered } = futures;
  const failed = futures.failed !== null;
  const late = useLate(futures.pending);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language only.
  const [pairs, ends] = useMemo(
    () => [words.pairs(ensemble, month), ensemble === null ? [] : words.ends(ensemble, month)] as const,
    [ensemble, month, i18n.language],
  );
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
      {moved && <RestsOn settings={settings} month={month} />}
      <p className={styles.source}>
        {t(reading === 'published' ? 'finding.forecastPublished' : 'finding.forecast', {
          model: MODEL_VERSION,
          edition: CURRENT_EDITION.id,
        })}
        {!failed &&
          ` ${t('finding.draws', { draws: ensemble === null ? '…' : format.count(ensemble.draws) })}`}
        {recovered && ` ${t('finding.recovered')}`}
      </p>
    </section>
  );
});
