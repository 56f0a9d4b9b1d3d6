/** Shapley values: what each player of a game deserves, the mean over all orders of what it adds to those before it. */

/**
 * By the size t of a coalition, the chance that exactly its members come before one who is not in it: t! (n - 1 - t)! / n!.
 *
 * Shape   n + 1 numbers, the last 0: nobody comes after all.
 */
export function shapleyWeights(n: number): Float64Array {
  const weights = new Float64Array(n + 1);
  // 1 / (n C(n - 1, t)), without factorials.
  let choices = 1;
  for (let t = 0; t < n; t++) {
    weights[t] = 1 / (n * choices);
    choices = (choices * (n - 1 - t)) / (t + 1);
  }
  return weights;
}

/** Members of a coalition, a bit each. */
export function sizeOf(subset: number): number {
  let size = 0;
  for (let left = subset; left !== 0; left &= left - 1) size++;
  return size;
}

/** Shapley value of each of n players; `outcome` says what a coalition reaches, a bit a player, and is asked once for each. */
export function shapleyOf(n: number, outcome: (subset: number) => number): Float64Array {
  const outcomes = Float64Array.from({ length: 1 << n }, (_, subset) => outcome(subset));
  const weights = shapleyWeights(n);
  return Float64Array.from({ length: n }, (_, player) => {
    let value = 0;
    for (let subset = 0; subset < outcomes.length; subset++) {
      if (subset & (1 << player)) continue;
      const added = (outcomes[subset | (1 << player)] as number) - (outcomes[subset] as number);
      value += (weights[sizeOf(subset)] as number) * added;
    }
    return value;
  });
}
