import { describe, expect, it } from 'vitest';
import { baselineSettings } from '../../src/model/index.ts';
import { SCENARIO_VERSION } from '../../src/scenario/migrations.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const whole = {
  version: 1,
  id: 'mi-plan',
  title: { 'es-PE': 'Mi plan', en: 'My plan' },
  summary: { 'es-PE': 'Resumen', en: 'Summary' },
  note: 'nota',
  author: 'Ana',
  date: '2026-11-22',
  settings: { levers: { literacy: { value: 100_000, start: 9 } }, options: { 'assumption.continuity': 0.5 } },
};

function open(document: unknown): { scenario: Scenario; problems: readonly Problem[] } {
  const read = parseScenario(document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { scenario: read.value.value.scenario, problems: read.value.problems };
}

describe('a scenario document', () => {
  it('opens whole; what it leaves out stays as today', () => {
    const { scenario, problems } = open(whole);
    const today = baselineSettings();
    expect(problems).toEqual([]);
    expect(scenario).toMatchObject({ id: 'mi-plan', note: 'nota', author: 'Ana', date: '2026-11-22' });
    expect(scenario.settings).toEqual({
      levers: { ...today.levers, literacy: { value: 100_000, start: 9, ramp: 3, end: null } },
      options: { ...today.options, 'assumption.continuity': 0.5 },
      assumptions: today.assumptions,
    });
  });

  it.each([
    ['no object', 7],
    ['nothing', null],
    ['a list', []],
    ['an object of another kind', { type: 'FeatureCollection', features: [] }],
    ['settings that are no object', { ...whole, settings: 'all' }],
  ])('is not a scenario when it is %s', (_, document) => {
    expect(parseScenario(document)).toEqual({ ok: false, error: [{ kind: 'not-a-scenario' }] });
  });

  it('keeps what can be kept of a package and names the rest', () => {
    const levers = {
      literacy: { value: 2_000_000, start: -3, ramp: 'slow', end: 99, colour: 'red' },
      training: { value: Number.NaN, start: 12, end: 12 },
      'public-compute': 100,
      magic: { value: 1 },
    };
    const { scenario, problems } = open({
      ...whole,
      settings: {
        levers,
        options: { 'assumption.continuity': 2, luck: 1, 'startups.mentored-share': null },
        other: 1,
      },
    });
    const { settings } = scenario;
    expect(settings.levers.literacy).toEqual({ value: 1_000_000, start: 0, ramp: 3, end: 48 });
    expect(settings.levers.training).toEqual({ value: 0, start: 12, ramp: 3, end: null });
    expect(settings.levers['public-compute']).toEqual(baselineSettings().levers['public-compute']);
    expect(settings.options['assumption.continuity']).toBe(1);
    expect(settings.options['startups.mentored-share']).toBe(1);
    expect(problems).toEqual([
      { kind: 'unknown-timing', lever: 'literacy', text: 'colour' },
      {
        kind: 'out-of-range',
        lever: 'literacy',
        field: 'value',
        value: 2_000_000,
        min: 0,
        max: 1_000_000,
        used: 1_000_000,
      },
      { kind: 'out-of-range', lever: 'literacy', field: 'start', value: -3, min: 0, max: 48, used: 0 },
      { kind: 'not-a-number', lever: 'literacy', field: 'ramp', text: 'slow', used: 3 },
      { kind: 'out-of-range', lever: 'literacy', field: 'end', value: 99, min: 0, max: 48, used: 48 },
      { kind: 'not-a-number', lever: 'training', field: 'value', text: 'null', used: 0 },
      { kind: 'end-before-start', lever: 'training', end: 12, start: 12 },
      { kind: 'bad-field', field: 'settings.levers.public-compute' },
      { kind: 'unknown-lever', name: 'magic' },
      { kind: 'option-out-of-range', option: 'assumption.continuity', value: 2, min: 0, max: 1, used: 1 },
      { kind: 'unknown-option', name: 'luck' },
      { kind: 'option-not-a-number', option: 'startups.mentored-share', text: 'null', used: 1 },
      { kind: 'unknown-field', field: 'settings.other' },
    ]);
  });

  it('takes no lever from a name that every object has', () => {
    const { problems } = open({
      ...whole,
      settings: { levers: JSON.parse('{"__proto__":{},"constructor":{}}') },
    });
    expect(problems.map((problem) => problem.kind)).toEqual(['unknown-lever', 'unknown-lever']);
  });

  it('opens with faulty words: each fault is named, nothing else is lost', () => {
    const { scenario, problems } = open({
      ...whole,
      id: 'Not an id!',
      title: { en: ' My\u202E plan\n' },
      summary: 'Una sola lengua',
      note: 7,
      date: 'yesterday',
      extra: true,
    });
    expect(scenario).toMatchObject({
      id: 'my-plan',
      title: { 'es-PE': 'My plan', en: 'My plan' },
      summary: { 'es-PE': 'Una sola lengua', en: 'Una sola lengua' },
      note: '',
      date: '',
    });
    expect(problems).toEqual([
      { kind: 'bad-field', field: 'id' },
      { kind: 'missing-text', field: 'title', language: 'es-PE' },
      { kind: 'bad-field', field: 'note' },
      { kind: 'bad-field', field: 'date' },
      { kind: 'unknown-field', field: 'extra' },
    ]);
  });

  it('without a title is named after its id', () => {
    const { scenario, problems } = open({ ...whole, title: undefined });
    expect(scenario.title).toEqual({ 'es-PE': 'mi-plan', en: 'mi-plan' });
    expect(problems).toEqual([{ kind: 'bad-field', field: 'title' }]);
  });

  it('of a newer version opens with what is understood, and says so', () => {
    const version = SCENARIO_VERSION + 1;
    const { scenario, problems } = open({ ...whole, version, mood: 'new' });
    expect(scenario.settings.levers.literacy.value).toBe(100_000);
    expect(problems).toEqual([
      { kind: 'newer-version', of: 'file', found: String(version), known: SCENARIO_VERSION },
      { kind: 'unknown-field', field: 'mood' },
    ]);
  });

  it.each([
    [undefined, { kind: 'no-version', of: 'file', used: SCENARIO_VERSION }],
    ['1', { kind: 'bad-field', field: 'version' }],
    [0.5, { kind: 'bad-field', field: 'version' }],
  ])('of version %j says so and opens', (version, problem) => {
    expect(open({ ...whole, version }).problems).toEqual([problem]);
  });

  it('with hundreds of faults names the first and counts the rest', () => {
    const levers = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`lever-${number}`, {}]));
    const { problems } = open({ ...whole, settings: { levers } });
    expect(problems.length).toBeLessThan(30);
    expect(problems.at(-1)).toEqual({ kind: 'and-more', count: 300 - (problems.length - 1) });
  });
});
