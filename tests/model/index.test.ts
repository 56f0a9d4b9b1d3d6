import { describe, expect, it } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { createDraws } from '../../src/model/draws.ts';
import { INDICATOR_IDS, type IndicatorId, MODEL, referencePackage, simulate } from '../../src/model/index.ts';
import { SWITCH_IDS } from '../../src/model/inputs.ts';
import type { Draw } from '../../src/model/model.ts';
import { patchedModel, withLevers } from './support/models.ts';

const p = (id: keyof typeof PARAMETERS): number => PARAMETERS[id].value;
const at = (values: Float64Array | undefined, month: number): number => values?.[month] as number;
const today = withLevers({});
const starting = (id: IndicatorId) => MODEL.starting[INDICATOR_IDS.indexOf(id)] as number;
const BARE = { without: SWITCH_IDS };

describe('what is read off a path', () => {
  const path = simulate(referencePackage());
  const { indicators, subdimensions, dimensions, rivals } = path;
  it.each([0, 24, 48])('asymmetry, dependency, gap and rank at month %i', (month) => {
    const made = ['research', 'innovation', 'advanced-talent'] as const;
    const mean = made.reduce((sum, id) => sum + at(indicators[id], month), 0) / 3;
    expect(at(path.asymmetry, month)).toBeCloseTo(at(dimensions.governance, month) - mean, 10);
    const creation =
      (at(subdimensions.research, month) + at(subdimensions['innovation-development'], month)) / 2;
    expect(at(path.dependency, month)).toBeCloseTo(at(subdimensions.adoption, month) - creation, 10);
    const pioneers = (at(rivals.CHL, month) + at(rivals.BRA, month) + at(rivals.URY, month)) / 3;
    expect(at(path.gapToPioneers, month)).toBeCloseTo(pioneers - at(path.total, month), 10);
    const ahead = Object.values(rivals).filter((total) => at(total, month) > at(path.total, month));
    expect(at(path.rank, month)).toBe(1 + ahead.length);
  });
  it("starts seventh of nineteen, 14.83 behind, with today's tiers", () => {
    expect(at(path.rank, 0)).toBe(7);
    expect(at(path.gapToPioneers, 0).toFixed(2)).toBe('14.83');
  });
  it('rivals drift by the tier of 2025, and Adopters hear an echo while Peru is above 60', () => {
    const adopters = (p('drift_peers_ex_peru') + p('drift_peru_bau')) / 2;
    expect(at(rivals.CHL, 24) - 70.56).toBeCloseTo(2 * p('drift_pioneers'), 9);
    expect(at(rivals.COL, 24) - 55.84).toBeCloseTo(2 * adopters, 9);
    expect(at(rivals.BOL, 24) - 26.06).toBeCloseTo(2 * p('drift_explorers'), 9);
    const rising = simulate(today, {}, patchedModel({ drift_peru_bau: 4 }));
    const above = rising.crossingMonth as number;
    expect(above).toBeGreaterThan(12);
    const echo = at(rising.rivals.COL, 48) - 55.84 - 4 * ((p('drift_peers_ex_peru') + 4) / 2);
    expect(echo).toBeCloseTo(((48 - above) * p('echo_adopters')) / 12, 9);
    expect(at(rising.rivals.CHL, 48) - 70.56).toBeCloseTo(4 * p('drift_pioneers'), 9);
  });
});

