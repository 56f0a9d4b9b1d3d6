import { describe, expect, test } from 'vitest';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, type Ensemble } from '../../src/model/index.ts';
import { differenceBandOf, pairAt } from '../../src/views/compare/pair.ts';

const ensemble = (totals: readonly number[]): Ensemble => ({
  ...ensembleOf(baselineSettings(), 2, 1),
  draws: totals.length,
  months: [24],
  scenario: { 24: Float64Array.from(totals) },
  baseline: { 24: new Float64Array(totals.length) },
  chanceAbove60: { scenario: { 24: 0 }, baseline: { 24: 0 } },
});

describe('a pair of scenarios', () => {
  test('is compared draw by draw, not range by range', () => {
    // Each draw of the first is exactly 0.1 above: ahead always, though the ranges overlap almost whole.
    const second = [50, 52, 54, 56, 58];
    const first = second.map((total) => total + 0.1);
    const pair = pairAt(ensemble(first), ensemble(second), 24);
    expect(pair?.ahead).toBe(1);
    expect(pair?.size).toBeCloseTo(0.1);
    expect(pair?.low).toBeCloseTo(0.1);
    expect(pair?.high).toBeCloseTo(0.1);
  });

  test('counts a tie for neither', () => {
    expect(pairAt(ensemble([50, 51]), ensemble([50, 50]), 24)?.ahead).toBe(0.5);
  });

  test('is practically equal under half a point, whichever way', () => {
    expect(pairAt(ensemble([50.49]), ensemble([50]), 24)?.nearlyEqual).toBe(true);
    expect(pairAt(ensemble([49.51]), ensemble([50]), 24)?.nearlyEqual).toBe(true);
    expect(pairAt(ensemble([50.5]), ensemble([50]), 24)?.nearlyEqual).toBe(false);
  });

  test('is identical only where no draw tells the two apart', () => {
    expect(pairAt(ensemble([50, 51]), ensemble([50, 51]), 24)?.identical).toBe(true);
    expect(pairAt(ensemble([50, 51]), ensemble([50, 51.01]), 24)?.identical).toBe(false);
  });

  test('is null at a month that was not drawn', () => {
    expect(pairAt(ensemble([50]), ensemble([50]), 18)).toBeNull();
  });
});

test('a band of differences starts without doubt and holds the middle share', () => {
  const upTo10 = ensemble(Array.from({ length: 11 }, (_, i) => 50 + i));
  const band = differenceBandOf(upTo10, ensemble(Array.from({ length: 11 }, () => 50)), 0.8);
  expect(band.months).toEqual([0, 24]);
  expect([band.low[0], band.high[0]]).toEqual([0, 0]);
  expect(band.low[1]).toBeCloseTo(1);
  expect(band.high[1]).toBeCloseTo(9);
});
