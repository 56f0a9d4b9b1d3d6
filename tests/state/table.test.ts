import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LEVERS, referencePackage } from '../../src/model/index.ts';
import {
  canReset,
  compareScenarios,
  openScenario,
  openTable,
  redo,
  release,
  resetAll,
  resetGroup,
  resetLever,
  sameSettings,
  setGroupSize,
  setLever,
  setOption,
  setView,
  shipped,
  undo,
} from '../../src/state/actions.ts';
import { isAtLimit, leversOf, movedLevers, sizeOf, sizesOf } from '../../src/state/sizes.ts';
import { currentSettings, store } from '../../src/state/store.ts';
import { nothingNew } from '../../src/state/table.ts';

const settings = () => currentSettings(store.getState());
const past = () => store.temporal.getState().pastStates.length;
let clock = 0;

beforeEach(() => {
  // Each change in its own second, so that only what a test says belongs together does.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 10_000;
    return clock;
  });
  store.setState({ scenario: nothingNew(), compared: [], draft: null, lastMove: null, view: 'explore' });
  store.temporal.getState().clear();
});

describe('a hand on a lever', () => {
  test('one drag is one step of undo, and everyone sees the values on the way', () => {
    for (const value of [5, 20, 40]) setLever('public-compute', { value }, { hold: true });
    expect(settings().levers['public-compute'].value).toBe(40);
    expect(past()).toBe(0);
    setLever('public-compute', { value: 45 });
    expect(past()).toBe(1);
    undo();
    expect(settings().levers['public-compute'].value).toBe(0);
    redo();
    expect(settings().levers['public-compute'].value).toBe(45);
  });

  test('what is told of a hand that holds stays told when it lets go, also in a series of keys', () => {
    vi.spyOn(performance, 'now').mockReturnValue(5);
    for (const value of [5, 10, 15]) {
      setLever('startups', { value }, { hold: true });
      const held = store.getState().draft;
      expect(held?.before.levers.startups.value).toBe(0);
      setLever('startups', { value });
      expect(store.getState().lastMove).toBe(held);
    }
    expect(past()).toBe(1);
  });

  test('letting go without a last value keeps what was held', () => {
    setLever('startups', { value: 30 }, { hold: true });
    release();
    expect(store.getState().scenario.settings.levers.startups.value).toBe(30);
    expect(past()).toBe(1);
  });

  test('undo while holding drops what is held and nothing else', () => {
    setLever('startups', { value: 30 });
    setLever('access', { value: 80 }, { hold: true });
    undo();
    expect(settings().levers.access.value).toBe(0);
    expect(settings().levers.startups.value).toBe(30);
  });

  test('keys pressed one after the other on one lever are one step; another lever is another', () => {
    vi.spyOn(performance, 'now').mockReturnValue(5);
    for (const value of [5, 10, 15]) setLever('public-compute', { value });
    setLever('access', { value: 5 });
    expect(past()).toBe(2);
    undo();
    undo();
    expect(movedLevers(settings())).toEqual([]);
  });

  test('a change back to the same is no step', () => {
    setLever('access', { value: 0 });
    expect(past()).toBe(0);
    expect(store.getState().lastMove).toBeNull();
  });

  test('the last move names the deed and the settings around it', () => {
    setLever('training', { value: 2500 });
    const move = store.getState().lastMove;
    expect(move?.deed).toEqual({ kind: 'lever', lever: 'training' });
    expect(move?.before.levers.training.value).toBe(0);
    expect(move?.after).toBe(settings());
  });
});

