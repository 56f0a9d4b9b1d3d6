/** Who deserves the credit: the exact Shapley split of a package's contribution over its levers, for every month. */
import { streamOf } from '../kernel/random.ts';
import type { Precision } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import { type ByLever, CHANCE_MONTHS, LEVER_IDS, type LeverId, MONTH_COUNT } from '../model/vocabulary.ts';
import { coalitions, playersOf } from './coalition.ts';
import { createSplit, rangeOf } from './game.ts';
import type { Runs, RunsBy, Study } from './runs.ts';

export interface SharesAsked {
  readonly settings: Settings;
}

/** What two levers add together beyond what each adds without the other; below zero where they overlap. */
export interface PairOfLevers {
  readonly levers: readonly [LeverId, LeverId];
  /** Shapley interaction index by month, points. */
  readonly points: Float64Array;
}

export interface Range {
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** By month, points of the total with the method held fixed; a lever that moves nothing has exactly 0 everywhere. */
export interface Shares {
  /** Levers among which the contribution is split, in their usual order. */
  readonly players: readonly LeverId[];
  /** Adds up to the contribution, whether exact or estimated. */
  readonly byLever: ByLever<Float64Array>;
  readonly contribution: Float64Array;
  /** What each adds to nothing, and what the whole loses without it. */
  readonly firstIn: ByLever<Float64Array>;
  readonly lastIn: ByLever<Float64Array>;
  /** Null once the shares are exact. */
  readonly estimate: {
    /** Orders that were tried, and the standard error of each share. */
    readonly orders: number;
    readonly error: ByLever<Float64Array>;
  } | null;
  /** Null with an estimate. */
  readonly pairs: readonly PairOfLevers[] | null;
  /** Least and most that a lever adds over all orders, at these months; null with an estimate. */
  readonly range: {
    readonly months: readonly number[];
    readonly byLever: ByLever<Range>;
  } | null;
  /** Of the coalitions; nobody, the whole, and both without or with one lever are always in doubles. */
  readonly precision: Precision;
  readonly runs: number;
}

/** With more players coalitions run in singles: 2^14 in doubles take some two seconds. */
const MOST_IN_DOUBLES = 13;
/** With more players the outcomes of all months would not fit in a phone's memory. */
const MOST_WITH_ALL_MONTHS = 15;
/** With fewer the exact answer is there as soon. */
const LEAST_TO_ESTIMATE = 9;
/** Orders of an estimate, each with its reverse. */
const ORDERS = 64;
const SEED = 1;
/** Runs in some ten milliseconds. */
const BATCH: Readonly<Record<Precision, number>> = { double: 96, single: 256 };

/** Zeros for everybody, and rows of a table for the players. */
function byLever<T>(players: readonly LeverId[], nobody: T, of: (player: number) => T): ByLever<T> {
  const found = Object.fromEntries(LEVER_IDS.map((id) => [id, nobody])) as ByLever<T>;
  players.forEach((id, i) => {
    found[id] = of(i);
  });
  return found;
}
const NONE: Float64Array = new Float64Array(MONTH_COUNT);
const rowOf = (table: Float64Array, i: number): Float64Array =>
  table.slice(i * MONTH_COUNT, (i + 1) * MONTH_COUNT);
const less = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, k) => x - (b[k] as number));

/** What is asked of runs: outcomes of coalitions beyond what nobody reaches. */
type Outcomes = (runs: Runs, subsets: readonly number[]) => readonly Float64Array[];

