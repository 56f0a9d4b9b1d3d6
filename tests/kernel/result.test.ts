import { expect, it } from 'vitest';
import { err, ok, type Result } from '../../src/kernel/result.ts';

it('a result is a value or a failure, told apart by `ok`', () => {
  const half = (n: number): Result<number, string> => (n % 2 === 0 ? ok(n / 2) : err(`${n} is odd`));
  const said = (result: Result<number, string>) => (result.ok ? `half is ${result.value}` : result.error);
  expect([said(half(4)), said(half(3))]).toEqual(['half is 2', '3 is odd']);
});
