import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { PARAMETER_IDS } from '../../src/evidence/parameters.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { CHANCE_MONTHS, MODEL } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'umbral-sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));
const rowsOf = (...argv: string[]): string[] => {
  const { code, stderr, pieces } = main(['platform', '--sweep', ...argv]);
  expect([code, stderr]).toEqual([0, '']);
  return [...(pieces ?? [])].join('').trimEnd().split('\n');
};
const FEW = ['--draws', '70', '--seed', '5'];

describe('--sweep', () => {
  const [heading, ...rows] = rowsOf(...FEW) as [string, ...string[]];
  const names = heading.split(',');
  const cell = (row: string, name: string) => Number(row.split(',')[names.indexOf(name)]);

  it('has a heading and one row for each draw, in order, every cell under a name', () => {
    expect(rows.length).toBe(70);
    expect(new Set(names).size).toBe(names.length);
    rows.forEach((row, k) => {
      expect(row.split(',').length).toBe(names.length);
      expect(row.startsWith(`${k},5,`)).toBe(true);
    });
  });
  it('says what was drawn and what came of it, as the ensemble of the same seed has it', () => {
    const ensemble = ensembleOf(shippedSettings('platform'), 70, 5);
    const { draws } = drawTable(MODEL.edition, 5, 70);
    rows.forEach((row, k) => {
      expect(cell(row, 'parameter.exec_public')).toBe(
        draws[k]?.parameters[PARAMETER_IDS.indexOf('exec_public')],
      );
      expect(cell(row, 'starting.research')).toBe(draws[k]?.starting[7]);
      expect(cell(row, 'noise.24')).toBe(draws[k]?.noise[24]);
      for (const month of CHANCE_MONTHS) {
        expect(cell(row, `total.${month}`)).toBe(ensemble.scenario[month]?.[k]);
        expect(cell(row, `baseline.${month}`)).toBe(ensemble.baseline[month]?.[k]);
      }
    });
  });
  it('as published, follows that view', () => {
    const ensemble = ensembleOf(shippedSettings('platform'), 70, 5, { view: 'published' });
    const published = rowsOf(...FEW, '--view', 'published').slice(1);
    published.forEach((row, k) => {
      expect(cell(row, 'total.24')).toBe(ensemble.scenario[24]?.[k]);
    });
  });
  it.each([1, 2, 3, 16, 70, 100])('in %i parts, each with the heading, joined is the whole', (parts) => {
    const joined = Array.from({ length: parts }, (_, i) => {
      const [first, ...rest] = rowsOf(...FEW, '--shard', `${i + 1}/${parts}`);
      expect(first).toBe(heading);
      return rest;
    }).flat();
    expect(joined).toEqual(rows);
  });
  it('does not depend on how many draws there are', () => {
    expect(rowsOf('--draws', '9', '--seed', '5').slice(1)).toEqual(rows.slice(0, 9));
  });
  it('names the file it is to be written to, and writes nothing itself', () => {
    const out = join(folder, 'rows.csv');
    expect(main(['platform', '--sweep', '--draws', '2', '--out', out])).toMatchObject({
      code: 0,
      stdout: '',
      out,
    });
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });
});
