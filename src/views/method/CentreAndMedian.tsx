import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { quantilesOf } from '../../kernel/quantiles.ts';
import { pathOf } from '../../state/results.ts';
import { NOTHING_NEW, useNothingNew } from './NothingNew.tsx';

const MONTH = 24;

/** The centre line is not the median of the draws; how far apart they are, computed here. */
export function CentreAndMedian() {
  const { t } = useTranslation('method');
  const format = useFormat();
  const { ensemble, failed } = useNothingNew();
  const totals = ensemble?.scenario[MONTH];
  if (failed !== null) return <p>{t('model.centreFailed')}</p>;
  if (ensemble === null || totals === undefined) return <p>{t('model.centrePending')}</p>;
  const centre = pathOf(NOTHING_NEW).total[MONTH] ?? Number.NaN;
  const median = quantilesOf(totals, [0.5])[0] as number;
  return (
    <p>
      {t('model.centre', {
        centre: format.published(centre),
        median: format.published(median),
        draws: format.count(ensemble.draws),
        difference: format.difference(centre - median),
      })}
    </p>
  );
}
