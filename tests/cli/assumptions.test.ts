import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { NO_ASSUMPTIONS, type Settings, simulate } from '../../src/model/index.ts';
import { toDocument } from '../../src/scenario/file.ts';
import { shippedById } from '../../src/scenario/shipped.ts';

const folder = mkdtempSync(join(tmpdir(), 'umbral-'));
afterAll(() => rmSync(folder, { recursive: true }));

const platform = shippedById('platform') as NonNullable<ReturnType<typeof shippedById>>;

/** A file of the platform package under these assumptions, as the page saves it. */
function file(assumptions: object): string {
  const settings = { ...platform.settings, assumptions: { ...NO_ASSUMPTIONS, ...assumptions } } as Settings;
  const path = join(folder, 'own.json');
  const stamp = { model: '1', edition: CURRENT_EDITION.id };
  writeFileSync(path, JSON.stringify(toDocument({ ...platform, settings }, stamp)));
  return path;
}

test('a file with assumptions runs under them, as the page does', () => {
  const assumptions = { parameters: { drift_peru_bau: 1 }, scorecard: { compute: 35 }, line: 58 };
  const { code, stdout } = main([file(assumptions), '--json']);
  const { total } = JSON.parse(stdout) as { total: number[] };
  const own = simulate({
    ...platform.settings,
    assumptions: { ...NO_ASSUMPTIONS, ...assumptions, weights: {} },
  });
  expect(code).toBe(0);
  expect(total).toEqual(Array.from(own.total));
  expect(total).not.toEqual(Array.from(simulate(platform.settings).total));
});

test.each([
  [{ parameters: { drift_peru_bau: 99 } }, 'assumption-out-of-range'],
  [{ scorecard: { connectivity: 10, compute: 10, devices: 10, infrastructure: 90 } }, 'contradiction'],
  [{ parameters: { no_such: 1 } }, 'unknown-assumption'],
])('a file with a fault is refused, not mended: %j', (assumptions, kind) => {
  const path = join(folder, 'faulty.json');
  writeFileSync(path, JSON.stringify({ version: 1, id: 'x', title: 'X', settings: { assumptions } }));
  const { code, stdout, stderr } = main([path, '--json']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(kind);
});

test('what is assumed stands in the data, in the table and above the comma-separated values', () => {
  const assumptions = { parameters: { drift_peru_bau: 1 }, weights: { compute: 9 }, line: 58 };
  const own = file(assumptions);
  const written = 'assumption.drift_peru_bau=1 weight.compute=9 line=58 assumption.continuity=0.5';
  const print = (...argv: string[]) => main([own, '--set', 'assumption.continuity=0.5', ...argv]).stdout;
  expect(JSON.parse(print('--json')).assumptions).toEqual({ ...assumptions, scorecard: {}, continuity: 0.5 });
  expect(print()).toContain(`under assumptions of your own: ${written}\n`);
  const [first, second] = print('--csv').split('\n');
  expect(first).toBe(`# under assumptions of your own: ${written}`);
  expect(second).toMatch(/^month,total,/);
});

test('as published, none of them speaks of assumptions', () => {
  for (const argv of [[], ['--json'], ['--csv']])
    expect(main(['platform', ...argv]).stdout).not.toMatch(/assumptions/);
});
