import { describe, expect, it } from 'vitest';
import { CURRENT_EDITION as edition } from '../../src/edition/index.ts';
import {
  baselineSettings,
  factorOf,
  type IndicatorId,
  LEVER_IDS,
  LEVERS,
  MODEL,
  type SubdimensionId,
} from '../../src/model/index.ts';
import { patchedModel } from './support/models.ts';

const subdimensionOf = (id: IndicatorId): SubdimensionId => edition.indicators[id].parent;

describe("weight x points adds up to the stated effect in the sub-dimension that the effect's name says", () => {
  const NAMED: Readonly<Record<string, readonly SubdimensionId[]>> = {
    INF: ['infrastructure'],
    DAT: ['data'],
    TAL: ['talent'],
    RES: ['research'],
    IND: ['innovation-development'],
    DEV: ['innovation-development'],
    ADO: ['adoption'],
    VIS: ['vision'],
    INT: ['international'],
    REG: ['regulation'],
    // The same points land in both.
    GOV: ['vision', 'regulation'],
  };
  const effects = LEVER_IDS.flatMap((id) =>
    [...new Set(LEVERS[id].effects.map(({ parameter }) => parameter))].map((parameter) => ({
      id,
      parameter,
    })),
  );
  it('has the thirty-eight effects of the dossier', () => {
    expect(LEVER_IDS.flatMap((id) => LEVERS[id].effects).length).toBe(38);
  });
  it.each(effects)('$id by $parameter', ({ id, parameter }) => {
    const sums = new Map<SubdimensionId, number>();
    for (const effect of LEVERS[id].effects) {
      if (effect.parameter !== parameter) continue;
      const parent = subdimensionOf(effect.indicator);
      const share = factorOf(effect, edition) * edition.indicators[effect.indicator].weight;
      sums.set(parent, (sums.get(parent) ?? 0) + share);
    }
    expect([...sums.keys()].sort()).toEqual([...(NAMED[parameter.slice(-3)] ?? [])].sort());
    for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 12);
  });
  it('and so does the credit of what is in force already', () => {
    const without = ['delay', 'ceiling'] as const;
    const [strategy, regulation] = [3.25, 1.75];
    const run = patchedModel({ eff_strategy_VIS: strategy, eff_regulation_REG: regulation }).run(
      baselineSettings(),
      { without },
    );
    const none = patchedModel({ eff_strategy_VIS: 0, eff_regulation_REG: 0 }).run(baselineSettings(), {
      without,
    });
    const gain = (id: SubdimensionId) =>
      (run.column(`subdimension/${id}`)[1] as number) - (none.column(`subdimension/${id}`)[1] as number);
    expect(gain('vision')).toBeCloseTo(strategy, 9);
    expect(gain('regulation')).toBeCloseTo(regulation, 9);
    expect(gain('international')).toBe(0);
  });
});

describe('lever records', () => {
  it.each(LEVER_IDS)('%s has a range that holds its baseline and reference', (id) => {
    const { baseline, reference, max, step, code, anchors } = LEVERS[id];
    expect(LEVERS[id].id).toBe(id);
    expect(baseline).toBeGreaterThanOrEqual(0);
    expect(reference).toBeGreaterThan(baseline);
    expect(reference).toBeLessThanOrEqual(max);
    expect(Math.abs(reference / step - Math.round(reference / step))).toBeLessThan(1e-9);
    expect(code).toMatch(/^[a-z]{2}$/);
    expect(anchors.length).toBeGreaterThanOrEqual(1);
  });
  it('have codes of their own', () => {
    expect(new Set(LEVER_IDS.map((id) => LEVERS[id].code)).size).toBe(LEVER_IDS.length);
  });
  it('have the ranges of the brief: money to four times the reference, the rest as named', () => {
    const four = LEVER_IDS.filter((id) => LEVERS[id].unit === 'million-soles-a-year');
    expect(four.length).toBeGreaterThan(6);
    for (const id of four) expect(LEVERS[id].max).toBe(4 * LEVERS[id].reference);
    const max = (id: keyof typeof LEVERS) => LEVERS[id].max;
    expect([max('public-compute'), max('doctorates'), max('rd-tax'), max('stance'), max('regional')]).toEqual(
      [500, 400, 4, 1, 1],
    );
  });
  it('leave one indicator alone, so that it can be marked as such', () => {
    const moved = new Set(LEVER_IDS.flatMap((id) => LEVERS[id].effects.map((effect) => effect.indicator)));
    const still = (Object.keys(edition.indicators) as IndicatorId[]).filter((id) => !moved.has(id));
    expect(still).toEqual(['ai-web-traffic']);
    const settings = baselineSettings();
    const everything = {
      ...settings,
      levers: Object.fromEntries(
        LEVER_IDS.map((id) => [id, { value: LEVERS[id].max, start: 0, ramp: 0, end: null }]),
      ) as typeof settings.levers,
    };
    const [all, none] = [MODEL.run(everything), MODEL.run(settings)];
    expect(all.column('ai-web-traffic/score')).toEqual(none.column('ai-web-traffic/score'));
  });
});
