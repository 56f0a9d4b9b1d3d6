import { describe, expect, test, vi } from 'vitest';
import type { EnsembleResult, EnsembleRunner } from '../../src/engine/index.ts';
import { baselineSettings, type Settings } from '../../src/model/index.ts';
import { createQueue } from '../../src/state/futures.ts';

const TOTAL = { view: 'fixed', columns: [] } as const;

/** A runner that answers when it is told to, the newest request only, as the real one does. */
function slowRunner() {
  const asked: Settings[] = [];
  let answer: ((result: EnsembleResult) => void) | null = null;
  const runner: EnsembleRunner = {
    request(settings, onResult) {
      asked.push(settings);
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
