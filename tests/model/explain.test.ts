import { describe, expect, it, vi } from 'vitest';
import {
  baselineSettings,
  bridge,
  isGroupMoved,
  LEVER_GROUP_IDS,
  type LeverGroupId,
  onlyGroups,
  referencePackage,
  type Settings,
  simulate,
  windowLosses,
} from '../../src/model/index.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { withLevers } from './support/models.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const CASES: readonly [string, Settings][] = [
  ...SHIPPED.map(({ id, settings }): [string, Settings] => [id, settings]),
  ['continuity and nothing else', withLevers({}, { 'assumption.continuity': 0.7 })],
  ['a share and nothing else', withLevers({}, { 'startups.mentored-share': 0.2 })],
  ['stance and stable financing', withLevers({ stance: 1, 'stable-financing': 1, compliance: 0.4 })],
];

describe('the bridge to 60', () => {
  it.each(CASES)('%s: parts add up to total - start, and unmoved groups are exactly 0', (_, settings) => {
    const path = simulate(settings);
    for (const month of [18, 48]) {
      const { start, drift, inForce, groups, total, missing } = bridge(settings, month);
      const parts = Object.values(groups).reduce((sum, value) => sum + value, drift + inForce);
      expect(start).toBe(51.93);
      expect(Math.abs(parts - (total - start))).toBeLessThan(1e-9);
      expect(total).toBe(path.total[month]);
      expect(missing).toBe(60 - total);
      expect(drift).toBeCloseTo((path.driftTotal[month] as number) - start, 12);
      for (const group of LEVER_GROUP_IDS)
        if (!isGroupMoved(settings, group)) expect([group, groups[group]]).toEqual([group, 0]);
    }
  });
  it('gives each group the mean of what it adds over all orders', () => {
    const settings = withLevers({
      training: 5000,
      'public-compute': 300,
      compliance: 1,
      stance: 1,
      startups: 100,
    });
    const moved = LEVER_GROUP_IDS.filter((group) => isGroupMoved(settings, group));
    expect(moved.length).toBe(4);
    const ordersOf = (groups: readonly LeverGroupId[]): readonly (readonly LeverGroupId[])[] =>
      groups.length === 0
        ? [[]]
        : groups.flatMap((first) =>
            ordersOf(groups.filter((g) => g !== first)).map((rest) => [first, ...rest]),
          );
    const orders = ordersOf(moved);
    const totalWith = (groups: readonly LeverGroupId[]) =>
      simulate(onlyGroups(settings, groups)).total[24] as number;
    const { groups } = bridge(settings, 24);
    for (const group of moved) {
      const added = orders.map((order) => {
        const before = order.slice(0, order.indexOf(group));
        return totalWith([...before, group]) - totalWith(before);
      });
      expect(groups[group]).toBeCloseTo(added.reduce((sum, a) => sum + a, 0) / orders.length, 9);
    }
  });
  it('does not depend on the order in which settings are written', () => {
    const settings = referencePackage();
    const reversed = {
      ...settings,
      options: Object.fromEntries(Object.entries(settings.options).reverse()) as Settings['options'],
      levers: Object.fromEntries(Object.entries(settings.levers).reverse()) as Settings['levers'],
    };
    expect(bridge(reversed, 24)).toEqual(bridge(settings, 24));
    expect(windowLosses(reversed, 24)).toEqual(windowLosses(settings, 24));
  });
  it('counts a moved option as its lever’s group', () => {
    const moved = (
      option: 'public-compute.rented-share' | 'startups.mentored-share' | 'assumption.continuity',
    ) => LEVER_GROUP_IDS.filter((group) => isGroupMoved(withLevers({}, { [option]: 0.5 }), group));
    expect(moved('public-compute.rented-share')).toEqual(['compute-data']);
    expect(moved('startups.mentored-share')).toEqual(['research-innovation']);
    expect(moved('assumption.continuity')).toEqual([]);
  });
});

describe('what the window eats', () => {
  it.each(CASES)('%s: full effect less the five losses is the policy contribution', (_, settings) => {
    const path = simulate(settings);
    for (const month of [24, 48]) {
      const { full, lateMoney, execution, delay, complements, ceiling, contribution } = windowLosses(
        settings,
        month,
      );
      const left = full - lateMoney - execution - delay - complements - ceiling;
      expect(Math.abs(left - contribution)).toBeLessThan(1e-9);
      expect(contribution).toBe(path.policyContribution[month]);
    }
  });
  it('of nothing is nothing', () => {
    expect(windowLosses(baselineSettings(), 24)).toEqual({
      month: 24,
      full: 0,
      lateMoney: 0,
      execution: 0,
      delay: 0,
      complements: 0,
      ceiling: 0,
      contribution: 0,
    });
  });
  it('takes late money from a late package only, and less from a later month', () => {
    const soon = windowLosses(withLevers({ compliance: { value: 1, start: 0, ramp: 0 } }), 24);
    const late = windowLosses(withLevers({ compliance: { value: 1, start: 20, ramp: 0 } }), 24);
    expect(soon.lateMoney).toBe(0);
    expect(soon.full).toBe(late.full);
    expect(late.contribution).toBeLessThan(soon.contribution);
    expect(windowLosses(referencePackage(), 48).delay).toBeLessThan(
      windowLosses(referencePackage(), 18).delay,
    );
  });
});
