import { describe, expect, test } from 'vitest';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, type Ensemble } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { changeParts, luckWeight, wholeChange } from '../../src/views/shell/luck.ts';
import { centreLine } from '../../src/views/shell/reading.ts';

const platform = shippedSettings('platform');
const ensemble = ensembleOf(platform, 128);

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('luck beside policy', () => {
  test('the parts add up to the whole, and the whole is what the draws say', () => {
    for (const month of [18, 24, 48]) {
      const parts = changeParts(ensemble, month);
      const all = parts.at(-1);
      const sum = parts.slice(0, -1).reduce((total, part) => total + part.mean, 0);
      expect(all?.mean).toBeCloseTo(sum, 9);
      expect(all?.mean).toBeCloseTo(mean(ensemble.scenario[month] ?? []) - 51.93, 2);
    }
  });

  test('the worst and the best tenth lie outside the middle 80 of 100', () => {
    const { low, high, tenths } = wholeChange(ensemble, 24);
    expect(tenths?.worst).toBeLessThanOrEqual(low);
    expect(tenths?.best).toBeGreaterThanOrEqual(high);
  });

  test('the weight is half of the interval of luck over the mean of the package', () => {
    const split = { 24: part({ low: -4, high: 2 }, 1.5) };
    const weight = luckWeight({ ...ensemble, split }, 24);
    expect(weight).toEqual({ luck: 3, policy: 1.5, ratio: 2 });
    expect(luckWeight(ensemble, 7)).toBeNull();
  });

  test('a package that takes away is weighed by its size, and none weighs nothing', () => {
    expect(luckWeight({ ...ensemble, split: { 24: part({ low: -3, high: 3 }, -1) } }, 24)?.ratio).toBe(3);
    expect(luckWeight(ensembleOf(baselineSettings(), 16), 24)?.ratio).toBe(Number.POSITIVE_INFINITY);
  });
});

function part(luck: { low: number; high: number }, policy: number): Ensemble['split'][string] {
  const none = { mean: 0, low: 0, high: 0 };
  return {
    drift: none,
    inForce: none,
    policy: { mean: policy, low: 0, high: 0 },
    luck: { mean: 0, ...luck },
  };
}

describe('the centre line in a reading', () => {
  test('is the path with the method held fixed', () => {
    const { total, baseline, contribution } = centreLine(platform, 'fixed');
    contribution.forEach((points, month) => {
      expect(points).toBeCloseTo((total[month] as number) - (baseline[month] as number), 9);
    });
  });

  test('as published the package shows later, and its difference is its contribution', () => {
    const fixed = centreLine(platform, 'fixed');
    const published = centreLine(platform, 'published');
    expect(published.contribution[24]).toBeLessThan(fixed.contribution[24] as number);
    expect(published.contribution[48]).toBeCloseTo(
      (published.total[48] as number) - (published.baseline[48] as number),
      9,
    );
    expect(centreLine(platform, 'published')).toBe(published);
  });
});
