import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { baselineSettings, isMoved, LEVER_IDS, LEVERS, type LeverId } from '../../src/model/index.ts';
import { LANGUAGES, type Scenario } from '../../src/scenario/scenario.ts';
import { SCENARIO_DOCUMENT } from '../../src/scenario/schema.ts';
import { SHIPPED, SHIPPED_PROBLEMS, shippedById, shippedSettings } from '../../src/scenario/shipped.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const SCHEMA = new URL('scenario.schema.json', FOLDER);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

/** Levers whose setting is not the one as today, timing included for those that are moved. */
const movedLevers = (scenario: Scenario): LeverId[] =>
  LEVER_IDS.filter((id) => isMoved(scenario.settings, id));

describe.each(files)('scenarios/%s', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const id = name.replace('.json', '');

  it('is whole: valid by its schema, named after its file, shipped without a problem', () => {
    const document = v.parse(SCENARIO_DOCUMENT, JSON.parse(text));
    expect(document.id).toBe(id);
    expect(document.$schema).toBe('./scenario.schema.json');
    expect(shippedById(id)).toBeDefined();
  });

  it('is worded in each language', () => {
    const scenario = shippedById(id);
    for (const language of LANGUAGES) {
      expect(scenario?.title[language]).toMatch(/^\S.{3,50}\S$/);
      expect(scenario?.summary[language]).toMatch(/^\S.{40,}\.$/);
    }
    expect(scenario?.title['es-PE']).not.toBe(scenario?.title.en);
    expect(scenario?.author).not.toBe('');
    expect(scenario?.date).not.toBe('');
  });

  it('claims no number that the model computes', () => {
    const scenario = shippedById(id);
    const words = LANGUAGES.map((language) => scenario?.summary[language]).join(' ');
    // Years, months, and the numbers of published norms are facts; anything else would be a result typed in.
    const facts = /\b(20[23]\d|RM 152-2026-PCM|DS 115-2025-PCM|(mes|month) \d+)\b/g;
    expect(words.replace(facts, '')).not.toMatch(/\d/);
  });
});

describe('the shipped scenarios', () => {
  it('have no problem, and stand in their order', () => {
    expect(SHIPPED_PROBLEMS).toEqual([]);
    expect(SHIPPED.map(({ id }) => id)).toEqual([
      'baseline',
      'platform',
      'compliance',
      'compliance-same-money',
      'enia-as-published',
      'quick-wins',
      'foundations-first',
      'regional-bet',
      'out-of-reach',
    ]);
  });

  it('baseline moves nothing', () => {
    expect(shippedSettings('baseline')).toEqual(baselineSettings());
  });

  it('platform is the reference package at its reference, and the stance from month 0', () => {
    const { levers, options } = shippedSettings('platform');
    for (const id of LEVER_IDS) {
      const { inReferencePackage, reference, baseline } = LEVERS[id];
      if (id === 'stance') expect(levers[id]).toEqual({ value: 1, start: 0, ramp: 0, end: null });
      else if (inReferencePackage)
        expect(levers[id]).toEqual({ value: reference, start: 6, ramp: 3, end: null });
      else expect(levers[id].value, id).toBe(baseline);
    }
    expect(options).toEqual({
      'public-compute.rented-share': 0,
      'startups.mentored-share': 1,
      'assumption.continuity': 0,
    });
  });

  it('compliance is the machinery from month 0 and nothing else', () => {
    const scenario = shippedById('compliance');
    expect(scenario && movedLevers(scenario)).toEqual(['compliance']);
    expect(scenario?.settings.levers.compliance).toEqual({ value: 1, start: 0, ramp: 0, end: null });
  });

  it('compliance with the same money differs from platform only in stance and machinery', () => {
    const same = shippedSettings('compliance-same-money');
    const { levers, options } = shippedSettings('platform');
    const compliance = shippedSettings('compliance').levers;
    expect(same.options).toEqual(options);
    expect(same.levers).toEqual({ ...levers, stance: compliance.stance, compliance: compliance.compliance });
  });

  it('no scenario assumes luck: continuity stays as today', () => {
    for (const { settings } of SHIPPED) expect(settings.options['assumption.continuity']).toBe(0);
  });

  it('the strategy as published says what is not known of it', () => {
    expect(shippedById('enia-as-published')?.unknown?.['es-PE']).toMatch(/presupuesto/);
    expect(shippedById('enia-as-published')?.unknown?.en).toMatch(/budget/);
  });
});

it('scenarios/scenario.schema.json is the schema of the program (GOLDEN=write rewrites it)', () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Umbral scenario',
    ...toJsonSchema(SCENARIO_DOCUMENT, { errorMode: 'throw' }),
  };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (process.env.GOLDEN === 'write') writeFileSync(SCHEMA, text);
  expect(readFileSync(SCHEMA, 'utf8')).toBe(text);
});
