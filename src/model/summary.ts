/** From the futures of a kernel to the statistics of an ensemble (docs/model.md, "Uncertainty"). */
import { PARAMETER_IDS } from '../evidence/parameters.ts';
import { meanOf } from '../kernel/mean.ts';
import { quantilesOf } from '../kernel/quantiles.ts';
import type { DrawTable } from './draw-table.ts';
import {
  BANDS_OF_DRAWS,
  type Band,
  type BandOfDraws,
  type Ensemble,
  type Fan,
  type Monthly,
  type Part,
  type View,
} from './path.ts';
import { gapTodayOf, pioneersOf, ranksOf } from './standing.ts';
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
  /** What gets a band beside the total: columns of the scenario, or a `BandOfDraws`. */
  readonly columns: readonly string[];
}

const isOfDraws = (name: string): name is BandOfDraws => BANDS_OF_DRAWS.some((own) => own === name);

/** The columns that a kernel has to run for these bands. */
export const columnsFor = (bands: readonly string[]): readonly string[] => [
  ...new Set(['total', ...bands.filter((name) => !isOfDraws(name))]),
];

const LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const BAND_KEYS = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

type Values = Float64Array | Float32Array;
const monthOf = (values: Values, draws: number, month: number): Values =>
  values.subarray(month * draws, (month + 1) * draws);

/** The band of what `rowOf` gives for each month; a row may be overwritten by the next. */
function bandBy(rowOf: (month: number) => Values): Band {
  const band = BAND_KEYS.map(() => new Float64Array(MONTH_COUNT));
  for (let month = 0; month < MONTH_COUNT; month++)
    quantilesOf(rowOf(month), LEVELS).forEach((quantile, i) => {
      (band[i] as Monthly)[month] = quantile;
    });
  return Object.fromEntries(BAND_KEYS.map((key, i) => [key, band[i]])) as unknown as Band;
}
const bandOf = (values: Values, draws: number): Band => bandBy((month) => monthOf(values, draws, month));

const meansOf = (values: Values, draws: number): Float64Array =>
  Float64Array.from({ length: MONTH_COUNT }, (_, month) => meanOf(monthOf(values, draws, month)));
const partOf = (values: Values): Part => {
  const [low, high] = quantilesOf(values, [0.1, 0.9]) as [number, number];
  return { mean: meanOf(values), low, high };
};
const byMonth = <T>(make: (month: number) => T): Record<string, T> =>
  Object.fromEntries(CHANCE_MONTHS.map((month) => [month, make(month)]));

const rows = new Map<string, Float64Array>();
/** A row that is written over at every month, so that nothing is left to collect. */
function roomFor(name: string, draws: number): Float64Array {
  const known = rows.get(name);
  if (known?.length === draws) return known;
  const fresh = new Float64Array(draws);
  rows.set(name, fresh);
  return fresh;
}
/** What is left of `from` without `taken`. */
function differenceOf(into: Float64Array, from: Values, taken: Values): Float64Array {
  const n = into.length;
  for (let i = 0; i < n; i++) into[i] = (from[i] as number) - (taken[i] as number);
  return into;
}
// What is counted is added as 0 or 1: a branch that chance decides costs seven times as much.
const countAbove = (values: Values, limit: number): number => {
  const n = values.length;
  let count = 0;
  for (let i = 0; i < n; i++) count += +((values[i] as number) > limit);
  return count;
};
const countBelow = (values: Values, limit: number): number => {
  const n = values.length;
  let count = 0;
  for (let i = 0; i < n; i++) count += +((values[i] as number) < limit);
  return count;
};

/** Nobody is of two tiers, wherever the line is. */
const countExplorers = (values: Values, line: number, limit: number): number => {
  const n = values.length;
  let count = 0;
  for (let i = 0; i < n; i++) if ((values[i] as number) <= line && (values[i] as number) < limit) count += 1;
  return count;
};

