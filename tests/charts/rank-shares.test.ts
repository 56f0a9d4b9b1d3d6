import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrAbove, likeliest, middlePlaces, outOfHundred } from '../../src/charts/rank-shares.ts';

/** Nineteen shares that add up to 1, as counting draws gives them. */
const shares = fc
  .array(fc.nat({ max: 50 }), { minLength: 19, maxLength: 19 })
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / all);
  });

describe('places of the draws', () => {
  it('names the likeliest place, the better of two equals', () => {
    expect(likeliest([0.1, 0.4, 0.4, 0.1])).toBe(2);
  });

  it('counts a place and all better ones', () => {
    expect(inOrAbove([0.1, 0.4, 0.4, 0.1], 3)).toBeCloseTo(0.9, 12);
  });

  it('cuts a tenth at each end, and says what is left', () => {
    expect(middlePlaces([0.05, 0.2, 0.5, 0.2, 0.05])).toEqual({
      from: 2,
      to: 4,
      share: expect.closeTo(0.9, 9),
    });
    expect(middlePlaces([0, 0, 1])).toEqual({ from: 3, to: 3, share: 1 });
  });

  it('the middle always holds 80 of 100, with no more than a tenth outside at either end', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const { from, to, share } = middlePlaces(given);
        expect(from).toBeLessThanOrEqual(to);
        expect(share).toBeGreaterThanOrEqual(0.8 - 1e-6);
        expect(inOrAbove(given, from - 1)).toBeLessThanOrEqual(0.1 + 1e-9);
        expect(1 - inOrAbove(given, to)).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
    );
  });

  it('written out of a hundred they add up to a hundred, each within one of its share', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const whole = outOfHundred(given);
        expect(whole.reduce((sum, x) => sum + x, 0)).toBe(100);
        whole.forEach((x, index) => {
          expect(Math.abs(x - 100 * (given[index] ?? 0))).toBeLessThan(1);
        });
      }),
    );
  });
});
