import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters.ts';
import { createDraws } from '../../src/model/draws.ts';
import {
  DIMENSION_IDS,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  MODEL,
  type Settings,
  SUBDIMENSION_IDS,
  simulate,
} from '../../src/model/index.ts';
import type { Model, RunOptions } from '../../src/model/model.ts';
import { patchedModel, withLevers } from '../model/support/models.ts';
import { startingAt } from './support/profiles.ts';
import { anySettings } from './support/settings.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const draw = createDraws(CURRENT_EDITION, 99);
const SCORES = [
  'total',
  'total/path',
  ...INDICATOR_IDS.flatMap((id) => [`${id}/score`, `${id}/path`]),
  ...SUBDIMENSION_IDS.map((id) => `subdimension/${id}`),
  ...DIMENSION_IDS.map((id) => `dimension/${id}`),
  ...CURRENT_EDITION.countries
    .filter(({ code }) => code !== CURRENT_EDITION.home)
    .map(({ code }) => `rivals/${code}`),
];

/** Scores outside 0-100, not a number or infinite, as `name month value`. */
function outside(settings: Settings, options: RunOptions = {}, model: Model = MODEL): string[] {
  const run = model.run(settings, options);
  const found = SCORES.flatMap((name) =>
    Array.from(run.column(name), (score, month) => ({ score, month }))
      .filter(({ score }) => !(score >= 0 && score <= 100))
      .map(({ score, month }) => `${name} ${month} ${score}`),
  );
  // A few are enough to see what broke.
  return found.slice(0, 4);
}
/** Everything else that is read off: finite whatever happens. */
function notFinite(settings: Settings, model: Model = MODEL): string[] {
  const path = simulate(settings, {}, model);
  return Object.entries({
    ...{ rank: path.rank, gap: path.gapToPioneers, asymmetry: path.asymmetry },
    ...{ dependency: path.dependency, policy: path.policyContribution, absorption: path.absorption },
    ...Object.fromEntries(LEVER_IDS.map((id) => [`${id} cost`, path.costByLever[id].executed])),
    ...Object.fromEntries(LEVER_IDS.map((id) => [`${id} delivered`, path.deliveredByLever[id]])),
  }).flatMap(([name, values]) => (values.every(Number.isFinite) ? [] : [name]));
}

describe('scores stay in 0-100 and everything stays finite', () => {
  it('for any settings in range, on the centre line and in any draw', () => {
    fc.assert(
      fc.property(anySettings(), fc.nat(5000), (settings, k) => {
        expect(outside(settings)).toEqual([]);
        expect(outside(settings, { draw: draw(k) })).toEqual([]);
        expect(notFinite(settings)).toEqual([]);
      }),
      { numRuns: 60, seed: 21 },
    );
  });
  it('for amounts a thousand times out of range', () => {
    fc.assert(
      fc.property(anySettings(1000), fc.nat(5000), (settings, k) => {
        expect(outside(settings)).toEqual([]);
        expect(outside(settings, { draw: draw(k) })).toEqual([]);
        expect(notFinite(settings)).toEqual([]);
      }),
      { numRuns: 60, seed: 22 },
    );
  });
  it.each([
    ['all 0', 0],
    ['all 100', 100],
    ['all 0.1', 0.1],
  ])('from a start of %s', (_, score) => {
    const model = patchedModel(startingAt(() => score));
    fc.assert(
      fc.property(anySettings(50), fc.nat(500), (settings, k) => {
        expect(outside(settings, {}, model)).toEqual([]);
        expect(outside(settings, { draw: draw(k) }, model)).toEqual([]);
        expect(notFinite(settings, model)).toEqual([]);
      }),
      { numRuns: 20, seed: 23 },
    );
  });
  it('for settings that contradict each other', () => {
    const all = (value: (id: keyof typeof LEVERS) => number) =>
      withLevers(
        Object.fromEntries(LEVER_IDS.map((id) => [id, { value: value(id), start: 0, ramp: 48, end: 1 }])),
      );
    expect(outside(all((id) => LEVERS[id].max))).toEqual([]);
    const both = withLevers(
      { stance: 1, compliance: 1, 'rd-tax': 0, startups: 200 },
      { 'startups.mentored-share': 0 },
    );
    expect([...outside(both), ...notFinite(both)]).toEqual([]);
  });
  it('with every parameter at its low end, and at its high end', () => {
    for (const end of ['low', 'high'] as const)
      for (const k of [0, 1]) {
        const parameters = Float64Array.from(PARAMETER_IDS, (id) => PARAMETERS[id][end]);
        expect(
          outside(withLevers({ compliance: 1, adoption: 200 }), { draw: { ...draw(k), parameters } }),
        ).toEqual([]);
      }
  });
});
