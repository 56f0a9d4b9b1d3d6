import { useTranslation } from 'react-i18next';
import { centralScores } from '../../edition/conditioning.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { INDICATOR_IDS } from '../../model/vocabulary.ts';
import { pathOf } from '../../state/results.ts';
import { aggregate } from './facts.ts';
import { ModelTests } from './ModelTests.tsx';
import styles from './method.module.css';
import { NOTHING_NEW, useNothingNew } from './NothingNew.tsx';

/** What history leads one to expect without a package, by a method held fixed; docs/model.md says where from. */
const BASE_RATE = { low: 0.08, high: 0.22 };

/** What the model's tests measured; then the arithmetic that can be done before the reader's eyes. */
export function Checks() {
  const { t } = useTranslation('method');
  const format = useFormat();
  const { checks, publishedHome, indicators } = EDITION;
  const reference = aggregate(EDITION, (id) => indicators[id].reference.value);
  const regional = aggregate(EDITION, (id) => indicators[id].regionalMean.value);
  const central = centralScores(EDITION);
  const home = aggregate(EDITION, (id) => central[INDICATOR_IDS.indexOf(id)] as number);
  const { ensemble, failed } = useNothingNew();
  const chance = ensemble?.chanceAbove60.baseline[24];
  const rows = [
    ['costaRica', checks.reference.total, reference.total],
    ['regional', checks.regional.total, regional.total],
    ['enabling', checks.regional.enablingFactors, regional.dimensions['enabling-factors']],
    ['start', publishedHome.total.value, home.total],
    ['governance', publishedHome.governance.value, home.dimensions.governance],
    ['nothing', 0, pathOf(NOTHING_NEW).policyContribution[24] ?? Number.NaN],
  ] as const;
  return (
    <>
      <ModelTests />
      <h3>{t('checks.here.heading')}</h3>
      <p>{t('checks.here.intro')}</p>
      <table className={styles.checks}>
        <caption>{t('checks.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('checks.test')}</th>
            <th scope="col" data-align="end">
              {t('checks.expected')}
            </th>
            <th scope="col" data-align="end">
              {t('checks.found')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, expected, found]) => (
            <tr key={key}>
              <th scope="row">{t(`checks.${key}`)}</th>
              <td data-align="end">{format.published(expected)}</td>
              <td data-align="end">{format.published(found)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('checks.baseRate')}</th>
            <td data-align="end">
              {t('checks.baseRateExpected', {
                low: format.chance(BASE_RATE.low),
                high: format.chance(BASE_RATE.high),
              })}
            </td>
            <td data-align="end">
              {chance === undefined
                ? t(failed === null ? 'checks.pending' : 'checks.failed')
                : format.chance(chance)}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
