import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fastestRuns } from '../../src/engine/batch.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { baselineSettings, MODEL, referencePackage, type Settings } from '../../src/model/index.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { type Job, type Runs, runsOneByOne } from '../../src/study/runs.ts';
import { anySettings } from '../laws/support/settings.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { draws } = drawTable(MODEL.edition, 7, 6);
const exact = runsOneByOne(MODEL);
const furthest = (a: Float64Array, b: Float64Array): number =>
  a.length === b.length ? a.reduce((most, x, i) => Math.max(most, Math.abs(x - (b[i] as number))), 0) : NaN;

/** The same packages on the centre line and under draws, so that every lane takes turns with both. */
const JOBS: readonly Job[] = [
  baselineSettings(),
  referencePackage(),
  ...SHIPPED.map((s) => s.settings),
].flatMap((settings, i): Job[] => [
  { settings },
  { settings, draw: draws[i % draws.length] as (typeof draws)[0] },
]);

describe('runs in bulk', () => {
  let double: Runs;
  let single: Runs;
  beforeAll(async () => {
    ({ double, single } = await fastestRuns());
  });

  it('go through vectors where there are any', () => {
    expect([double.precision, single.precision]).toEqual(['double', 'single']);
  });
  it.each([0, 1, 2, 3, 5, JOBS.length])('doubles have the bits of the scalar module: %i jobs', (n) => {
    const jobs = JOBS.slice(0, n);
    expect(double.totals(jobs)).toEqual(exact.totals(jobs));
  });
  it.each([1, 3, 5, JOBS.length])('singles are within a thousandth of a point: %i jobs', (n) => {
    const jobs = JOBS.slice(0, n);
    expect(furthest(single.totals(jobs), exact.totals(jobs))).toBeLessThan(1e-3);
  });
  it('do not depend on what ran before, nor beside', () => {
    const backwards = [...JOBS].reverse();
    const found = double.totals(backwards);
    const again = double.totals(JOBS);
    JOBS.forEach((_, i) => {
      const j = JOBS.length - 1 - i;
      expect(found.slice(j * 49, j * 49 + 49)).toEqual(again.slice(i * 49, i * 49 + 49));
    });
  });
  it.each([1, 18, 24, 48])('have the same total at month %i when it alone is asked for', (month) => {
    for (const runs of [double, single, exact]) {
      const [one, all] = [runs.totals(JOBS, month), runs.totals(JOBS)];
      JOBS.forEach((_, i) => {
        expect(one[i * 49 + month]).toBe(all[i * 49 + month]);
      });
    }
  });
  it("agree under assumptions of one's own", () => {
    const settings: Settings = {
      ...referencePackage(),
      assumptions: {
        parameters: { exec_public: 0.9 },
        scorecard: { research: 30 },
        weights: { research: 9 },
        line: 55,
      },
    };
    const jobs: Job[] = [{ settings }, { settings: referencePackage() }, { settings }];
    expect(double.totals(jobs)).toEqual(exact.totals(jobs));
    expect(double.totals(jobs).slice(0, 49)).not.toEqual(double.totals(jobs).slice(49, 98));
    expect(furthest(single.totals(jobs), exact.totals(jobs))).toBeLessThan(1e-3);
  });
  it('agree on any packages', () => {
    fc.assert(
      fc.property(fc.array(anySettings(), { minLength: 1, maxLength: 5 }), (packages) => {
        const jobs = packages.flatMap((settings): Job[] => [
          { settings },
          { settings, draw: draws[0] as (typeof draws)[0] },
        ]);
        const right = exact.totals(jobs);
        expect(double.totals(jobs)).toEqual(right);
        expect(furthest(single.totals(jobs), right)).toBeLessThan(1e-3);
      }),
      { numRuns: 20, seed: 3 },
    );
  });
});

describe('without vectors', () => {
  it('runs go one after the other through the scalar module, in doubles', async () => {
    vi.resetModules();
    const validate = vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    const { fastestRuns: again } = await import('../../src/engine/batch.ts');
    const { single } = await again();
    validate.mockRestore();
    expect(single.precision).toBe('double');
    expect(single.totals(JOBS.slice(0, 3))).toEqual(exact.totals(JOBS.slice(0, 3)));
  });
});
