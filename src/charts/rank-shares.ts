/** Shares of the draws in each place, the first place first: fractions of 1 that add up to 1. */
export type RankShares = ArrayLike<number>;

const shareAt = (shares: RankShares, place: number): number => shares[place - 1] ?? 0;

/** The place that most draws end in; the better one of two that are equal. 1 is best. */
export function likeliest(shares: RankShares): number {
  let best = 1;
  for (let place = 2; place <= shares.length; place++)
    if (shareAt(shares, place) > shareAt(shares, best)) best = place;
  return best;
}

/** The share of the draws in `place` or better. */
export function inOrAbove(shares: RankShares, place: number): number {
  let sum = 0;
  for (let at = 1; at <= place; at++) sum += shareAt(shares, at);
  return sum;
}

/**
 * The places that are left when a tenth of the draws is cut at each end, and the share of the draws that lies in them:
 * 80 of 100 or more, since places are whole.
 */
export function middlePlaces(shares: RankShares): {
  readonly from: number;
  readonly to: number;
  readonly share: number;
} {
  // A little less than a tenth, so that tenths that add up to it only almost are not lost to rounding.
  const reached = (share: number): number => {
    let place = 1;
    while (place < shares.length && inOrAbove(shares, place) < share - 1e-9) place++;
    return place;
  };
  const [from, to] = [reached(0.1), reached(0.9)];
  return { from, to, share: inOrAbove(shares, to) - inOrAbove(shares, from - 1) };
}

/** Whole numbers out of 100 that add up to 100: the largest remainders get what rounding down left over. */
export function outOfHundred(shares: RankShares): readonly number[] {
  const exact = Array.from(shares, (share) => 100 * share);
  const whole = exact.map(Math.floor);
  const left = Math.round(exact.reduce((sum, x) => sum + x, 0)) - whole.reduce((sum, x) => sum + x, 0);
  const order = exact
    .map((x, index) => ({ index, rest: x - Math.floor(x) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, Math.max(0, left))) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
