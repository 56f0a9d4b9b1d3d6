/** Two scenarios over the same draws: chance and size, always from the same numbers. */
import type { Band } from '../../charts/types.ts';
import { quantilesOf } from '../../kernel/quantiles.ts';
import type { Ensemble, Monthly } from '../../model/index.ts';

/** Within this many points two paths are called practically equal. */
const NEARLY_EQUAL = 0.5;

/** How one path stands to another at one month. Points of the total; `ahead` is a fraction of the draws. */
export interface Pair {
  readonly ahead: number;
  /** Median of the differences. */
  readonly size: number;
  /** The middle 80 of 100 differences. */
  readonly low: number;
  readonly high: number;
  readonly nearlyEqual: boolean;
  /** No draw tells them apart. */
  readonly identical: boolean;
}

/** The first less the second, draw by draw; null where the month was not drawn. */
export function pairAt(first: Ensemble, second: Ensemble, month: number): Pair | null {
  const differences = differencesAt(first, second, month);
  if (differences === null) return null;
  const ahead = differences.filter((d) => d > 0).length / differences.length;
  const [low, size, high] = quantilesOf(differences, [0.1, 0.5, 0.9]) as [number, number, number];
  return {
    ahead,
    size,
    low,
    high,
    nearlyEqual: Math.abs(size) < NEARLY_EQUAL,
    identical: differences.every((d) => d === 0),
  };
}

/** Differences of the totals of one month, draw by draw. */
function differencesAt(first: Ensemble, second: Ensemble, month: number): Float64Array | null {
  const a = first.scenario[month];
  const b = second.scenario[month];
  if (a === undefined || b === undefined || a.length !== b.length) return null;
  const differences = new Float64Array(a.length);
  for (let draw = 0; draw < a.length; draw++) differences[draw] = (a[draw] as number) - (b[draw] as number);
  return differences;
}

/** The same share around the difference of two lines. */
export function differenceBandOf(first: Ensemble, second: Ensemble, share: 0.5 | 0.8): Band {
  return band(first.months, 0, share, (month) => differencesAt(first, second, month) ?? new Float64Array());
}

function band(
  months: readonly number[],
  start: number,
  share: 0.5 | 0.8,
  drawsAt: (month: number) => Float64Array,
): Band {
  const tail = (1 - share) / 2;
  const drawn = months.map((month) => quantilesOf(drawsAt(month), [tail, 1 - tail]) as [number, number]);
  return {
    months: [0, ...months],
    low: [start, ...drawn.map(([low]) => low)],
    high: [start, ...drawn.map(([, high]) => high)],
  };
}

/** Month by month, the first less the second. */
export function differenceOf(first: Monthly, second: Monthly): Monthly {
  return first.map((total, month) => total - (second[month] as number));
}
