/** From the futures of a kernel to the statistics of an ensemble (docs/model.md, "Uncertainty"). */
import { PARAMETER_IDS } from '../evidence/parameters.ts';
import { quantilesOf } from '../kernel/quantiles.ts';
import type { DrawTable } from './draw-table.ts';
import type { Band, Ensemble, Monthly, Part, View } from './path.ts';
import { rankAndGap } from './standing.ts';
import { inView, luckBy, yearsBy } from './view.ts';
import { CHANCE_MONTHS, MONTH_COUNT, type TierId } from './vocabulary.ts';

/** What a kernel leaves: `columns[name][month * draws + draw]`, 49 months. */
export interface RawFutures {
  readonly draws: number;
  readonly columns: Readonly<Record<string, Float64Array | Float32Array>>;
}

export interface SummaryOptions {
  readonly view: View;
  /** Total above which a country is a Pioneer. */
  readonly line: number;
  /** Columns of the scenario that get a band beside the total. */
  readonly columns: readonly string[];
}

const LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const BAND_KEYS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

type Values = Float64Array | Float32Array;
const monthOf = (values: Values, draws: number, month: number): Values =>
  values.subarray(month * draws, (month + 1) * draws);

function bandOf(values: Values, draws: number): Band {
  const band = BAND_KEYS.map(() => new Float64Array(MONTH_COUNT));
  for (let month = 0; month < MONTH_COUNT; month++)
    quantilesOf(monthOf(values, draws, month), LEVELS).forEach((quantile, i) => {
      (band[i] as Monthly)[month] = quantile;
    });
  return Object.fromEntries(BAND_KEYS.map((key, i) => [key, band[i]])) as unknown as Band;
}

const meanOf = (values: Values): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
};
const partOf = (values: Values): Part => {
  const [low, high] = quantilesOf(values, [0.1, 0.9]) as [number, number];
  return { mean: meanOf(values), low, high };
};
const byMonth = <T>(make: (month: number) => T): Record<string, T> =>
  Object.fromEntries(CHANCE_MONTHS.map((month) => [month, make(month)]));

interface Without {
  readonly total: Values;
  readonly band: Band;
  readonly beside: ReturnType<typeof rankAndGap>;
}
const known = new WeakMap<RawFutures, Map<string, Without>>();

/** What is read off the futures without a package; they are asked for at every move, so they are kept with them. */
function withoutPackageOf(baseline: RawFutures, table: DrawTable, view: View, line: number): Without {
  const kept = known.get(baseline) ?? new Map<string, Without>();
  known.set(baseline, kept);
  const key = `${view} ${line}`;
  const before = kept.get(key);
  if (before) return before;
  const total = inView(columnOf(baseline, 'total'), 'total', table, baseline.draws, view);
  const fresh = {
    total,
    band: bandOf(total, baseline.draws),
    beside: rankAndGap(total, table, baseline.draws, view, line),
  };
  kept.set(key, fresh);
  return fresh;
}

/** Mean of the best and of the worst tenth; at least one draw is a tenth. */
function tenthsOf(values: Values): { readonly best: number; readonly worst: number } {
  const sorted = Float64Array.from(values).sort();
  const tenth = Math.max(1, Math.round(sorted.length / 10));
  return { worst: meanOf(sorted.subarray(0, tenth)), best: meanOf(sorted.subarray(-tenth)) };
}

const HOME_DRIFT = PARAMETER_IDS.indexOf('drift_peru_bau');

/**
 * Chances, bands, rank, gap and the split of the change, with the package and without it.
 *
 * `scenario` and `baseline` hold at least `total`, for the draws of the table in their order.
 */