/** What the fan needs of one side, with the package or without. */
interface FanSide {
  readonly total: Values;
  readonly band: Band;
  readonly above: Readonly<Record<string, number>>;
}

/** All that is read off the futures of one side. */
interface Side extends FanSide {
  readonly totals: Readonly<Record<string, Values>>;
  readonly belowStart: Readonly<Record<string, number>>;
  readonly gapWider: Readonly<Record<string, number>>;
  readonly rank: Readonly<Record<string, Float64Array>>;
  readonly tier: Readonly<Record<string, Readonly<Record<TierId, number>>>>;
}

function fanSideOf(futures: RawFutures, table: DrawTable, view: View, line: number): FanSide {
  const n = futures.draws;
  const total = inView(columnOf(futures, 'total'), 'total', table, n, view);
  const above = byMonth((month) => countAbove(monthOf(total, n, month), line) / n);
  return { total, band: bandOf(total, n), above };
}

function sideOf(futures: RawFutures, table: DrawTable, view: View, line: number): Side {
  const { edition } = table;
  const n = futures.draws;
  const fan = fanSideOf(futures, table, view, line);
  const { total, above } = fan;
  const at = (month: number): Values => monthOf(total, n, month);
  const start = edition.publishedHome.total.value;
  const gapToday = gapTodayOf(edition);
  return {
    ...fan,
    totals: byMonth((month) => at(month).slice()),
    belowStart: byMonth((month) => countBelow(at(month), start) / n),
    gapWider: byMonth((month) => countAbove(gapOf(table, view, month, at(month)), gapToday) / n),
    rank: ranksOf(total, table, n, view, line),
    tier: byMonth((month) => {
      const pioneer = above[month] as number;
      const explorer = countExplorers(at(month), line, edition.tiers.explorerBelow) / n;
      return { explorer, adopter: 1 - pioneer - explorer, pioneer };
    }),
  };
}

/** Mean of the Pioneers less the total, draw by draw; in a row that the next month is written over. */
const gapOf = (table: DrawTable, view: View, month: number, total: Values): Float64Array =>
  differenceOf(roomFor('gap', total.length), pioneersOf(table, view, month, total.length), total);

/** Parts of the change since today that no package changes: at the months of CHANCE_MONTHS. */
type StandingParts = Readonly<Record<string, Readonly<Record<'drift' | 'inForce' | 'luck', Part>>>>;

function standingPartsOf(total: Values, table: DrawTable, n: number, view: View): StandingParts {
  const [drift, luck, inForce] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  return byMonth((month) => {
    const years = yearsBy(month, view);
    for (let k = 0; k < n; k++) {
      const draw = table.draws[k] as (typeof table.draws)[number];
      const noise = luckBy(draw, month, view);
      const drifted = (draw.parameters[HOME_DRIFT] as number) * years;
      drift[k] = drifted;
      luck[k] = noise;
      inForce[k] = (total[month * n + k] as number) - (total[k] as number) - drifted - noise;
    }
    return { drift: partOf(drift), inForce: partOf(inForce), luck: partOf(luck) };
  });
}

interface Without extends Side {
  readonly parts: StandingParts;
  /** Of the total, by month. */
  readonly means: Monthly;
}
const known = new WeakMap<RawFutures, Map<string, Without>>();

/** What is read off the futures without a package; they are asked for at every move, so they are kept with them. */
function withoutPackageOf(baseline: RawFutures, table: DrawTable, view: View, line: number): Without {
  const kept = known.get(baseline) ?? new Map<string, Without>();
  known.set(baseline, kept);
  const key = `${view} ${line}`;
  const before = kept.get(key);
  if (before) return before;
  const side = sideOf(baseline, table, view, line);
  const parts = standingPartsOf(side.total, table, baseline.draws, view);
  const fresh = { ...side, parts, means: meansOf(side.total, baseline.draws) };
  kept.set(key, fresh);
  return fresh;
}

