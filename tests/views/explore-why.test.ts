import { describe, expect, test } from 'vitest';
import {
  baselineSettings,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type LeverSetting,
  referencePackage,
  type Settings,
  simulate,
} from '../../src/model/index.ts';
import type { Deed } from '../../src/state/table.ts';
import { explain, touched, VISIBLE } from '../../src/views/explore/why.ts';

const today = baselineSettings();

function withLever(settings: Settings, id: LeverId, patch: Partial<LeverSetting>): Settings {
  return { ...settings, levers: { ...settings.levers, [id]: { ...settings.levers[id], ...patch } } };
}

function moveOf(before: Settings, after: Settings, lever: LeverId) {
  const deed: Deed = { kind: 'lever', lever };
  return explain({ deed, before, after });
}

describe('what moved', () => {
  test.each(LEVER_IDS)('%s, from today to its reference, reaches a place or says why not', (id) => {
    const said = moveOf(today, withLever(today, id, { value: LEVERS[id].reference }), id);
    expect(said.places.length).toBeGreaterThan(0);
    expect(said.reason === null).toBe(Math.abs(said.total48) >= VISIBLE);
  });

  test('the largest place stands first, with the amount of the model', () => {
    const after = withLever(today, 'public-compute', { value: 100 });
    const { places, month } = moveOf(today, after, 'public-compute');
    const expected =
      (simulate(after).indicators.compute[month] as number) -
      (simulate(today).indicators.compute[month] as number);
    expect(places[0]).toEqual({ indicator: 'compute', amount: expected });
    const sizes = places.map(({ amount }) => Math.abs(amount));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test('nothing is touched where nothing changed', () => {
    expect(touched(simulate(today), simulate(today)).size).toBe(0);
  });
});

describe('why nothing can be seen', () => {
  test('a lever as today has a calendar that counts for nothing', () => {
    const said = moveOf(today, withLever(today, 'training', { start: 20 }), 'training');
    expect(said).toMatchObject({ total48: 0, places: [], reason: 'not-moved' });
  });

  test('cash without mentoring', () => {
    const alone = { ...today, options: { ...today.options, 'startups.mentored-share': 0 } };
    const said = moveOf(alone, withLever(alone, 'startups', { value: 5 }), 'startups');
    expect(said.reason).toBe('unmentored');
  });

  test('what starts at the end of the horizon comes too late', () => {
    const late = withLever(today, 'doctorates', { start: 47 });
    const said = moveOf(late, withLever(late, 'doctorates', { value: 100 }), 'doctorates');
    expect(said.reason).toBe('too-late');
  });

  test('money that ends before the budget gate', () => {
    const early = withLever(today, 'adoption', { start: 0, end: 6 });
    const said = moveOf(early, withLever(early, 'adoption', { value: 50 }), 'adoption');
    expect(said.reason).toBe('gate');
  });

  test('far beyond its reference a lever is saturated: the same step from today would show', () => {
    const high = withLever(today, 'open-data', { value: 59 });
    const said = moveOf(high, withLever(high, 'open-data', { value: 60 }), 'open-data');
    expect(said.reason).toBe('saturated');
    expect(moveOf(today, withLever(today, 'open-data', { value: 1 }), 'open-data').reason).toBeNull();
  });

  test('money beyond what the State absorbs', () => {
    let full = referencePackage();
    for (const id of LEVER_IDS)
      if (LEVERS[id].absorbed) full = withLever(full, id, { value: LEVERS[id].max });
    const before = withLever(full, 'adoption', { value: 100 });
    const said = moveOf(before, withLever(full, 'adoption', { value: 110 }), 'adoption');
    expect(Math.abs(said.total48)).toBeLessThan(VISIBLE);
    expect(said.reason).toBe('limit');
  });

  test('a step that nothing hides is simply small', () => {
    const said = moveOf(today, withLever(today, 'sandbox', { value: 0.05 }), 'sandbox');
    expect(Math.abs(said.total48)).toBeLessThan(VISIBLE);
    expect(said.reason).toBe('small');
  });
});
