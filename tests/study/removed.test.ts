import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fastestRuns } from '../../src/engine/batch.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { LEVER_IDS, type Settings, simulate, withoutLever } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { chancePair, removed } from '../../src/study/removed.ts';
import { finish, type RunsBy } from '../../src/study/runs.ts';
import { shares } from '../../src/study/shares.ts';
import { stepsTo } from '../../src/study/steps.ts';
import { withLevers } from '../model/support/models.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
let runs: RunsBy;
beforeAll(async () => {
  runs = await fastestRuns();
});

describe('what one lever is worth to a package', () => {
  const settings = shippedSettings('platform');
  it('is the package less the package without it, in points and money', () => {
    const lever = 'public-compute';
    const found = removed(settings, lever);
    const [whole, without] = [simulate(settings), simulate(withoutLever(settings, lever))];
    expect(found.points[24]).toBe((whole.total[24] as number) - (without.total[24] as number));
    expect(found.points[24]).toBeGreaterThan(0);
    expect(found.saved.planned).toBe(whole.cost.planned - without.cost.planned);
    expect(found.saved.planned).toBeCloseTo(whole.costByLever[lever].planned[24] as number, 9);
    expect(found.chance).toBeNull();
  });
  it('takes the options of the lever away with it', () => {
    const rented: Settings = withLevers({ startups: 100 }, { 'startups.mentored-share': 0.3 });
    expect(withoutLever(rented, 'startups')).toEqual(withLevers({}));
    expect(withoutLever(rented, 'literacy')).toEqual(rented);
  });
  it('is nothing for a lever that stays as today', () => {
    const baseline = withLevers({ training: 5000 });
    expect(removed(baseline, 'literacy')).toMatchObject({
      points: { 18: 0, 24: 0, 48: 0 },
      crossing: { whole: null, without: null, later: null },
      saved: { planned: 0, executed: 0 },
    });
  });
  it('says when the line is crossed with it and without it', () => {
    const [most] = LEVER_IDS.map((id) => ({ id, points: removed(settings, id).points[24] })).sort(
      (a, b) => b.points - a.points,
    );
    if (!most) throw new Error('no levers');
    const line = simulate(withoutLever(settings, most.id)).total[30] as number;
    const far: Settings = { ...settings, assumptions: { ...settings.assumptions, line } };
    const { crossing } = removed(far, most.id);
    expect(crossing.whole).toBe(simulate(far).crossingMonth);
    expect(crossing.without).toBe(31);
    expect(crossing.later).toBe(31 - (crossing.whole as number));
    expect(crossing.later).toBeGreaterThan(0);
    expect(removed(settings, most.id).crossing).toEqual({ whole: null, without: null, later: null });
  });
  it('pairs chances of the same draws alone', () => {
    const [whole, without] = [settings, withoutLever(settings, 'adoption')].map((of) =>
      ensembleOf(of, 32, 5),
    );
    if (!whole || !without) throw new Error('no draws');
    expect(chancePair(24, whole, without)).toEqual({
      month: 24,
      whole: whole.chanceAbove60.scenario[24],
      without: without.chanceAbove60.scenario[24],
    });
    expect(() => chancePair(24, whole, ensembleOf(settings, 32, 6))).toThrow(/same draws/);
  });
});

describe('steps from today to a month', () => {
  it.each([0, 18, 24, 41, 48])('add up to the total in month %i', (month) => {
    const settings = shippedSettings('quick-wins');
    const steps = stepsTo(settings, month, finish(shares({ settings }, runs)));
    const total = simulate(settings).total[month] as number;
    const sum = steps.levers.reduce(
      (at, { points }) => at + points,
      steps.start + steps.drift + steps.inForce,
    );
    expect(Math.abs(sum - total)).toBeLessThan(1e-9);
    expect(steps.total).toBeCloseTo(total, 9);
    expect(steps).toMatchObject({ month, start: 51.93, line: 60, isEstimate: false });
    expect(steps.missing).toBe(60 - steps.total);
  });
});
