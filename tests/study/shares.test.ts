import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fastestRuns } from '../../src/engine/batch.ts';
import {
  LEVER_IDS,
  LEVERS,
  type LeverId,
  MODEL,
  onlyLevers,
  referencePackage,
  type Settings,
  simulate,
} from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { playersOf } from '../../src/study/coalition.ts';
import { finish, type RunsBy } from '../../src/study/runs.ts';
import { type Shares, shares } from '../../src/study/shares.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let runs: RunsBy;
beforeAll(async () => {
  runs = await fastestRuns();
});
const sharesOf = (settings: Settings): Shares => finish(shares({ settings }, runs));
const sumOf = (found: Shares, month: number): number =>
  LEVER_IDS.reduce((sum, id) => sum + (found.byLever[id][month] as number), 0);
const FOUR: readonly LeverId[] = ['training', 'public-compute', 'stance', 'adoption'];
const four = (): Settings => {
  const { levers, ...rest } = onlyLevers(referencePackage(), FOUR);
  return { ...rest, levers: { ...levers, stance: { value: 0.6, start: 6, ramp: 3, end: null } } };
};

function permutations<T>(of: readonly T[]): readonly (readonly T[])[] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) => permutations(of.filter((x) => x !== first)).map((rest) => [first, ...rest]));
}

describe('shares of a package', () => {
  it.each(['quick-wins', 'platform', 'compliance', 'enia-as-published'])(
    'add up to its contribution in every month: %s',
    (id) => {
      const settings = shippedSettings(id);
      const { policyContribution } = simulate(settings);
      const found = sharesOf(settings);
      expect(found.contribution).toEqual(policyContribution);
      policyContribution.forEach((points, month) => {
        expect(Math.abs(sumOf(found, month) - points)).toBeLessThan(1e-9);
      });
    },
  );
  it('are the mean over all orders, and their range the least and the most', () => {
    const settings = four();
    const players = playersOf(settings);
    expect(players).toEqual(LEVER_IDS.filter((id) => FOUR.includes(id)));
    const found = sharesOf(settings);
    const month = 30;
    const totalOf = (ids: readonly LeverId[]) =>
      MODEL.run(onlyLevers(settings, ids)).column('total')[month] as number;
    const orders = permutations(players);
    for (const id of players) {
      const added = orders.map((order) => {
        const at = order.indexOf(id);
        return totalOf(order.slice(0, at + 1)) - totalOf(order.slice(0, at));
      });
      const mean = added.reduce((sum, x) => sum + x, 0) / orders.length;
      expect(Math.abs(mean - (found.byLever[id][month] as number))).toBeLessThan(1e-9);
      expect(found.range?.byLever[id].least[month]).toBeCloseTo(Math.min(...added), 12);
      expect(found.range?.byLever[id].most[month]).toBeCloseTo(Math.max(...added), 12);
      expect(found.firstIn[id][month]).toBeCloseTo(totalOf([id]) - totalOf([]), 12);
      expect(found.lastIn[id][month]).toBeCloseTo(
        totalOf(players) - totalOf(players.filter((x) => x !== id)),
        12,
      );
    }
  });
  it('give exactly nothing to a lever that stays as today or comes after the horizon, and spend no runs on it', () => {
    const settings = four();
    const late = {
      ...settings,
      levers: { ...settings.levers, literacy: { ...referencePackage().levers.literacy, start: 48 } },
    };
    const found = sharesOf(late);
    expect(found.runs).toBe(16);
    expect(found.byLever.literacy.every((x) => x === 0)).toBe(true);
    expect(simulate(late).total).toEqual(simulate(settings).total);
    expect(found.byLever).toEqual(sharesOf(settings).byLever);
  });
  it('of very many levers run in singles, and still add up; an estimate comes first', () => {
    const { levers, ...rest } = referencePackage();
    const ids = LEVER_IDS.slice(0, 14);
    const many = onlyLevers(
      {
        ...rest,
        levers: Object.fromEntries(
          LEVER_IDS.map((id, i) => [id, { value: LEVERS[id].max / 2, start: i % 9, ramp: 2, end: null }]),
        ) as typeof levers,
      },
      ids,
    );
    const exact = finish(shares({ settings: many }, { double: runs.double, single: runs.double }));
    const study = shares({ settings: many }, runs);
    let step = study.next();
    let early: Shares | null = null;
    for (; !step.done; step = study.next()) early ??= step.value.soFar;
    const found = step.value;
    if (early?.estimate == null) throw new Error('no estimate came');
    expect([exact.precision, found.precision, found.runs]).toEqual(['double', 'single', 2 ** 14]);
    for (const month of [12, 24, 48]) {
      for (const one of [found, early])
        expect(Math.abs(sumOf(one, month) - (exact.contribution[month] as number))).toBeLessThan(1e-9);
      for (const id of ids) {
        const right = exact.byLever[id][month] as number;
        expect(Math.abs((found.byLever[id][month] as number) - right)).toBeLessThan(1e-4);
        // Within five standard errors, and what singles may be off.
        const within = 5 * (early.estimate.error[id][month] as number) + 1e-3;
        expect(Math.abs((early.byLever[id][month] as number) - right)).toBeLessThan(within);
      }
    }
  });
});
