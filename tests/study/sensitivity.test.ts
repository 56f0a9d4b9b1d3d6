import { describe, expect, it } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../src/evidence/parameters.ts';
import { MODEL } from '../../src/model/current.ts';
import { baselineSettings } from '../../src/model/settings.ts';
import { MONTH_COUNT } from '../../src/model/vocabulary.ts';
import { shippedById } from '../../src/scenario/shipped.ts';
import { finish, type Runs, type RunsBy, runsOneByOne } from '../../src/study/runs.ts';
import { type Sensitivity, sensitivity } from '../../src/study/sensitivity.ts';
import { mixedDraws } from '../../src/study/sensitivity-inputs.ts';

const SEED = 2026;
const place = (id: ParameterId): number => PARAMETER_IDS.indexOf(id);

/** A world in which the total is a sum of two normal parameters, doubled by a third where there is a package. */
const sumsOneByOne: Runs = {
  precision: 'double',
  totals: (jobs) => {
    const totals = new Float64Array(jobs.length * MONTH_COUNT);
    jobs.forEach(({ settings, draw }, i) => {
      const value = (id: ParameterId): number => draw?.parameters[place(id)] as number;
      const package_ = settings.levers['public-compute'].value > 0 ? value('eff_compute_INF') : 0;
      const total = 55 + value('drift_peru_bau') + 0.5 * value('drift_pioneers') + package_;
      totals.fill(total, i * MONTH_COUNT, (i + 1) * MONTH_COUNT);
    });
    return totals;
  },
};
const sums: RunsBy = { double: sumsOneByOne, single: sumsOneByOne };
const withCompute = (() => {
  const settings = baselineSettings();
  const compute = { ...settings.levers['public-compute'], value: 100 };
  return { ...settings, levers: { ...settings.levers, 'public-compute': compute } };
})();
/** Variance of a normal record's parameter: low and high are its 5% and 95%. */
const varianceOf = (id: ParameterId): number => {
  const { low, high, distribution } = PARAMETERS[id];
  expect(distribution).toBe('normal');
  return ((high - low) / 3.29) ** 2;
};

describe('a sensitivity of a sum', () => {
  const drift = varianceOf('drift_peru_bau');
  const pioneers = varianceOf('drift_pioneers') / 4;
  const found = finish(
    sensitivity({ settings: baselineSettings(), month: 24, seed: SEED, draws: 512 }, sums),
  );

  it('finds the share of each part, within its interval and half of it again', () => {
    const { points } = found.outcomes;
    expect(points.parameters.map(({ id }) => id)).toEqual(['drift_peru_bau', 'drift_pioneers']);
    const known = [drift, pioneers].map((part) => part / (drift + pioneers));
    points.parameters.forEach(({ first, total, interval, firstInterval }, i) => {
      const half = ([low, high]: readonly [number, number]) => (0.75 * (high - low)) as number;
      expect(Math.abs(total - (known[i] as number))).toBeLessThan(half(interval));
      expect(Math.abs(first - (known[i] as number))).toBeLessThan(half(firstInterval));
    });
    expect(points.sd).toBeCloseTo(Math.sqrt(drift + pioneers), 1);
  });
  it('leaves everything else out, and says how much that is', () => {
    expect(found.withoutEffect).toHaveLength(found.inputs - 2);
    expect(found.draws).toBe(512);
  });
  it('shares out nothing where there is no package', () => {
    expect(found.outcomes.contribution).toEqual({ mean: 0, sd: 0, parameters: [] });
  });
  it('gives the contribution to what the package alone feels', () => {
    const { contribution, points } = finish(
      sensitivity({ settings: withCompute, month: 24, seed: SEED, draws: 64 }, sums),
    ).outcomes;
    expect(points.parameters).toHaveLength(3);
    expect(contribution.parameters[0]?.id).toBe('eff_compute_INF');
    expect(contribution.parameters[0]?.first).toBeCloseTo(1, 10);
    // What both runs feel is what a difference of doubles leaves of it.
    for (const { total } of contribution.parameters.slice(1)) expect(total).toBeLessThan(1e-12);
  });
  it('counts what is above the line that is assumed', () => {
    const settings = baselineSettings();
    const low = { ...settings, assumptions: { ...settings.assumptions, line: 40 } };
    const { above } = finish(sensitivity({ settings: low, month: 24, seed: SEED, draws: 64 }, sums)).outcomes;
    expect(above).toEqual({ mean: 1, sd: 0, parameters: [] });
  });
});

