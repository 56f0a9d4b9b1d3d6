import { expect, test } from 'vitest';
import { shortNames } from '../../scripts/short-names.ts';

test('a class has the same short name wherever it is asked for, and no other class has it', () => {
  const [one, two] = [shortNames('/a'), shortNames('/b')];
  const names = ['line', 'bar', 'line'].map((name) => one(name, '/a/src/x.module.css'));
  expect(names[0]).toMatch(/^[a-z][a-z0-9]{3}0$/);
  expect(names[1]).toBe(names[0]?.replace(/0$/, '1'));
  expect(names[2]).toBe(names[0]);
  expect(one('line', '/a/src/y.module.css')).not.toBe(names[0]);
  expect(two('line', '/b/src/x.module.css')).toBe(names[0]);
});
