import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { MODEL_TEST_IDS, type ModelTestResult } from '../../src/evidence/model-tests.ts';
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

/** What the model was asked to satisfy, written here once more: a row cannot go from the list and from the page together. */
const ASKED = [
  ...['index-arithmetic', 'baseline', 'base-rate-published', 'base-rate-fixed', 'paths', 'which-path-leads'],
  ...[
    'nothing-from-nothing',
    'extreme-conditions',
    'compute-without-people',
    'every-lever-moves',
    'monotone',
  ],
  ...['absorptive-order', 'integration', 'hindcast', 'family-member', 'reproducible', 'provenance'],
];

it('every row that was asked for is measured, with figures', () => {
  expect(ASKED.filter((id) => !ROWS.some((row) => row.id === id))).toEqual([]);
  expect([...MODEL_TEST_IDS]).toEqual(ASKED);
  if (!writes)
    expect(ASKED.filter((id) => !kept.some((one) => one.id === id && one.figures.length > 0))).toEqual([]);
});
