import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import {
  assumptionsProblem,
  baselineSettings,
  LEVER_IDS,
  LEVERS,
  NO_ASSUMPTIONS,
  type Settings,
  simulate,
} from '../../src/model/index.ts';
import { exportScenario, importScenario } from '../../src/scenario/file.ts';
import { decodeLink, encodeLink, type LinkState } from '../../src/scenario/link.ts';
import { PARAMETER_CODES } from '../../src/scenario/link-codes.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { type Scenario, sameText } from '../../src/scenario/scenario.ts';
import { anyAssumptions } from './support/arbitrary.ts';

const STAMP = { model: '1', edition: CURRENT_EDITION.id };

const assuming = (assumptions: Partial<Settings['assumptions']>): Settings => ({
  ...baselineSettings(),
  assumptions: { ...NO_ASSUMPTIONS, ...assumptions },
});

const linked = (settings: Settings, rest: Partial<LinkState> = {}): LinkState => ({
  view: 'explore',
  language: 'es-PE',
  scenarios: [{ base: 'baseline', settings }],
  month: 24,
  reading: 'fixed',
  ...rest,
});

const filed = (settings: Settings): Scenario => ({
  id: 'one',
  title: sameText('One'),
  summary: sameText(''),
  note: '',
  author: '',
  date: '',
  settings,
});

const opened = (pairs: string) => decodeLink(`#/explore?v=0&lang=es-PE&base=baseline&${pairs}`);
const parsed = (assumptions: unknown) => {
  const read = parseScenario({ version: 1, id: 'one', title: 'One', settings: { assumptions } });
  if (!read.ok) throw new Error('not parsed');
  return { assumptions: read.value.value.scenario.settings.assumptions, problems: read.value.problems };
};

describe('assumptions in a link', () => {
  it('are written one by one, readably, and only where they differ', () => {
    const settings = assuming({
      parameters: { drift_pioneers: 1.5, lag_cloud_months: 4 },
      scorecard: { compute: 22.5 },
      weights: { infrastructure: 12 },
      line: 62,
    });
    expect(encodeLink(linked(settings, { reading: 'published' }))).toBe(
      '#/explore?v=1&lang=es-PE&base=baseline&p.drift-pione=1.5&p.lag-cloud=4&f.compute=22.5&w.infrastructure=12&x.ln=62&reading=published',
    );
  });

  it('leave no trace where everything is as published', () => {
    expect(encodeLink(linked(baselineSettings()))).toBe('#/explore?v=1&lang=es-PE&base=baseline');
  });

  it('lie beside each scenario of a pair', () => {
    const state: LinkState = {
      ...linked(baselineSettings(), { view: 'compare' }),
      scenarios: [
        { base: 'baseline', settings: assuming({ line: 62 }) },
        { base: 'baseline', settings: baselineSettings() },
      ],
    };
    expect(encodeLink(state)).toBe('#/compare?v=1&lang=es-PE&a=baseline~x.ln=62&b=baseline');
    expect(decodeLink(encodeLink(state)).state).toEqual(state);
  });

  it('out of range are held to it, no numbers are left as published, and each is named', () => {
    const { low, high } = PARAMETERS.lag_cloud_months;
    const { state, problems } = opened('p.lag-cloud=900&p.drift-pione=much&f.compute=101&x.ln=5&p.nothing=1');
    expect(state.scenarios[0]?.settings.assumptions).toEqual({
      ...NO_ASSUMPTIONS,
      parameters: { lag_cloud_months: high },
      scorecard: { compute: 100 },
      line: CURRENT_EDITION.tiers.explorerBelow,
    });
    expect(problems).toEqual([
      { kind: 'unknown-key', key: 'p.nothing' },
      expect.objectContaining({
        kind: 'assumption-out-of-range',
        value: 900,
        min: low,
        max: high,
        used: high,
      }),
      expect.objectContaining({ kind: 'assumption-not-a-number', text: 'much', used: null }),
      expect.objectContaining({ kind: 'assumption-out-of-range', of: { part: 'scorecard', id: 'compute' } }),
      expect.objectContaining({ kind: 'assumption-out-of-range', of: { part: 'line' } }),
    ]);
  });

  it('another reading of the index than the two is named', () => {
    expect(opened('reading=published').state.reading).toBe('published');
    expect(opened('reading=tea-leaves')).toMatchObject({
      state: { reading: 'fixed' },
      problems: [{ kind: 'unknown-reading', text: 'tea-leaves' }],
    });
  });

  it('a pair with every lever set, in amount and start, stays within 750 characters', () => {
    const all = baselineSettings();
    const levers = { ...all.levers };
    for (const id of LEVER_IDS) {
      const { max, step } = LEVERS[id];
      levers[id] = { ...levers[id], value: Number((max - step).toFixed(4)), start: 12 };
    }
    const settings = { ...all, levers };
    const link = encodeLink({
      ...linked(settings, {
        view: 'compare',
        modelVersion: '10.10.10',
        edition: '2025',
        reading: 'published',
      }),
      scenarios: [1, 2].map(() => ({ base: 'baseline', settings, title: 'Un título de veinte' })),
      month: 48,
    });
    expect(link.length).toBeLessThanOrEqual(750);
  });
});