describe('sizes of a group', () => {
  test('each lever goes to baseline + size x (reference - baseline), cut at its maximum', () => {
    setGroupSize('research-innovation', 3);
    expect(settings().levers['rd-tax'].value).toBe(4);
    expect(settings().levers['rd-grants'].value).toBe(150);
    expect(sizeOf(settings(), 'research-innovation')).toBe(3);
    expect(past()).toBe(1);
  });

  test('beyond a maximum the lever says that it is at its limit', () => {
    setGroupSize('research-innovation', 4);
    expect(isAtLimit(settings(), 'rd-tax')).toBe(true);
    expect(isAtLimit(settings(), 'rd-grants')).toBe(false);
  });

  test('levers that differ are mixed, and moving one back mends it', () => {
    setGroupSize('talent', 1);
    setLever('literacy', { value: 0 });
    expect(sizeOf(settings(), 'talent')).toBeNull();
    setLever('literacy', { value: LEVERS.literacy.reference });
    expect(sizeOf(settings(), 'talent')).toBe(1);
  });

  test('only sizes that differ are offered', () => {
    expect(sizesOf('delivery')).toEqual([0, 1]);
    expect(sizesOf('talent')).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('resetting', () => {
  test('one lever takes its timing and options back too, and leaves the others', () => {
    setLever('public-compute', { value: 60, start: 12 });
    setOption('public-compute.rented-share', 0.5);
    setLever('access', { value: 80 });
    resetLever('public-compute');
    expect(canReset(settings(), 'public-compute')).toBe(false);
    expect(settings().options['public-compute.rented-share']).toBe(0);
    expect(settings().levers.access.value).toBe(80);
  });

  test('a lever whose time alone was set can be reset', () => {
    setLever('access', { start: 20 });
    expect(canReset(settings(), 'access')).toBe(true);
    expect(movedLevers(settings())).toEqual([]);
  });

  test('a group, and all; and each can be undone', () => {
    setGroupSize('talent', 2);
    setGroupSize('governance', 1);
    resetGroup('talent');
    expect(leversOf('talent').some((id) => canReset(settings(), id))).toBe(false);
    expect(sizeOf(settings(), 'governance')).toBe(1);
    resetAll();
    expect(movedLevers(settings())).toEqual([]);
    undo();
    expect(sizeOf(settings(), 'governance')).toBe(1);
  });
});

describe('the table', () => {
  test('opening a scenario is one step, and undo brings the old one back whole', () => {
    setLever('access', { value: 80 });
    openScenario(shipped('platform'));
    expect(store.getState().scenario.base).toBe('platform');
    undo();
    expect(store.getState().scenario.base).toBe('baseline');
    expect(settings().levers.access.value).toBe(80);
  });

  test('the shipped platform contains the reference package', () => {
    const platform = shipped('platform').settings;
    const reference = referencePackage();
    expect({ ...platform.levers, stance: null }).toEqual({ ...reference.levers, stance: null });
  });

  test('Compare opens on platform against compliance, and keeps what was chosen', () => {
    setView('compare');
    expect(store.getState().compared.map(({ base }) => base)).toEqual(['platform', 'compliance']);
    compareScenarios([shipped('quick-wins'), shipped('compliance')]);
    setView('explore');
    setView('compare');
    expect(store.getState().compared[0]?.base).toBe('quick-wins');
  });

  test('turning to Compare is no step, and undo does not empty it', () => {
    setLever('access', { value: 80 });
    setView('compare');
    expect(past()).toBe(1);
    undo();
    expect(store.getState().compared).toHaveLength(2);
    expect(settings().levers.access.value).toBe(0);
  });

  test('undo turns to what it takes back', () => {
    setLever('access', { value: 80 });
    setView('compare');
    compareScenarios([shipped('quick-wins'), shipped('compliance')]);
    setView('library');
    undo();
    expect(store.getState().view).toBe('compare');
    undo();
    expect(store.getState().view).toBe('explore');
  });

  test('another table, with its columns, is one step', () => {
    openTable({
      scenario: shipped('platform'),
      compared: [shipped('quick-wins'), shipped('compliance')],
    });
    expect(past()).toBe(1);
    undo();
    expect(store.getState()).toMatchObject({ scenario: { base: 'baseline' }, compared: [] });
  });

  test('opening the table that lies there is no step', () => {
    openTable({ scenario: store.getState().scenario });
    expect(past()).toBe(0);
  });

  test('settings are the same when they mean the same', () => {
    expect(sameSettings(nothingNew().settings, nothingNew().settings)).toBe(true);
    expect(sameSettings(nothingNew().settings, referencePackage())).toBe(false);
  });
});
