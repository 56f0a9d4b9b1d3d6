import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  discreteQuantile,
  gammaQuantile,
  lognormalFrom,
  normalFrom,
  normalQuantile,
  triangularQuantile,
  uniformQuantile,
} from '../../src/kernel/distributions.ts';

const MIDPOINTS = Array.from({ length: 20_000 }, (_, i) => (i + 0.5) / 20_000);
const momentsOf = (quantile: (u: number) => number) => {
  const values = MIDPOINTS.map(quantile);
  return { mean: mean(values), sd: standardDeviation(values) };
};

/** Share of a density below x by Simpson's rule in 40,000 cells: another way than the code under test. */
function shareBelow(density: (x: number) => number, x: number, end: number): number {
  const integral = (to: number): number => {
    const cells = 40_000;
    const h = to / cells;
    let sum = density(1e-300) + density(to);
    for (let i = 1; i < cells; i++) sum += (i % 2 === 1 ? 4 : 2) * density(i * h);
    return (sum * h) / 3;
  };
  return integral(x) / integral(end);
}

describe('normal', () => {
  // Published values (Abramowitz and Stegun, table 26.5, and R's qnorm), to nine decimals.
  const KNOWN: readonly [number, number][] = [
    [0.5, 0],
    [0.6, 0.253347103],
    [0.75, 0.67448975],
    [0.9, 1.281551566],
    [0.95, 1.644853627],
    [0.975, 1.959963985],
    [0.99, 2.326347874],
    [0.995, 2.575829304],
    [0.999, 3.090232306],
    [0.9999, 3.719016485],
    [0.999999, 4.753424309],
  ];
  it.each(KNOWN)('quantile of %f is %f, and symmetric', (u, z) => {
    expect(Math.abs(normalQuantile(u) - z)).toBeLessThan(1e-8);
    expect(Math.abs(normalQuantile(1 - u) + z)).toBeLessThan(1e-8);
  });
  it('has no step where its pieces meet', () => {
    for (const u of [0.02425, 1 - 0.02425])
      expect(Math.abs(normalQuantile(u - 1e-12) - normalQuantile(u + 1e-12))).toBeLessThan(1e-7);
  });
  it('reads low and high as a 90% interval around the mean', () => {
    expect(normalFrom(0.5, 1, -2, 4)).toBeCloseTo(1, 12);
    expect(normalFrom(0.05, 1, -2, 4)).toBeCloseTo(-2, 3);
    expect(normalFrom(0.95, 1, -2, 4)).toBeCloseTo(4, 3);
    expect(momentsOf((u) => normalFrom(u, 1, -2, 4)).sd).toBeCloseTo(6 / 3.29, 2);
  });
  it('is lognormal around the median, with low and high a 90% interval of the logarithm', () => {
    expect(lognormalFrom(0.5, 18, 9, 30)).toBeCloseTo(18, 10);
    const logs = MIDPOINTS.map((u) => Math.log(lognormalFrom(u, 18, 9, 30)));
    expect(mean(logs)).toBeCloseTo(Math.log(18), 4);
    expect(standardDeviation(logs)).toBeCloseTo(Math.log(30 / 9) / 3.29, 3);
  });
});

