import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, pow } from '../../src/kernel/math.ts';

/** Distance in units of the last place of the larger. */
const ulps = (a: number, b: number) =>
  Math.abs(a - b) / (Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE) * Number.EPSILON || 1);

describe('exp, log and pow with fixed operations', () => {
  it('exp agrees with the platform within two units in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => ulps(exp(x), Math.exp(x)) < 2),
      { numRuns: 20_000, seed: 1 },
    );
  });
  it('log agrees with the platform within two units in the last place', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => ulps(log(x), Math.log(x)) < 2),
      { numRuns: 20_000, seed: 2 },
    );
  });
  it('pow agrees with the platform to 1e-14 in the range the model uses', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 1e4, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (x, y) => Math.abs(pow(x, y) / x ** y - 1) < 1e-14,
      ),
      { numRuns: 20_000, seed: 3 },
    );
  });
  it('holds at the ends', () => {
    expect([exp(0), exp(-800), exp(800), log(1), log(0), pow(0, 0.6), pow(5, 0), pow(1, 0.37)]).toEqual([
      1,
      0,
      Number.POSITIVE_INFINITY,
      0,
      Number.NEGATIVE_INFINITY,
      0,
      1,
      1,
    ]);
    expect([log(-1), exp(Number.NaN), log(Number.NaN), pow(-1, 0.5)].every(Number.isNaN)).toBe(true);
    expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 10);
  });
});
