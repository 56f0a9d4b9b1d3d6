import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { CURRENT_EDITION as edition } from '../../src/edition/index.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { exp } from '../../src/kernel/math.ts';
import { tierOf } from '../../src/model/index.ts';
import { aligned, expectGolden } from './support/golden.ts';

type Year = 2023 | 2024 | 2025;
const totalOf = (code: string, year: Year): number =>
  edition.countries.find((country) => country.code === code)?.totals[year]?.value ?? Number.NaN;
const changeOf = (code: string, to: 2024 | 2025): number =>
  totalOf(code, to) - totalOf(code, (to - 1) as Year);
const common = edition.countries.filter(({ totals }) => totals[2023]).map(({ code }) => code);
/** Half the width of a central interval of a normal distribution, in standard deviations. */
const HALF_WIDTH = { 50: 0.6745, 80: 1.2816 } as const;

/** Standard normal distribution function (Abramowitz and Stegun, 7.1.26; error below 2e-7). */
function below(z: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    exp((-z * z) / 2);
  return z > 0 ? 1 - tail / 2 : tail / 2;
}

describe('hindcast: fitted on 2023-24 only, 2024-25 predicted for the twelve common countries', () => {
  it('is printed beside persistence and trend, whatever it says', () => {
    expect(common.length).toBe(12);
    const fitted = common.map((code) => changeOf(code, 2024));
    const [drift, noise] = [mean(fitted), standardDeviation(fitted) * Math.sqrt(12 / 11)];
    const observed = common.map((code) => changeOf(code, 2025));
    const missOf = (predict: (code: string) => number) =>
      mean(common.map((code, i) => Math.abs((observed[i] as number) - predict(code))));
    const covered = (share: 50 | 80) =>
      observed.filter((change) => Math.abs(change - drift) <= HALF_WIDTH[share] * noise).length;
    const misses = {
      drift: missOf(() => drift),
      persistence: missOf(() => 0),
      trend: missOf((code) => changeOf(code, 2024)),
    };
    expect(Object.values(misses).every(Number.isFinite)).toBe(true);
    expect(covered(80)).toBeGreaterThanOrEqual(covered(50));
    const family = [
      ...(['CRI', 'URY', 'COL'] as const).flatMap((code) =>
        ([2024, 2025] as const).map((to) => familyRow(code, to)),
      ),
      familyRow('CRI', 2025, true),
    ];
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
          ['inside the 50% interval', `${covered(50)} of 12`],
          ['inside the 80% interval', `${covered(80)} of 12`],
        ]),
        aligned([['family member', 'observed', 'expected', 'sd', 'below it, %'], ...family]),
      ].join('\n'),
    );
  });
});

const VISION_SHARE = edition.dimensions.governance.weight * edition.subdimensions.vision.weight;

/** Where an observed change falls in the interval of the model's drift for the country's tier and an edition's noise. */
function familyRow(code: string, to: 2024 | 2025, withStrategy = false): readonly string[] {
  const tier = tierOf(totalOf(code, (to - 1) as Year), edition);
  const drifts = {
    pioneer: [PARAMETERS.drift_pioneers],
    adopter: [PARAMETERS.drift_peers_ex_peru, PARAMETERS.drift_peru_bau],
    explorer: [PARAMETERS.drift_explorers],
  }[tier];
  // A first strategy's points of the sub-dimension, as points of the total.
  const strategy = withStrategy ? PARAMETERS.eff_first_strategy_VIS.value * VISION_SHARE : 0;
  const expected = mean(drifts.map(({ value }) => value)) + strategy;
  const driftSd = mean(drifts.map(({ low, high }) => (high - low) / 3.29));
  const sd = Math.sqrt(PARAMETERS.noise_edition_sd.value ** 2 + driftSd ** 2);
  const change = changeOf(code, to);
  return [
    `${code} ${to - 1}-${to}${withStrategy ? ', first strategy counted' : ''}`,
    change.toFixed(2),
    expected.toFixed(2),
    sd.toFixed(2),
    (100 * below((change - expected) / sd)).toFixed(0),
  ];
}
