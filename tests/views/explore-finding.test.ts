import { describe, expect, test } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, INDICATOR_IDS, type Settings, simulate } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { find, quantile } from '../../src/views/explore/finding.ts';
import { bandOf, history, indicatorWeight, rankRows, regionalNumbers } from '../../src/views/explore/rows.ts';
import { standing } from '../../src/views/shell/standing.ts';

const platform: Settings = shippedSettings('platform');
const path = simulate(platform);

describe('where the country stands', () => {
  test('is read from the edition: 51.93, seventh of nineteen, 8.07 short', () => {
    const { total, rank, countries, short } = standing();
    expect([total, rank, countries, Number(short.toFixed(2))]).toEqual([51.93, 7, 19, 8.07]);
  });

  test('follows another edition', () => {
    const better = {
      ...CURRENT_EDITION,
      publishedHome: {
        ...CURRENT_EDITION.publishedHome,
        total: { ...CURRENT_EDITION.publishedHome.total, value: 59 },
      },
    };
    expect(standing(better)).toMatchObject({ rank: 4, short: 1 });
  });
});

describe('the finding', () => {
  const ensemble = ensembleOf(platform, 64);

  test('its parts add up to the change since today', () => {
    const { score, policy, byItself } = find(path, ensemble, 24);
    expect(standing().total + policy + byItself).toBeCloseTo(score, 10);
  });

  test('a package that moves less than luck is called small', () => {
    const found = find(path, ensemble, 24);
    expect(found.luck).toBeGreaterThan(found.policy);
    expect(found.policyIsSmall).toBe(true);
  });

  test('chances are a pair from the same draws, and absent until there are draws', () => {
    const { chance } = find(path, ensemble, 24);
    expect(chance?.with).toBeGreaterThanOrEqual(chance?.without ?? 1);
    expect(find(path, null, 24)).toMatchObject({ chance: null, luck: null });
  });

  test('a quantile lies between its neighbours', () => {
    expect(quantile(Float64Array.of(4, 1, 3, 2), 0.5)).toBe(2.5);
    expect(quantile(Float64Array.of(4, 1, 3, 2), 0)).toBe(1);
    expect(quantile(Float64Array.of(4, 1, 3, 2), 1)).toBe(4);
  });
});

describe('rows for the pictures', () => {
  test('the weights of the indicators are the hundred points', () => {
    expect(INDICATOR_IDS.reduce((sum, id) => sum + indicatorWeight(id), 0)).toBeCloseTo(100, 9);
  });

  test('history ends at the published score', () => {
    expect(history().at(-1)).toEqual({ year: 2025, total: 51.93 });
  });

  test('nineteen countries, the home one marked, with today as published', () => {
    const rows = rankRows(simulate(baselineSettings()), 24, 'en');
    expect(rows).toHaveLength(19);
    expect(rows.filter(({ home }) => home).map(({ now }) => Number(now.toFixed(2)))).toEqual([51.93]);
    expect(rows.every(({ now, at }) => Number.isFinite(now) && Number.isFinite(at))).toBe(true);
  });

  test('bands begin at today, and the middle half lies inside the middle four fifths', () => {
    const ensemble = ensembleOf(platform, 64);
    const half = bandOf(ensemble.scenario, ensemble.months, 0.5);
    const most = bandOf(ensemble.scenario, ensemble.months, 0.8);
    expect([half.low[0], half.high[0]]).toEqual([51.93, 51.93]);
    Array.from(half.low).forEach((low, at) => {
      expect(most.low[at]).toBeLessThanOrEqual(low);
      expect(most.high[at]).toBeGreaterThanOrEqual(half.high[at] ?? Number.POSITIVE_INFINITY);
    });
  });

  test('the region is less lopsided than the country', () => {
    expect(regionalNumbers().asymmetry).toBeLessThan(path.asymmetry[0] as number);
  });
});
