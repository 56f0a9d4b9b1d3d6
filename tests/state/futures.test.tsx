import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked as Question } from '../../src/engine/index.ts';
import { type EnsembleResult, STAGES } from '../../src/engine/index.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, type Settings } from '../../src/model/index.ts';
import { type Ahead, useDraws, useFutures } from '../../src/state/futures.ts';

/** What the page has asked of its worker, and the way to answer the newest question. */
const engine = vi.hoisted(() => ({
  asked: [] as Question[],
  answer: null as ((result: EnsembleResult) => void) | null,
}));
vi.mock('../../src/engine/index.ts', async (original) => ({
  ...(await original<typeof import('../../src/engine/index.ts')>()),
  createEnsembleRunner: () => ({
    request(asked: Question, onResult: (result: EnsembleResult) => void) {
      engine.asked.push(asked);
      engine.answer = onResult;
    },
    dispose() {},
  }),
}));

const FIRST = STAGES[0]?.draws;
const ANSWER = ensembleOf(baselineSettings(), 2, 1);
const finish = () => act(() => engine.answer?.({ ensemble: ANSWER, recovered: false }));

/** A hook on the page whose store tells of settings before they are shown. */
function shown(first: Settings) {
  let tell: ((settings: Settings) => void) | null = null;
  const ahead: Ahead = (ask) => {
    tell = ask;
    return () => {
      tell = null;
    };
  };
  const hook = renderHook(({ settings }) => useFutures(settings, 'explore', undefined, ahead), {
    initialProps: { settings: first },
  });
  return { ...hook, announce: (settings: Settings) => tell?.(settings), isListening: () => tell !== null };
}
/** Until the page has painted what was told and asks for the next stage. */
const nextStage = () => act(() => vi.advanceTimersByTime(1_000));
const firstStages = () => engine.asked.filter(({ draws }) => draws === FIRST);

beforeEach(() => {
  vi.useFakeTimers();
  engine.asked.length = 0;
  engine.answer = null;
});
afterEach(() => {
  // The queue of the page is one for all tests: what was told is painted before the next.
  nextStage();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is asked in the event that changes it is what the page hears once it shows it', () => {
  const [before, after] = [baselineSettings(), baselineSettings()];
  const { result, rerender, announce } = shown(before);
  finish();
  expect(result.current).toMatchObject({ ensemble: ANSWER, pending: false });
  act(() => announce(after));
  // Under way before anything is drawn for it, and asked once.
  expect(firstStages().map(({ settings }) => settings)).toEqual([before, after]);
  rerender({ settings: after });
  expect(result.current.pending).toBe(true);
  expect(firstStages()).toHaveLength(2);
  finish();
  expect(result.current).toMatchObject({ ensemble: ANSWER, pending: false, failed: null });
});

test('it is complete once as many draws are there as will come, and not while those belong to earlier settings', () => {
  const { result, rerender } = shown(baselineSettings());
  expect(result.current.complete).toBe(false);
  const all = { ...ANSWER, draws: STAGES.at(-1)?.draws as number };
  act(() => engine.answer?.({ ensemble: all, recovered: false }));
  expect(result.current).toMatchObject({ pending: false, complete: true });
  rerender({ settings: baselineSettings() });
  expect(result.current).toMatchObject({ pending: true, complete: false });
  finish();
  expect(result.current).toMatchObject({ pending: false, complete: false });
});

test('an answer that comes before the page shows what was asked is there when it does', () => {
  const [before, after] = [baselineSettings(), baselineSettings()];
  const { result, rerender, announce } = shown(before);
  finish();
  act(() => announce(after));
  finish();
  rerender({ settings: after });
  expect(result.current).toMatchObject({ ensemble: ANSWER, pending: false });
  expect(firstStages()).toHaveLength(2);
});

test('an answer is drawn before the task that brings it ends, so that no frame comes between', async () => {
  const { result } = shown(baselineSettings());
  // Without `act`, which would wait for React's turn: told that it is no test, React goes its own way.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  engine.answer?.({ ensemble: ANSWER, recovered: false });
  // What was set aside for the end of the task, and no more.
  await null;
  expect(result.current).toMatchObject({ ensemble: ANSWER, pending: false });
});

test('a failure that comes before the page shows what was asked is told when it does', () => {
  const [before, after] = [baselineSettings(), baselineSettings()];
  const { result, rerender, announce } = shown(before);
  finish();
  act(() => announce(after));
  act(() => engine.answer?.({ failed: 'out of memory' }));
  rerender({ settings: after });
  expect(result.current).toMatchObject({ pending: false, failed: 'out of memory' });
});

test('what was asked ahead and never shown is landed when the page goes: nothing refines it', () => {
  const [before, never] = [baselineSettings(), baselineSettings()];
  const { unmount, announce, isListening } = shown(before);
  finish();
  act(() => announce(never));
  unmount();
  expect(isListening()).toBe(false);
  finish();
  vi.advanceTimersByTime(10_000);
  expect(engine.asked.filter(({ settings }) => settings === never).map(({ draws }) => draws)).toEqual([
    FIRST,
  ]);
});

test('settings that were shown before are not asked again', () => {
  const [first, second] = [baselineSettings(), baselineSettings()];
  const { result, rerender, announce } = shown(first);
  finish();
  act(() => announce(second));
  rerender({ settings: second });
  finish();
  act(() => announce(first));
  expect(firstStages()).toHaveLength(2);
  rerender({ settings: first });
  expect(result.current).toMatchObject({ ensemble: ANSWER, pending: false });
});

test('a newer fan is told by itself: what else is known stays the same object, and is not complete by it', () => {
  const settings = baselineSettings();
  const { result } = renderHook(() => useDraws(settings, 'explore'));
  const first = { ...ANSWER };
  act(() => engine.answer?.({ ensemble: first, recovered: false }));
  const { futures } = result.current.now();
  const fan = { ...ANSWER, draws: STAGES.at(-1)?.draws as number };
  const hear = vi.fn();
  result.current.subscribe(hear);
  nextStage();
  act(() => engine.answer?.({ fan, recovered: false }));
  expect(hear).toHaveBeenCalledTimes(1);
  expect(result.current.now().fan).toBe(fan);
  expect(result.current.now().futures).toBe(futures);
  expect(futures).toMatchObject({ ensemble: first, complete: false });
});

test('that a worker died over these draws is still said when more of them come', () => {
  const { result } = shown(baselineSettings());
  act(() => engine.answer?.({ ensemble: ANSWER, recovered: true }));
  nextStage();
  const more = { ...ANSWER };
  act(() => engine.answer?.({ ensemble: more, recovered: false }));
  expect(result.current.ensemble).toBe(more);
  expect(result.current.recovered).toBe(true);
});
