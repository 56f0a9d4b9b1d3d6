import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFutures, type FutureDot } from '../../src/charts/futures.ts';

const count = (dots: readonly FutureDot[], state: FutureDot['state']): number =>
  dots.filter((dot) => dot.state === state).length;

/** `above` of 1,000 draws over the line. */
const draws = (above: number): Float64Array =>
  Float64Array.from({ length: 1000 }, (_, index) => (index < above ? 61 : 55));

describe('countFutures', () => {
  it('fills the rounded chance without and colours the rounded difference', () => {
    const { without, with: withPackage, dots } = countFutures(draws(144), draws(176), 60);
    expect([without, withPackage]).toEqual([14, 18]);
    expect([count(dots, 'crosses'), count(dots, 'gained'), count(dots, 'lost')]).toEqual([14, 4, 0]);
    expect(dots).toHaveLength(100);
  });

  it('leaves lost chances hollow', () => {
    const { dots } = countFutures(draws(200), draws(150), 60);
    expect([count(dots, 'crosses'), count(dots, 'gained'), count(dots, 'lost')]).toEqual([15, 0, 5]);
  });

  it('a total of exactly 60 is not above it', () => {
    expect(countFutures([60, 60.0001], [60, 60], 60).without).toBe(50);
    expect(countFutures([60, 60.0001], [60, 60], 60).with).toBe(0);
  });

  it('without draws every dot is below', () => {
    const { without, dots } = countFutures([], [], 60);
    expect(without).toBe(0);
    expect(count(dots, 'below')).toBe(100);
  });

  it('orders the dots by their total without the package, the highest first, and loses no draw', () => {
    const baseline = Float64Array.from({ length: 1024 }, (_, index) => 50 + ((index * 37) % 1024) / 100);
    const { dots } = countFutures(baseline, baseline, 60);
    for (let i = 1; i < 100; i++) {
      expect((dots[i] as FutureDot).total).toBeLessThan((dots[i - 1] as FutureDot).total);
    }
    const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
    expect(mean(dots.map((dot) => dot.total))).toBeCloseTo(mean([...baseline]), 1);
  });

  it('always agrees with the pair that the sentence prints', () => {
    const totals = fc.array(fc.double({ min: 40, max: 75, noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(totals, totals, (baseline, scenario) => {
        const { without, with: withPackage, dots } = countFutures(baseline, scenario, 60);
        const above = (of: FutureDot['state'][]) => dots.filter((dot) => of.includes(dot.state)).length;
        expect(above(['crosses', 'lost'])).toBe(without);
        expect(above(['crosses', 'gained'])).toBe(withPackage);
      }),
    );
  });
});
