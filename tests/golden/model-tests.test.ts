import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { ModelTestResult } from '../../src/evidence/model-tests.ts';
import { ROWS } from '../model-tests/rows.ts';

// Some measure thousands of draws: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000 });

const file = new URL('../../src/evidence/model-tests.json', import.meta.url);
const writes = process.env.GOLDEN === 'write';
const kept: readonly ModelTestResult[] = writes ? [] : JSON.parse(readFileSync(file, 'utf8'));
const measured: ModelTestResult[] = [];

/** What the Method page prints of each row is what is measured now, and no row that can fail does. */
it.each(ROWS.map((row) => ({ id: row.id, row })))('$id', ({ id, row }) => {
  const result = { id, ...row.measure() };
  measured.push(result);
  if (writes && measured.length === ROWS.length)
    writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  expect(result.verdict).not.toBe('fail');
  if (!writes) expect(result).toEqual(kept.find((one) => one.id === id));
});

it('no row is left of a test that is gone', () => {
  if (!writes) expect(kept.map(({ id }) => id)).toEqual(ROWS.map(({ id }) => id));
});
