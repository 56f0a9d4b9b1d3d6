import { useTranslation } from 'react-i18next';
import {
  DifferenceChart,
  drawBands,
  type PathTone,
  type Quantiles,
  type Series,
  TotalChart,
} from '../../charts/index.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { baselineSettings, cutoffLagOf, hasOwnAssumptions } from '../../model/index.ts';
import { setReading } from '../../state/actions.ts';
import { baselineOf } from '../../state/results.ts';
import { useApp } from '../../state/store.ts';
import type { OnTable } from '../../state/table.ts';
import { centreLine } from '../shell/reading.ts';
import type { DrawsOf } from './Finding.tsx';
import { differenceBandOf, differenceOf } from './pair.ts';
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
  const reading = useApp((state) => state.reading);
  const [first, second] = compared;
  if (first === undefined || second === undefined) return null;

  // More than two paths with two bands each could not be told apart.
  const showsHalf = compared.length === 2;
  const steps = reading === 'published';
  const placed = compared.map((scenario, place) => {
    const draws = drawsOf(scenario.settings);
    return {
      scenario,
      draws,
      centre: centreLine(scenario.settings, reading),
      line: { id: `path-${place}`, label: titleOf(scenario), tone: tones[place] ?? 'fourth', steps } as const,
    };
  });
  const bandsOf = (quantiles: Quantiles | undefined) => {
    if (quantiles === undefined) return {};
    const { band50, band80 } = drawBands(quantiles);
    return { band50: showsHalf ? band50 : undefined, band80 };
  };
  const lines: readonly Series[] = placed.map(({ line, centre, draws }) => ({
    ...line,
    values: centre.total,
    ...bandsOf(draws?.bands.total),
  }));
  const contributions: readonly Series[] = placed.map(({ line, centre, draws }) => ({
    ...line,
    values: centre.contribution,
    ...bandsOf(draws?.bands.contribution),
  }));
  const baseline: Series = {
    id: 'baseline',
    label: t('picture.baseline'),
    tone: 'baseline',
    values: centreLine(baselineOf(first.settings), reading).total,
    steps,
  };
  // Where the assumptions are the reader's own, the published baseline stands beside theirs.
  const published: readonly Series[] = hasOwnAssumptions(first.settings)
    ? [
        {
          id: 'published',
          label: t('picture.publishedBaseline'),
          tone: 'published',
          values: centreLine(NOTHING_NEW, reading).total,
          steps,
        },
      ]
    : [];
  const zero = placed[1];
  const differences: readonly Series[] = placed.flatMap(({ line, centre, draws }, place) => {
    if (zero === undefined || place === 1) return [];
    // One may be a stage ahead of the other for a moment: only the same draws can be compared one by one.
    const both = draws !== null && draws.draws === zero.draws?.draws ? ([draws, zero.draws] as const) : null;
    return {
      ...line,
      values: differenceOf(centre.total, zero.centre.total),
      band50: both && showsHalf ? differenceBandOf(...both, 0.5) : undefined,
      band80: both ? differenceBandOf(...both, 0.8) : undefined,
    };
  });
  const headline =
    compared.length === 2
      ? t('picture.heading', { a: titleOf(first), b: titleOf(second) })
      : t('picture.headingMore', { count: compared.length });
  return (
    <>
      <TotalChart
        series={[...published, baseline, ...lines]}
        history={HISTORY}
        headline={headline}
        headingLevel={2}
        reading={reading}
        onReading={setReading}
        lag={cutoffLagOf(first.settings)}
      />
      <DifferenceChart
        series={differences}
        zeroLabel={titleOf(second)}
        headline={t('picture.difference', { zero: titleOf(second) })}
        headingLevel={3}
      />
      <DifferenceChart
        id="contribution"
        series={contributions}
        zeroLabel={t('picture.contributionZero')}
        headline={t('picture.contribution')}
        headingLevel={3}
      />
    </>
  );
}