/** A shuffle of players by its number. */
function orderOf(n: number, number: number): readonly number[] {
  const stream = streamOf(SEED, 'shares/order');
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(stream.at(number, i) * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** Shares as the mean over some orders, each with its reverse: unbiased, and adding up to the whole. */
function* estimate(n: number, runs: Runs, known: ReadonlyMap<number, Float64Array>, outcomes: Outcomes) {
  const sum = new Float64Array(n * MONTH_COUNT);
  const squares = new Float64Array(n * MONTH_COUNT);
  for (let number = 0; number < ORDERS; number++) {
    const order = orderOf(n, number);
    const one = new Float64Array(n * MONTH_COUNT);
    for (const walk of [order, [...order].reverse()]) {
      let subset = 0;
      const steps = walk.map((i) => {
        subset |= 1 << i;
        return subset;
      });
      const missing = steps.filter((step) => !known.has(step));
      const rows = outcomes(runs, missing);
      const found = new Map(missing.map((step, k) => [step, rows[k] as Float64Array]));
      let before: Float64Array = NONE;
      walk.forEach((i, k) => {
        const step = steps[k] as number;
        const after = known.get(step) ?? (found.get(step) as Float64Array);
        for (let m = 0; m < MONTH_COUNT; m++) {
          const at = i * MONTH_COUNT + m;
          one[at] = (one[at] as number) + ((after[m] as number) - (before[m] as number)) / 2;
        }
        before = after;
      });
    }
    one.forEach((value, at) => {
      sum[at] = (sum[at] as number) + value;
      squares[at] = (squares[at] as number) + value * value;
    });
    yield;
  }
  const mean = sum.map((value) => value / ORDERS);
  const error = squares.map((square, at) =>
    Math.sqrt(Math.max(0, square / ORDERS - (mean[at] as number) ** 2) / (ORDERS - 1)),
  );
  return { mean, error };
}

/**
 * Splits what a package adds to the total over the levers that differ from today: a lever with its timing and its options is
 * one player, and continuity is an assumption of all. Each share is the mean, over all orders, of what the lever adds to
 * those before it.
 *
 * 2^n runs for n players, of which nothing but sums is kept; `soFar` is an estimate from some orders meanwhile.
 */
export function* shares({ settings }: SharesAsked, by: RunsBy): Study<Shares, Shares> {
  const players = playersOf(settings);
  const n = players.length;
  const count = 2 ** n;
  const runs = n > MOST_IN_DOUBLES ? by.single : by.double;
  const packageOf = coalitions(settings, players);
  const nobody = by.double.totals([{ settings: packageOf(0) }]);
  const outcomes: Outcomes = (of, subsets) => {
    const totals = of.totals(subsets.map((subset) => ({ settings: packageOf(subset) })));
    return subsets.map((_, k) => less(totals.subarray(k * MONTH_COUNT, (k + 1) * MONTH_COUNT), nobody));
  };

  const whole = count - 1;
  const ends = [whole, ...players.flatMap((_, i) => [1 << i, whole ^ (1 << i)])];
  const exactly = new Map(outcomes(by.double, ends).map((row, k) => [ends[k] as number, row]));
  exactly.set(0, NONE);
  const contribution = exactly.get(whole) as Float64Array;
  const common = {
    players,
    contribution,
    firstIn: byLever(players, NONE, (i) => exactly.get(1 << i) as Float64Array),
    lastIn: byLever(players, NONE, (i) => less(contribution, exactly.get(whole ^ (1 << i)) as Float64Array)),
    precision: runs.precision,
    runs: count,
  };

  let soFar: Shares | null = null;
  if (n >= LEAST_TO_ESTIMATE) {
    const estimating = estimate(n, by.single, exactly, outcomes);
    let step = estimating.next();
    for (; !step.done; step = estimating.next()) yield { done: 0, of: count, soFar };
    const { mean, error } = step.value;
    soFar = {
      ...common,
      byLever: byLever(players, NONE, (i) => rowOf(mean, i)),
      estimate: { orders: 2 * ORDERS, error: byLever(players, NONE, (i) => rowOf(error, i)) },
      pairs: null,
      range: null,
    };
  }

  const split = createSplit(n, MONTH_COUNT);
  const months =
    n > MOST_WITH_ALL_MONTHS ? [...CHANCE_MONTHS] : Array.from({ length: MONTH_COUNT }, (_, month) => month);
  const kept =
    n > MOST_IN_DOUBLES ? new Float32Array(count * months.length) : new Float64Array(count * months.length);
  const size = BATCH[runs.precision];
  for (let from = 0; from < count; from += size) {
    yield { done: from, of: count, soFar };
    const subsets = Array.from({ length: Math.min(size, count - from) }, (_, k) => from + k);
    const missing = subsets.filter((subset) => !exactly.has(subset));
    const found = outcomes(runs, missing);
    let next = 0;
    for (const subset of subsets) {
      const row = exactly.get(subset) ?? (found[next++] as Float64Array);
      split.add(subset, row);
      months.forEach((month, k) => {
        kept[subset * months.length + k] = row[month] as number;
      });
    }
  }
  const ranges: Range[] = [];
  for (let i = 0; i < n; i++) {
    yield { done: count, of: count, soFar };
    ranges.push(rangeOf(i, n, months.length, kept));
  }
  const table = split.shares();
  const nothing = { least: new Float64Array(months.length), most: new Float64Array(months.length) };
  return {
    ...common,
    byLever: byLever(players, NONE, (i) => rowOf(table, i)),
    estimate: null,
    pairs: players.flatMap((a, i) =>
      players.slice(i + 1).map((b, k) => ({ levers: [a, b] as const, points: split.pair(i, i + 1 + k) })),
    ),
    range: { months, byLever: byLever(players, nothing, (i) => ranges[i] as Range) },
  };
}
