import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters.ts';
import { LEVER_IDS, LEVERS } from '../../src/model/index.ts';
import {
  equationsWith,
  leversWith,
  namedBy,
  outsideUseOf,
  recordSection,
  usesSection,
  whoseIs,
} from '../../src/views/evidence/where.ts';

const MODEL = new URL('../../src/model/', import.meta.url);
const modelText = (readdirSync(MODEL, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, MODEL), 'utf8'))
  .join('\n');
const isNamedInModel = (id: string): boolean => modelText.includes(`'${id}'`);

it.each(PARAMETER_IDS)('%s is in the equations or is said to be used elsewhere, never both', (id) => {
  expect(equationsWith(id).length > 0).toBe(outsideUseOf(id) === null);
});

it('what is said to be drawn is named by the model, and what is context is not', () => {
  for (const id of PARAMETER_IDS) {
    const use = outsideUseOf(id);
    if (use === 'draws' || use === 'published') expect(isNamedInModel(id), id).toBe(true);
    if (use === 'context') expect(isNamedInModel(id), id).toBe(false);
  }
});

it('every effect of every lever is found again from its coefficient', () => {
  for (const lever of LEVER_IDS)
    for (const effect of LEVERS[lever].effects) {
      expect(leversWith(effect.parameter).effects).toContainEqual({ lever, effect });
      expect(leversWith(effect.lag).lag).toContain(lever);
    }
});

it('tells a cost, a delay and a modifier apart', () => {
  expect(leversWith('cost_bootcamp_kusd')).toMatchObject({
    effects: [],
    lag: [],
    cost: ['training'],
    uses: [],
  });
  expect(leversWith('lag_cloud_months')).toMatchObject({ lag: ['public-compute'], uses: [] });
  expect(leversWith('mult_platform').uses).toContain('stance');
});

it('says whose a figure is', () => {
  expect(whoseIs('eff_compute_DEV')).toBe('alone');
  expect(whoseIs('eff_rd_RES')).toBe('framed');
  expect(whoseIs('eff_data_DAT')).toBe('partly');
  expect(whoseIs('noise_edition_sd')).toBe('computed');
  expect(whoseIs('exec_public')).toBe('theirs');
  for (const id of PARAMETER_IDS)
    if (PARAMETERS[id].grade === 'D') expect(['alone', 'framed']).toContain(whoseIs(id));
});

it('every coefficient has an address of its own', () => {
  for (const id of PARAMETER_IDS) {
    expect(recordSection(id)).toMatch(/^[a-z0-9-]+$/);
    expect(namedBy(recordSection(id), 'record')).toBe(id);
    expect(namedBy(usesSection(id), 'uses')).toBe(id);
  }
  expect(namedBy('record-nothing', 'record')).toBeNull();
  expect(namedBy('parameters', 'record')).toBeNull();
  expect(namedBy(null, 'uses')).toBeNull();
});
