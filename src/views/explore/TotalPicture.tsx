import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type PathTone, type Series, TotalChart } from '../../charts/index.ts';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import type { Ensemble, Path } from '../../model/index.ts';
import { bandOf, history } from './rows.ts';

interface Props {
  readonly path: Path;
  readonly baseline: Path;
  readonly ensemble: Ensemble | null;
  readonly month: number;
  readonly tone: PathTone;
  readonly name: string;
  readonly moved: boolean;
}

const PUBLISHED = history();

/** The score month by month, with the bands of the draws. It follows the hand in the same frame. */
export const TotalPicture = memo(function TotalPicture(props: Props) {
  const { path, baseline, ensemble, month, tone, name, moved } = props;
  const { t } = useTranslation('explore');
  const format = useFormat();

  const bands = useMemo(() => {
    if (ensemble === null) return {};
    const draws = moved ? ensemble.scenario : ensemble.baseline;
    return { band50: bandOf(draws, ensemble.months, 0.5), band80: bandOf(draws, ensemble.months, 0.8) };
  }, [ensemble, moved]);

  const without = t('pictures.baseline');
  const series = useMemo<Series[]>(() => {
    const grey: Series = { id: 'baseline', label: without, tone: 'baseline', values: baseline.total };
    if (!moved) return [{ ...grey, ...bands }];
    return [grey, { id: 'scenario', label: name, tone, values: path.total, ...bands }];
  }, [path, baseline, bands, moved, name, tone, without]);

  const values = {
    score: format.level(path.total[month] as number),
    month: format.monthLabel(month),
    line: format.count(CURRENT_EDITION.tiers.pioneerAbove),
  };
  const headline =
    path.crossingMonth === null
      ? t('figures.totalShort', values)
      : t('figures.totalCross', { ...values, crossing: format.monthLabel(path.crossingMonth) });
  return <TotalChart headline={headline} headingLevel={2} series={series} history={PUBLISHED} />;
});
