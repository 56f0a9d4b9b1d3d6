import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightsOf } from '../../src/edition/conditioning.ts';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import {
  type Assumptions,
  assumptionsProblem,
  bridge,
  DIMENSION_IDS,
  hasOwnAssumptions,
  INDICATOR_IDS,
  MODEL,
  NO_ASSUMPTIONS,
  packageCostAtFullSize,
  referencePackage,
  type Settings,
  SUBDIMENSION_IDS,
  simulate,
  withoutPackage,
  withPublishedAssumptions,
} from '../../src/model/index.ts';
import { withLevers } from './support/models.ts';

const { edition } = MODEL;
const under = (own: Partial<Assumptions>, settings: Settings = referencePackage()): Settings => ({
  ...settings,
  assumptions: { ...NO_ASSUMPTIONS, ...own },
});
const drawsUnder = (own: Partial<Assumptions>, count = 40) =>
  drawTable(edition, 3, count, { ...NO_ASSUMPTIONS, ...own }).draws;
const figureOf = (starting: Float64Array, weights: Float64Array, inside: (i: number) => boolean): number => {
  let [sum, weight] = [0, 0];
  starting.forEach((score, i) => {
    if (!inside(i)) return;
    sum += score * (weights[i] as number);
    weight += weights[i] as number;
  });
  return sum / weight;
};
const all = () => true;
const inSubdimension = (id: string) => (i: number) =>
  edition.indicators[INDICATOR_IDS[i] as 'data'].parent === id;
const inDimension = (id: string) => (i: number) =>
  edition.subdimensions[edition.indicators[INDICATOR_IDS[i] as 'data'].parent].parent === id;

describe('assumptions', () => {
  it('that are the published ones change no bit', () => {
    const empty = under({ parameters: {}, scorecard: {}, weights: {}, line: 60 });
    expect(simulate(empty)).toEqual(simulate(referencePackage()));
    expect(hasOwnAssumptions(empty)).toBe(false);
    expect(drawsUnder({})).toEqual(drawTable(edition, 3, 40).draws);
  });
  it('stay with the package and without it, and can be given up', () => {
    const own = under({ line: 58 }, withLevers({ adoption: 50 }, { 'assumption.continuity': 1 }));
    expect(withoutPackage(own).assumptions.line).toBe(58);
    expect(hasOwnAssumptions(own)).toBe(true);
    expect(hasOwnAssumptions(withLevers({}, { 'assumption.continuity': 1 }))).toBe(true);
    const published = withPublishedAssumptions(own);
    expect(hasOwnAssumptions(published)).toBe(false);
    expect(published.levers).toEqual(own.levers);
  });
});

describe('a parameter of one’s own', () => {
  it('holds on the centre line and in every draw', () => {
    const own = { parameters: { exec_public: 0.9 } };
    expect(simulate(under(own)).total[24]).toBeGreaterThan(simulate(referencePackage()).total[24] as number);
    const place = PARAMETER_IDS.indexOf('exec_public');
    expect(drawsUnder(own).every(({ parameters }) => parameters[place] === 0.9)).toBe(true);
  });
  it('changes nothing else that is drawn', () => {
    const [own, published] = [drawsUnder({ parameters: { exec_public: 0.9 } }), drawsUnder({})];
    const place = PARAMETER_IDS.indexOf('exec_public');
    own.forEach((draw, k) => {
      const other = published[k] as typeof draw;
      expect(draw.parameters.filter((_, i) => i !== place)).toEqual(
        other.parameters.filter((_, i) => i !== place),
      );
      expect([draw.noise, draw.starting, draw.weights]).toEqual([other.noise, other.starting, other.weights]);
    });
  });
  it('is the difference a central value makes, wherever it is read: the cost, the bridge, the memory of runs', () => {
    const dear = under({
      parameters: { cost_mooc_completion_pen: PARAMETERS.cost_mooc_completion_pen.high },
    });
    expect(packageCostAtFullSize(dear, 24)).toBeGreaterThan(packageCostAtFullSize(referencePackage(), 24));
    const fast = under({ parameters: { drift_peru_bau: PARAMETERS.drift_peru_bau.high } });
    expect(bridge(fast, 24).drift).toBeGreaterThan(bridge(referencePackage(), 24).drift);
    expect(simulate(referencePackage()).total).toEqual(simulate(under({})).total);
  });
});

