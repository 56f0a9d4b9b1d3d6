import { mean, quantile, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { createDraws } from '../../src/model/draws.ts';
import { DEFAULT_SEED } from '../../src/model/ensemble.ts';
import { MODEL, type Settings, simulate } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { aligned, expectGolden } from './support/golden.ts';

const DRAWS = 2048;
const PATHS = ['baseline', 'compliance', 'platform'] as const;
const draw = createDraws(MODEL.edition, DEFAULT_SEED);
const totals = {
  baseline: new Float64Array(DRAWS),
  compliance: new Float64Array(DRAWS),
  platform: new Float64Array(DRAWS),
};
const at24 = (settings: Settings, k: number) =>
  MODEL.run(settings, { draw: draw(k), lastMonth: 24 }).column('total')[24] as number;
for (const id of PATHS) {
  const settings = shippedSettings(id);
  for (let k = 0; k < DRAWS; k++) totals[id][k] = at24(settings, k);
}
const chance = (id: (typeof PATHS)[number]) => totals[id].filter((total) => total > 60).length / DRAWS;
const contributions = (id: (typeof PATHS)[number]) =>
  Array.from(totals[id], (total, k) => total - (totals.baseline[k] as number));

describe('the method held fixed, month 24', () => {
  it('without a package, 8 to 22 of 100 futures are above 60', () => {
    expect(chance('baseline')).toBeGreaterThan(0.08);
    expect(chance('baseline')).toBeLessThan(0.22);
  });
  it('compliance contributes 0.2 to 0.8 points on average, platform 0.4 to 1.6', () => {
    expect(mean(contributions('compliance'))).toBeGreaterThan(0.2);
    expect(mean(contributions('compliance'))).toBeLessThan(0.8);
    expect(mean(contributions('platform'))).toBeGreaterThan(0.4);
    expect(mean(contributions('platform'))).toBeLessThan(1.6);
  });
  it('policy is small beside drift and luck, and the harder path is the less certain one', () => {
    const luck = standardDeviation(Array.from(totals.baseline));
    expect(mean(contributions('platform'))).toBeLessThan(luck / 2);
    expect(standardDeviation(contributions('platform'))).toBeGreaterThan(
      standardDeviation(contributions('compliance')),
    );
  });
  it('the figures, to read', () => {
    const row = (id: (typeof PATHS)[number]) => {
      const own = contributions(id);
      const of = (values: readonly number[], q: number) => quantile([...values], q).toFixed(3);
      const all = Array.from(totals[id]);
      return [
        id,
        (100 * chance(id)).toFixed(1),
        ...[0.1, 0.5, 0.9].map((q) => of(all, q)),
        (simulate(shippedSettings(id)).total[24] as number).toFixed(3),
        mean(own).toFixed(3),
        ...[0.1, 0.5, 0.9].map((q) => of(own, q)),
      ];
    };
    expectGolden(
      'chances',
      aligned([
        [
          'month 24, 2048 draws',
          'of 100',
          '10%',
          '50%',
          '90%',
          'centre line',
          'policy, mean',
          '10%',
          '50%',
          '90%',
        ],
        ...PATHS.map(row),
      ]),
    );
  });
});
