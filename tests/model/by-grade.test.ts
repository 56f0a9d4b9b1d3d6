import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import {
  type ByGrade,
  baselineSettings,
  byGrade,
  GRADES,
  LEVER_IDS,
  LEVERS,
  MODEL,
  simulate,
} from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { alone, patchedModel } from './support/models.ts';

describe('what a contribution rests on', () => {
  it.each(['platform', 'compliance', 'out-of-reach'] as const)('adds up to it: %s', (id) => {
    const { grades, contribution } = byGrade(shippedSettings(id), 24);
    expect(contribution).toBe(simulate(shippedSettings(id)).policyContribution[24]);
    expect(GRADES.reduce((sum, grade) => sum + grades[grade], 0)).toBeCloseTo(contribution, 12);
  });
  it('is of the grades of a lever’s own effects, but for the credit in force that its money keeps', () => {
    for (const id of LEVER_IDS) {
      const own = new Set(LEVERS[id].effects.map(({ parameter }) => PARAMETERS[parameter].grade));
      const { grades } = byGrade(alone(id), 48, patchedModel({ eff_strategy_VIS: 0, eff_regulation_REG: 0 }));
      // Retention and stable financing work on what is there already, by parameters of their own.
      if (LEVERS[id].effects.length === 0 || id === 'retention') continue;
      const others = GRADES.filter((grade) => !own.has(grade) && Math.abs(grades[grade]) > 1e-12);
      expect([id, others]).toEqual([id, []]);
    }
  });
  it('follows an effect size: without it, its grade loses what it gave', () => {
    const { grade } = PARAMETERS.eff_adoption_ADO;
    const [given, without] = [MODEL, patchedModel({ eff_adoption_ADO: 0 })].map((model) =>
      byGrade(alone('adoption'), 36, model),
    ) as [ByGrade, ByGrade];
    expect(given.grades[grade]).toBeGreaterThan(0.05);
    expect(without.grades[grade]).toBeLessThan(given.grades[grade] / 3);
  });
  it('of nothing new is nothing', () => {
    const { contribution, grades, weak } = byGrade(baselineSettings(), 24);
    expect([contribution, ...Object.values(grades)]).toEqual([0, 0, 0, 0, 0]);
    expect(weak).toBeNaN();
  });
});