describe('drift, noise and what is in force', () => {
  const pathOf = (id: IndicatorId, drift: number) =>
    patchedModel({ drift_peru_bau: drift }).run(today).column(`${id}/path`);
  it('drift adds up to its points a year, by room above when it rises and by the score when it falls', () => {
    for (const drift of [1.5, -1.5]) {
      const total = patchedModel({ drift_peru_bau: drift }).run(today).column('total/path');
      expect(at(total, 24)).toBeCloseTo(51.93 + 2 * drift, 9);
      const room = (id: IndicatorId) => (drift > 0 ? 100 - starting(id) : starting(id));
      const moved = (id: IndicatorId) => at(pathOf(id, drift), 12) - starting(id);
      expect(moved('compute') / moved('connectivity')).toBeCloseTo(room('compute') / room('connectivity'), 9);
      for (const id of ['research', 'development', 'advanced-talent'] as const)
        expect(at(pathOf(id, drift), 48)).toBe(starting(id));
    }
  });
  it('noise adds up to its own points, by its own sign, on every indicator', () => {
    const draw = createDraws(CURRENT_EDITION, 1)(0);
    for (const points of [3, -3]) {
      const noisy: Draw = {
        ...draw,
        parameters: new Float64Array(draw.parameters),
        starting: MODEL.starting,
        weights: MODEL.weights,
        noise: new Float64Array(49).fill(points),
      };
      const run = patchedModel({ drift_peru_bau: 0 }).run(today, { draw: noisy });
      expect(at(run.column('total/path'), 24)).toBeCloseTo(51.93 + points, 9);
      const moved = (id: IndicatorId) => at(run.column(`${id}/path`), 24) - starting(id);
      const room = (id: IndicatorId) => (points > 0 ? 100 - starting(id) : starting(id));
      expect(moved('research') / moved('data')).toBeCloseTo(room('research') / room('data'), 9);
    }
  });
  it('credit on paper fades while nothing is done, and stays while it is backed', () => {
    const options = { without: ['delay'] as const };
    const model = patchedModel({ sat_ceiling_gamma: 0 });
    const none = patchedModel({ sat_ceiling_gamma: 0, eff_strategy_VIS: 0 });
    const credit = (settings: typeof today, month: number) =>
      at(model.run(settings, options).column('subdimension/vision'), month) -
      at(none.run(settings, options).column('subdimension/vision'), month);
    const fade = (month: number) => Math.exp((-p('decay_gov_paper') * month) / 12);
    for (const month of [6, 24, 48])
      expect(credit(today, month)).toBeCloseTo(p('eff_strategy_VIS') * fade(month), 9);
    // Access is not held by the absorption limit: past its ramp it is far more than what backs the credit in full.
    const backed = withLevers({ access: { value: 400, start: 6, ramp: 0 } });
    expect(credit(backed, 48)).toBeCloseTo(credit(backed, 24), 9);
    expect(credit(backed, 48)).toBeGreaterThan(credit(today, 24));
  });
});

describe('events, by their expectation on the centre line and as they fall in a draw', () => {
  const gain = (settings: typeof today, id: IndicatorId, month: number, draw?: Draw) => {
    const options = draw ? { ...BARE, draw } : BARE;
    const score = (of: typeof today) => at(MODEL.run(of, options).column(`${id}/score`), month);
    return score(settings) - score(today);
  };
  it('data show only once they are measured again', () => {
    const data = (month: number) => gain(withLevers({ 'open-data': 15 }), 'data', month) / p('eff_data_DAT');
    const [soon, later] = [p('idx_data_remeasure_prob'), p('idx_data_remeasure_prob_48')];
    expect(data(12)).toBe(0);
    expect(data(18)).toBeCloseTo(soon / 2, 9);
    expect(data(24)).toBeCloseTo(soon, 9);
    expect(data(36)).toBeCloseTo(soon + ((1 - soon) * later) / 2, 9);
    expect(data(48)).toBeCloseTo(soon + (1 - soon) * later, 9);
  });
  it('regional cooperation may stall, and leaves a rest', () => {
    const full = 4 * p('eff_regional_ADO');
    const cooperation = withLevers({ regional: 1 });
    // The level at a month is the input of the step before it, held at its middle.
    const stalled = (month: number) => p('ev_regional_cut_prob') * Math.min(1, (month - 0.125) / 24);
    for (const month of [6, 12, 36])
      expect(gain(cooperation, 'government', month)).toBeCloseTo(
        full * (1 - stalled(month) * (1 - p('regional_stall_residual'))),
        9,
      );
    const draw = createDraws(CURRENT_EDITION, 1)(0);
    const central = Float64Array.from(Object.values(PARAMETERS), ({ value }) => value);
    const cut: Draw = { ...draw, parameters: central, events: { ...draw.events, regionalStallMonth: 10 } };
    expect(gain(cooperation, 'government', 10, cut)).toBeCloseTo(full, 9);
    expect(gain(cooperation, 'government', 24, cut)).toBeCloseTo(full * p('regional_stall_residual'), 9);
  });
});
