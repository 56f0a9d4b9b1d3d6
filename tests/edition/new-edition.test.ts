import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { interpret } from '../../src/model/compile/interpret.ts';
import { orderEquations } from '../../src/model/compile/order.ts';
import { equationsFor } from '../../src/model/equations/index.ts';
import { bridge, referencePackage, type Settings, simulate } from '../../src/model/index.ts';
import { inputNames } from '../../src/model/inputs.ts';
import { createModel } from '../../src/model/model.ts';
import { withLevers } from '../model/support/models.ts';

const figure = (value: number) => ({ value, source: 'I01', confidence: 'high' }) as const;
const { dimensions, countries } = CURRENT_EDITION;

/** The edition of a year that has not come: other totals, one more country, other weights, another line. */
const MADE_UP: Edition = {
  ...CURRENT_EDITION,
  id: '2026',
  published: '2026-10-01',
  years: [2023, 2024, 2025, 2026],
  tiers: { ...CURRENT_EDITION.tiers, pioneerAbove: 62 },
  publishedHome: { total: figure(54.2), governance: figure(71.5) },
  countries: [
    ...countries.map((country) => ({
      ...country,
      totals: {
        ...country.totals,
        2026: figure(country.code === 'PER' ? 54.2 : (country.totals[2025]?.value ?? 0) + 1),
      },
    })),
    { code: 'NIC', name: { 'es-PE': 'Nicaragua', en: 'Nicaragua' }, totals: { 2026: figure(63.5) } },
  ],
  dimensions: {
    ...dimensions,
    'enabling-factors': { ...dimensions['enabling-factors'], weight: 0.35 },
    'research-development-adoption': { ...dimensions['research-development-adoption'], weight: 0.4 },
  },
};

const kernel = interpret(orderEquations(equationsFor(MADE_UP), inputNames(MADE_UP)));
const model = createModel(MADE_UP, kernel);
/** Settings take their line from the current edition: what they would be if that were this one. */
const onItsLine = (settings: Settings): Settings => ({
  ...settings,
  assumptions: { ...settings.assumptions, line: MADE_UP.tiers.pioneerAbove },
});

describe('a new edition is one data file and one constant', () => {
  const path = simulate(onItsLine(referencePackage()), {}, model);
  const at = (values: Float64Array | undefined, month: number) => values?.[month] as number;

  it("starts at the new edition's figures", () => {
    expect(at(path.total, 0)).toBeCloseTo(54.2, 9);
    expect(at(path.dimensions.governance, 0)).toBeCloseTo(71.5, 9);
    expect(at(path.driftTotal, 0)).toBeCloseTo(54.2, 9);
  });
  it('has the new country among its rivals, in its own tier, and counts it in rank and gap', () => {
    expect(Object.keys(path.rivals).length).toBe(19);
    expect(at(path.rivals.NIC, 0)).toBe(63.5);
    expect(at(path.rivals.NIC, 12)).toBeCloseTo(64.6, 9);
    const above = Object.values(path.rivals).filter((total) => at(total, 0) > 54.2).length;
    expect(at(path.rank, 0)).toBe(above + 1);
    // Chile, Brazil, Uruguay and the new one.
    expect(at(path.gapToPioneers, 0)).toBeCloseTo((71.56 + 68.39 + 63.32 + 63.5) / 4 - 54.2, 9);
  });
  it('takes the line of the settings from the current edition', () => {
    expect(referencePackage().assumptions.line).toBe(CURRENT_EDITION.tiers.pioneerAbove);
  });
  it('measures margin and tier against the new line', () => {
    expect(path.margin['24']).toBe(at(path.total, 24) - 62);
    path.tier.forEach((tier, month) => {
      expect(tier === 'pioneer').toBe(at(path.total, month) > 62);
    });
  });
  it('moves with a package, and its bridge adds up', () => {
    expect(at(path.policyContribution, 24)).toBeGreaterThan(0.3);
    const parts = bridge(onItsLine(withLevers({ compliance: 1, access: 100 })), 12, model);
    const groups = Object.values(parts.groups).reduce((sum, value) => sum + value, 0);
    expect(parts.start + parts.drift + parts.inForce + groups).toBeCloseTo(parts.total, 9);
    expect(parts.missing).toBeCloseTo(62 - parts.total, 9);
  });
});
