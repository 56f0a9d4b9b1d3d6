import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { centralScores, condition, weightsOf } from '../../src/edition/conditioning.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { CURRENT_EDITION as edition } from '../../src/edition/index.ts';
import { createDraws } from '../../src/model/draws.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../src/model/index.ts';

const isGovernance = (id: IndicatorId) =>
  edition.subdimensions[edition.indicators[id].parent].parent === 'governance';

/** Total and governance that scores give under weights. */
function figuresOf(scores: ArrayLike<number>, weights: ArrayLike<number>) {
  let [total, governance, share] = [0, 0, 0];
  INDICATOR_IDS.forEach((id, i) => {
    const points = (weights[i] as number) * (scores[i] as number);
    total += points;
    if (!isGovernance(id)) return;
    governance += points;
    share += weights[i] as number;
  });
  return { total, governance: governance / share };
}

const DRAWS = 2000;
const draw = createDraws(edition, 2026);
const drawn = Array.from({ length: DRAWS }, (_, k) => draw(k));

describe('conditioning on the two published figures', () => {
  it('holds on the centre to 1e-9', () => {
    const { total, governance } = figuresOf(centralScores(edition), weightsOf(edition));
    expect(Math.abs(total - 51.93)).toBeLessThan(1e-9);
    expect(Math.abs(governance - 74.36)).toBeLessThan(1e-9);
  });
  it('moves no indicator of the centre further than its prior is unsure of it', () => {
    centralScores(edition).forEach((score, i) => {
      const { mean: prior, sd } = edition.indicators[INDICATOR_IDS[i] as IndicatorId].prior;
      expect(Math.abs(score - prior)).toBeLessThan(sd);
    });
  });
  it(`holds in ${DRAWS} draws under the draw's own weights, with every score in 0-100`, () => {
    let worst = 0;
    for (const { starting, weights } of drawn) {
      const { total, governance } = figuresOf(starting, weights);
      worst = Math.max(worst, Math.abs(total - 51.93), Math.abs(governance - 74.36));
      expect(starting.every((score) => score >= 0 && score <= 100)).toBe(true);
    }
    expect(worst).toBeLessThan(1e-9);
  });
  it('keeps the spread of the prior where the figures say little', () => {
    const at = INDICATOR_IDS.indexOf('devices');
    const scores = drawn.map(({ starting }) => starting[at] as number);
    expect(standardDeviation(scores)).toBeGreaterThan(7);
    expect(standardDeviation(scores)).toBeLessThan(8.5);
  });
  it('leaves an indicator with an sd of 0 where it was published', () => {
    const known: Edition = {
      ...edition,
      indicators: {
        ...edition.indicators,
        research: { ...edition.indicators.research, prior: { mean: 33, sd: 0 } },
      },
    };
    const scores = centralScores(known);
    expect(scores[INDICATOR_IDS.indexOf('research')]).toBe(33);
    expect(figuresOf(scores, weightsOf(known)).total).toBeCloseTo(51.93, 9);
  });
  it('cuts at the ends and conditions the rest again', () => {
    const skewed = Float64Array.from(INDICATOR_IDS, (id) =>
      isGovernance(id) ? 99 : id === 'ai-web-traffic' ? 160 : 4,
    );
    const weights = weightsOf(edition);
    const scores = condition(edition, skewed, weights);
    expect(scores.every((score) => score >= 0 && score <= 100)).toBe(true);
    expect(Math.abs(figuresOf(scores, weights).total - 51.93)).toBeLessThan(1e-9);
    expect(Math.abs(figuresOf(scores, weights).governance - 74.36)).toBeLessThan(1e-9);
  });
  it('says so when no scores can hold the figures', () => {
    const certain: Edition = {
      ...edition,
      indicators: Object.fromEntries(
        INDICATOR_IDS.map((id) => [id, { ...edition.indicators[id], prior: { mean: 50, sd: 0 } }]),
      ) as unknown as Edition['indicators'],
    };
    expect(() => centralScores(certain)).toThrow('no scores within 0-100');
  });
});

describe('drawn weights', () => {
  it('keep the official 40, 35 and 25 and add up to one', () => {
    for (const { weights } of drawn.slice(0, 200)) {
      expect(Math.abs(weights.reduce((sum, w) => sum + w, 0) - 1)).toBeLessThan(1e-12);
      const inGovernance = INDICATOR_IDS.map((id, i) => (isGovernance(id) ? (weights[i] as number) : 0));
      expect(Math.abs(inGovernance.reduce((sum, w) => sum + w, 0) - 0.25)).toBeLessThan(1e-12);
    }
  });
  it('scatter by about the stated 15% around the central ones', () => {
    const at = INDICATOR_IDS.indexOf('compute');
    const central = weightsOf(edition)[at] as number;
    const ratios = drawn.map(({ weights }) => (weights[at] as number) / central);
    expect(Math.abs(mean(ratios) - 1)).toBeLessThan(0.03);
    expect(standardDeviation(ratios)).toBeGreaterThan(0.1);
    expect(standardDeviation(ratios)).toBeLessThan(0.25);
  });
});
