import { mean, standardDeviation } from 'simple-statistics';
import { CURRENT_EDITION as edition } from '../../src/edition/index.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { exp } from '../../src/kernel/math.ts';
import { tierOf } from '../../src/model/index.ts';
import { figure, type Row } from './row.ts';

type Year = 2023 | 2024 | 2025;
const totalOf = (code: string, year: Year): number =>
  edition.countries.find((country) => country.code === code)?.totals[year]?.value ?? Number.NaN;
const changeOf = (code: string, to: 2024 | 2025): number =>
  totalOf(code, to) - totalOf(code, (to - 1) as Year);
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

/** Fitted on 2023-24 only, 2024-25 predicted for the countries of all three editions. */
export function hindcast() {
  const common = edition.countries.filter(({ totals }) => totals[2023]).map(({ code }) => code);
  const fitted = common.map((code) => changeOf(code, 2024));
  const n = common.length;
  const [drift, noise] = [mean(fitted), standardDeviation(fitted) * Math.sqrt(n / (n - 1))];
  const observed = common.map((code) => changeOf(code, 2025));
  const missOf = (predict: (code: string) => number) =>
    mean(common.map((code, i) => Math.abs((observed[i] as number) - predict(code))));
  const covered = (share: 50 | 80) =>
    observed.filter((change) => Math.abs(change - drift) <= HALF_WIDTH[share] * noise).length;
  return {
    countries: n,
    drift,
    noise,
    misses: {
      drift: missOf(() => drift),
      persistence: missOf(() => 0),
      trend: missOf((code) => changeOf(code, 2024)),
    },
    covered: { 50: covered(50), 80: covered(80) },
  };
}

const VISION_SHARE = edition.dimensions.governance.weight * edition.subdimensions.vision.weight;

/** Where an observed change falls in the interval of the model's drift for the country's tier and an edition's noise. */
function familyMember(code: string, to: 2024 | 2025, withStrategy = false) {
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
  return { code, to, withStrategy, change, expected, sd, share: below((change - expected) / sd) };
}

/** Three of the same family, in both years, and Costa Rica with its first strategy counted. */
export const FAMILY = [
  ...(['CRI', 'URY', 'COL'] as const).flatMap((code) =>
    ([2024, 2025] as const).map((to) => familyMember(code, to)),
  ),
  familyMember('CRI', 2025, true),
];

export const HINDCAST: readonly Row[] = [
  {
    id: 'hindcast',
    measure: () => {
      const { countries, drift, noise, misses, covered } = hindcast();
      return {
        verdict: 'printed',
        figures: [
          figure('countries', countries, 'count'),
          figure('drift', drift),
          figure('noise', noise),
          figure('missDrift', misses.drift),
          figure('missPersistence', misses.persistence),
          figure('missTrend', misses.trend),
          figure('covered50', covered[50], 'count'),
          figure('covered80', covered[80], 'count'),
        ],
      };
    },
  },
  {
    id: 'family-member',
    measure: () => ({
      verdict: 'printed',
      figures: FAMILY.flatMap(({ code, to, withStrategy, change, share }) => {
        const name = `${code}-${to}${withStrategy ? '-strategy' : ''}`;
        return [figure(name, change), figure(`${name}-below`, share, 'share')];
      }),
    }),
  },
];
