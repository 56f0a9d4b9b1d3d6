import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { createDraws } from '../../src/model/draws.ts';
import {
  INDICATOR_IDS,
  type IndicatorId,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  MODEL,
  type Settings,
} from '../../src/model/index.ts';
import type { Model, RunOptions } from '../../src/model/model.ts';
import { patchedModel, withLevers } from '../model/support/models.ts';
import { anySettings } from './support/settings.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const draw = createDraws(CURRENT_EDITION, 12);
/** Rounding may take the last digits. */
const DUST = 1e-9;

/** Indicators that a lever claims to raise: those of its effects of positive sign. */
const claimedBy = (id: LeverId): readonly IndicatorId[] =>
  INDICATOR_IDS.filter((indicator) =>
    LEVERS[id].effects.some((e) => e.indicator === indicator && PARAMETERS[e.parameter].value > 0),
  );
const withAmount = (settings: Settings, id: LeverId, value: number): Settings => ({
  ...settings,
  levers: { ...settings.levers, [id]: { ...settings.levers[id], value } },
});

/** Indicators that more of a lever lowers in some month, with the most that they lose. */
function lowered(
  less: Settings,
  more: Settings,
  among: readonly IndicatorId[],
  options: RunOptions = {},
  model: Model = MODEL,
): string[] {
  const [low, high] = [model.run(less, options), model.run(more, options)];
  return among.flatMap((id) => {
    const before = low.column(`${id}/score`);
    const drop = Math.max(...high.column(`${id}/score`).map((score, m) => (before[m] as number) - score));
    return drop > DUST ? [`${id} by ${drop.toFixed(4)}`] : [];
  });
}
const amounts = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** So much money can be absorbed that nothing is crowded out: the law is about what is below the limit. */
const roomy = patchedModel({ absorb_base_pen: 1e9 });

describe('more of a lever never lowers an indicator that it claims to raise', () => {
  it.each(LEVER_IDS.filter((id) => LEVERS[id].effects.length > 0))('%s', (id) => {
    const { max } = LEVERS[id];
    expect(claimedBy(id).length).toBeGreaterThan(0);
    fc.assert(
      fc.property(
        anySettings(),
        amounts,
        fc.option(fc.nat(1000), { nil: null }),
        (settings, [low, high], k) => {
          const options = k === null ? {} : { draw: draw(k) };
          const [less, more] = [withAmount(settings, id, low * max), withAmount(settings, id, high * max)];
          expect(lowered(less, more, claimedBy(id), options, roomy)).toEqual([]);
        },
      ),
      { numRuns: 12, seed: 41 },
    );
  });
  it('nor does stable financing lower anything but innovation, which the machinery it protects drags on', () => {
    fc.assert(
      fc.property(
        anySettings(),
        amounts,
        fc.option(fc.nat(1000), { nil: null }),
        (settings, [low, high], k) => {
          const options = k === null ? {} : { draw: draw(k) };
          const id = 'stable-financing';
          const others = INDICATOR_IDS.filter((indicator) => indicator !== 'innovation');
          expect(
            lowered(withAmount(settings, id, low), withAmount(settings, id, high), others, options, roomy),
          ).toEqual([]);
          const without = withAmount(settings, 'compliance', 0);
          expect(
            lowered(
              withAmount(without, id, low),
              withAmount(without, id, high),
              INDICATOR_IDS,
              options,
              roomy,
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 42 },
    );
  });
  it('nor does the stance lower research, innovation or development', () => {
    fc.assert(
      fc.property(
        anySettings(),
        amounts,
        fc.option(fc.nat(1000), { nil: null }),
        (settings, [low, high], k) => {
          const options = k === null ? {} : { draw: draw(k) };
          const [less, more] = [withAmount(settings, 'stance', low), withAmount(settings, 'stance', high)];
          expect(lowered(less, more, ['research', 'innovation', 'development'], options, roomy)).toEqual([]);
        },
      ),
      { numRuns: 25, seed: 43 },
    );
  });
  it('alone, not even above the limit', () => {
    for (const id of LEVER_IDS.filter((lever) => LEVERS[lever].absorbed))
      for (let tenth = 1; tenth <= 10; tenth++) {
        const [less, more] = [tenth - 1, tenth].map((t) =>
          withLevers({ [id]: { value: (t / 10) * LEVERS[id].max, start: 0, ramp: 0 } }),
        ) as [Settings, Settings];
        expect([id, lowered(less, more, claimedBy(id))]).toEqual([id, []]);
      }
  });
});

describe('the three exceptions, with their size', () => {
  it('compliance drags on innovation', () => {
    const drops = lowered(withLevers({}), withLevers({ compliance: 1 }), INDICATOR_IDS);
    expect(drops).toMatchInlineSnapshot(`
      [
        "innovation by 1.4807",
      ]
    `);
  });
  it('stable financing protects the machinery, and so deepens its drag by this much of a point', () => {
    const innovation = (settings: Settings) => MODEL.run(settings).column('innovation/score')[48] as number;
    const protectedFrom = { value: 1, start: 0, ramp: 0 };
    const drag = innovation(withLevers({ compliance: 1 })) - innovation(withLevers({}));
    const protectedDrag =
      innovation(withLevers({ compliance: 1, 'stable-financing': protectedFrom })) -
      innovation(withLevers({ 'stable-financing': protectedFrom }));
    expect((drag - protectedDrag).toFixed(4)).toMatchInlineSnapshot(`"0.0301"`);
    // On the centre line what it does for present programmes outweighs that; in some draws it does not.
    const fallen = Array.from({ length: 100 }, (_, k) => {
      const without = withLevers({ compliance: 1 });
      const protectedToo = withLevers({ compliance: 1, 'stable-financing': protectedFrom });
      return lowered(without, protectedToo, ['innovation'], { draw: draw(k) });
    }).filter((drops) => drops.length > 0);
    expect(`${fallen.length} of 100 draws, first ${fallen[0]}`).toMatchInlineSnapshot(
      `"21 of 100 draws, first innovation by 0.0234"`,
    );
  });
  it('above the absorption limit one programme crowds out another', () => {
    const rich = { adoption: 200, 'rd-grants': 200, training: 10000 };
    const drops = lowered(withLevers(rich), withLevers({ ...rich, startups: 200 }), INDICATOR_IDS);
    expect(drops).toMatchInlineSnapshot(`
      [
        "professional-training by 1.2942",
        "research by 0.0952",
        "development by 0.0573",
        "industry by 0.6116",
        "government by 0.6086",
      ]
    `);
  });
});
