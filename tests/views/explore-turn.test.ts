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
  vi.useRealTimers();
});

const following = () => {
  const seen: string[] = [];
  const hook = renderHook(
    ({ now, heard }: { now: string; heard: boolean }) => {
      const shown = useInTurn(now, heard);
      if (seen.at(-1) !== shown) seen.push(shown);
      return shown;
    },
    { initialProps: { now: 'a', heard: true } },
  );
  const wait = (ms: number): void =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  return { ...hook, seen, wait };
};

test('a value has its turn after the frame, once the chances were heard', () => {
  const { result, rerender, wait } = following();
  rerender({ now: 'b', heard: false });
  wait(2 * FRAME);
  expect(result.current).toBe('a');
  rerender({ now: 'b', heard: true });
  expect(result.current).toBe('a');
  wait(FRAME);
  expect(result.current).toBe('b');
});

test('what is replaced before its turn is never shown', () => {
  const { seen, rerender, wait } = following();
  for (const now of ['b', 'c', 'd']) {
    rerender({ now, heard: true });
    wait(FRAME / 5);
  }
  wait(FRAME);
  expect(seen.at(-1)).toBe('d');
  expect(seen).not.toContain('b');
});

test('under a hand that drags it comes along though no chances are heard', () => {
  const { seen, rerender, wait } = following();
  for (let move = 0; move < 40; move++) {
    rerender({ now: `m${move}`, heard: false });
    wait(FRAME);
  }
  // 800 ms: a turn each 100 and a frame or two.
  expect(seen.length).toBeGreaterThanOrEqual(6);
  expect(seen.length).toBeLessThanOrEqual(9);
});
