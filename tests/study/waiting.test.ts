import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fastestRuns } from '../../src/engine/batch.ts';
import { MODEL } from '../../src/model/current.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { simulate } from '../../src/model/simulate.ts';
import { LEVER_IDS } from '../../src/model/vocabulary.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { finish, type RunsBy } from '../../src/study/runs.ts';
import { DELAYS, putOff, WAITING_MONTHS, waiting } from '../../src/study/waiting.ts';
import { withLevers } from '../model/support/models.ts';

// Thousands of runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let runs: RunsBy;
beforeAll(async () => {
  runs = await fastestRuns();
});
const centre = { month: 48, line: 58, chance: null };

describe('the cost of waiting', () => {
  const settings = shippedSettings('platform');
  const moved = LEVER_IDS.filter(
    (id) => settings.levers[id].value !== shippedSettings('baseline').levers[id].value,
  );
  it('is what direct runs say, for the package and for each lever that is moved', () => {
    const { whole, byLever } = finish(waiting({ settings, goal: centre, seed: 3, draws: 4 }, runs));
    expect(byLever.map(({ lever }) => lever)).toEqual(moved);
    const now = simulate(settings).total;
    for (const [k, delay] of DELAYS.entries()) {
      const together = simulate(putOff(settings, moved, delay)).total;
      const compute = simulate(putOff(settings, ['public-compute'], delay)).total;
      WAITING_MONTHS.forEach((month, m) => {
        expect(whole.points[m]?.[k]).toBe((now[month] as number) - (together[month] as number));
        const alone = byLever.find(({ lever }) => lever === 'public-compute')?.points[m]?.[k];
        expect(alone).toBe((now[month] as number) - (compute[month] as number));
      });
    }
  });
  it('grows with every quarter for a lever whose effect only builds up', () => {
    const one = withLevers({ doctorates: { value: 100, start: 6 } });
    const { byLever } = finish(waiting({ settings: one, goal: centre, seed: 3, draws: 4 }, runs));
    expect(byLever).toHaveLength(1);
    const lostBy = byLever[0]?.points ?? [];
    expect(lostBy).toHaveLength(WAITING_MONTHS.length);
    for (const lost of lostBy) {
      expect(lost[0]).toBe(0);
      lost.forEach((points, k) => {
        if (k > 0) expect(points).toBeGreaterThanOrEqual(lost[k - 1] as number);
      });
    }
    // At month 18 nothing is left of a programme that starts after it.
    const early = lostBy[0] as readonly number[];
    expect(early[2]).toBeGreaterThan(0);
    expect(early[4]).toBe(early[8]);
  });
  it('counts chances on the draws it is given', () => {
    const goal = { month: 24, line: 58, chance: null };
    const { whole } = finish(waiting({ settings, goal, seed: 11, draws: 48 }, runs));
    const { draws } = drawTable(MODEL.edition, 11, 48);
    const above = (of: typeof settings, month: number) =>
      draws.filter((draw) => (MODEL.run(of, { draw }).column('total')[month] as number) > 58).length / 48;
    WAITING_MONTHS.forEach((month, m) => {
      const lost = above(settings, month) - above(putOff(settings, moved, 24), month);
      expect(whole.chances?.[m]?.at(-1)).toBeCloseTo(lost, 12);
    });
  });
});

describe('the latest start', () => {
  const settings = shippedSettings('platform');
  const asked = { settings, seed: 3, draws: 16 };
  const moved = LEVER_IDS.filter(
    (id) => settings.levers[id].value !== shippedSettings('baseline').levers[id].value,
  );
  it('is the last month of delay with which the line is passed', () => {
    const { whole } = finish(waiting({ ...asked, goal: centre }, runs));
    const delay = whole.latest?.delay as number;
    expect(delay).toBeGreaterThan(0);
    expect(whole.latest?.atLeast).toBe(false);
    const total = (of: number) => simulate(putOff(settings, moved, of)).total[48] as number;
    expect(total(delay)).toBeGreaterThan(58);
    expect(total(delay + 1)).toBeLessThanOrEqual(58);
    // The stance starts first, in month 0.
    expect(whole.latest?.start).toBe(delay);
  });
  it('is nothing where the goal is not met even at once, and open where it is met anyhow', () => {
    const far = finish(waiting({ ...asked, goal: { ...centre, line: 70 } }, runs));
    expect([far.whole.latest, far.byLever[0]?.latest]).toEqual([null, null]);
    const near = finish(waiting({ ...asked, goal: { ...centre, line: 55 } }, runs));
    expect(near.whole.latest).toEqual({ start: 48, delay: 48, atLeast: true });
  });
  it('is found in quarters for a chance, once the draws are run', () => {
    const goal = { month: 48, line: 58, chance: 50 };
    const steps = [...waiting({ ...asked, goal, draws: 128 }, runs)];
    expect(steps.find(({ soFar }) => soFar !== null)?.soFar?.whole.latest).toBeUndefined();
    const { whole } = finish(waiting({ ...asked, goal, draws: 128 }, runs));
    const { draws } = drawTable(MODEL.edition, 3, 128);
    const chance = (delay: number) =>
      draws.filter(
        (draw) => (MODEL.run(putOff(settings, moved, delay), { draw }).column('total')[48] as number) > 58,
      ).length / 128;
    const { delay, atLeast } = whole.latest as { delay: number; atLeast: boolean };
    expect(DELAYS).toContain(delay);
    expect(chance(delay)).toBeGreaterThanOrEqual(0.5);
    if (!atLeast) expect(chance(delay + 3)).toBeLessThan(0.5);
  });
});

describe('putting off', () => {
  it('keeps the length of a programme, and lets one that outlasts the horizon go on', () => {
    const settings = withLevers({ training: { value: 100, start: 6, end: 30 } });
    expect(putOff(settings, ['training'], 9).levers.training).toMatchObject({ start: 15, end: 39 });
    expect(putOff(settings, ['training'], 24).levers.training).toMatchObject({ start: 30, end: null });
  });
});
