import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Heard, StudyQuestion, StudyRunner } from '../../src/engine/studies.ts';
import { baselineSettings } from '../../src/model/index.ts';
import { createStudies, useStudy } from '../../src/state/study.ts';

const question = (line: number): string => {
  const settings = baselineSettings();
  return JSON.stringify({
    kind: 'shares',
    settings: { ...settings, assumptions: { ...settings.assumptions, line } },
  });
};

/** A runner that is told by the test what to say. */
function spoken() {
  const asked: { question: StudyQuestion; hear: (heard: Heard) => void; stopped: boolean }[] = [];
  const runner: StudyRunner = {
    ask(one, hear) {
      const entry = { question: one, hear, stopped: false };
      asked.push(entry);
      return () => {
        entry.stopped = true;
      };
    },
  };
  return { asked, studies: createStudies(() => runner, 50) };
}

describe('studies of the page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  it('begin once a hand rests, go on for all who show them and end with the last', () => {
    const { asked, studies } = spoken();
    const listener = vi.fn();
    const first = studies.show(question(60), listener);
    expect(studies.standing(question(60)).running).toBe(true);
    first();
    vi.advanceTimersByTime(100);
    expect(asked).toEqual([]);
    const [one, two] = [studies.show(question(60), listener), studies.show(question(60), () => {})];
    vi.advanceTimersByTime(100);
    expect(asked.length).toBe(1);
    expect(JSON.stringify(asked[0]?.question)).toBe(question(60));
    asked[0]?.hear({ kind: 'progress', done: 1, of: 8, soFar: 'some' });
    expect(studies.standing(question(60))).toMatchObject({ progress: { done: 1, of: 8 }, soFar: 'some' });
    one();
    expect(asked[0]?.stopped).toBe(false);
    two();
    expect(asked[0]?.stopped).toBe(true);
    expect(studies.standing(question(60)).running).toBe(false);
  });
  it('are remembered once answered', () => {
    const { asked, studies } = spoken();
    const hide = studies.show(question(60), () => {});
    vi.advanceTimersByTime(100);
    asked[0]?.hear({ kind: 'answer', answer: 'all', recovered: false });
    hide();
    studies.show(question(60), () => {});
    studies.start(question(60));
    vi.advanceTimersByTime(100);
    expect(asked.length).toBe(1);
    expect(studies.standing(question(60))).toMatchObject({ answer: 'all', running: false });
    studies.show(question(55), () => {});
    vi.advanceTimersByTime(100);
    expect(asked.length).toBe(2);
  });
  it('stay stopped when stopped by hand, with what is known, until started by hand', () => {
    const { asked, studies } = spoken();
    studies.show(question(60), () => {});
    vi.advanceTimersByTime(100);
    asked[0]?.hear({ kind: 'progress', done: 1, of: 8, soFar: 'some' });
    studies.stop(question(60));
    expect(asked[0]?.stopped).toBe(true);
    studies.show(question(60), () => {});
    vi.advanceTimersByTime(100);
    expect(asked.length).toBe(1);
    expect(studies.standing(question(60))).toMatchObject({ running: false, soFar: 'some' });
    studies.start(question(60));
    vi.advanceTimersByTime(100);
    expect(asked.length).toBe(2);
    expect(studies.standing(question(60)).running).toBe(true);
  });
  it('say when they failed, and may be tried again', () => {
    const { asked, studies } = spoken();
    studies.show(question(60), () => {});
    vi.advanceTimersByTime(100);
    asked[0]?.hear({ kind: 'failed', reason: 'gone' });
    expect(studies.standing(question(60))).toMatchObject({ failed: 'gone', running: false });
    studies.start(question(60));
    vi.advanceTimersByTime(100);
    expect(studies.standing(question(60))).toMatchObject({ failed: null, running: true });
  });
  it('are handed to a view, or nothing where nothing is asked', () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new Error('no workers here');
        }
      },
    );
    const { result, rerender } = renderHook(({ asked }) => useStudy<'shares'>(asked), {
      initialProps: {
        asked: null as { kind: 'shares'; settings: ReturnType<typeof baselineSettings> } | null,
      },
    });
    expect(result.current).toMatchObject({ answer: null, running: false });
    rerender({ asked: { kind: 'shares', settings: baselineSettings() } });
    expect(result.current.running).toBe(true);
    const { start } = result.current;
    rerender({ asked: { kind: 'shares', settings: baselineSettings() } });
    expect(result.current.start).toBe(start);
  });
});
