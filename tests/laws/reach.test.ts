import { describe, expect, it, vi } from 'vitest';
import {
  INDICATOR_IDS,
  type IndicatorId,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  MODEL,
  type Settings,
  simulate,
} from '../../src/model/index.ts';
import type { Model, RunOptions } from '../../src/model/model.ts';
import { TIER_IDS } from '../../src/model/vocabulary.ts';
import { alone, patchedModel, withLevers } from '../model/support/models.ts';
import { constructedProfile, meanTotal, startingAt } from './support/profiles.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const at = (values: Float64Array, month: number): number => values[month] as number;
const today = withLevers({});
/** Points that settings add to some indicators by a month, weights in shares of the total. */
function added(
  settings: Settings,
  ids: readonly IndicatorId[],
  model: Model,
  options: RunOptions = {},
): number {
  const [run, base] = [model.run(settings, options), model.run(today, options)];
  return ids.reduce(
    (sum, id) =>
      sum +
      (MODEL.weights[INDICATOR_IDS.indexOf(id)] as number) *
        (at(run.column(`${id}/score`), 48) - at(base.column(`${id}/score`), 48)),
    0,
  );
}

describe('every lever moves something', () => {
  it.each(LEVER_IDS)('%s, alone, at its reference, by month 48', (id) => {
    const [moved, base] = [simulate(alone(id)), simulate(today)];
    const largest = Math.max(
      ...INDICATOR_IDS.map((i) => Math.abs(at(moved.indicators[i], 48) - at(base.indicators[i], 48))),
    );
    expect(largest).toBeGreaterThan(0.01);
    expect(at(moved.policyContribution, 48)).toBeGreaterThan(0);
  });
});

describe('no wish comes true by asking', () => {
  const maximum = (leftOut?: LeverId): Settings =>
    withLevers(
      Object.fromEntries(
        LEVER_IDS.filter((id) => id !== leftOut).map((id) => [
          id,
          { value: LEVERS[id].max, start: 0, ramp: 0 },
        ]),
      ),
    );
  it.each([undefined, ...LEVER_IDS])(
    'every lever at its maximum from month 0 (but %s) stays under 57 at month 24',
    (out) => {
      expect(at(simulate(maximum(out)).total, 24)).toBeLessThan(57);
    },
  );
  it('nor with full continuity and rented GPUs', () => {
    const options = { 'assumption.continuity': 1, 'public-compute.rented-share': 1 };
    expect(
      at(simulate({ ...maximum(), options: { ...maximum().options, ...options } }).total, 24),
    ).toBeLessThan(57);
  });
});

describe('complements', () => {
  const compute = withLevers({ 'public-compute': { value: 500, start: 0, ramp: 0 } });
  const creation: readonly IndicatorId[] = ['research', 'development'];
  const peopleAt = (score: number) => {
    const scores = startingAt((_, i) => MODEL.starting[i] as number);
    return patchedModel({
      ...scores,
      'starting/professional-training': score,
      'starting/advanced-talent': score,
    });
  };
  it('compute without people earns under a tenth of its effect on research and development', () => {
    const [without, withPeople] = [peopleAt(0), peopleAt(60)];
    expect(added(compute, creation, withPeople)).toBeGreaterThan(0.05);
    expect(added(compute, creation, without) / added(compute, creation, withPeople)).toBeLessThan(0.1);
  });
  it('nor a fifth of what it earns with the people Peru has', () => {
    expect(added(compute, creation, peopleAt(0)) / added(compute, creation, MODEL)).toBeLessThan(0.2);
  });
  // Not to the last digit: the same drift spread over another start leaves the compute indicator other room.
  it('but raises the compute indicator just as much', () => {
    const ratio = added(compute, ['compute'], peopleAt(0)) / added(compute, ['compute'], peopleAt(60));
    expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
  });
});

describe('absorptive capacity, from constructed profiles', () => {
  it('they have the mean totals of their tiers', () => {
    for (const tier of TIER_IDS) {
      const start = patchedModel(constructedProfile(tier))
        .run(today, { without: ['ceiling'] })
        .column('total/path');
      expect(at(start, 0)).toBeCloseTo(meanTotal(tier), 8);
    }
    expect(TIER_IDS.map((tier) => meanTotal(tier).toFixed(2))).toEqual(['28.76', '47.75', '66.76']);
  });
  it.each(['open-models', 'regional'] as const)(
    '%s earns more in a Pioneer than in an Adopter than in an Explorer',
    (id) => {
      const effect = LEVERS[id].effects.map(({ indicator }) => indicator);
      const earned = TIER_IDS.map((tier) =>
        added(alone(id), [...new Set(effect)], patchedModel(constructedProfile(tier)), {
          without: ['ceiling'],
        }),
      );
      const [explorer, adopter, pioneer] = earned as [number, number, number];
      expect(explorer).toBeGreaterThan(0);
      expect(adopter).toBeGreaterThan(1.2 * explorer);
      expect(pioneer).toBeGreaterThan(1.2 * adopter);
    },
  );
});
