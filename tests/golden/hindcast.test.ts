import { describe, expect, it } from 'vitest';
import { FAMILY, hindcast } from '../model-tests/hindcast.ts';
import { aligned, expectGolden } from './support/golden.ts';

describe('hindcast: fitted on 2023-24 only, 2024-25 predicted for the twelve common countries', () => {
  it('is printed beside persistence and trend, whatever it says', () => {
    const { countries, drift, noise, misses, covered } = hindcast();
    expect(countries).toBe(12);
    expect(Object.values(misses).every(Number.isFinite)).toBe(true);
    expect(covered[80]).toBeGreaterThanOrEqual(covered[50]);
    const family = FAMILY.map(({ code, to, withStrategy, change, expected, sd, share }) => [
      `${code} ${to - 1}-${to}${withStrategy ? ', first strategy counted' : ''}`,
      change.toFixed(2),
      expected.toFixed(2),
      sd.toFixed(2),
      (100 * share).toFixed(0),
    ]);
    expectGolden(
      'hindcast',
      [
        'One origin, with a change of method in between: a weak test. Nothing here passes or fails.\n',
        aligned([
          ['fitted on 2023-24', ''],
          ['drift, points an edition', drift.toFixed(2)],
          ['noise, sd', noise.toFixed(2)],
          ['2024-25, mean miss: drift', misses.drift.toFixed(2)],
          ['2024-25, mean miss: no change', misses.persistence.toFixed(2)],
          ['2024-25, mean miss: own trend', misses.trend.toFixed(2)],
          ['inside the 50% interval', `${covered[50]} of 12`],
          ['inside the 80% interval', `${covered[80]} of 12`],
        ]),
        aligned([['family member', 'observed', 'expected', 'sd', 'below it, %'], ...family]),
      ].join('\n'),
    );
  });
});
