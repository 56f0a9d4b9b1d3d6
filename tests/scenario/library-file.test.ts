import { expect, it } from 'vitest';
import { exportLibrary, importScenarios, LIBRARY_LIMIT } from '../../src/scenario/library-file.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';

const stamp = { model: '0.2.0', hash: 't2ydez76', edition: '2025' };
const [, platform] = SHIPPED;
if (platform === undefined) throw new Error('no shipped scenario');

it('a library of as many scenarios as there may be opens whole, each as it was', () => {
  const text = exportLibrary(
    Array.from({ length: 500 }, () => platform),
    stamp,
  );
  const read = importScenarios(text, stamp);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.problems).toEqual([]);
  expect(read.value.value).toHaveLength(500);
  expect(read.value.value.at(-1)?.scenario.settings).toEqual(platform.settings);
});

const many = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join();

it.each([
  ['levels', `${'['.repeat(1_900_000)}${']'.repeat(1_900_000)}`],
  ['levels within a library', `{"scenarios":[${'['.repeat(1_900_000)}${']'.repeat(1_900_000)}]}`],
  ['levers in one', `{"settings":{"levers":{${many(190_000, (n) => `"x${n}":1`)}}}}`],
  ['scenarios', `{"scenarios":[${many(1_300_000, () => '{}')}]}`],
  ['parts, in many lists', `{"scenarios":[${many(400, () => `[${many(2_000, () => '1')}]`)}]}`],
])('a file of too many %s is refused before it is read', (_, text) => {
  expect(text.length).toBeLessThan(LIBRARY_LIMIT);
  const began = performance.now();
  expect(importScenarios(text, stamp)).toEqual({ ok: false, error: [{ kind: 'too-intricate' }] });
  // To read any of them takes seconds on a busy machine, to refuse them some hundredths.
  expect(performance.now() - began).toBeLessThan(500);
});

it('brackets and commas within a text are no parts', () => {
  const note = '[{,"\\'.repeat(60_000);
  const read = importScenarios(exportLibrary([{ ...platform, note }], stamp), stamp);
  expect(read.ok).toBe(true);
});
