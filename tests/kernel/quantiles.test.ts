import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantilesOf } from '../../src/kernel/quantiles.ts';

const LEVELS = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];

/** The definition, by a plain sort. */
function bySorting(values: ArrayLike<number>, levels: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return levels.map((level) => {
    const h = (sorted.length - 1) * level;
    const below = sorted[Math.floor(h)] as number;
    const fraction = h - Math.floor(h);
    return fraction === 0 ? below : below + ((sorted[Math.floor(h) + 1] as number) - below) * fraction;
  });
}
const finite = fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((value) => value + 0);

describe('quantiles without sorting everything', () => {
  it('are those of a plain sort, whatever the values', () => {
    const lists = fc.oneof(
      fc.array(finite, { minLength: 1, maxLength: 300 }),
      // Many ties, and a few values far away that leave nearly all in one bin.
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 300 }),
      fc
        .tuple(
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 120, maxLength: 300 }),
          finite,
        )
        .map(([near, far]) => [...near.map((value) => value + 0), far]),
    );
    fc.assert(
      fc.property(lists, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (values, levels) => {
        expect(quantilesOf(values, [...LEVELS, ...levels])).toEqual(
          bySorting(values, [...LEVELS, ...levels]),
        );
      }),
      { numRuns: 300, seed: 51 },
    );
  });
  it('are those of a plain sort for 8,192 values in single and double precision', () => {
    const wave = Float64Array.from(
      { length: 8192 },
      (_, i) => 50 + 9 * Math.sin(i * 1.7) * Math.cos(i * 0.3),
    );
    expect(quantilesOf(wave, LEVELS)).toEqual(bySorting(wave, LEVELS));
    const single = Float32Array.from(wave);
    expect(quantilesOf(single, LEVELS)).toEqual(bySorting(single, LEVELS));
  });
  it('of equal values are that value, and of nothing there are none', () => {
    expect(quantilesOf(new Float64Array(500).fill(51.93), LEVELS)).toEqual(LEVELS.map(() => 51.93));
    expect(quantilesOf([], [0.5])).toEqual([Number.NaN]);
    // A width whose inverse overflows.
    expect(quantilesOf([...new Array(200).fill(0), 5e-324], [0, 1])).toEqual([0, 5e-324]);
  });
  it('leave the values as they are', () => {
    const values = Float64Array.from({ length: 200 }, (_, i) => (i * 7919) % 200);
    const before = values.slice();
    quantilesOf(values, LEVELS);
    expect(values).toEqual(before);
  });
});
