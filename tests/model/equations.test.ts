import { describe, expect, it } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETER_IDS, PARAMETERS, type Parameter } from '../../src/evidence/parameters.ts';
import { SOURCES } from '../../src/evidence/sources.ts';
import { ONE_RUN } from '../../src/model/compile/kernel-of.ts';
import { childrenOf } from '../../src/model/compile/order.ts';
import { quantileOf } from '../../src/model/draws.ts';
import { EQUATIONS, type Equation, SECTION_IDS } from '../../src/model/equations/index.ts';
import type { Expression } from '../../src/model/expression.ts';
import { factorOf, LEVER_IDS, LEVERS } from '../../src/model/index.ts';
import { GRADES } from '../../src/model/vocabulary.ts';

const treesOf = (e: Equation): readonly Expression[] =>
  e.kind === 'stock' ? [e.initial, e.next] : [e.expression];
const nodesOf = (root: Expression): readonly Expression[] => [root, ...childrenOf(root).flatMap(nodesOf)];
const numbersIn = (e: Equation): readonly number[] =>
  treesOf(e)
    .flatMap(nodesOf)
    .flatMap((node) => (node.op === 'number' ? [node.value] : []));

/** Numbers that are form, not knowledge: what each is for. */
const STRUCTURAL = new Map<number, string>([
  [0, 'nothing'],
  [1, 'the whole'],
  [-1, 'a sign'],
  [0.5, 'a half: trapezium, mean of two, middle of a year'],
  [2, 'mean of two'],
  [3, 'stages of the delay, mean of three'],
  [12, 'months a year'],
  [24, 'months of two years'],
  [100, 'points of a score'],
  [200, 'two scores'],
  [-Math.LN2, 'halving'],
  [1e-3, 'thousands to millions'],
  [1e-6, 'units to millions; and the ceiling exponent that counts as one'],
  [1e-3 / 4, 'a doctorate of four years, in thousands'],
  [8760e-6, 'hours a year, in millions'],
  [18, 'months in which capital is paid'],
  [1.5, 'the same in years'],
  [1e6, 'a month that never comes'],
  [0.98, 'highest execution (brief, section 5.2)'],
  [0.95, 'highest elasticity (brief, section 5.5)'],
  [0.9, 'highest cut of emigration (brief, section 5.8)'],
  [0.005, 'least aggregate (brief, section 5.5)'],
  [CURRENT_EDITION.tiers.pioneerAbove, 'the line, from the edition'],
]);
/** Shares of the credit in force over the indicators' weights: tests/model/effects.test.ts adds them up. */
const IN_FORCE_FACTORS = [2 / 3 / 0.5, 1 / 3 / 0.25, 0.125 / 0.1, 0.25 / 0.2, 0.625 / 0.5];

/** Numbers that a lever's own record holds. */
function numbersOfLever(name: string): readonly number[] {
  const id = LEVER_IDS.find((lever) => name.startsWith(`${lever}/`));
  if (!id) return [];
  const { baseline, reference, effects } = LEVERS[id];
  return [
    baseline,
    reference,
    ...effects.flatMap((e) => [factorOf(e, CURRENT_EDITION), e.referenceEffort, e.offset ?? 0]),
  ];
}

describe('every equation', () => {
  it('has a name of its own, a unit, a section and where it comes from', () => {
    expect(new Set(EQUATIONS.map(({ name }) => name)).size).toBe(EQUATIONS.length);
    const bare = EQUATIONS.filter(
      ({ unit, section, source }) =>
        !unit || !SECTION_IDS.includes(section) || !source.startsWith('docs/model.md#'),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
  it('takes its coefficients from the evidence: a number typed into a tree is form, or its lever’s record', () => {
    const typed = EQUATIONS.flatMap((e) =>
      numbersIn(e)
        .filter((n) => !STRUCTURAL.has(n) && !numbersOfLever(e.name).includes(n))
        .filter((n) => !(e.name.endsWith('/net') && IN_FORCE_FACTORS.includes(n)))
        .map((n) => `${e.name}: ${n}`),
    );
    expect(typed).toEqual([]);
  });
  it('is in the list because another reads it or because it is read off', () => {
    const read = new Set(
      EQUATIONS.flatMap(treesOf)
        .flatMap(nodesOf)
        .flatMap((node) => (node.op === 'equation' ? [node.name] : [])),
    );
    const idle = EQUATIONS.filter(({ name }) => !read.has(name) && !ONE_RUN.columns.includes(name));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

describe('every parameter', () => {
  const all = PARAMETER_IDS.map((id): [string, Parameter] => [id, PARAMETERS[id]]);
  it.each(all)('%s has value, range, unit, sources that exist and a grade', (_, p) => {
    expect(p.low).toBeLessThanOrEqual(p.value);
    expect(p.value).toBeLessThanOrEqual(p.high);
    expect(p.low).toBeLessThan(p.high);
    expect([p.value, p.low, p.high].every(Number.isFinite)).toBe(true);
    expect(p.unit).not.toBe('');
    expect(p.sources.length).toBeGreaterThan(0);
    expect(p.sources.filter((source) => !(source in SOURCES))).toEqual([]);
    expect(GRADES).toContain(p.grade);
    if (typeof p.distribution !== 'object') return;
    expect(p.distribution.chances.reduce((sum, c) => sum + c, 0)).toBeCloseTo(1, 12);
    expect(p.distribution.values.length).toBe(p.distribution.chances.length);
    expect([Math.min(...p.distribution.values), Math.max(...p.distribution.values)]).toEqual([p.low, p.high]);
  });
  it('keeps hard limits when drawn: claimed rises at 0 or more, drags at 0 or less, shares in 0-1', () => {
    const US = [1e-9, 1e-4, 0.01, 0.25, 0.5, 0.75, 0.99, 1 - 1e-4, 1 - 1e-9];
    for (const id of PARAMETER_IDS) {
      const values = US.map(quantileOf(id));
      expect([id, values.every(Number.isFinite)]).toEqual([id, true]);
      const { unit } = PARAMETERS[id];
      const drag = id === 'eff_compliance_IND';
      if (id.startsWith('eff_')) expect(values.every((v) => (drag ? v <= 0 : v >= 0))).toBe(true);
      if (/^(share|probability|correlation)/.test(unit))
        expect([id, values.every((v) => v >= 0 && v <= 1)]).toEqual([id, true]);
      if (/^(lag_|decay_|cost_)/.test(id)) expect([id, values.every((v) => v >= 0)]).toEqual([id, true]);
    }
  });
  it('is used by an equation, or is one of those that are context', () => {
    const used = new Set(
      EQUATIONS.flatMap(treesOf)
        .flatMap(nodesOf)
        .flatMap((node) => (node.op === 'parameter' ? [node.id] : [])),
    );
    const unused = PARAMETER_IDS.filter((id) => !used.has(id));
    // Read by the draws; displayed only (brief, section 5.10); or waiting for the view "as published" and drawn rivals.
    expect(unused.sort()).toEqual(
      [
        ...['idx_weight_noise', 'noise_fixed_method_sd', 'noise_edition_sd', 'noise_common_corr'],
        ...['exec_backload', 'cost_phd_abroad_kusd', 'cost_startup_grant_kpen', 'idx_meas_lag_months'],
        ...['drift_peers', 'cal_base_rate_cross', 'eff_first_strategy_VIS', 'cost_compliance_kusd'],
        ...['bass_p', 'bass_q', 'adopt_firms_now', 'idx_method_change_prob', 'idx_cutoff_lag_months'],
      ].sort(),
    );
  });
});
