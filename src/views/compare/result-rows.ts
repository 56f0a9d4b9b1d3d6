import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { likeliest, middlePlaces, outOfHundred } from '../../charts/rank-shares.ts';
import { CURRENT_EDITION as EDITION } from '../../edition/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { type Ensemble, HORIZON_MONTHS, type Path, tierOf } from '../../model/index.ts';
import { exact } from '../method/exact.ts';
import type { CentreLine } from '../shell/reading.ts';
import { pairAt } from './pair.ts';

const MONTHS = [18, 24, 48] as const;
const WINDOW = ['18', '24'] as const;
const END = 24;

/** One scenario: its centre line in the reading of the page, its costs, its draws. */
export interface Column {
  readonly centre: CentreLine;
  /** The total above which a country is a Pioneer, as this scenario assumes. */
  readonly line: number;
  readonly cost: Path['cost'];
  readonly draws: Ensemble | null;
}

/** One measure: what it is of one scenario, and what one has more of it than another where that can be said. */
export interface ResultRow {
  readonly key: string;
  readonly label: string;
  readonly cell: (of: Column) => ReactNode;
  readonly between?: (a: Column, b: Column) => ReactNode;
}

/**
 * Every measure of the table of results.
 *
 * lines   what each scenario takes for the line; a head names each of them once
 * second  the scenario that the others are read against, by its name and its draws
 */
