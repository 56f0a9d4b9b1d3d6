import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fastestRuns } from '../../src/engine/batch.ts';
import { MODEL } from '../../src/model/current.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { LEVERS } from '../../src/model/levers/index.ts';
import { baselineSettings, type Settings } from '../../src/model/settings.ts';
import { simulate } from '../../src/model/simulate.ts';
import { LEVER_IDS, type LeverId, MONTH_COUNT } from '../../src/model/vocabulary.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import type { FoundMix } from '../../src/study/found-mix.ts';
import { type Goal, PRICED_LEVERS } from '../../src/study/goal.ts';
import { finish, type RunsBy } from '../../src/study/runs.ts';
import { type SeekAnswer, seek } from '../../src/study/seek.ts';
import { withLevers } from '../model/support/models.ts';

// Thousands of runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let runs: RunsBy;
beforeAll(async () => {
  runs = await fastestRuns();
});

const THREE: readonly LeverId[] = ['doctorates', 'public-compute', 'rights'];
const BASE = {
  version: 1 as const,
  limits: { planned: null, executed: null, absorption: true },
  free: [...PRICED_LEVERS],
  starts: null,
  seed: 7,
  draws: 32,
  alternatives: 2,
} satisfies Partial<Goal>;
const most = (patch: Partial<Extract<Goal, { kind: 'most-points' }>> = {}): Goal => ({
  ...BASE,
  kind: 'most-points',
  month: 24,
  ...patch,
});
const cheapest = (patch: Partial<Extract<Goal, { kind: 'cheapest' }>> = {}): Goal => ({
  ...BASE,
  kind: 'cheapest',
  month: 24,
  line: 55,
  ...patch,
});
const sought = (goal: Goal, settings: Settings = baselineSettings()): SeekAnswer =>
  finish(seek({ settings, goal }, runs));
/** The best mix, where there is one. */
const bestOf = ({ best }: SeekAnswer): FoundMix => {
  if (!best) throw new Error('there is no best mix');
  return best;
};
const planned = (settings: Settings): number => simulate(settings).cost.planned;
const absorbed = (settings: Settings): boolean => simulate(settings).absorption.every((share) => share === 1);

/** Every mix of three levers on a grid of so many levels each, on the steps of their sliders. */
function grid(levels: number): readonly Settings[] {
  const values = THREE.map((id) => {
    const { max, step } = LEVERS[id];
    return Array.from({ length: levels }, (_, k) => Math.round((k * max) / (levels - 1) / step) * step);
  });
  const found: Settings[] = [];
  for (const a of values[0] as number[])
    for (const b of values[1] as number[])
      for (const c of values[2] as number[])
        found.push(withLevers({ doctorates: a, 'public-compute': b, rights: c }));
  return found;
}
/** On today's start, as the goals below keep it. */
const totalsOf = (mixes: readonly Settings[], month: number): readonly number[] => {
  const totals = runs.double.totals(mixes.map((settings) => ({ settings })));
  return mixes.map((_, i) => totals[i * MONTH_COUNT + month] as number);
};

describe('against brute force over three levers', () => {
  const mixes = grid(9);
  let costs: readonly number[];
  beforeAll(() => {
    costs = mixes.map(planned);
  });
  it.each([20, 110])('finds the most points for S/ %i million', (budget) => {
    const totals = totalsOf(mixes, 24);
    const within = totals.filter((_, i) => (costs[i] as number) <= budget);
    const limits = { planned: budget, executed: null, absorption: false };
    const answer = sought(most({ free: [...THREE], limits }));
    const best = bestOf(answer);
    const { reachable } = answer;
    expect(reachable).toBe(true);
    expect(planned(best.settings)).toBeLessThanOrEqual(budget + 1e-6);
    expect(best.figures.total[24]).toBeGreaterThanOrEqual(Math.max(...within) - 1e-3);
    expect(best.figures.total[24]).toBe(simulate(best.settings).total[24]);
  });
  it.each([54.6, 55.4])('finds the cheapest way to %d points', (line) => {
    const totals = totalsOf(mixes, 24);
    const enough = costs.filter((_, i) => (totals[i] as number) > line);
    const answer = sought(cheapest({ free: [...THREE], line }));
    const best = bestOf(answer);
    const { reachable } = answer;
    expect(reachable).toBe(true);
    expect(best.figures.total[24]).toBeGreaterThan(line);
    expect(best.figures.cost.planned).toBeLessThanOrEqual(Math.min(...enough) + 1e-6);
  });
  it('finds the cheapest way to a chance, counted on the same draws', () => {
    const draws = drawTable(MODEL.edition, 7, 64).draws;
    const few = grid(5);
    const chances = few.map((settings) => {
      const totals = runs.double.totals(draws.map((draw) => ({ settings, draw })));
      return draws.filter((_, k) => (totals[k * MONTH_COUNT + 30] as number) > 60).length / draws.length;
    });
    const wanted = chances[Math.floor(few.length / 2)] as number;
    expect(wanted).toBeGreaterThan(chances[0] as number);
    const enough = few.filter((_, i) => (chances[i] as number) >= wanted).map(planned);
    const goal: Goal = {
      ...BASE,
      ...{ kind: 'cheapest-by-chance', month: 30, line: 60, chance: 100 * wanted, draws: 64 },
      free: [...THREE],
      limits: { planned: null, executed: null, absorption: false },
    };
    const answer = sought(goal);
    const best = bestOf(answer);
    const { reachable } = answer;
    expect(reachable).toBe(true);
    expect(best.figures.chance.with).toBeGreaterThanOrEqual(wanted);
    expect(best.figures.chance.without).toBe(chances[0]);
    expect(best.figures.cost.planned).toBeLessThanOrEqual(Math.min(...enough) + 1e-6);
  });
});