/** Mean of the best and of the worst tenth; at least one draw is a tenth. */
function tenthsOf(values: Values): { readonly best: number; readonly worst: number } {
  const n = values.length;
  const tenth = Math.max(1, Math.round(n / 10));
  // A little more than a tenth at either end is put in order, not all of them.
  const [low, high] = quantilesOf(values, [0.11, 0.89]) as [number, number];
  const few = n < 200;
  const [lowest, highest] = [roomFor('lowest', n), roomFor('highest', n)];
  let [below, above] = [0, 0];
  for (let i = 0; i < n; i++) {
    const value = values[i] as number;
    // Written over by the next unless it is one of them.
    lowest[below] = value;
    highest[above] = value;
    below += +(few || value <= low);
    above += +(few || value >= high);
  }
  const worst = lowest.subarray(0, below).sort().subarray(0, tenth);
  const best = highest.subarray(0, above).sort().subarray(-tenth);
  return { worst: meanOf(worst), best: meanOf(best) };
}

const HOME_DRIFT = PARAMETER_IDS.indexOf('drift_peru_bau');

function fanFrom(futures: RawFutures, side: FanSide, without: FanSide, table: DrawTable, view: View): Fan {
  return {
    draws: futures.draws,
    seed: table.seed,
    months: CHANCE_MONTHS,
    view,
    precision: columnOf(futures, 'total') instanceof Float32Array ? 'single' : 'double',
    chanceAbove60: { scenario: side.above, baseline: without.above },
    bands: { total: side.band },
    baselineBand: without.band,
  };
}

/** The fan of the total alone: two fifths of what `summarise` takes. Requires what that requires. */
export function fanOf(
  scenario: RawFutures,
  baseline: RawFutures,
  table: DrawTable,
  { view, line }: Pick<SummaryOptions, 'view' | 'line'>,
): Fan {
  const without = withoutPackageOf(baseline, table, view, line);
  return fanFrom(scenario, fanSideOf(scenario, table, view, line), without, table, view);
}

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
  const n = scenario.draws;
  const without = withoutPackageOf(baseline, table, view, line);
  const side = sideOf(scenario, table, view, line);
  const contribution = (month: number): Float64Array =>
    differenceOf(roomFor('contribution', n), monthOf(side.total, n, month), monthOf(without.total, n, month));
  const ofDraws: Readonly<Record<BandOfDraws, (month: number) => Float64Array>> = {
    contribution,
    gap: (month) => gapOf(table, view, month, monthOf(side.total, n, month)),
  };
  const bands: Record<string, Band> = { total: side.band };
  for (const name of columns)
    if (isOfDraws(name)) bands[name] = bandBy(ofDraws[name]);
    else if (name !== 'total')
      bands[name] = bandOf(inView(columnOf(scenario, name), name, table, n, view), n);
  const pair = <T>(of: (side: Side) => T) => ({ scenario: of(side), baseline: of(without) });

  return {
    ...fanFrom(scenario, side, without, table, view),
    bands,
    scenario: side.totals,
    baseline: without.totals,
    chanceBelowStart: pair(({ belowStart }) => belowStart),
    chanceGapWider: pair(({ gapWider }) => gapWider),
    meanContribution: meansOf(side.total, n).map((mean, month) => mean - (without.means[month] as number)),
    rank: pair(({ rank }) => rank),
    tier: pair(({ tier }) => tier),
    tenths: byMonth((month) => tenthsOf(monthOf(side.total, n, month))),
    split: byMonth((month) => {
      const { drift, inForce, luck } = without.parts[month] as StandingParts[string];
      return { drift, inForce, policy: partOf(contribution(month)), luck };
    }),
  };
}

function columnOf(futures: RawFutures, name: string): Values {
  const column = futures.columns[name];
  if (!column) throw new Error(`the futures have no column ${name}`);
  return column;
}
