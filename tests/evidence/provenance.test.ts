import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../src/evidence/parameters.ts';
import { SOURCES } from '../../src/evidence/sources.ts';
import { LEVERS } from '../../src/model/index.ts';
import { LEVER_IDS } from '../../src/model/vocabulary.ts';
import { faultsOf } from './faults.ts';
import { nakedNumbers } from './naked-numbers.ts';

const MODEL = new URL('../../src/model/', import.meta.url);
const FILES = ['equations', 'levers'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, MODEL)).map((file) => `${folder}/${file}`),
);
const read = (file: string): string => readFileSync(new URL(file, MODEL), 'utf8');

describe('every coefficient can be traced', () => {
  it.each(PARAMETER_IDS)('%s', (id) => {
    expect(faultsOf(PARAMETERS[id], SOURCES)).toEqual([]);
  });

  const { eff_rd_RES: whole } = PARAMETERS;
  it.each([
    ['value', { ...whole, value: undefined }, 'no value'],
    ['low', { ...whole, low: Number.NaN }, 'no low'],
    ['high', { ...whole, high: undefined }, 'no high'],
    ['a value inside its range', { ...whole, value: 9 }, 'value outside low and high'],
    ['a range', { ...whole, low: 1, high: 1 }, 'no range'],
    ['unit', { ...whole, unit: ' ' }, 'no unit'],
    ['distribution', { ...whole, distribution: undefined }, 'no distribution'],
    ['grade', { ...whole, grade: 'E' }, 'no grade'],
    ['sources', { ...whole, sources: [] }, 'no source'],
    ['a known source', { ...whole, sources: ['S999', 'J'] }, 'source S999 is not in the bibliography'],
    ['an address', { ...whole, sources: ['I52', 'J'] }, 'source I52 has no address'],
    ['a word on judgement', { ...whole, sources: ['S136'] }, 'judgement that does not say so'],
    [
      'a source for a good grade',
      { ...whole, grade: 'B', sources: ['J'] },
      'a good grade without a source of others',
    ],
  ])('a record without %s is found', (_, planted, fault) => {
    expect(faultsOf(planted, SOURCES)).toContain(fault);
  });

  it('and is pointed to by the levers under its own name', () => {
    const named = LEVER_IDS.flatMap((id) => {
      const { effects, uses = [] } = LEVERS[id];
      return [...uses, ...effects.flatMap(({ parameter, lag }) => [parameter, lag])];
    });
    expect(named.filter((id: ParameterId) => !(id in PARAMETERS))).toEqual([]);
  });
});

describe('no number stands in the equations or the levers without a name', () => {
  it.each(FILES)('%s', (file) => {
    expect(nakedNumbers(read(file))).toEqual([]);
  });

  it('reads the files where the numbers are', () => {
    expect(FILES.length).toBeGreaterThan(20);
    expect(FILES).toContain('equations/lever.ts');
  });

  it.each([
    ["const boost = mul(parameter('eff_rd_RES'), 1.07);", ['1: 1.07']],
    ["auxiliary('a', 'share',\n  min(0.9, b))", ['2: 0.9']],
    ['const effects = [{ share: 1, bonus: 0.3 }];', ['1: 0.3']],
    ['const effect = { share: 1, gain: mul(4, x) };', ['1: 4']],
    ['const factor = 1.4;', ['1: 1.4']],
    ['const HIGHEST = 0.98; const lever = { reference: 250, share: 3 / 8 }; div(x, 12);', []],
  ])('a planted number is found: %s', (source, found) => {
    expect(nakedNumbers(source)).toEqual(found);
  });
});