describe('over all levers with a public cost', () => {
  const settings = shippedSettings('platform');
  const budget = planned(settings);
  const limits = { planned: budget, executed: null, absorption: false };
  const goal = most({ limits });
  let answer: SeekAnswer;
  beforeAll(() => {
    answer = sought(goal, settings);
  });
  it('does better than the scenario with the same money, and says what it kept', () => {
    expect(bestOf(answer).figures.total[24]).toBeGreaterThan((simulate(settings).total[24] as number) + 1);
    expect(bestOf(answer).figures.cost.planned).toBeLessThanOrEqual(budget + 1e-6);
    expect(answer.kept).toEqual(['rd-tax', 'stance', 'stable-financing']);
    for (const id of LEVER_IDS) {
      const { value, ...timing } = bestOf(answer).settings.levers[id];
      const { value: own, ...ownTiming } = settings.levers[id];
      expect([id, timing]).toEqual([id, ownTiming]);
      if (answer.kept.includes(id)) expect([id, value]).toEqual([id, own]);
      expect(value).toBeLessThanOrEqual(LEVERS[id].max);
      expect(Math.abs(value / LEVERS[id].step - Math.round(value / LEVERS[id].step))).toBeLessThan(1e-9);
    }
  });
  it('has alternatives within the stated tolerance, of other shares', () => {
    expect(answer.alternatives).toHaveLength(2);
    const best = bestOf(answer).figures.total[24] as number;
    const moneyOf = (of: Settings) =>
      LEVER_IDS.map((id) => simulate(of).costByLever[id].planned[24] as number);
    for (const { settings: other, figures } of answer.alternatives) {
      expect(figures.cost.planned).toBeLessThanOrEqual(budget + 1e-6);
      expect(figures.total[24]).toBeGreaterThan(best - answer.tolerance.value - 1e-3);
      const [a, b] = [moneyOf(bestOf(answer).settings), moneyOf(other)];
      const moved = a.reduce((sum, one, i) => sum + Math.abs(one - (b[i] as number)), 0) / 2;
      expect(moved / budget).toBeGreaterThan(0.05);
    }
    for (const { lever, low, high } of answer.common)
      for (const one of [bestOf(answer), ...answer.alternatives]) {
        const value = one.settings.levers[lever].value;
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }
  });
  it('is the same again, to the last digit', () => {
    expect(JSON.stringify(sought(goal, settings))).toBe(JSON.stringify(answer));
  });
  it('reports what it has so far, ever better', () => {
    const steps = [...seek({ settings, goal: { ...goal, alternatives: 0 } }, runs)];
    const scores = steps.flatMap(({ soFar }) => (soFar ? [soFar.score] : []));
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(steps.every(({ done, of }) => done <= of)).toBe(true);
  });
});

