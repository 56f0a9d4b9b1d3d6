/**
 * First-order and total Sobol indices of a function of independent uniform numbers, with intervals.
 *
 * Two matrices A and B of points; AB_i is A with what belongs to input i taken from B. Estimators as in Saltelli et al.,
 * "Variance based sensitivity analysis of model output" (Computer Physics Communications 181, 2010), table 2, over the variance
 * V of f on A and B together:
 *   first order   (b) mean of f(B) (f(AB_i) - f(A)), the mean of f taken off, which is sharp for small indices; or (c), of Jansen
 *                 (1999), V - mean of (f(B) - f(AB_i))^2 / 2, sharp for large ones. The one with the narrower interval counts.
 *   total         (f), of Jansen, mean of (f(A) - f(AB_i))^2 / 2
 */

import { sqrt } from '../kernel/math.ts';
import { keyOf } from '../kernel/random.ts';
import { shuffled } from '../kernel/sobol.ts';
import { PLACES } from '../model/places.ts';
import { type Uniform, uniformsOf } from '../model/uniforms.ts';

/**
 * Independent scramblings of the points. Points of one scrambling depend on each other, so a bootstrap over them would answer for
 * points of chance; what differs between scramblings is the error itself.
 */
export const REPLICATES = 16;
/** 97.5% quantile of Student's t with 15 degrees of freedom, one less than the replicates. */
const T_975 = 2.131;

/** The columns of A and of B that belong to one uniform number. */
export interface Columns {
  readonly a: Uniform;
  readonly b: Uniform;
}

/**
 * Columns of A and B by the id of what is drawn. Point `k` is point floor(k / 16) of scrambling k mod 16.
 *
 * A and B share the dimensions of `places`, since there are not twice as many: each has scramblings of its own, and B is read
 * in another order, without which the two columns of a dimension would depend on each other.
 */
export function columnsOf(seed: number, places: readonly string[] = PLACES): (id: string) => Columns {
  const sides = (side: string) =>
    Array.from({ length: REPLICATES }, (_, r) => uniformsOf(keyOf(seed, `${side}/${r}`), 'sobol', places));
  const [a, b] = [sides('a'), sides('b')];
  const orders = Array.from({ length: REPLICATES }, (_, r) => keyOf(seed, `order/${r}`));
  const within = (k: number): number => Math.floor(k / REPLICATES);
  return (id) => {
    const [ofA, ofB] = [a.map((uniform) => uniform(id)), b.map((uniform) => uniform(id))];
    return {
      a: (k) => (ofA[k % REPLICATES] as Uniform)(within(k)),
      b: (k) => (ofB[k % REPLICATES] as Uniform)(shuffled(within(k), orders[k % REPLICATES] as number)),
    };
  };
}

/** Values of the function by point, on A, on B and on each AB_i; at least `points` of each. */
export interface Evaluations {
  readonly points: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
}

/** Shares of the variance, 0 to 1, `first` at most `total`; intervals of 95%. */
export interface SobolIndex {
  /** What fixing this input alone would take off the variance. */
  readonly first: number;
  /** What would be left of the variance if every other input were fixed. */
  readonly total: number;
  readonly firstInterval: readonly [low: number, high: number];
  readonly totalInterval: readonly [low: number, high: number];
}

export interface Indices {
  readonly mean: number;
  readonly sd: number;
  /** In the order of `ab`; null where nothing varies, since there is nothing to share out. */
  readonly indices: readonly SobolIndex[] | null;
}

/** By scrambling, sums over its points; `all` is the sum over the scramblings. */
interface Sums {
  readonly by: Float64Array;
  readonly all: number;
}

function sumsOf(points: number, value: (k: number) => number): Sums {
  const by = new Float64Array(REPLICATES);
  for (let k = 0; k < points; k++) by[k % REPLICATES] = (by[k % REPLICATES] as number) + value(k);
  return { by, all: by.reduce((sum, one) => sum + one, 0) };
}

interface Estimate {
  readonly share: number;
  readonly half: number;
}

/** Half intervals that one estimate must be away from the other before it rules anything out: 99.5% and not 95%. */
const SURE = 1.5;

/**
 * A first order and a total as they can be: 0 <= first <= total <= 1. Where the two estimates stand the other way round both become
 * their mean, weighted by precision. Intervals lose what the bounds and the other estimate rule out.
 */
function together(first: Estimate, total: Estimate): SobolIndex {
  const [p, q] = [first, total].map(({ half }) => 1 / Math.max(half, 1e-12) ** 2) as [number, number];
  const mean = (p * first.share + q * total.share) / (p + q);
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  const isTurned = first.share > total.share;
  const [low, high] = [within(isTurned ? mean : first.share), within(isTurned ? mean : total.share)];
  const least = Math.min(high, within(low - SURE * first.half));
  const most = Math.max(low, within(high + SURE * total.half));
  return {
    first: low,
    total: high,
    firstInterval: [within(low - first.half), Math.min(most, low + first.half)],
    totalInterval: [Math.max(least, high - total.half), within(high + total.half)],
  };
}

/**
 * Indices of every input, with intervals from the jackknife over the scramblings.
 *
 * Requires   `points` a multiple of 16, at least 32.
 */
export function sobolIndices({ points, a, b, ab }: Evaluations): Indices {
  if (points % REPLICATES !== 0 || points < 2 * REPLICATES)
    throw new Error(`points come as a multiple of ${REPLICATES}, not ${points}`);
  const mean = sumsOf(points, (k) => (a[k] as number) + (b[k] as number)).all / (2 * points);
  const off = (values: Float64Array, k: number): number => (values[k] as number) - mean;
  const sum = sumsOf(points, (k) => off(a, k) + off(b, k));
  const square = sumsOf(points, (k) => off(a, k) ** 2 + off(b, k) ** 2);
  /** Without the points of one scrambling, or with all (null). */
  const left = ({ by, all }: Sums, r: number | null): number => (r === null ? all : all - (by[r] as number));
  const varianceOf = (r: number | null): number => {
    const n = 2 * (r === null ? points : points - points / REPLICATES);
    return left(square, r) / n - (left(sum, r) / n) ** 2;
  };
  const variance = varianceOf(null);
  if (!(variance > 0)) return { mean, sd: 0, indices: null };
  /** What a sum is of the variance, on average over its points, and half its interval. */
  const estimate = (sums: Sums): Estimate => {
    const shareOf = (r: number | null): number =>
      left(sums, r) / (r === null ? points : points - points / REPLICATES) / varianceOf(r);
    const without = Array.from({ length: REPLICATES }, (_, r) => shareOf(r));
    const centre = without.reduce((total, one) => total + one, 0) / REPLICATES;
    const spread = without.reduce((total, one) => total + (one - centre) ** 2, 0);
    return { share: shareOf(null), half: T_975 * sqrt(((REPLICATES - 1) / REPLICATES) * spread) };
  };
  const indices = ab.map((values): SobolIndex => {
    const at = (k: number): number => values[k] as number;
    const small = estimate(sumsOf(points, (k) => off(b, k) * (at(k) - (a[k] as number))));
    const others = estimate(sumsOf(points, (k) => ((b[k] as number) - at(k)) ** 2 / 2));
    const large = { share: 1 - others.share, half: others.half };
    return together(
      small.half <= large.half ? small : large,
      estimate(sumsOf(points, (k) => ((a[k] as number) - at(k)) ** 2 / 2)),
    );
  });
  return { mean, sd: sqrt(variance), indices };
}
