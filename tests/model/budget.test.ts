import { describe, expect, it } from 'vitest';
import { budgetYears, referencePackage, simulate, underCeiling } from '../../src/model/index.ts';
import { withLevers } from './support/models.ts';

describe('money by fiscal year', () => {
  const path = simulate(referencePackage());
  const years = budgetYears(path);

  it('covers the horizon once, in calendar years from July 2026', () => {
    expect(years.map(({ year, from, until, isPart }) => [year, from, until, isPart])).toEqual([
      [2026, 0, 6, true],
      [2027, 6, 18, false],
      [2028, 18, 30, false],
      [2029, 30, 42, false],
      [2030, 42, 48, true],
    ]);
  });

  it.each(['planned', 'executed'] as const)('adds up to what is %s by month 48', (kind) => {
    const whole = Object.values(path.costByLever).reduce((sum, cost) => sum + (cost[kind][48] as number), 0);
    expect(years.reduce((sum, year) => sum + year[kind], 0)).toBeCloseTo(whole, 9);
  });

  it('plans nothing before the money starts, and names the dearest lever first', () => {
    expect(years[0]?.planned).toBe(0);
    const money = years[1]?.levers.map(({ planned }) => planned) ?? [];
    expect(money.length).toBeGreaterThan(5);
    expect(money).toEqual([...money].sort((a, b) => b - a));
  });
});

describe('a ceiling', () => {
  // S/10 million a year of support for firms, from the first month and at once.
  const years = budgetYears(simulate(withLevers({ adoption: { value: 10, start: 0, ramp: 0 } })));

  it('leaves what is not planned, for a part of a year its part', () => {
    expect(underCeiling(years[1] as (typeof years)[1], 12).left).toBeCloseTo(2, 6);
    expect(underCeiling(years[0] as (typeof years)[0], 12).left).toBeCloseTo(1, 6);
    expect(underCeiling(years[1] as (typeof years)[1], 12).breaking).toEqual([]);
  });

  it('names what breaks it: the dearest levers until the rest fits', () => {
    const dear = budgetYears(simulate(referencePackage()))[2] as (typeof years)[2];
    const ceiling = dear.planned - (dear.levers[0]?.planned ?? 0) - 0.001;
    const { left, breaking } = underCeiling(dear, ceiling);
    expect(left).toBeLessThan(0);
    expect(breaking.map(({ lever }) => lever)).toEqual(dear.levers.slice(0, 2).map(({ lever }) => lever));
    expect(underCeiling(dear, 0).breaking).toHaveLength(dear.levers.length);
  });
});
