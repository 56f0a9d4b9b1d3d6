import { beforeEach, expect, test, vi } from 'vitest';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { NO_ASSUMPTIONS } from '../../src/model/index.ts';
import {
  openScenario,
  resetAll,
  resetAssumptions,
  resetLever,
  sameSettings,
  setAssumption,
  setLever,
  setOption,
  setScorecard,
  shipped,
  undo,
} from '../../src/state/actions.ts';
import { pathOf } from '../../src/state/results.ts';
import { currentSettings, store } from '../../src/state/store.ts';
import { nothingNew } from '../../src/state/table.ts';

const settings = () => currentSettings(store.getState());
const past = () => store.temporal.getState().pastStates.length;
const PIONEERS = { part: 'parameters', id: 'drift_pioneers' } as const;
const COMPUTE = { part: 'scorecard', id: 'compute' } as const;
let clock = 0;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 10_000;
    return clock;
  });
  store.setState({ scenario: nothingNew(), compared: [], draft: null, lastMove: null, view: 'explore' });
  store.temporal.getState().clear();
});

test('a drag of an assumption is one step of undo, and what it moves is computed with it', () => {
  setLever('doctorates', { value: 200 });
  const before = pathOf(settings()).total[24];
  const lag = { part: 'parameters', id: 'lag_phd_months' } as const;
  const { high, value: published } = PARAMETERS.lag_phd_months;
  for (const value of [published, high]) expect(setAssumption(lag, value, { hold: true })).toBeNull();
  expect(settings().assumptions.parameters.lag_phd_months).toBe(high);
  expect(past()).toBe(1);
  setAssumption(lag, high);
  expect(past()).toBe(2);
  expect(pathOf(settings()).total[24]).not.toBe(before);
  expect(store.getState().lastMove?.deed).toEqual({ kind: 'assumption', of: lag });
  undo();
  expect(settings().assumptions).toEqual(NO_ASSUMPTIONS);
});

test('null is as published, and the same settings again', () => {
  const published = settings();
  setAssumption(PIONEERS, 2);
  expect(sameSettings(settings(), published)).toBe(false);
  setAssumption(PIONEERS, null);
  expect(sameSettings(settings(), published)).toBe(true);
});

test('what cannot hold is refused with its reason, and nothing changes', () => {
  expect(setAssumption(COMPUTE, 101)).toMatchObject({ kind: 'figure', id: 'compute', value: 101 });
  expect(setAssumption(PIONEERS, 999)).toMatchObject({ kind: 'parameter', id: 'drift_pioneers' });
  expect(setScorecard({ connectivity: 10, compute: 10, devices: 10, infrastructure: 90 })).toMatchObject({
    kind: 'contradiction',
    figure: 'infrastructure',
  });
  expect([settings().assumptions, past()]).toEqual([NO_ASSUMPTIONS, 0]);
});

test('levers as today leave the assumptions, and the other way round', () => {
  openScenario(shipped('platform'));
  setAssumption(COMPUTE, 30);
  setOption('assumption.continuity', 0.5);
  resetLever('doctorates');
  expect(settings().assumptions.scorecard).toEqual({ compute: 30 });
  const { levers } = settings();
  resetAssumptions();
  expect(settings().assumptions).toEqual(NO_ASSUMPTIONS);
  expect(settings().options['assumption.continuity']).toBe(0);
  expect(settings().levers).toEqual(levers);
  setAssumption(COMPUTE, 30);
  resetAll();
  expect(settings().assumptions).toEqual(NO_ASSUMPTIONS);
});
