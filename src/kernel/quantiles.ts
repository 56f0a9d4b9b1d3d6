/** Exact quantiles without sorting everything: a histogram finds the bins, and only those are sorted. */

/** Below this many values a plain sort is as quick. */
const FEW = 96;
const MOST_BINS = 2048;
/** Values of a bin that are put in order one by one. */
const SHORT = 48;

type Values = Float64Array | Float32Array | readonly number[];

const counts = new Int32Array(MOST_BINS + 1);
/** Place of a bin among those that are wanted, from 1 on; 0 where it is not. */
const placeOf = new Uint8Array(MOST_BINS);
let binOf = new Uint16Array(0);
let kept = new Float64Array(0);

/**
 * Quantiles of a list at some levels: the h-th smallest with h = (n - 1) level, linear between two neighbours.
 *
 * Shape   one number per level, in the order of the levels; at most 100 levels.
 * Range   values finite; levels 0-1. Of nothing: NaN.
 */
export function quantilesOf(values: Values, levels: readonly number[]): number[] {
  const n = values.length;
  if (n === 0) return levels.map(() => Number.NaN);
  let least = values[0] as number;
  let most = least;
  for (let i = 1; i < n; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const bins = n < MOST_BINS ? 512 : MOST_BINS;
  // A hair less than the bins, so that the largest value falls into the last one.
  const scale = (bins * (1 - 1e-12)) / (most - least);
  // A width of nothing, or of next to nothing, has no bins.
  if (n <= FEW || !Number.isFinite(scale)) {
    const sorted = Float64Array.from(values).sort();
    return levels.map((level) => between(sorted, (n - 1) * level));
  }
  countBins(values, least, scale, bins);
  const wanted: number[] = [];
  const want = (rank: number): void => {
    const bin = binAt(rank, bins);
    if (placeOf[bin] !== 0) return;
    wanted.push(bin);
    placeOf[bin] = wanted.length;
  };
  for (const level of levels) {
    const below = Math.floor((n - 1) * level);
    want(below);
    want(Math.min(n - 1, below + 1));
  }
  const firsts = gather(values, wanted);
  const at = (rank: number): number => {
    const bin = binAt(rank, bins);
    return kept[(firsts[(placeOf[bin] as number) - 1] as number) + rank - (counts[bin] as number)] as number;
  };
  const found = levels.map((level) => {
    const h = (n - 1) * level;
    const below = Math.floor(h);
    const low = at(below);
    return h === below ? low : low + (at(below + 1) - low) * (h - below);
  });
  for (const bin of wanted) placeOf[bin] = 0;
  return found;
}

function between(sorted: Float64Array, h: number): number {
  const below = Math.floor(h);
  const low = sorted[below] as number;
  return h === below ? low : low + ((sorted[below + 1] as number) - low) * (h - below);
}

/** Leaves the bin of each value in `binOf`, and in `counts[bin]` the number of values in the bins before it. */
function countBins(values: Values, least: number, scale: number, bins: number): void {
  const n = values.length;
  if (binOf.length < n) {
    binOf = new Uint16Array(n);
    kept = new Float64Array(n);
  }
  counts.fill(0, 0, bins + 1);
  for (let i = 0; i < n; i++) {
    const bin = (((values[i] as number) - least) * scale) | 0;
    binOf[i] = bin;
    counts[bin] = (counts[bin] as number) + 1;
  }
  let before = 0;
  for (let bin = 0; bin <= bins; bin++) {
    const here = counts[bin] as number;
    counts[bin] = before;
    before += here;
  }
}

/** The bin that holds the value of this rank. */
function binAt(rank: number, bins: number): number {
  let [from, to] = [0, bins];
  while (to - from > 1) {
    const half = (from + to) >> 1;
    if ((counts[half] as number) <= rank) from = half;
    else to = half;
  }
  return from;
}

/** Puts the values of the wanted bins into `kept`, each bin's in order; where each begins. */
function gather(values: Values, wanted: readonly number[]): readonly number[] {
  const firsts: number[] = [];
  const next: number[] = [];
  let first = 0;
  for (const bin of wanted) {
    firsts.push(first);
    next.push(first);
    first += (counts[bin + 1] as number) - (counts[bin] as number);
  }
  const n = values.length;
  for (let i = 0; i < n; i++) {
    const place = placeOf[binOf[i] as number] as number;
    if (place === 0) continue;
    const to = next[place - 1] as number;
    kept[to] = values[i] as number;
    next[place - 1] = to + 1;
  }
  firsts.forEach((from, i) => {
    sortPart(from, next[i] as number);
  });
  return firsts;
}

function sortPart(from: number, to: number): void {
  if (to - from > SHORT) {
    kept.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const value = kept[i] as number;
    let at = i;
    for (; at > from && (kept[at - 1] as number) > value; at--) kept[at] = kept[at - 1] as number;
    kept[at] = value;
  }
}
