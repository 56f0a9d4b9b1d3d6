/** Inverse distribution functions: a uniform number in, a value out (docs/model.md, "Distributions"). */
import { exp, log, sqrt } from './math.ts';

/** From the lower to the upper end of a 90% interval of a normal distribution, in standard deviations. */
const NINETY_PERCENT = 3.29;

/** Beyond 2.4% from either end. Written out, since every draw asks for some hundred of them. */
const tail = (q: number): number =>
  (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
    4.374664141464968) *
    q +
    2.938163982698783) /
  ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
    1);

/**
 * Standard normal quantile by a rational approximation (Acklam, 2003); relative error below 1.2e-9.
 *
 * Range   u in (0, 1).
 */
export function normalQuantile(u: number): number {
  if (u < 0.02425) return tail(sqrt(-2 * log(u)));
  if (u > 1 - 0.02425) return -tail(sqrt(-2 * log(1 - u)));
  const q = u - 0.5;
  const r = q * q;
  const top =
    (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
    q;
  const bottom =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1;
  return top / bottom;
}

/** Low and high are the ends, mode the peak; mode may be an end. */
export function triangularQuantile(u: number, low: number, mode: number, high: number): number {
  if (high === low) return low;
  const share = (mode - low) / (high - low);
  return u < share
    ? low + sqrt(u * (high - low) * (mode - low))
    : high - sqrt((1 - u) * (high - low) * (high - mode));
}

export const uniformQuantile = (u: number, low: number, high: number): number => low + u * (high - low);

/** Mean central, low and high a 90% interval. */
export const normalFrom = (u: number, mean: number, low: number, high: number): number =>
  mean + (normalQuantile(u) * (high - low)) / NINETY_PERCENT;

/** Median central, low and high a 90% interval. */
export const lognormalFrom = (u: number, median: number, low: number, high: number): number =>
  median * exp((normalQuantile(u) * log(high / low)) / NINETY_PERCENT);

/** The first value whose cumulated chance exceeds u. */
export function discreteQuantile(u: number, values: readonly number[], chances: readonly number[]): number {
  let below = 0;
  for (let i = 0; i < values.length; i++) {
    below += chances[i] as number;
    if (u < below) return values[i] as number;
  }
  return values.at(-1) as number;
}

const CELLS = 4096;

/** From 0 to 1 with no slope and no curvature at the ends, so that a density that rises steeply there becomes smooth. */
const eased = (t: number): number => t * t * t * (10 - 15 * t + 6 * t * t);
const easedSlope = (t: number): number => 30 * t * t * (1 - t) * (1 - t);

/**
 * Inverse of a density on [0, width], known up to a factor, by its Simpson sums on 4,096 cells.
 *
 * `density(x, rest)` is told its distance from both ends, which differ in their last digits near the upper one. Error of the
 * inverse below 1e-6 of the width.
 */
function inverseOf(density: (x: number, rest: number) => number, width: number): (u: number) => number {
  const sums = new Float64Array(CELLS + 1);
  const at = (t: number): number => density(width * eased(t), width * eased(1 - t)) * easedSlope(t);
  let before = at(0);
  for (let i = 1; i <= CELLS; i++) {
    const here = at(i / CELLS);
    sums[i] = (sums[i - 1] as number) + (before + 4 * at((i - 0.5) / CELLS) + here) / 6;
    before = here;
  }
  const total = sums[CELLS] as number;
  return (u) => {
    const wanted = u * total;
    let [from, to] = [0, CELLS];
    while (to - from > 1) {
      const half = (from + to) >> 1;
      if ((sums[half] as number) <= wanted) from = half;
      else to = half;
    }
    const inside = (wanted - (sums[from] as number)) / ((sums[to] as number) - (sums[from] as number));
    return width * eased((from + inside) / CELLS);
  };
}

/** Beta on 0-1 with the mean central and a standard deviation of (high - low)/3.29; both shapes must exceed 1. */
export function betaQuantile(mean: number, low: number, high: number): (u: number) => number {
  const sd = (high - low) / NINETY_PERCENT;
  const size = (mean * (1 - mean)) / (sd * sd) - 1;
  const [a, b] = [mean * size, (1 - mean) * size];
  if (a < 1 || b < 1) throw new Error(`beta with an unbounded density: ${mean} (${low}-${high})`);
  const power = (x: number, k: number): number => (k === 0 ? 1 : x === 0 ? 0 : exp(k * log(x)));
  return inverseOf((x, rest) => power(x, a - 1) * power(rest, b - 1), 1);
}

/** Gamma with the mean central and a standard deviation of (high - low)/3.29; the shape must exceed 1. */
export function gammaQuantile(mean: number, low: number, high: number): (u: number) => number {
  const sd = (high - low) / NINETY_PERCENT;
  const shape = (mean * mean) / (sd * sd);
  const scale = (sd * sd) / mean;
  if (shape < 1) throw new Error(`gamma with an unbounded density: ${mean} (${low}-${high})`);
  const density = (x: number): number => (x === 0 ? 0 : exp((shape - 1) * log(x / scale) - x / scale));
  // Twelve standard deviations leave less than 1e-6 out.
  return inverseOf(density, mean + 12 * sd);
}
