import { describe, expect, it } from 'vitest';
import { quantilesOf } from '../../src/kernel/quantiles.ts';
import { EDITION_MONTHS } from '../../src/model/editions.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import {
  type Band,
  baselineSettings,
  CHANCE_MONTHS,
  type Ensemble,
  MONTH_COUNT,
  NO_ASSUMPTIONS,
  type View,
} from '../../src/model/index.ts';
import { BANDS_OF_DRAWS } from '../../src/model/path.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';

const DRAWS = 300;
const platform = shippedSettings('platform');
const made: Record<View, Ensemble> = {
  fixed: ensembleOf(platform, DRAWS, 4, {
    columns: ['dimension/governance', 'research/score', ...BANDS_OF_DRAWS],
  }),
  published: ensembleOf(platform, DRAWS, 4, {
    view: 'published',
    columns: ['dimension/governance', ...BANDS_OF_DRAWS],
  }),
};
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe.each(['fixed', 'published'] as const)('the statistics of the draws, %s', (view) => {
  const ensemble = made[view];
  it('say what they are of', () => {
    expect(ensemble).toMatchObject({
      draws: DRAWS,
      seed: 4,
      view,
      precision: 'double',
      months: CHANCE_MONTHS,
    });
  });
  it('bands are quantiles of the draws, in order, for 49 months', () => {
    expect(Object.keys(ensemble.bands)).toEqual(expect.arrayContaining(['total', 'contribution', 'gap']));
    for (const band of [ensemble.baselineBand, ...Object.values(ensemble.bands)])
      for (let month = 0; month < MONTH_COUNT; month++) {
        const { p10, p25, p50, p75, p90 } = band as Band;
        const values = [p10, p25, p50, p75, p90].map((list) => list[month] as number);
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }
    for (const month of CHANCE_MONTHS) {
      const [median] = quantilesOf(ensemble.scenario[month] as Float64Array, [0.5]);
      expect(ensemble.bands.total?.p50[month]).toBe(median);
    }
  });
  it('places and tiers are shares of all draws, and agree with the chances', () => {
    for (const month of CHANCE_MONTHS)
      for (const side of ['scenario', 'baseline'] as const) {
        const rank = ensemble.rank[side][month] as Float64Array;
        expect(rank.length).toBe(19);
        expect(sum(rank)).toBeCloseTo(1, 12);
        const tier = ensemble.tier[side][month] as Record<string, number>;
        expect(sum(Object.values(tier))).toBeCloseTo(1, 12);
        expect(tier.pioneer).toBe(ensemble.chanceAbove60[side][month]);
        const totals = ensemble[side][month] as Float64Array;
        expect(ensemble.chanceBelowStart[side][month]).toBe(totals.filter((t) => t < 51.93).length / DRAWS);
      }
  });
  it('the parts of the change add up to it', () => {
    for (const month of CHANCE_MONTHS) {
      const { drift, inForce, policy, luck } = ensemble.split[month] as Ensemble['split'][string];
      const change = sum(ensemble.scenario[month] as Float64Array) / DRAWS - 51.93;
      expect(sum([drift, inForce, policy, luck].map(({ mean }) => mean))).toBeCloseTo(change, 9);
      expect(policy.mean).toBeCloseTo(ensemble.meanContribution[month] as number, 12);
      for (const part of [drift, inForce, policy, luck]) expect(part.low).toBeLessThan(part.high);
    }
  });
  it('the best and the worst tenth lie outside the 80% band', () => {
    for (const month of CHANCE_MONTHS) {
      const { best, worst } = ensemble.tenths[month] as { best: number; worst: number };
      expect(best).toBeGreaterThan(ensemble.bands.total?.p90[month] as number);
      expect(worst).toBeLessThan(ensemble.bands.total?.p10[month] as number);
    }
  });
  it('of nothing new are the same on both sides, with no contribution', () => {
    const none = ensembleOf(baselineSettings(), 64, 4, { view, columns: BANDS_OF_DRAWS });
    expect(none.rank.scenario).toEqual(none.rank.baseline);
    expect(none.chanceGapWider.scenario).toEqual(none.chanceGapWider.baseline);
    expect(none.bands.contribution?.p90.every((value) => value === 0)).toBe(true);
    expect(none.bands.total).toEqual(none.baselineBand);
  });
});

describe('the two views', () => {
  it('method fixed, policy is what month 24 has; as published, an edition that sees little of it', () => {
    const [fixed, published] = [made.fixed.meanContribution[24], made.published.meanContribution[24]] as [
      number,
      number,
    ];
    expect(published).toBeGreaterThan(0);
    expect(published).toBeLessThan(fixed / 3);
  });
  it('shocks of method are luck: there is more of it as published', () => {
    const width = ({ split }: Ensemble) => (split[24]?.luck.high as number) - (split[24]?.luck.low as number);
    expect(width(made.published)).toBeGreaterThan(1.3 * width(made.fixed));
  });
  it('as published, totals change with editions only and start at today’s', () => {
    const { p50 } = made.published.bands.total as Band;
    expect([p50[0], p50[2]]).toEqual([expect.closeTo(51.93, 9), p50[0]]);
    const changes = Array.from(p50.keys()).filter((month) => month > 0 && p50[month] !== p50[month - 1]);
    expect(changes).toEqual([...EDITION_MONTHS]);
  });
  it('a line of one’s own moves the chances, not the scores', () => {
    const low = ensembleOf({ ...platform, assumptions: { ...NO_ASSUMPTIONS, line: 55 } }, DRAWS, 4);
    expect(low.scenario).toEqual(made.fixed.scenario);
    expect(low.chanceAbove60.scenario[24]).toBeGreaterThan(made.fixed.chanceAbove60.scenario[24] as number);
  });
});

it('a total of exactly the line is not above it', () => {
  const line = made.fixed.scenario[24]?.[0] as number;
  const settings = { ...platform, assumptions: { ...platform.assumptions, line } };
  const { scenario, chanceAbove60 } = ensembleOf(settings, DRAWS, 4);
  const totals = [...(scenario[24] as Float64Array)];
  expect(totals[0]).toBe(line);
  expect(chanceAbove60.scenario[24]).toBe(totals.filter((total) => total > line).length / DRAWS);
});
