/** Exact quantiles without sorting everything: a histogram finds the bins, and only those are sorted. */

/** Below this many values a plain sort is as quick. */
const FEW = 96;
const BINS = 2048;

const counts = new Int32Array(BINS + 1);
const wanted = new Uint8Array(BINS);
let binOf = new Uint16Array(0);
let kept = new Float64Array(0);

/**
 * Quantiles of a list at some levels: the h-th smallest with h = (n - 1) level, linear between two neighbours.
 *
 * Shape   one number per level, in the order of the levels.
 * Range   values finite; levels 0-1. Of nothing: NaN.
 */
export function quantilesOf(values: ArrayLike<number>, levels: readonly number[]): number[] {
  const n = values.length;
  if (n === 0) return levels.map(() => Number.NaN);
  let least = values[0] as number;
  let most = least;
  for (let i = 1; i < n; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    else if (value > most) most = value;
  }
  // A hair less than the bins, so that the largest value falls into the last one.
  const scale = (BINS * (1 - 1e-12)) / (most - least);
  const between = (at: (rank: number) => number) => (level: number) => {
    const h = (n - 1) * level;
    const below = Math.floor(h);
    const low = at(below);
    return h === below ? low : low + (at(below + 1) - low) * (h - below);
  };
  // A width of nothing, or of next to nothing, has no bins.
  if (n <= FEW || !Number.isFinite(scale)) {
    const sorted = Float64Array.from(values).sort();
    return levels.map(between((rank) => sorted[rank] as number));
  }
  if (binOf.length < n) {
    binOf = new Uint16Array(n);
    kept = new Float64Array(n);
  }
  counts.fill(0);
  for (let i = 0; i < n; i++) {
    const bin = (((values[i] as number) - least) * scale) | 0;
    binOf[i] = bin;
    counts[bin + 1] = (counts[bin + 1] as number) + 1;
  }
  // From here on counts[bin] is the number of values in the bins before it.
  for (let bin = 0; bin < BINS; bin++)
    counts[bin + 1] = (counts[bin + 1] as number) + (counts[bin] as number);
  const binAt = (rank: number): number => {
    let [from, to] = [0, BINS];
    while (to - from > 1) {
      const half = (from + to) >> 1;
      if ((counts[half] as number) <= rank) from = half;
      else to = half;
    }
    return from;
  };
  wanted.fill(0);
  for (const level of levels) {
    const below = Math.floor((n - 1) * level);
    wanted[binAt(below)] = 1;
    wanted[binAt(Math.min(n - 1, below + 1))] = 1;
  }
  let size = 0;
  for (let i = 0; i < n; i++)
    if (wanted[binOf[i] as number] === 1) {
      kept[size] = values[i] as number;
      size += 1;
    }
  const sorted = kept.subarray(0, size).sort();
  const firstOf = new Map<number, number>();
  let first = 0;
  for (let bin = 0; bin < BINS; bin++)
    if (wanted[bin] === 1) {
      firstOf.set(bin, first);
      first += (counts[bin + 1] as number) - (counts[bin] as number);
    }
  return levels.map(
    between((rank) => {
      const bin = binAt(rank);
      return sorted[(firstOf.get(bin) as number) + rank - (counts[bin] as number)] as number;
    }),
  );
}