describe('the official scorecard', () => {
  it('any figures that can be are held, and what is published too', () => {
    const near = (centre: number) =>
      fc.double({ min: Math.max(0, centre - 6), max: Math.min(100, centre + 6), noNaN: true });
    // Two sub-dimensions of different dimensions and some indicators: there is always room for the rest.
    const cards = fc.record(
      {
        infrastructure: near(figureOf(MODEL.starting, MODEL.weights, inSubdimension('infrastructure'))),
        adoption: near(figureOf(MODEL.starting, MODEL.weights, inSubdimension('adoption'))),
        vision: near(figureOf(MODEL.starting, MODEL.weights, inSubdimension('vision'))),
        compute: near(MODEL.starting[INDICATOR_IDS.indexOf('compute')] as number),
        'ai-literacy': near(MODEL.starting[INDICATOR_IDS.indexOf('ai-literacy')] as number),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(cards, (scorecard) => {
        expect(assumptionsProblem(edition, { ...NO_ASSUMPTIONS, scorecard })).toBeNull();
        const centre = MODEL.standingOf({ ...NO_ASSUMPTIONS, scorecard });
        for (const { starting, weights } of [centre, ...drawsUnder({ scorecard }, 6)]) {
          expect(figureOf(starting, weights, all)).toBeCloseTo(51.93, 9);
          expect(figureOf(starting, weights, inDimension('governance'))).toBeCloseTo(74.36, 9);
          for (const [id, figure] of Object.entries(scorecard)) {
            const indicator = (INDICATOR_IDS as readonly string[]).indexOf(id);
            if (indicator >= 0) expect(starting[indicator]).toBe(figure);
            else expect(figureOf(starting, weights, inSubdimension(id))).toBeCloseTo(figure, 9);
          }
          expect(starting.every((score) => score >= 0 && score <= 100)).toBe(true);
        }
      }),
      { numRuns: 40, seed: 61 },
    );
  });
  it('whole, as it is published: 23, 9 and 3 figures with two decimals', () => {
    const { starting, weights } = MODEL;
    const rounded = (value: number) => Math.round(value * 100) / 100;
    const scorecard = Object.fromEntries([
      ...INDICATOR_IDS.map((id, i) => [id, rounded(starting[i] as number)]),
      ...SUBDIMENSION_IDS.map((id) => [id, rounded(figureOf(starting, weights, inSubdimension(id)))]),
      ...DIMENSION_IDS.map((id) => [id, rounded(figureOf(starting, weights, inDimension(id)))]),
    ]);
    const own = { ...NO_ASSUMPTIONS, scorecard };
    expect(assumptionsProblem(edition, own)).toBeNull();
    for (const standing of [MODEL.standingOf(own), ...drawsUnder({ scorecard }, 6)]) {
      INDICATOR_IDS.forEach((id, i) => {
        expect(standing.starting[i]).toBe(scorecard[id]);
      });
      // Its weights are known then, so they are not drawn.
      expect(Array.from(standing.weights)).toEqual(Array.from(weights));
    }
    expect(simulate(under({ scorecard })).total[0]).toBeCloseTo(51.93, 1);
    const bridged = bridge(under({ scorecard }), 24);
    const { start, drift, inForce, groups, total } = bridged;
    const sum = start + drift + inForce + Object.values(groups).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(total, 9);
  });
  it('refuses figures that contradict each other, the published ones or the range, and says which', () => {
    const problem = (scorecard: Assumptions['scorecard']) =>
      assumptionsProblem(edition, { ...NO_ASSUMPTIONS, scorecard });
    expect(problem({ governance: 70 })).toMatchObject({
      kind: 'contradiction',
      figure: 'governance',
      given: 74.36,
    });
    expect(problem({ data: 40 })).toBeNull();
    expect(problem({ research: 101 })).toMatchObject({ kind: 'figure', id: 'research', value: 101 });
    expect(problem({ connectivity: 80, compute: 10, devices: 30, infrastructure: 20 })).toMatchObject({
      kind: 'contradiction',
      figure: 'infrastructure',
    });
    // The rest cannot make up for it within 0-100.
    expect(problem({ 'enabling-factors': 100, 'research-development-adoption': 100 })).toMatchObject({
      kind: 'contradiction',
    });
    expect(() => simulate(under({ scorecard: { governance: 70 } }))).toThrow('assumptions that cannot be');
  });
});

describe('weights of one’s own', () => {
  it('stand as given, in the centre and in every draw, and the siblings share the rest', () => {
    const weights = { compute: 9, research: 10 };
    const published = weightsOf(edition);
    const at = (list: Float64Array, id: (typeof INDICATOR_IDS)[number]) =>
      100 * (list[INDICATOR_IDS.indexOf(id)] as number);
    for (const standing of [
      MODEL.standingOf({ ...NO_ASSUMPTIONS, weights }),
      ...drawsUnder({ weights }, 6),
    ]) {
      expect(standing.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(figureOf(standing.starting, standing.weights, all)).toBeCloseTo(51.93, 9);
    }
    const centre = MODEL.standingOf({ ...NO_ASSUMPTIONS, weights }).weights;
    expect(at(centre, 'compute')).toBeCloseTo(9, 12);
    expect(at(centre, 'connectivity') / at(centre, 'devices')).toBeCloseTo(
      at(published, 'connectivity') / at(published, 'devices'),
      12,
    );
    // Research gives up four points, which the two other sub-dimensions take in proportion.
    expect(at(centre, 'research')).toBeCloseTo(10, 12);
    expect(at(centre, 'industry')).toBeCloseTo(at(published, 'industry') * (25 / 21), 12);
  });
  it('beyond what the parent has are refused', () => {
    expect(assumptionsProblem(edition, { ...NO_ASSUMPTIONS, weights: { data: 41 } })).toMatchObject({
      kind: 'weight',
      most: 40,
    });
  });
});

describe('a line of one’s own', () => {
  it('decides tier, crossing, margin and what is missing, and where the echo begins', () => {
    const rich = withLevers({ adoption: 200, training: 10_000, literacy: 1_000_000 });
    const low = simulate(under({ line: 54 }, rich));
    const published = simulate(rich);
    expect(low.total).toEqual(published.total);
    expect(low.crossingMonth).not.toBeNull();
    expect(low.tier[low.crossingMonth as number]).toBe('pioneer');
    expect(low.margin['24']).toBeCloseTo((published.margin['24'] as number) + 6, 12);
    expect(low.rivals.MEX?.[48]).toBeGreaterThan(published.rivals.MEX?.[48] as number);
    const missing = bridge(under({ line: 54 }, rich), 24).missing;
    expect(missing).toBeCloseTo(bridge(rich, 24).missing - 6, 12);
  });
  it('lies above the Explorers and within the index', () => {
    expect(assumptionsProblem(edition, { ...NO_ASSUMPTIONS, line: 34 })).toMatchObject({ kind: 'line' });
    expect(assumptionsProblem(edition, { ...NO_ASSUMPTIONS, line: Number.NaN })).toMatchObject({
      kind: 'line',
    });
  });
});

describe('parameters', () => {
  it('outside their record are refused, its ends are not', () => {
    const problem = (value: number) =>
      assumptionsProblem(edition, { ...NO_ASSUMPTIONS, parameters: { exec_public: value } });
    const { low, high } = PARAMETERS.exec_public;
    expect([problem(low), problem(high)]).toEqual([null, null]);
    expect(problem(high + 0.01)).toMatchObject({ kind: 'parameter', id: 'exec_public', low, high });
  });
});