export function useResultRows(
  lines: readonly number[],
  second: { readonly title: string; readonly draws: Ensemble | null },
): readonly ResultRow[] {
  const { t } = useTranslation('compare');
  const { t: c } = useTranslation('charts');
  const { t: nameOf } = useTranslation('indicators');
  const format = useFormat();
  const line = [...new Set(lines)].map((one) => exact(format, one)).join(' / ');
  const at = (values: ArrayLike<number>, month: number): number => values[month] ?? Number.NaN;
  const drawnCell =
    (write: (draws: Ensemble) => string) =>
    ({ draws }: Column): string =>
      draws === null ? t('results.pending') : write(draws);
  const pairCell = (of: (draws: Ensemble) => Ensemble['chanceAbove60'], month: number) =>
    drawnCell((draws) =>
      t('results.chancePair', {
        without: format.chance(of(draws).baseline[month] ?? Number.NaN),
        with: format.chance(of(draws).scenario[month] ?? Number.NaN),
      }),
    );
  const differencePoints = (of: (column: Column) => number) => (a: Column, b: Column) =>
    format.difference(of(a) - of(b));
  const differenceMoney = (of: (column: Column) => number) => (a: Column, b: Column) =>
    format.moneyDifference(of(a) - of(b));
  /** Whole numbers as they stand in the two cells, so that the column subtracts what the reader sees. */
  const differencePair =
    (of: (draws: Ensemble) => Ensemble['chanceAbove60'], month: number) => (a: Column, b: Column) => {
      if (a.draws === null || b.draws === null) return t('results.pending');
      const chance = (draws: Ensemble) => Math.round(100 * (of(draws).scenario[month] ?? Number.NaN));
      return t('results.chanceMore', { amount: format.countDifference(chance(a.draws) - chance(b.draws)) });
    };
  const ordinal = (place: number): string => c('rank.ordinal', { count: place, ordinal: true });
  return [
    ...MONTHS.map((month) => ({
      key: `total-${month}`,
      label: t('results.total', { month }),
      cell: ({ centre }: Column) => format.level(at(centre.total, month)),
      between: differencePoints(({ centre }) => at(centre.total, month)),
    })),
    {
      key: 'ahead',
      label: t('results.ahead', { title: second.title, month: END }),
      cell: drawnCell((draws) => {
        if (second.draws === null) return t('results.pending');
        if (draws === second.draws) return t('results.absent');
        const pair = pairAt(draws, second.draws, END);
        if (pair === null) return t('results.pending');
        return t('results.aheadBy', {
          chance: format.chance(pair.ahead),
          size: format.difference(pair.size),
          low: format.difference(pair.low),
          high: format.difference(pair.high),
        });
      }),
    },
    ...WINDOW.map((month) => ({
      key: `margin-${month}`,
      label: t('results.margin', { month, line }),
      cell: ({ centre, line: own }: Column) => format.difference(at(centre.total, Number(month)) - own),
      between: differencePoints(({ centre, line: own }: Column) => at(centre.total, Number(month)) - own),
    })),
    ...MONTHS.map((month) => ({
      key: `contribution-${month}`,
      label: t('results.contribution', { month }),
      cell: ({ centre, draws }: Column) => {
        const mean = format.difference(at(centre.contribution, month));
        const band = draws?.bands.contribution;
        if (band === undefined) return mean;
        const { p10, p90 } = band;
        const [low, high] = [format.difference(at(p10, month)), format.difference(at(p90, month))];
        return t('results.contributionSpread', { mean, low, high });
      },
      between: differencePoints(({ centre }: Column) => at(centre.contribution, month)),
    })),
    {
      key: 'crossing',
      label: t('results.crossing', { line }),
      cell: ({ centre: { crossingMonth } }) =>
        crossingMonth === null
          ? t('results.never', { date: format.monthLabel(HORIZON_MONTHS) })
          : t('results.crossingAt', { month: crossingMonth, date: format.monthLabel(crossingMonth) }),
      between: ({ centre: a }, { centre: b }) =>
        a.crossingMonth === null || b.crossingMonth === null
          ? t('results.absent')
          : t('results.months', { amount: format.countDifference(a.crossingMonth - b.crossingMonth) }),
    },
    ...MONTHS.map((month) => ({
      key: `chance-${month}`,
      label: t('results.chance', { month, line }),
      cell: pairCell((draws) => draws.chanceAbove60, month),
      between: differencePair((draws) => draws.chanceAbove60, month),
    })),
    {
      key: 'below',
      label: t('results.below', { month: END, start: format.published(EDITION.publishedHome.total.value) }),
      cell: pairCell((draws) => draws.chanceBelowStart, END),
      between: differencePair((draws) => draws.chanceBelowStart, END),
    },
    {
      key: 'wider',
      label: t('results.wider', { month: END }),
      cell: pairCell((draws) => draws.chanceGapWider, END),
      between: differencePair((draws) => draws.chanceGapWider, END),
    },
    {
      key: 'spread',
      label: t('results.spread', { month: END }),
      cell: drawnCell(({ bands }) =>
        t('results.range', {
          low: format.level(at(bands.total?.p10 ?? [], END)),
          high: format.level(at(bands.total?.p90 ?? [], END)),
        }),
      ),
    },
    ...(['worst', 'best'] as const).map((tenth) => ({
      key: tenth,
      label: t(`results.${tenth}`, { month: END }),
      cell: drawnCell(({ tenths }) => format.level(tenths[END]?.[tenth] ?? Number.NaN)),
    })),
    ...(['planned', 'executed'] as const).map((kind) => ({
      key: kind,
      label: t(`results.${kind}`),
      cell: ({ cost }: Column) => format.money(cost[kind]),
      between: differenceMoney(({ cost }) => cost[kind]),
    })),
    {
      key: 'per-point',
      label: t('results.perPoint'),
      cell: ({ cost, centre }) => {
        const points = at(centre.contribution, END);
        return points > 0 && cost.planned > 0 ? format.money(cost.planned / points) : t('results.absent');
      },
    },
    {
      key: 'rank',
      label: t('results.likeliest', { month: END }),
      cell: drawnCell(({ rank }) => {
        const shares = rank.scenario[END] ?? [];
        const place = likeliest(shares);
        const { from, to, share } = middlePlaces(shares);
        return t('results.likeliestIs', {
          place: ordinal(place),
          chance: outOfHundred(shares)[place - 1] ?? 0,
          share: format.chance(share),
          from: ordinal(from),
          to: ordinal(to),
        });
      }),
    },
    {
      key: 'tier',
      label: t('results.tier'),
      cell: ({ centre, line: own }) => nameOf(`tier.${tierOf(at(centre.total, END), EDITION, own)}.name`),
    },
  ];
}
