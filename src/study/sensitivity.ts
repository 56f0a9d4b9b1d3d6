/** Which assumptions decide the outcome: Sobol indices of what is drawn, on the points and on the chance of crossing. */
import { CURRENT_EDITION } from '../edition/index.ts';
import type { Draw } from '../model/model.ts';
import type { Precision } from '../model/path.ts';
import { type Settings, withoutPackage } from '../model/settings.ts';
import { DEFAULT_SEED } from '../model/uniforms.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../model/vocabulary.ts';
import type { RunsBy, Study } from './runs.ts';
import { type InputId, inputsUnder, type MixedDraws, mixedDraws } from './sensitivity-inputs.ts';
import { REPLICATES, sobolIndices } from './sobol-indices.ts';

/**
 * What the indices are of, at one month, method held fixed.
 *
 * points        the total
 * contribution  the total less that of the same draw without the package
 * above         1 where the total is above the line, 0 where it is not: its mean is the chance of being above
 */
export const OUTCOMES = ['points', 'contribution', 'above'] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

/** One input's share of what an outcome varies by: 0 to 1, `first` at most `total`. */
export interface Influence {
  readonly id: InputId;
  /** What fixing this input alone would take off the variance. */
  readonly first: number;
  /** What would be left of the variance if every other input were fixed: alone and together with others. */
  readonly total: number;
  /** 95% intervals, of `total` and of `first`. */
  readonly interval: readonly [low: number, high: number];
  readonly firstInterval: readonly [low: number, high: number];
}

export interface Decided {
  /** In points; of `above` the chance, 0-1. */
  readonly mean: number;
  readonly sd: number;
  /** The largest total first. Empty where the outcome does not vary: no package, or a chance of 0 or 1. */
  readonly parameters: readonly Influence[];
}

export interface Sensitivity {
  readonly month: number;
  readonly outcomes: Readonly<Record<OutcomeId, Decided>>;
  /** Independent draws that the indices rest on, and runs made for them, screening included. */
  readonly draws: number;
  readonly runs: number;
  /** Inputs that are uncertain under these assumptions, and those of them that moved nothing when each was tried alone. */
  readonly inputs: number;
  readonly withoutEffect: readonly InputId[];
  readonly precision: Precision;
}

export interface SensitivityAsked {
  readonly settings: Settings;
  /** 1-48; chances are offered at 18, 24, 36 and 48. */
  readonly month: number;
  readonly seed?: number;
  /** The last of 128, 256, 512 … draws, 2,048 unless said: a power of two from 32 on. */
  readonly draws?: number;
}

/** The first answer comes after so many draws, the next after twice as many, and so on. */
const FIRST_DRAWS = 128;
const MOST_DRAWS = 2048;
/** Draws that an input is tried under, on two sides each, before it is left out. */
const SCREENING_DRAWS = 32;

/**
 * The indices of every input that matters for a package at a month, answered anew at each doubling of the draws. In singles.
 *
 * An input is left out when the total of that month keeps every bit, with the package and without it, as the input moves to one
 * side of its distribution and to the other under each of 32 draws, of which half have their events made to come.
 */
