import { describe, expect, test, vi } from 'vitest';
import type { EnsembleResult, EnsembleRunner } from '../../src/engine/index.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, type Settings } from '../../src/model/index.ts';
import { createQueue } from '../../src/state/queue.ts';

const ANSWER = ensembleOf(baselineSettings(), 2, 1);
const TOTAL = { view: 'fixed', columns: [] } as const;

/** A runner that answers when it is told to, the newest request only, as the real one does. */
function slowRunner() {
  const asked: (readonly [Settings, number])[] = [];
  let answer: ((result: EnsembleResult) => void) | null = null;
  const runner: EnsembleRunner = {
    request({ settings, draws }, onResult) {
      asked.push([settings, draws]);
      answer = onResult;
    },
    dispose() {},
  };
  return { runner, asked, finish: () => answer?.({ failed: 'for the test' }) };
}

describe('one worker for every slot', () => {
  test('a newer request of the same slot replaces the one that runs', () => {
    const { runner, asked, finish } = slowRunner();
    const queue = createQueue(() => runner);
    const [first, second] = [vi.fn(), vi.fn()];
    queue.ask({ slot: 'explore', settings: baselineSettings(), asked: TOTAL, onDone: first });
    queue.ask({ slot: 'explore', settings: baselineSettings(), asked: TOTAL, onDone: second });
    finish();
    expect(asked).toHaveLength(2);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test('another slot waits its turn, and only its newest request runs', () => {
    const { runner, asked, finish } = slowRunner();
    const queue = createQueue(() => runner);
    const [a, oldB, b] = [vi.fn(), vi.fn(), vi.fn()];
    queue.ask({ slot: 'a', settings: baselineSettings(), asked: TOTAL, onDone: a });
    queue.ask({ slot: 'b', settings: baselineSettings(), asked: TOTAL, onDone: oldB });
    queue.ask({ slot: 'b', settings: baselineSettings(), asked: TOTAL, onDone: b });
    expect(asked).toHaveLength(1);
    finish();
    expect(a).toHaveBeenCalledTimes(1);
    expect(asked).toHaveLength(2);
    finish();
    expect(oldB).not.toHaveBeenCalled();
    expect(b).toHaveBeenCalledTimes(1);
  });

  test('a slot that is forgotten runs nothing', () => {
    const { runner, asked, finish } = slowRunner();
    const queue = createQueue(() => runner);
    queue.ask({ slot: 'a', settings: baselineSettings(), asked: TOTAL, onDone: vi.fn() });
    queue.ask({ slot: 'b', settings: baselineSettings(), asked: TOTAL, onDone: vi.fn() });
    queue.forget('b');
    finish();
    expect(asked).toHaveLength(1);
  });
});

describe('stages', () => {
  const slots = (options: Parameters<typeof createQueue>[1] = {}) => {
    const asked: (readonly [string, number, string])[] = [];
    let answer: ((result: EnsembleResult) => void) | null = null;
    const names = new Map<Settings, string>();
    const queue = createQueue(
      () => ({
        request({ settings, draws, precision }, onResult) {
          asked.push([names.get(settings) ?? '', draws, precision]);
          answer = onResult;
        },
        dispose() {},
      }),
      options,
    );
    const ask = (slot: string) => {
      const settings = baselineSettings();
      names.set(settings, slot);
      queue.ask({ slot, settings, asked: TOTAL, onDone: () => {} });
    };
    const finish = () => answer?.({ ensemble: ANSWER, recovered: false });
    return { queue, ask, asked, finish };
  };
  test('few draws at once, then all, then all in doubles; every slot has its first before any its second', () => {
    const { ask, asked, finish } = slots();
    ask('a');
    ask('b');
    for (let i = 0; i < 8; i++) finish();
    expect(asked).toEqual([
      ['a', 1024, 'single'],
      ['b', 1024, 'single'],
      ['a', 8192, 'single'],
      ['b', 8192, 'single'],
      ['a', 8192, 'double'],
      ['b', 8192, 'double'],
    ]);
  });
  test('where the fan is shown by itself it is asked of all draws before the rest is read off them', () => {
    const asked: (readonly [number, string, boolean])[] = [];
    let answer: (result: EnsembleResult) => void = () => {};
    const queue = createQueue(() => ({
      request({ draws, precision, fan = false }, onResult) {
        asked.push([draws, precision, fan]);
        answer = onResult;
      },
      dispose() {},
    }));
    queue.ask({
      slot: 'a',
      settings: baselineSettings(),
      asked: { ...TOTAL, fan: true },
      onDone: () => {},
    });
    for (let i = 0; i < 5; i++) answer({ ensemble: ANSWER, recovered: false });
    expect(asked).toEqual([
      [1024, 'single', false],
      [8192, 'single', true],
      [8192, 'single', false],
      [8192, 'double', false],
    ]);
  });
  test('a first answer goes before another slot is refined, which is begun again', () => {
    const { ask, asked, finish } = slots();
    ask('a');
    finish();
    ask('b');
    finish();
    finish();
    expect(asked.map(([slot, draws]) => [slot, draws])).toEqual([
      ['a', 1024],
      ['a', 8192],
      ['b', 1024],
      ['a', 8192],
      ['b', 8192],
    ]);
  });
  test('nothing refines what is no longer asked', () => {
    const { queue, ask, asked, finish } = slots();
    ask('a');
    queue.forget('a');
    finish();
    ask('b');
    finish();
    queue.forget('b');
    finish();
    expect(asked.map(([slot, draws]) => [slot, draws])).toEqual([
      ['a', 1024],
      ['b', 1024],
      ['b', 8192],
    ]);
  });
  test('after a lone move the worker begins what comes next; under a hand that moves it does not', () => {
    const begun: (number | undefined)[] = [];
    const queue = createQueue(() => ({
      request: ({ next }) => {
        begun.push(next);
      },
      dispose() {},
    }));
    const clock = vi.spyOn(performance, 'now');
    for (const at of [1000, 1120, 1240, 2000]) {
      clock.mockReturnValue(at);
      queue.ask({ slot: 'a', settings: baselineSettings(), asked: TOTAL, onDone: () => {} });
    }
    clock.mockRestore();
    expect(begun).toEqual([8192, undefined, undefined, 8192]);
  });
  test('nothing is refined before the first answers are painted', () => {
    const frames: (() => void)[] = [];
    const { ask, asked, finish } = slots({ painted: (then) => frames.push(then) });
    ask('a');
    ask('b');
    finish();
    finish();
    expect(asked.map(([slot, draws]) => [slot, draws])).toEqual([
      ['a', 1024],
      ['b', 1024],
    ]);
    frames.shift()?.();
    expect(asked).toHaveLength(2);
    frames.shift()?.();
    expect(asked.at(-1)).toEqual(['a', 8192, 'single']);
    // All first answers are painted: the other is refined at once, and the last stage waits for both.
    finish();
    expect(asked.at(-1)).toEqual(['b', 8192, 'single']);
    finish();
    frames.shift()?.();
    expect(asked).toHaveLength(4);
    frames.shift()?.();
    expect(asked.at(-1)).toEqual(['a', 8192, 'double']);
    // Nothing comes after the last.
    finish();
    expect(frames).toEqual([]);
  });
  test('a lone move is refined once nothing was asked for a moment, whatever another slot asks', () => {
    vi.useFakeTimers();
    try {
      const { ask, asked, finish } = slots({ quiet: 60 });
      ask('a');
      ask('b');
      finish();
      finish();
      vi.advanceTimersByTime(59);
      expect(asked.map(([, draws]) => draws)).toEqual([1024, 1024]);
      vi.advanceTimersByTime(1);
      expect(asked.map(([, draws]) => draws)).toEqual([1024, 1024, 8192]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('nothing is refined while the hand still moves', () => {
    vi.useFakeTimers();
    try {
      const { ask, asked, finish } = slots({ quiet: 60 });
      ask('a');
      finish();
      vi.advanceTimersByTime(40);
      ask('a');
      finish();
      // One move follows the other: longer than after a lone one.
      vi.advanceTimersByTime(149);
      expect(asked.map(([, draws]) => draws)).toEqual([1024, 1024]);
      vi.advanceTimersByTime(1);
      expect(asked.map(([, draws]) => draws)).toEqual([1024, 1024, 8192]);
      finish();
      expect(asked).toHaveLength(4);
    } finally {
      vi.useRealTimers();
    }
  });
});
