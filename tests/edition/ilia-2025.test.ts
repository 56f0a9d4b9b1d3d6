import { describe, expect, it } from 'vitest';
import { weightsOf } from '../../src/edition/conditioning.ts';
import { CURRENT_EDITION as edition } from '../../src/edition/index.ts';
import { SOURCES } from '../../src/evidence/sources.ts';
import {
  DIMENSION_IDS,
  INDICATOR_IDS,
  type IndicatorId,
  MODEL,
  SUBDIMENSION_IDS,
} from '../../src/model/index.ts';

const weights = weightsOf(edition);
const dimensionOf = (id: IndicatorId) => edition.subdimensions[edition.indicators[id].parent].parent;
/** Weighted mean of some indicators. */
function meanOf(
  value: (id: IndicatorId) => number,
  among: (id: IndicatorId) => boolean = () => true,
): number {
  let [sum, weight] = [0, 0];
  INDICATOR_IDS.forEach((id, i) => {
    if (!among(id)) return;
    sum += (weights[i] as number) * value(id);
    weight += weights[i] as number;
  });
  return sum / weight;
}
const reference = (id: IndicatorId) => edition.indicators[id].reference.value;
const regional = (id: IndicatorId) => edition.indicators[id].regionalMean.value;

describe('the arithmetic reproduces what was published', () => {
  it("Costa Rica's total from its 23 indicators", () => {
    expect(edition.checks.reference.country).toBe('CRI');
    expect(edition.checks.reference.total).toBe(53.83);
    expect(Math.abs(meanOf(reference) - 53.83)).toBeLessThan(0.01);
  });
  it.each(SUBDIMENSION_IDS)("Costa Rica's %s within 0.01", (id) => {
    const computed = meanOf(reference, (i) => edition.indicators[i].parent === id);
    expect(Math.abs(computed - edition.checks.reference.subdimensions[id])).toBeLessThan(0.01);
  });
  it('the regional means of the total and of enabling factors', () => {
    expect(edition.checks.regional).toEqual({ total: 42.98, enablingFactors: 43.81 });
    expect(Math.abs(meanOf(regional) - 42.98)).toBeLessThan(0.01);
    const enabling = meanOf(regional, (i) => dimensionOf(i) === 'enabling-factors');
    expect(Math.abs(enabling - 43.81)).toBeLessThan(0.01);
  });
  it("the mean of the nineteen published totals is the region's 42.98", () => {
    const totals = edition.countries.map((country) => country.totals[2025]?.value ?? Number.NaN);
    expect(totals.length).toBe(19);
    expect(Math.abs(totals.reduce((sum, total) => sum + total, 0) / 19 - 42.98)).toBeLessThan(0.01);
  });
});

describe('governance alone', () => {
  it('at 100 would take Peru only to 58.3', () => {
    const { total, governance } = edition.publishedHome;
    const published = total.value + edition.dimensions.governance.weight * (100 - governance.value);
    const fromIndicators = meanOf((id) =>
      dimensionOf(id) === 'governance' ? 100 : (MODEL.starting[INDICATOR_IDS.indexOf(id)] as number),
    );
    expect(fromIndicators).toBeCloseTo(published, 9);
    expect(fromIndicators.toFixed(1)).toBe('58.3');
    expect(fromIndicators).toBeLessThan(edition.tiers.pioneerAbove);
  });
});

describe('the records are whole', () => {
  it('weights are 40, 35 and 25, and add up to one in every parent', () => {
    expect(DIMENSION_IDS.map((id) => edition.dimensions[id].weight)).toEqual([0.4, 0.35, 0.25]);
    expect(DIMENSION_IDS.some((id) => edition.dimensions[id].inferred)).toBe(false);
    for (const id of DIMENSION_IDS) {
      const parts = SUBDIMENSION_IDS.filter((s) => edition.subdimensions[s].parent === id);
      expect(parts.reduce((sum, s) => sum + edition.subdimensions[s].weight, 0)).toBeCloseTo(1, 12);
    }
    for (const id of SUBDIMENSION_IDS) {
      const parts = INDICATOR_IDS.filter((i) => edition.indicators[i].parent === id);
      expect(parts.reduce((sum, i) => sum + edition.indicators[i].weight, 0)).toBeCloseTo(1, 12);
    }
    expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
  });
  it('points of 100 are those of the published structure', () => {
    const points = INDICATOR_IDS.map((_, i) => Number(((weights[i] as number) * 100).toFixed(9)));
    expect(points).toEqual([
      ...[9, 4.5, 4.5, 10, 4.8, 3.6, 3.6],
      ...[14, 5.25, 5.25, 2.625, 2.625, 2.625, 2.625],
      ...[6.25, 3.125, 3.125, 2.5, 2.5, 0.75, 1.5, 3.75, 1.5],
    ]);
  });
  it('every figure is 0-100 and names a source that exists', () => {
    type Sourced = { readonly source: string; readonly value?: number; readonly weight?: number };
    const figures: [string, Sourced][] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('source' in node) figures.push([path, node as Sourced]);
      for (const [key, child] of Object.entries(node)) walk(child, `${path}.${key}`);
    };
    walk(edition, 'edition');
    // 50 totals, 35 weights, 46 indicator figures, 4 of Peru's, the tiers.
    expect(figures.length).toBe(12 + 19 + 19 + 35 + 46 + 4 + 1);
    expect(figures.filter(([, { source }]) => !(source in SOURCES))).toEqual([]);
    const value = ({ value: v, weight }: Sourced) => v ?? (weight === undefined ? 0 : weight * 100);
    expect(figures.filter(([, f]) => !(value(f) >= 0 && value(f) <= 100))).toEqual([]);
  });
  it("the home country's published figures are those in the table of countries", () => {
    const home = edition.countries.find(({ code }) => code === edition.home);
    expect(home?.totals[2025]?.value).toBe(edition.publishedHome.total.value);
    expect(edition.governanceHistory[2025]?.value).toBe(edition.publishedHome.governance.value);
    expect(new Set(edition.countries.map(({ code }) => code)).size).toBe(19);
  });
});
