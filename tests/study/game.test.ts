import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSplit, rangeOf } from '../../src/study/game.ts';

/** Splits a game of two numbers, its coalitions coming in in the order that is given. */
function splitOf(n: number, value: (subset: number) => readonly [number, number], order?: readonly number[]) {
  const split = createSplit(n, 2);
  const subsets = order ?? Array.from({ length: 1 << n }, (_, subset) => subset);
  for (const subset of subsets) split.add(subset, Float64Array.from(value(subset)));
  return split;
}
const has = (subset: number, player: number): boolean => (subset & (1 << player)) !== 0;
const close = (found: ArrayLike<number>, right: readonly number[]): void => {
  expect(found.length).toBe(right.length);
  right.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, 10);
  });
};

/** Players 0 and 1 hold a left glove each, player 2 a right one; a pair is worth 1. */
const gloves = (subset: number): number => (has(subset, 2) && (has(subset, 0) || has(subset, 1)) ? 1 : 0);

describe('a split', () => {
  it('of an additive game is what each brings, and no pair does more together', () => {
    const worth = [3, -1.5, 0, 20, 0.25];
    const sum = (subset: number) => worth.reduce((total, w, i) => (has(subset, i) ? total + w : total), 0);
    const split = splitOf(5, (subset) => [sum(subset), -2 * sum(subset)]);
    close(
      split.shares(),
      worth.flatMap((w) => [w, -2 * w]),
    );
    for (let i = 0; i < 5; i++) for (let j = i + 1; j < 5; j++) close(split.pair(i, j), [0, 0]);
  });
  it('of the gloves is a sixth for each of two left ones and two thirds for the right one', () => {
    const split = splitOf(3, (subset) => [gloves(subset), 0]);
    close(split.shares(), [1 / 6, 0, 1 / 6, 0, 2 / 3, 0]);
    // The left ones replace each other; each left one and the right one need each other unless the other left one is there.
    close(split.pair(0, 1), [-1 / 2, 0]);
    close(split.pair(0, 2), [1 / 2, 0]);
    close(split.pair(2, 1), [1 / 2, 0]);
  });
  it('of unanimity is even, whatever the number of players', () => {
    for (const n of [1, 2, 7, 12]) {
      const split = splitOf(n, (subset) => [subset === (1 << n) - 1 ? 1 : 0, 1]);
      close(split.shares(), Array.from({ length: n }, () => [1 / n, 0]).flat());
    }
  });
  it('has the axioms, whatever the game and the order in which coalitions come', () => {
    const n = 5;
    const games = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(games, fc.shuffledSubarray([...Array(32).keys()], { minLength: 32 }), (outcomes, order) => {
        const of = (subset: number) => (subset === 0 ? 0 : (outcomes[subset] as number));
        // Player 4 is a dummy worth 2; players 0 and 1 are alike.
        const alike = (subset: number) => {
          const core = subset & 0b1100;
          const pair = (has(subset, 0) ? 1 : 0) + (has(subset, 1) ? 1 : 0);
          return of(core | (pair > 1 ? 3 : pair)) + (has(subset, 4) ? 2 : 0);
        };
        const split = splitOf(n, (subset) => [of(subset), alike(subset)], order);
        const found = split.shares();
        const at = (player: number, k: number) => found[player * 2 + k] as number;
        const total = (k: number) => [0, 1, 2, 3, 4].reduce((sum, i) => sum + at(i, k), 0);
        expect(total(0)).toBeCloseTo(of(31), 9);
        expect(total(1)).toBeCloseTo(alike(31), 9);
        expect(at(0, 1)).toBeCloseTo(at(1, 1), 9);
        expect(at(4, 1)).toBeCloseTo(2, 9);
        expect(split.pair(0, 4)[1]).toBeCloseTo(0, 9);
        expect(split.pair(2, 4)[1]).toBeCloseTo(0, 9);
      }),
      { numRuns: 50, seed: 8 },
    );
  });
  it('ranges over all coalitions of the others', () => {
    const outcomes = Float64Array.from({ length: 8 }, (_, subset) => gloves(subset));
    expect(rangeOf(0, 3, 1, outcomes)).toEqual({ least: Float64Array.of(0), most: Float64Array.of(1) });
    expect(rangeOf(2, 3, 1, outcomes)).toEqual({ least: Float64Array.of(0), most: Float64Array.of(1) });
    expect(rangeOf(0, 1, 1, Float64Array.of(1, 4))).toEqual({
      least: Float64Array.of(3),
      most: Float64Array.of(3),
    });
  });
});
