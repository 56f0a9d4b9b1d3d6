/** Who deserves how much of what a coalition reaches: Shapley values of games whose outcome is a row of numbers. */
import { shapleyWeights, sizeOf } from '../model/shapley.ts';

/** Place of a pair of players among all pairs, the first of them before the second. */
const pairAt = (n: number, i: number, j: number): number => (i * (2 * n - i - 1)) / 2 + j - i - 1;

/**
 * Adds up shares while coalitions come in, in any order, each once: nothing of them is kept.
 *
 * width   numbers in each outcome (months, say)
 */
export function createSplit(n: number, width: number) {
  const pairCount = (n * (n - 1)) / 2;
  // A coalition counts by p(t - 1) for its members and by -p(t) for the others; the same twice over for pairs.
  const p = shapleyWeights(n);
  const q = n > 1 ? shapleyWeights(n - 1) : new Float64Array(2);
  const all = new Float64Array(width);
  const withOne = new Float64Array(n * width);
  const pairsAll = new Float64Array(width);
  const pairsWithOne = new Float64Array(n * width);
  const pairsWithBoth = new Float64Array(pairCount * width);
  const addTo = (sums: Float64Array, place: number, by: number, row: Float64Array): void => {
    const from = place * width;
    for (let k = 0; k < width; k++) sums[from + k] = (sums[from + k] as number) + by * (row[k] as number);
  };
  const at = (table: Float64Array, t: number): number => table[t] ?? 0;

  return {
    /** `row`: what the coalition reaches beyond what nobody reaches, so that little is lost to rounding. */
    add(subset: number, row: Float64Array): void {
      const t = sizeOf(subset);
      const members: number[] = [];
      for (let i = 0; i < n; i++) if (subset & (1 << i)) members.push(i);
      const out = t < n ? at(p, t) : 0;
      const neither = t <= n - 2 ? at(q, t) : 0;
      const one = t <= n - 1 ? at(q, t - 1) : 0;
      const both = at(q, t - 2);
      addTo(all, 0, -out, row);
      addTo(pairsAll, 0, neither, row);
      members.forEach((i, k) => {
        addTo(withOne, i, at(p, t - 1) + out, row);
        addTo(pairsWithOne, i, -(neither + one), row);
        for (const j of members.slice(k + 1))
          addTo(pairsWithBoth, pairAt(n, i, j), neither + 2 * one + both, row);
      });
    },
    /** Shapley value of each player, `[player * width + k]`. */
    shares(): Float64Array {
      return Float64Array.from(withOne, (value, place) => value + (all[place % width] as number));
    },
    /**
     * Shapley interaction index of a pair: what two add together beyond what each adds alone, the mean over all
     * coalitions of the others; below zero where they overlap.
     */
    pair(i: number, j: number): Float64Array {
      const [a, b] = i < j ? [i, j] : [j, i];
      const from = pairAt(n, a, b) * width;
      return pairsAll.map(
        (value, k) =>
          value +
          (pairsWithOne[a * width + k] as number) +
          (pairsWithOne[b * width + k] as number) +
          (pairsWithBoth[from + k] as number),
      );
    },
  };
}

/** Least and most that a player adds, over all coalitions of the others: the range over all orders. */
export function rangeOf(
  player: number,
  n: number,
  width: number,
  /** Of all coalitions, `[subset * width + k]`. */
  outcomes: Float64Array | Float32Array,
): { readonly least: Float64Array; readonly most: Float64Array } {
  const least = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  const bit = 1 << player;
  for (let subset = 0; subset < 1 << n; subset++) {
    if (subset & bit) continue;
    const [without, having] = [subset * width, (subset | bit) * width];
    for (let k = 0; k < width; k++) {
      const added = (outcomes[having + k] as number) - (outcomes[without + k] as number);
      if (added < (least[k] as number)) least[k] = added;
      if (added > (most[k] as number)) most[k] = added;
    }
  }
  return { least, most };
}