const oneByOne = runsOneByOne(MODEL);

describe('a sensitivity of a shipped package', () => {
  const platform = shippedById('platform');
  if (!platform) throw new Error('there is no platform');
  const runs = { double: oneByOne, single: oneByOne };
  const steps = [...sensitivity({ settings: platform.settings, month: 24, seed: SEED, draws: 32 }, runs)];
  const answer = steps.at(-1)?.soFar as Sensitivity;

  it('says how far it is, run by run, and ends where it said', () => {
    steps.forEach(({ done }, i) => {
      expect(done).toBeGreaterThan(i === 0 ? 0 : (steps[i - 1]?.done as number));
    });
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.of);
    expect(answer.runs).toBe(steps.at(-1)?.done);
  });
  it('puts drift and noise before every judgement about a lever, as to the points', () => {
    const leading = answer.outcomes.points.parameters.slice(0, 2).map(({ id }) => id);
    expect(new Set(leading)).toEqual(new Set(['drift_peru_bau', 'noise']));
    const leadingPolicy = answer.outcomes.contribution.parameters[0]?.id;
    expect(leadingPolicy).not.toBe('drift_peru_bau');
    expect(leadingPolicy).not.toBe('noise');
  });
  it('leaves out only what changes no total in draws that it did not look at', () => {
    const mixed = mixedDraws(CURRENT_EDITION, 99, platform.settings.assumptions);
    expect(answer.withoutEffect.length).toBeGreaterThan(20);
    for (let k = 0; k < 12; k++) {
      const draws = [mixed.a(k), ...answer.withoutEffect.map((id) => mixed.ab(k, id))];
      const totals = oneByOne.totals(draws.map((draw) => ({ settings: platform.settings, draw })));
      for (let i = 1; i < draws.length; i++)
        expect(totals[i * MONTH_COUNT + 24], answer.withoutEffect[i - 1]).toBe(totals[24]);
    }
  });
  it('keeps what moves the total however little, each with both indices in their intervals', () => {
    const { parameters } = answer.outcomes.points;
    expect(parameters).toHaveLength(answer.inputs - answer.withoutEffect.length);
    for (const { first, total, interval, firstInterval } of parameters) {
      expect(total).toBeGreaterThanOrEqual(0);
      expect(interval[0] <= total && total <= interval[1]).toBe(true);
      expect(firstInterval[0] <= first && first <= firstInterval[1]).toBe(true);
    }
  });
});

describe('a sensitivity', () => {
  it('is answered anew at each doubling, by the answer that fewer draws end in', () => {
    const steps = [...sensitivity({ settings: baselineSettings(), month: 24, seed: SEED, draws: 256 }, sums)];
    const answers = [...new Set(steps.map(({ soFar }) => soFar))].filter((soFar) => soFar !== null);
    expect(answers.map(({ draws }) => draws)).toEqual([128, 256]);
    expect(answers[0]).toEqual(
      finish(sensitivity({ settings: baselineSettings(), month: 24, seed: SEED, draws: 128 }, sums)),
    );
  });
  it('takes months and draws that make sense', () => {
    for (const month of [0, 49, 1.5, Number.NaN])
      expect(() => finish(sensitivity({ settings: baselineSettings(), month, seed: SEED }, sums))).toThrow(
        /1 to 48/,
      );
    expect(() =>
      finish(sensitivity({ settings: baselineSettings(), month: 24, seed: SEED, draws: 100 }, sums)),
    ).toThrow(/power of two/);
  });
});
