import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { baselineSettings } from '../../src/model/index.ts';
import { exportScenario, FILE_LIMIT, fileName, importScenario } from '../../src/scenario/file.ts';
import { cleanTitle, idFrom, type Scenario, sameText, uniqueId } from '../../src/scenario/scenario.ts';
import { SCENARIO_DOCUMENT } from '../../src/scenario/schema.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { anySettings } from './support/arbitrary.ts';

const stamp = { model: '0.1.0', edition: '2025' };
const mine: Scenario = {
  id: 'mi-plan',
  title: sameText('Mi plan'),
  summary: sameText(''),
  note: '',
  author: '',
  date: '2026-11-22',
  settings: baselineSettings(),
};

describe('a scenario file', () => {
  it('is valid by the published schema and says that it is not a forecast', () => {
    for (const scenario of [mine, ...SHIPPED]) {
      const document = v.parse(SCENARIO_DOCUMENT, JSON.parse(exportScenario(scenario, stamp)));
      expect(document.stamp).toEqual(stamp);
      expect(document.notice?.['es-PE']).toContain('No es un pronóstico');
      expect(document.notice?.en).toContain('Not a forecast');
    }
  });

  it('there and back is exact, whatever the settings and the words', () => {
    const text = fc.string().filter((given) => given !== '');
    const both = fc.record({ 'es-PE': text, en: text });
    const title = both.map((given) => ({ 'es-PE': cleanTitle(given['es-PE']), en: cleanTitle(given.en) }));
    const scenario: fc.Arbitrary<Scenario> = fc.record(
      {
        id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
        title: title.filter((given) => given['es-PE'] !== '' && given.en !== ''),
        summary: fc.oneof(both, fc.constant(sameText(''))),
        note: fc.string({ unit: 'binary' }),
        author: fc.string(),
        date: fc.constantFrom('', '2026-11-22'),
        unknown: both,
        settings: anySettings(true),
      },
      { requiredKeys: ['id', 'title', 'summary', 'note', 'author', 'date', 'settings'] },
    );
    fc.assert(
      fc.property(scenario, (given) => {
        const read = importScenario(exportScenario(given, stamp), stamp);
        expect(read).toEqual({ ok: true, value: { value: { scenario: given, stamp }, problems: [] } });
      }),
    );
  });

  it('is the same text for the same scenario', () => {
    const { levers } = mine.settings;
    const reversed = Object.fromEntries(Object.entries(levers).reverse()) as typeof levers;
    const turned = { ...mine.settings, levers: reversed };
    expect(exportScenario({ ...mine, settings: turned }, stamp)).toBe(exportScenario(mine, stamp));
  });

  it('made with another model or edition says that the numbers have moved', () => {
    const read = importScenario(exportScenario(mine, { model: '0.0.9', edition: '2024' }), stamp);
    expect(read.ok && read.value.problems).toEqual([
      { kind: 'other-model', saved: '0.0.9', current: '0.1.0' },
      { kind: 'other-edition', saved: '2024', current: '2025' },
    ]);
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['a page', '<!doctype html><title>x</title>', 'not-json'],
    ['a table', 'month,total\n0,51.93\n', 'not-json'],
    ['a file that was cut off', exportScenario(mine, stamp).slice(0, 400), 'not-json'],
    ['JSON of another kind', '{"type":"FeatureCollection"}', 'not-a-scenario'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'not-json'],
    ['a file of many levels', `{"settings":${'{"a":'.repeat(70_000)}1`, 'too-intricate'],
    ['a file of many parts', `{"settings":[${'1,'.repeat(30_000)}1]}`, 'too-intricate'],
    ['brackets in a text', `{"note":"${'[{\\"'.repeat(1000)}"}`, 'not-a-scenario'],
    ['a huge file', `"${'x'.repeat(FILE_LIMIT)}"`, 'too-large'],
  ])('%s ends in a clear problem', (_, text, kind) => {
    const read = importScenario(text, stamp);
    expect(read.ok ? [] : read.error.map((problem) => problem.kind)).toEqual([kind]);
  });

  it('opens with a byte order mark in front', () => {
    expect(importScenario(`\uFEFF${exportScenario(mine, stamp)}`, stamp).ok).toBe(true);
  });

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `{"settings":${json}}`),
    );
    fc.assert(
      fc.property(text, (given) => void importScenario(given, stamp)),
      { numRuns: 500 },
    );
  });

  it('is offered under its id', () => {
    expect(fileName(mine)).toBe('umbral-mi-plan.json');
  });
});

describe('names', () => {
  it.each([
    ['Más cómputo, 2028', 'mas-computo-2028'],
    ['  Ñandú — ¡ya! ', 'nandu-ya'],
    ['日本', 'scenario'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('%j becomes the id %j', (title, id) => {
    expect(idFrom(title)).toBe(id);
  });

  it('an id that is taken gets the next free number', () => {
    expect(uniqueId('plan', [])).toBe('plan');
    expect(uniqueId('plan', ['plan', 'plan-2', 'plan-4'])).toBe('plan-3');
  });

  it('cleaning a title twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(cleanTitle(cleanTitle(text))).toBe(cleanTitle(text));
      }),
    );
  });
});
