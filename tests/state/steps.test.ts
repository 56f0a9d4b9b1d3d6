import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  compareScenarios,
  openScenario,
  redo,
  renameScenario,
  resetAll,
  setAssumption,
  setLever,
  setOption,
  shipped,
  undo,
  walkTo,
} from '../../src/state/actions.ts';
import { KEPT_STEPS, packTables, readPacked, unpackTables } from '../../src/state/packed.ts';
import { bringBackSteps, forgetSteps, stepsAround, stepsTo, writeThrough } from '../../src/state/steps.ts';
import { store } from '../../src/state/store.ts';
import { nothingNew, type Table } from '../../src/state/table.ts';

let clock = 0;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 10_000;
    return clock;
  });
  store.setState({ scenario: nothingNew(), compared: [], draft: null, lastMove: null, view: 'explore' });
  forgetSteps();
});

const table = (): Table => {
  const { scenario, compared } = store.getState();
  return { scenario, compared };
};

/** One of everything that changes what lies on the table. */
const DEEDS: Readonly<Record<string, () => void>> = {
  lever: () => setLever('training', { value: 2500 }),
  timing: () => setLever('training', { start: 12, ramp: 6 }),
  option: () => setOption('public-compute.rented-share', 0.5),
  continuity: () => setOption('assumption.continuity', 0.3),
  assumption: () => void setAssumption({ part: 'line' }, 62),
  base: () => openScenario(shipped('quick-wins')),
  own: () => openScenario({ ...shipped('platform'), base: 'baseline', title: 'Mío', ownId: 'mio' }),
  name: () => renameScenario('Otro nombre'),
  columns: () => compareScenarios([shipped('platform'), shipped('compliance'), shipped('out-of-reach')]),
  reset: () => resetAll(),
};

/** What a step is worth, whoever made the objects. */
const meaning = ({ scenario, compared }: Table): string =>
  JSON.stringify(
    [scenario, ...compared].map(({ base, title, ownId, settings }) => [base, title, ownId, settings]),
  );

describe('undo over everything', () => {
  test.each(Object.keys(DEEDS))('%s is one step, and comes back exactly', (name) => {
    compareScenarios([shipped('platform'), shipped('compliance')]);
    setLever('access', { value: 80 });
    const before = table();
    DEEDS[name]?.();
    const after = table();
    expect(meaning(after)).not.toBe(meaning(before));
    undo();
    expect(meaning(table())).toBe(meaning(before));
    redo();
    expect(meaning(table())).toBe(meaning(after));
  });

  test('whatever was done in whatever order, kept and brought back, undo walks through the same tables', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Object.keys(DEEDS)), { minLength: 1, maxLength: 12 }),
        fc.nat(6),
        (names, back) => {
          store.setState({ scenario: nothingNew(), compared: [] });
          forgetSteps();
          for (const name of names) DEEDS[name]?.();
          for (let step = 0; step < back; step += 1) undo();
          const { past, future } = stepsAround();
          const line = { past: past.map(meaning), now: meaning(table()), future: future.map(meaning) };

          const kept = readPacked(JSON.parse(JSON.stringify(packTables(table(), past, future))));
          store.setState({ scenario: nothingNew(), compared: [] });
          forgetSteps();
          const unpacked = unpackTables(kept as NonNullable<typeof kept>);
          store.setState(unpacked.now() as Table);
          forgetSteps();
          bringBackSteps(unpacked.steps());
          const again = stepsAround();
          expect({
            past: again.past.map(meaning),
            now: meaning(table()),
            future: again.future.map(meaning),
          }).toEqual(line);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what is kept of it', () => {
  test('what a step did not touch is one object, so that undo knows what it takes back', () => {
    compareScenarios([shipped('platform'), shipped('compliance')]);
    setLever('access', { value: 80 });
    const { past } = stepsAround();
    const unpacked = unpackTables(packTables(table(), past, []));
    const last = unpacked.steps().past.at(-1);
    expect(last?.compared).toBe(unpacked.now()?.compared);
    expect(last?.scenario).not.toBe(unpacked.now()?.scenario);
  });

  test('is bounded', () => {
    for (let value = 1; value <= KEPT_STEPS + 20; value += 1) setLever('training', { value: value * 10 });
    const { past, future } = stepsAround();
    const packed = packTables(table(), past, future);
    expect(packed.past).toHaveLength(KEPT_STEPS);
    expect(JSON.stringify(packed).length).toBeLessThan(20_000);
  });

  test.each([
    [null],
    ['x'],
    [{ scenarios: 'x', now: [0] }],
    [{ scenarios: [], now: 'x' }],
    [{ scenarios: [], now: [] }],
    [{ scenarios: [{ link: 3 }], now: [0.5] }],
  ])('%j is not believed', (raw) => {
    expect(readPacked(raw)).toBeNull();
  });

  test('a step that leads nowhere is left out, the others stay', () => {
    const packed = packTables(table(), [], []);
    const unpacked = unpackTables({ ...packed, past: [[7], [0]] });
    expect(unpacked.steps().past).toHaveLength(1);
    expect(unpackTables({ ...packed, now: [9] }).now()).toBeNull();
  });

  test('steps made since come after those that are brought back, and leave nothing to redo', () => {
    setLever('access', { value: 80 });
    const { past } = stepsAround();
    bringBackSteps({ past: [{ scenario: shipped('platform'), compared: [] }], future: [...past] });
    expect(stepsAround().past).toHaveLength(2);
    expect(stepsAround().future).toHaveLength(0);
    undo();
    undo();
    expect(store.getState().scenario.base).toBe('platform');
  });
});

describe('walking along the line', () => {
  test('finds the nearest table to either side', () => {
    for (const value of [10, 20, 30, 40]) setLever('access', { value });
    const stands = (value: number) => stepsTo((one) => one.scenario.settings.levers.access.value === value);
    expect(stands(20)).toBe(-2);
    walkTo(-2);
    expect(store.getState().scenario.settings.levers.access.value).toBe(20);
    expect(stands(40)).toBe(2);
    expect(stands(99)).toBeNull();
    walkTo(2);
    expect(store.getState().scenario.settings.levers.access.value).toBe(40);
    expect(stepsAround().future).toHaveLength(0);
  });

  test('a first save is no step: what was done before it is of the same scenario', () => {
    openScenario(shipped('platform'));
    setLever('access', { value: 80 });
    setLever('access', { value: 90 });
    writeThrough({ title: 'Mío', ownId: 'mio' });
    expect(stepsAround().past).toHaveLength(3);
    undo();
    expect(store.getState().scenario).toMatchObject({ title: 'Mío', ownId: 'mio' });
    undo();
    undo();
    expect(store.getState().scenario).toMatchObject({ base: 'baseline', title: null, ownId: null });
  });
});