describe('assumptions in a file', () => {
  it('are left out where everything is as published', () => {
    expect(exportScenario(filed(baselineSettings()), STAMP)).not.toContain('assumptions');
  });

  it('what is not known or no number is named, and the rest kept', () => {
    const { assumptions, problems } = parsed({
      parameters: { lag_cloud_months: 'soon', lag_phd_months: 60, no_such: 1 },
      scorecard: [1, 2],
      luck: 3,
      line: 61,
    });
    expect(assumptions).toEqual({ ...NO_ASSUMPTIONS, parameters: { lag_phd_months: 60 }, line: 61 });
    expect(problems.map(({ kind }) => kind)).toEqual([
      'unknown-assumption',
      'unknown-assumption',
      'bad-field',
      'assumption-not-a-number',
    ]);
  });

  it.each([null, 7, 'all', [], [1]])('%j for the whole of them is no end of the file', (assumptions) => {
    expect(parsed(assumptions).assumptions).toEqual(NO_ASSUMPTIONS);
  });
});

describe('figures that contradict each other', () => {
  const INFRASTRUCTURE = { connectivity: 10, compute: 10, devices: 10, infrastructure: 90 };

  it('the one that the others leave no room for is dropped and named', () => {
    const { assumptions, problems } = parsed({ scorecard: INFRASTRUCTURE });
    expect(problems).toEqual([
      {
        kind: 'contradiction',
        figure: 'infrastructure',
        given: 90,
        reached: expect.any(Number),
        dropped: 'figure',
      },
    ]);
    expect(assumptions.scorecard).toEqual({ connectivity: 10, compute: 10, devices: 10 });
  });

  it('against what is published the whole scorecard goes', () => {
    const governance = 12;
    const { assumptions, problems } = parsed({ scorecard: { governance } });
    expect(problems).toEqual([expect.objectContaining({ kind: 'contradiction' })]);
    expect(assumptions.scorecard).toEqual({});
  });

  it('whatever is read, the model takes it', () => {
    const wild = fc.dictionary(
      fc.constantFrom('compute', 'data', 'talent', 'governance', 'enabling-factors', 'vision', 'ai-strategy'),
      fc.oneof(fc.double(), fc.constantFrom(0, 50, 100, '7', null)),
    );
    fc.assert(
      fc.property(wild, wild, (scorecard, weights) => {
        const { assumptions } = parsed({ scorecard, weights });
        expect(assumptionsProblem(CURRENT_EDITION, assumptions)).toBeNull();
        expect(simulate({ ...baselineSettings(), assumptions }).total.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('laws', () => {
  it.each([false, true])('a file and a link give back the same assumptions (any doubles: %s)', (exact) => {
    fc.assert(
      fc.property(anyAssumptions(exact), (assumptions) => {
        const settings = { ...baselineSettings(), assumptions };
        const file = importScenario(exportScenario(filed(settings), STAMP), STAMP);
        expect(file.ok && file.value.problems).toEqual([]);
        expect(file.ok && file.value.value.scenario.settings).toEqual(settings);
        const { state, problems } = decodeLink(encodeLink(linked(settings)));
        expect(problems).toEqual([]);
        expect(state.scenarios[0]?.settings).toEqual(settings);
      }),
      { numRuns: 100 },
    );
  });
});

describe('codes of parameters in links', () => {
  it('are as they were published', () => {
    const published = readFileSync(new URL('../links/parameter-codes.list', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('//'))
      .map((line) => line.split(' '));
    expect(published.length).toBeGreaterThan(100);
    for (const [code, id] of published) expect(PARAMETER_CODES[id as 'bass_p']).toBe(code);
    expect(published.map(([, id]) => id)).toEqual(Object.keys(PARAMETER_CODES));
  });

  it('are each one parameter’s alone, in characters that no messenger breaks', () => {
    const codes = Object.values(PARAMETER_CODES);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
