import { expect, test, vi } from 'vitest';
import { readOff } from '../../src/kernel/live.ts';

test('what is read off a live value is read once for each, and told as that is', () => {
  let value = { score: 51.93 };
  const subscribe = vi.fn(() => () => {});
  const read = vi.fn(({ score }: { readonly score: number }) => [score]);
  const off = readOff({ now: () => value, subscribe }, read);
  const first = off.now();
  expect(off.now()).toBe(first);
  expect(read).toHaveBeenCalledTimes(1);
  value = { score: 60 };
  expect(off.now()).toEqual([60]);
  expect(off.subscribe).toBe(subscribe);
});
