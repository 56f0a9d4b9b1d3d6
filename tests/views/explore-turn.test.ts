import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useInTurn } from '../../src/views/explore/useFollowing.ts';

const FRAME = 20;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** `takes`: milliseconds that drawing a new value costs. */
const following = (takes = 0) => {
  const seen: string[] = [];
  const clock = performance.now.bind(performance);
  let drawn = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + drawn);
  const hook = renderHook(
    ({ now, heard }: { now: string; heard: 'nothing' | 'first' | 'all' }) => {
      const shown = useInTurn(now, heard);
      if (seen.at(-1) !== shown) {
        if (seen.length > 0) drawn += takes;
        seen.push(shown);
      }
      return shown;
    },
    { initialProps: { now: 'a', heard: 'all' } },
  );
  const wait = (ms: number): void =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  return { ...hook, seen, wait };
};

test('a value has its turn after the frame, once the chances were heard', () => {
  const { result, rerender, wait } = following();
  rerender({ now: 'b', heard: 'nothing' });
  wait(2 * FRAME);
  expect(result.current).toBe('a');
  rerender({ now: 'b', heard: 'all' });
  expect(result.current).toBe('a');
  wait(FRAME);
  expect(result.current).toBe('b');
});

test('what is replaced before its turn is never shown', () => {
  const { seen, rerender, wait } = following();
  for (const now of ['b', 'c', 'd']) {
    rerender({ now, heard: 'all' });
    wait(FRAME / 5);
  }
  wait(FRAME);
  expect(seen.at(-1)).toBe('d');
  expect(seen).not.toContain('b');
});

test('with the first chances heard it waits for the rest of the draws, but not for ever', () => {
  const { result, rerender, wait } = following();
  rerender({ now: 'b', heard: 'nothing' });
  wait(FRAME);
  rerender({ now: 'b', heard: 'first' });
  wait(120);
  expect(result.current).toBe('a');
  rerender({ now: 'b', heard: 'all' });
  wait(FRAME);
  expect(result.current).toBe('b');
  rerender({ now: 'c', heard: 'first' });
  wait(200 + FRAME);
  expect(result.current).toBe('c');
});

test('under a hand that drags it comes along though no chances are heard', () => {
  const { seen, rerender, wait } = following();
  for (let move = 0; move < 40; move++) {
    rerender({ now: `m${move}`, heard: 'nothing' });
    wait(FRAME);
  }
  // 800 ms: a turn each 100 and a frame or two.
  expect(seen.length).toBeGreaterThanOrEqual(6);
  expect(seen.length).toBeLessThanOrEqual(9);
});

test('where drawing takes long it waits for a hand that is still, and comes along now and then all the same', () => {
  const { result, seen, rerender, wait } = following(80);
  rerender({ now: 'b', heard: 'all' });
  wait(FRAME);
  expect(result.current).toBe('b');
  const move = (name: string, until: number): void => {
    for (let ms = 0; ms < until; ms += FRAME) {
      rerender({ now: `${name}${ms}`, heard: 'all' });
      wait(FRAME);
    }
  };
  move('c', 1_000);
  expect(result.current).toBe('b');
  wait(160 + 2 * FRAME);
  expect(result.current).toBe('c980');
  // Twenty drawings are 1.6 seconds: a hand that never rests is followed once in these two.
  seen.length = 0;
  move('d', 2_000);
  expect(seen).toHaveLength(1);
});