describe('triangular and uniform', () => {
  it.each([
    ['a mode inside', 0.1, 0.25, 0.7],
    ['the mode at the lower end', 6, 6, 18],
    ['the mode at the upper end', -3, 1, 1],
  ])('with %s has the moments of the closed form', (_, low, mode, high) => {
    const got = momentsOf((u) => triangularQuantile(u, low, mode, high));
    const variance = (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
    expect(got.mean).toBeCloseTo((low + mode + high) / 3, 5);
    expect(got.sd).toBeCloseTo(Math.sqrt(variance), 3);
    expect(triangularQuantile(0, low, mode, high)).toBe(low);
    expect(triangularQuantile(1, low, mode, high)).toBe(high);
  });
  it('inverts its own distribution function', () => {
    for (const u of [0.01, 0.2, 1 / 3, 0.5, 0.9, 0.99]) {
      const x = triangularQuantile(u, 0, 1, 3);
      expect(x < 1 ? (x * x) / 3 : 1 - (3 - x) ** 2 / 6).toBeCloseTo(u, 12);
    }
  });
  it('of no width is its one value, and uniform is a straight line', () => {
    expect(triangularQuantile(0.3, 2, 2, 2)).toBe(2);
    expect(MIDPOINTS.every((u) => Math.abs(uniformQuantile(u, 2, 5) - (2 + 3 * u)) < 1e-12)).toBe(true);
  });
});

describe('beta and gamma', () => {
  const BETAS: readonly [number, number, number][] = [
    [0.15, 0.05, 0.4],
    [0.9, 0.7, 0.99],
    [0.85, 0.75, 0.92],
    [0.35, 0.1, 0.7],
  ];
  it.each(BETAS)('beta %f (%f-%f) has its moments and its 5% and 95%', (centre, low, high) => {
    const quantile = betaQuantile(centre, low, high);
    const sd = (high - low) / 3.29;
    const size = (centre * (1 - centre)) / sd ** 2 - 1;
    const density = (x: number) => x ** (centre * size - 1) * Math.max(0, 1 - x) ** ((1 - centre) * size - 1);
    expect(momentsOf(quantile).mean).toBeCloseTo(centre, 3);
    expect(momentsOf(quantile).sd).toBeCloseTo(sd, 3);
    for (const u of [0.05, 0.5, 0.95])
      expect(Math.abs(shareBelow(density, quantile(u), 1) - u)).toBeLessThan(1e-3);
    expect(MIDPOINTS.map(quantile).every((x) => x > 0 && x < 1)).toBe(true);
  });
  // Shares 0.1%, 5%, 50%, 95% and 99.9% as SciPy 1.17 gives them.
  const EXACT: readonly [number, number, number, readonly number[]][] = [
    [0.15, 0.05, 0.4, [0.001543151, 0.020751462, 0.127177254, 0.357769741, 0.600273977]],
    [0.9, 0.7, 0.99, [0.477532016, 0.72229578, 0.924522575, 0.993502455, 0.999842941]],
    [0.85, 0.75, 0.92, [0.654078149, 0.757149025, 0.855006188, 0.925720114, 0.964886625]],
    [0.35, 0.1, 0.7, [0.011501321, 0.083432542, 0.331895451, 0.67885733, 0.891647563]],
  ];
  it.each(EXACT)('beta %f (%f-%f) is exact to a millionth', (centre, low, high, expected) => {
    const quantile = betaQuantile(centre, low, high);
    [0.001, 0.05, 0.5, 0.95, 0.999].forEach((u, i) => {
      expect(Math.abs(quantile(u) - (expected[i] as number))).toBeLessThan(1e-6);
    });
  });
  it('gamma is exact to a millionth', () => {
    const quantile = gammaQuantile(0.5, 0.15, 1);
    const expected = [0.04809794, 0.162935843, 0.456274007, 0.986406865, 1.682970295];
    [0.001, 0.05, 0.5, 0.95, 0.999].forEach((u, i) => {
      expect(Math.abs(quantile(u) - (expected[i] as number))).toBeLessThan(1e-6);
    });
  });
  it('gamma has its moments and its 5% and 95%', () => {
    const quantile = gammaQuantile(0.5, 0.15, 1);
    const sd = 0.85 / 3.29;
    const [shape, scale] = [0.25 / sd ** 2, sd ** 2 / 0.5];
    const density = (x: number) => x ** (shape - 1) * Math.exp(-x / scale);
    expect(momentsOf(quantile).mean).toBeCloseTo(0.5, 4);
    expect(momentsOf(quantile).sd).toBeCloseTo(sd, 3);
    for (const u of [0.05, 0.5, 0.95]) expect(shareBelow(density, quantile(u), 6)).toBeCloseTo(u, 3);
  });
  it('rise with u', () => {
    for (const quantile of [betaQuantile(0.15, 0.05, 0.4), gammaQuantile(0.5, 0.15, 1)]) {
      const values = MIDPOINTS.map(quantile);
      expect(values.every((x, i) => i === 0 || x > (values[i - 1] as number))).toBe(true);
    }
  });
  it('refuses what has no bounded density', () => {
    expect(() => betaQuantile(0.5, 0.01, 0.99 + 1)).toThrow('unbounded');
    expect(() => gammaQuantile(0.5, 0.1, 3)).toThrow('unbounded');
  });
});

it('a discrete quantity takes its values by their chances', () => {
  const values = MIDPOINTS.map((u) => discreteQuantile(u, [0, 12.5, 25], [0.6, 0.25, 0.15]));
  const shareOf = (wanted: number) => values.filter((value) => value === wanted).length / values.length;
  expect([shareOf(0), shareOf(12.5), shareOf(25)]).toEqual([0.6, 0.25, 0.15]);
  expect(discreteQuantile(1 - 1e-17, [0, 1], [0.5, 0.4])).toBe(1);
});
