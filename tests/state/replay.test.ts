import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { baselineSettings, referencePackage } from '../../src/model/index.ts';
import { openScenario, setLever, setView, undo } from '../../src/state/actions.ts';
import { linkOf } from '../../src/state/address.ts';
import { between, replayLast } from '../../src/state/replay.ts';
import { shownSettings, store } from '../../src/state/store.ts';
import { nothingNew } from '../../src/state/table.ts';

const shown = () => shownSettings(store.getState()).levers['public-compute'].value;
const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key }));

beforeEach(() => {
  vi.useFakeTimers();
  store.setState({ scenario: nothingNew(), compared: [], draft: null, lastMove: null, view: 'explore' });
  store.temporal.getState().clear();
  setLever('public-compute', { value: 40 });
});

afterEach(() => {
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the last change, shown once more', () => {
  test('begins where it began, passes values on the way and ends where it stands, as often as it is asked for', () => {
    for (let time = 0; time < 2; time += 1) {
      replayLast();
      expect(shown()).toBe(0);
      const passed = new Set<number>();
      for (let ms = 0; ms < 2200; ms += 16) {
        vi.advanceTimersByTime(16);
        passed.add(shown());
      }
      expect([...passed]).toEqual([...passed].sort((a, b) => a - b));
      expect(passed.size).toBeGreaterThan(4);
      expect(shown()).toBe(40);
      expect(store.getState().replay).toBeNull();
    }
  });

  test('changes neither the table, nor the steps of undo, nor the link', () => {
    const before = store.getState();
    const steps = store.temporal.getState().pastStates;
    const link = linkOf(before);
    replayLast();
    vi.advanceTimersByTime(900);
    const during = store.getState();
    expect(shown()).toBeLessThan(40);
    expect([during.scenario, during.draft, during.lastMove]).toEqual([
      before.scenario,
      null,
      before.lastMove,
    ]);
    expect(during.scenario).toBe(before.scenario);
    expect(linkOf(during)).toBe(link);
    vi.advanceTimersByTime(2000);
    expect(store.temporal.getState().pastStates).toEqual(steps);
  });

  test('Escape and any other input end it; keys that scroll do not', () => {
    replayLast();
    vi.advanceTimersByTime(800);
    press('PageDown');
    expect(store.getState().replay).not.toBeNull();
    press('Escape');
    expect(shown()).toBe(40);
    vi.advanceTimersByTime(800);
    expect(store.getState().replay).toBeNull();
  });

  test('a hand on a lever goes on from what stands, not from what was shown', () => {
    replayLast();
    vi.advanceTimersByTime(100);
    setLever('startups', { value: 20 }, { hold: true });
    expect(store.getState().replay).toBeNull();
    expect(store.getState().draft?.after.levers['public-compute'].value).toBe(40);
    setLever('startups', { value: 20 });
  });

  test('undo and another view end it, and nothing of it is kept', () => {
    replayLast();
    undo();
    expect(store.getState().replay).toBeNull();
    expect(shown()).toBe(0);
    replayLast();
    setView('method');
    expect(store.getState().replay).toBeNull();
  });

  test('without motion there are two steps', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    replayLast();
    const passed = new Set<number>();
    for (let ms = 0; ms < 2200; ms += 16) {
      passed.add(shown());
      vi.advanceTimersByTime(16);
    }
    expect([...passed]).toEqual([0, 40]);
    vi.unstubAllGlobals();
  });

  test('there is none before there was a change, and none under a hand', () => {
    setLever('startups', { value: 20 }, { hold: true });
    replayLast();
    expect(store.getState().replay).toBeNull();
    store.setState({ draft: null, lastMove: null });
    replayLast();
    expect(store.getState().replay).toBeNull();
  });

  test('a whole package grows with all of its levers, in whole steps', () => {
    openScenario({ ...nothingNew(), settings: referencePackage() });
    const [from, to] = [baselineSettings(), referencePackage()];
    expect(between(from, to, 0).levers).toEqual({ ...to.levers, ...from.levers });
    expect(between(from, to, 1).levers).toEqual(to.levers);
    const half = between(from, to, 0.5).levers['public-compute'].value;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(to.levers['public-compute'].value);
    expect(Number.isInteger(half)).toBe(true);
  });
});