describe('limits', () => {
  it('keeps new money under what can be absorbed', () => {
    const best = bestOf(sought(most({ alternatives: 0 })));
    expect(absorbed(best.settings)).toBe(true);
    const { planned: load, limit } = best.figures.absorption;
    expect(load).toBeLessThanOrEqual(limit + 1e-6);
    expect(load).toBeGreaterThan(0.95 * limit);
  });
  it('keeps executed money under its limit, above the absorption limit too', () => {
    const limits = { planned: null, executed: 60, absorption: false };
    const best = bestOf(sought(most({ free: ['training', 'rd-grants', ...THREE], limits, alternatives: 0 })));
    expect(best.figures.cost.executed).toBeLessThanOrEqual(60 + 1e-6);
    expect(best.figures.cost.executed).toBeGreaterThan(55);
  });
  it('leaves locked levers as they are', () => {
    const settings = withLevers({ training: 1000, adoption: 30 });
    const limits = { planned: 150, executed: null, absorption: true };
    const best = bestOf(sought(most({ free: [...THREE], limits, alternatives: 0 }), settings));
    for (const id of LEVER_IDS)
      if (!THREE.includes(id)) expect(best.settings.levers[id]).toEqual(settings.levers[id]);
    expect(best.figures.cost.planned).toBeLessThanOrEqual(150 + 1e-6);
    expect(best.figures.cost.planned).toBeGreaterThan(140);
  });
  it('says which limit the locked levers alone break', () => {
    const settings = withLevers({ training: 10_000, adoption: 200 });
    const over = sought(most({ free: [...THREE] }), settings);
    expect([over.reachable, over.best, over.blocked]).toEqual([false, null, 'absorption']);
    const limits = { planned: 100, executed: null, absorption: false };
    expect(sought(most({ free: [...THREE], limits }), settings).blocked).toBe('planned');
  });
  it('does nothing with no money', () => {
    const limits = { planned: 0, executed: null, absorption: true };
    const answer = sought(most({ limits }));
    const best = bestOf(answer);
    const { reachable, common } = answer;
    expect(reachable).toBe(true);
    expect(best.settings).toEqual(baselineSettings());
    expect(common.every(({ lever, low, high }) => low === high && low === LEVERS[lever].baseline)).toBe(true);
  });
  it('spends nothing on a line that is reached anyway', () => {
    const answer = sought(cheapest({ line: 54 }));
    const best = bestOf(answer);
    const { reachable } = answer;
    expect(reachable).toBe(true);
    expect(best.settings).toEqual(baselineSettings());
  });
  it('chooses among starts when they are free, and counts money to the goal’s month', () => {
    const starts = { earliest: 6, latest: 24 };
    const goal = most({ month: 36, free: [...THREE], starts, alternatives: 0 });
    const best = bestOf(sought({ ...goal, limits: { planned: 80, executed: null, absorption: true } }));
    expect(best.figures.cost.month).toBe(36);
    expect(best.figures.cost.planned).toBeLessThanOrEqual(80 + 1e-6);
    for (const id of THREE) {
      const { start } = best.settings.levers[id];
      expect([6, 9, 12, 15, 18, 21, 24]).toContain(start);
    }
  });
});

describe('what cannot be reached', () => {
  it('is answered with the nearest mix and the first month in which one is above the line', () => {
    const answer = sought(cheapest({ line: 60, month: 24 }));
    const best = bestOf(answer);
    const { reachable, firstMonth, alternatives } = answer;
    expect([reachable, alternatives]).toEqual([false, []]);
    expect(best.figures.total[24]).toBeGreaterThan(56);
    expect(best.figures.total[24]).toBeLessThan(60);
    // The most that can be had in the month before, sought on its own, is not above the line.
    expect(firstMonth).toBeGreaterThan(24);
    const month = (firstMonth as number) - 1;
    expect(bestOf(sought(most({ month, alternatives: 0 }))).figures.total[month]).toBeLessThanOrEqual(60);
    expect(sought(cheapest({ month: month + 1, alternatives: 0 })).reachable).toBe(true);
  });
  it('says so when no month within the horizon will do', () => {
    const limits = { planned: 20, executed: null, absorption: true };
    const { reachable, firstMonth } = sought(cheapest({ line: 60, limits }));
    expect([reachable, firstMonth]).toEqual([false, null]);
  });
  it('holds for chances too', () => {
    const goal: Goal = { ...BASE, kind: 'cheapest-by-chance', month: 24, line: 60, chance: 90 };
    const answer = sought(goal);
    const best = bestOf(answer);
    const { reachable, firstMonth } = answer;
    expect([reachable, firstMonth]).toEqual([false, null]);
    expect(best.figures.chance.with).toBeGreaterThan(best.figures.chance.without as number);
  });
});