export function summarise(
  scenario: RawFutures,
  baseline: RawFutures,
  table: DrawTable,
  { view, line, columns }: SummaryOptions,
): Ensemble {
  const { edition } = table;
  const n = scenario.draws;
  const raw = columnOf(scenario, 'total');
  const without = withoutPackageOf(baseline, table, view, line);
  const totalOf = { scenario: inView(raw, 'total', table, n, view), baseline: without.total };
  const contribution = new Float64Array(MONTH_COUNT * n);
  for (let i = 0; i < contribution.length; i++)
    contribution[i] = (totalOf.scenario[i] as number) - (totalOf.baseline[i] as number);

  const beside = {
    scenario: rankAndGap(totalOf.scenario, table, n, view, line),
    baseline: without.beside,
  };
  const pair = <T>(make: (side: 'scenario' | 'baseline') => T) => ({
    scenario: make('scenario'),
    baseline: make('baseline'),
  });
  const shareOf = (values: Values, holds: (value: number) => boolean): number => {
    let count = 0;
    for (let i = 0; i < n; i++) if (holds(values[i] as number)) count += 1;
    return count / n;
  };
  const start = edition.publishedHome.total.value;
  const chances = (holds: (value: number) => boolean) =>
    pair((side) => byMonth((month) => shareOf(monthOf(totalOf[side], n, month), holds)));
  const totals = pair((side) => byMonth((month) => Float64Array.from(monthOf(totalOf[side], n, month))));

  const split = (month: number): Ensemble['split'][string] => {
    const parts = { drift: 0, inForce: 0, policy: 0, luck: 0 };
    const values = Object.fromEntries(Object.keys(parts).map((key) => [key, new Float64Array(n)])) as Record<
      keyof typeof parts,
      Float64Array
    >;
    const years = yearsBy(month, view);
    for (let k = 0; k < n; k++) {
      const draw = table.draws[k] as (typeof table.draws)[number];
      const noise = luckBy(draw, month, view);
      const before = totalOf.baseline[month * n + k] as number;
      values.drift[k] = (draw.parameters[HOME_DRIFT] as number) * years;
      values.luck[k] = noise;
      values.policy[k] = contribution[month * n + k] as number;
      values.inForce[k] = before - (totalOf.baseline[k] as number) - (values.drift[k] as number) - noise;
    }
    return {
      drift: partOf(values.drift),
      inForce: partOf(values.inForce),
      policy: partOf(values.policy),
      luck: partOf(values.luck),
    };
  };

  const bands: Record<string, Band> = { total: bandOf(totalOf.scenario, n) };
  for (const name of columns)
    if (name !== 'total') bands[name] = bandOf(inView(columnOf(scenario, name), name, table, n, view), n);

  return {
    draws: n,
    seed: table.seed,
    months: CHANCE_MONTHS,
    view,
    precision: raw instanceof Float32Array ? 'single' : 'double',
    scenario: totals.scenario,
    baseline: totals.baseline,
    chanceAbove60: chances((score) => score > line),
    chanceBelowStart: chances((score) => score < start),
    chanceGapWider: pair((side) =>
      byMonth((month) => shareOf(monthOf(beside[side].gap, n, month), (gap) => gap > beside[side].gapToday)),
    ),
    bands,
    baselineBand: without.band,
    contribution: bandOf(contribution, n),
    gap: bandOf(beside.scenario.gap, n),
    meanContribution: Float64Array.from({ length: MONTH_COUNT }, (_, month) =>
      meanOf(monthOf(contribution, n, month)),
    ),
    rank: pair((side) => byMonth((month) => beside[side].rank[month] as Float64Array)),
    tier: pair((side) =>
      byMonth((month) => {
        const values = monthOf(totalOf[side], n, month);
        const pioneer = shareOf(values, (score) => score > line);
        const explorer = shareOf(values, (score) => score <= line && score < edition.tiers.explorerBelow);
        return { explorer, adopter: 1 - pioneer - explorer, pioneer } satisfies Record<TierId, number>;
      }),
    ),
    tenths: byMonth((month) => tenthsOf(monthOf(totalOf.scenario, n, month))),
    split: byMonth(split),
  };
}

function columnOf(futures: RawFutures, name: string): Values {
  const column = futures.columns[name];
  if (!column) throw new Error(`the futures have no column ${name}`);
  return column;
}