export function* sensitivity(
  { settings, month, seed = DEFAULT_SEED, draws = MOST_DRAWS }: SensitivityAsked,
  runs: RunsBy,
): Study<Sensitivity, Sensitivity> {
  if (!(Number.isInteger(month) && month >= 1 && month <= HORIZON_MONTHS))
    throw new Error(`a month from 1 to ${HORIZON_MONTHS}, not ${month}`);
  if (!(Number.isInteger(Math.log2(draws)) && draws >= 2 * REPLICATES))
    throw new Error(`draws are a power of two from ${2 * REPLICATES} on, not ${draws}`);
  const mixed = mixedDraws(CURRENT_EDITION, seed, settings.assumptions);
  const inputs = inputsUnder(settings.assumptions);
  const totals = (of: Settings, by: readonly Draw[]): Float64Array => {
    const all = runs.single.totals(
      by.map((draw) => ({ settings: of, draw })),
      month,
    );
    return Float64Array.from(by, (_, i) => all[i * MONTH_COUNT + month] as number);
  };
  const sides = [settings, withoutPackage(settings)].map((of) => ({ of, ids: [] as readonly InputId[] }));
  const most = (each: number): number => 2 * draws * (2 + each);

  let done = 0;
  for (const side of sides) {
    const screening = screen(inputs, mixed, (by) => totals(side.of, by));
    for (;;) {
      const step = screening.next();
      if (step.done) {
        side.ids = step.value;
        break;
      }
      done += step.value;
      yield { done, of: done + most(inputs.length), soFar: null };
    }
  }
  const screened = done;
  const [withIt, without] = sides.map(({ of, ids }) => createColumns(of, ids, draws)) as [Columns, Columns];
  const active = inputs.filter((id) => withIt.ab.has(id) || without.ab.has(id));
  const of = screened + draws * [withIt, without].reduce((sum, { ab }) => sum + 2 + ab.size, 0);

  let soFar: Sensitivity | null = null;
  let next = Math.min(FIRST_DRAWS, draws);
  for (let k = 0; k < draws; k++) {
    const pair = [mixed.a(k), mixed.b(k)];
    const swapped = new Map(active.map((id) => [id, mixed.ab(k, id)]));
    for (const columns of [withIt, without]) {
      const by = [...pair, ...[...columns.ab.keys()].map((id) => swapped.get(id) as Draw)];
      put(columns, k, totals(columns.settings, by));
      done += by.length;
    }
    if (k + 1 === next) {
      const { line } = settings.assumptions;
      soFar = {
        month,
        outcomes: decidedBy(withIt, without, active, k + 1, line),
        draws: k + 1,
        runs: done,
        inputs: inputs.length,
        withoutEffect: inputs.filter((id) => !active.includes(id)),
        precision: runs.single.precision,
      };
      next *= 2;
    }
    yield { done, of, soFar };
  }
  return soFar as Sensitivity;
}

/** The inputs that move anything when each is tried alone; yields the runs of each batch. */
function* screen(
  inputs: readonly InputId[],
  mixed: MixedDraws,
  totals: (draws: readonly Draw[]) => Float64Array,
): Generator<number, readonly InputId[]> {
  const silent = new Set(inputs);
  for (let k = 0; k < SCREENING_DRAWS && silent.size > 0; k++) {
    const tried = [...silent];
    const by = [
      mixed.screening(k),
      ...tried.flatMap((id) => [mixed.moved(k, id, 'low'), mixed.moved(k, id, 'high')]),
    ];
    const found = totals(by);
    tried.forEach((id, i) => {
      if (found[1 + 2 * i] !== found[0] || found[2 + 2 * i] !== found[0]) silent.delete(id);
    });
    yield by.length;
  }
  return inputs.filter((id) => !silent.has(id));
}

/** Totals of one package on A, B and each AB. */
interface Columns {
  readonly settings: Settings;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: ReadonlyMap<InputId, Float64Array>;
}

const createColumns = (settings: Settings, ids: readonly InputId[], draws: number): Columns => ({
  settings,
  a: new Float64Array(draws),
  b: new Float64Array(draws),
  ab: new Map(ids.map((id) => [id, new Float64Array(draws)])),
});

function put({ a, b, ab }: Columns, k: number, totals: Float64Array): void {
  [a, b, ...ab.values()].forEach((column, i) => {
    column[k] = totals[i] as number;
  });
}

function decidedBy(
  withIt: Columns,
  without: Columns,
  active: readonly InputId[],
  points: number,
  line: number,
): Readonly<Record<OutcomeId, Decided>> {
  // An input that a package does not feel leaves it as it is on A.
  const valuesOf = (value: (total: number, before: number) => number) => {
    const both = (total: Float64Array, before: Float64Array): Float64Array =>
      Float64Array.from({ length: points }, (_, k) => value(total[k] as number, before[k] as number));
    return {
      points,
      a: both(withIt.a, without.a),
      b: both(withIt.b, without.b),
      ab: active.map((id) => both(withIt.ab.get(id) ?? withIt.a, without.ab.get(id) ?? without.a)),
    };
  };
  const decided = (value: (total: number, before: number) => number): Decided => {
    const { mean, sd, indices } = sobolIndices(valuesOf(value));
    const parameters = (indices ?? []).map(
      ({ first, total, firstInterval, totalInterval }, i): Influence => ({
        id: active[i] as InputId,
        first,
        total,
        interval: totalInterval,
        firstInterval,
      }),
    );
    return { mean, sd, parameters: parameters.sort((one, other) => other.total - one.total) };
  };
  return {
    points: decided((total) => total),
    contribution: decided((total, before) => total - before),
    above: decided((total) => (total > line ? 1 : 0)),
  };
}
