import { useTranslation } from 'react-i18next';
import {
  DifferenceChart,
  FigureCaptionContext,
  type PathTone,
  type Series,
  TotalChart,
} from '../../charts/index.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { baselineSettings, MODEL_VERSION } from '../../model/index.ts';
import { pathOf } from '../../state/results.ts';
import type { OnTable } from '../../state/table.ts';
import type { DrawsOf } from './Finding.tsx';
import { bandOf, differenceBandOf, differenceOf } from './pair.ts';
import { useTitle } from './title.ts';

const home = EDITION.countries.find(({ code }) => code === EDITION.home);
const HISTORY = Object.entries(home?.totals ?? {}).map(([year, { value }]) => ({
  year: Number(year),
  total: value,
}));
const NOTHING_NEW = baselineSettings();

/** Both paths on the same axes, and under them their difference from the second, draw by draw. */
export function Picture(props: {
  readonly compared: readonly OnTable[];
  readonly tones: readonly PathTone[];
  readonly drawsOf: DrawsOf;
}) {
  const { compared, tones, drawsOf } = props;
  const { t } = useTranslation('compare');
  const titleOf = useTitle();
  const [first, second] = compared;
  if (first === undefined || second === undefined) return null;

  // More than two paths with two bands each could not be told apart.
  const showsHalf = compared.length === 2;
  const lines: readonly Series[] = compared.map((scenario, place) => {
    const values = pathOf(scenario.settings).total;
    const draws = drawsOf(scenario.settings);
    const start = values[0] as number;
    return {
      id: `path-${place}`,
      label: titleOf(scenario),
      tone: tones[place] ?? 'fourth',
      values,
      band50: draws && showsHalf ? bandOf(draws, start, 0.5) : undefined,
      band80: draws ? bandOf(draws, start, 0.8) : undefined,
    };
  });
  const baseline: Series = {
    id: 'baseline',
    label: t('picture.baseline'),
    tone: 'baseline',
    values: pathOf(NOTHING_NEW).total,
  };
  const zero = pathOf(second.settings).total;
  const zeroDraws = drawsOf(second.settings);
  const differences: readonly Series[] = lines.flatMap((line, place) => {
    const scenario = compared[place];
    if (scenario === undefined || place === 1) return [];
    const draws = drawsOf(scenario.settings);
    const both = draws !== null && zeroDraws !== null;
    return {
      ...line,
      values: differenceOf(pathOf(scenario.settings).total, zero),
      band50: both && showsHalf ? differenceBandOf(draws, zeroDraws, 0.5) : undefined,
      band80: both ? differenceBandOf(draws, zeroDraws, 0.8) : undefined,
    };
  });
  const headline =
    compared.length === 2
      ? t('picture.heading', { a: titleOf(first), b: titleOf(second) })
      : t('picture.headingMore', { count: compared.length });
  return (
    <FigureCaptionContext value={{ scenario: compared.map(titleOf).join(' / '), model: MODEL_VERSION }}>
      <TotalChart series={[baseline, ...lines]} history={HISTORY} headline={headline} headingLevel={2} />
      <DifferenceChart
        series={differences}
        zeroLabel={titleOf(second)}
        headline={t('picture.difference', { zero: titleOf(second) })}
        headingLevel={3}
      />
    </FigureCaptionContext>
  );
}
