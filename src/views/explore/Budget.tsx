import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { Path } from '../../model/index.ts';
import styles from './explore.module.css';

const MONTH = 24;
/** From here on a path's contribution is worth dividing by. Points. */
const WORTH = 0.05;

/** Money planned and money spent, against what the State can absorb. */
export function Budget({ path }: { readonly path: Path }) {
  const { t } = useTranslation('explore');
  const format = useFormat();
  const id = useId();
  const { planned, executed } = path.cost;
  const share = planned > 0 ? executed / planned : 0;
  const tightest = Math.min(...path.absorption);
  const worth = path.policyContribution[MONTH] as number;
  return (
    <section className={styles.budget} aria-labelledby={id}>
      <h3 id={id}>{t('budget.title')}</h3>
      <dl className={styles.bars}>
        {(
          [
            ['planned', planned, planned > 0 ? 1 : 0],
            ['executed', executed, share],
          ] as const
        ).map(([kind, money, width]) => (
          <div key={kind} className={styles.barRow}>
            <dt>{t(`budget.${kind}`)}</dt>
            <dd className={styles.barValue}>{format.money(money)}</dd>
            <dd className={styles.barTrack} aria-hidden="true">
              <span className={styles.bar} data-kind={kind} style={{ inlineSize: `${width * 100}%` }} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {planned > 0
          ? t('budget.sentence', {
              planned: format.money(planned),
              executed: format.money(executed),
              share: format.percent(share),
            })
          : t('budget.nothing')}{' '}
        {planned > 0 &&
          (tightest >= 0.9995
            ? t('budget.limit')
            : t('budget.limited', { share: format.percent(tightest) }))}{' '}
        {worth >= WORTH &&
          executed > 0 &&
          t('budget.perPoint', { money: format.money(executed / worth), month: format.monthLabel(MONTH) })}
      </p>
    </section>
  );
}
