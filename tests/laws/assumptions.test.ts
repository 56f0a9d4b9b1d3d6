import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../../src/evidence/parameters.ts';
import { createDraws } from '../../src/model/draws.ts';
import {
  type Assumptions,
  assumptionsProblem,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  lineRange,
  MODEL,
  mostWeightOf,
  SUBDIMENSION_IDS,
  simulate,
} from '../../src/model/index.ts';
import { withLevers } from '../model/support/models.ts';
import { anySettings } from './support/settings.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const within = (low: number, high: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(low, high) },
    { weight: 3, arbitrary: fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0) },
  );
const some = <Id extends string>(ids: readonly Id[], most: number, of: (id: Id) => fc.Arbitrary<number>) =>
  fc
    .shuffledSubarray([...ids], { maxLength: most })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, of(id)]))));

const { low, high } = lineRange(CURRENT_EDITION);
/** Anything that can be assumed; figures that contradict each other are left out. */
const anyAssumptions: fc.Arbitrary<Assumptions> = fc
  .record({
    parameters: some(PARAMETER_IDS, 20, (id: ParameterId) => within(PARAMETERS[id].low, PARAMETERS[id].high)),
    scorecard: some([...INDICATOR_IDS, ...SUBDIMENSION_IDS], 6, () => within(0, 100)),
    weights: some([...new Set([...INDICATOR_IDS, ...SUBDIMENSION_IDS])], 5, (id) =>
      within(0, mostWeightOf(CURRENT_EDITION, id)),
    ),
    line: within(low, high),
  })
  .map((made) => made as Assumptions)
  .filter((assumptions) => assumptionsProblem(CURRENT_EDITION, assumptions) === null);

describe('whatever may be assumed', () => {
  it('keeps scores in 0-100 and everything finite, on the centre line and in draws', () => {
    fc.assert(
      fc.property(anySettings(), anyAssumptions, fc.nat(500), (of, assumptions, k) => {
        const settings = { ...of, assumptions };
        const draw = createDraws(CURRENT_EDITION, 8, undefined, assumptions)(k);
        for (const path of [
          simulate(settings),
          simulate(settings, { draw }),
          simulate(settings, { view: 'published' }),
        ]) {
          const scores = [path.total, path.driftTotal, ...Object.values(path.subdimensions)];
          for (const list of [...scores, ...Object.values(path.indicators), ...Object.values(path.rivals)])
            expect(list.every((score) => score >= 0 && score <= 100)).toBe(true);
          for (const list of [path.gapToPioneers, path.policyContribution, path.rank])
            expect(list.every(Number.isFinite)).toBe(true);
        }
      }),
      { numRuns: 40, seed: 71 },
    );
  });
  it('gives nothing from nothing: no effort is the baseline, bit for bit', () => {
    const idle = withLevers(
      Object.fromEntries(LEVER_IDS.map((id) => [id, { value: LEVERS[id].baseline, start: 2, ramp: 7 }])),
    );
    fc.assert(
      fc.property(anyAssumptions, fc.constantFrom('fixed', 'published'), (assumptions, view) => {
        const path = simulate({ ...idle, assumptions }, { view: view as 'fixed' });
        expect(path.policyContribution.every((points) => points === 0)).toBe(true);
      }),
      { numRuns: 30, seed: 72 },
    );
  });
  it('holds for each draw: its parameters are within their records or as assumed, its weights add up to one', () => {
    fc.assert(
      fc.property(anyAssumptions, fc.nat(500), (assumptions, k) => {
        const { parameters, weights, starting } = createDraws(CURRENT_EDITION, 8, undefined, assumptions)(k);
        for (const [id, value] of Object.entries(assumptions.parameters))
          expect(parameters[PARAMETER_IDS.indexOf(id as ParameterId)]).toBe(value);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(starting.every((score) => score >= 0 && score <= 100)).toBe(true);
        // A sub-dimension and its one indicator may share a name.
        for (const id of INDICATOR_IDS)
          if (assumptions.scorecard[id] !== undefined)
            expect(starting[INDICATOR_IDS.indexOf(id)]).toBe(assumptions.scorecard[id]);
      }),
      { numRuns: 40, seed: 73 },
    );
  });
  it('is not changed by being assumed twice: what the model remembers of one is not given for another', () => {
    fc.assert(
      fc.property(anySettings(), anyAssumptions, (settings, assumptions) => {
        const first = MODEL.centre({ ...settings, assumptions })
          .column('total')
          .slice();
        MODEL.centre(settings);
        expect(MODEL.run({ ...settings, assumptions: { ...assumptions } }).column('total')).toEqual(first);
      }),
      { numRuns: 20, seed: 74 },
    );
  });
});
