import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares a text with the stored one of that name, beside the tests. `npm run golden` writes them anew: a difference
 * is then read before it is kept.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`../${name}.txt`, import.meta.url);
  if (process.env.GOLDEN === 'write') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `${name}.txt is missing: npm run golden`).toBe(text);
}

/** Rows of cells in columns: the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}
