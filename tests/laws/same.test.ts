import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { ONE_RUN } from '../../src/model/compile/kernel-of.ts';
import { createDraws } from '../../src/model/draws.ts';
import {
  baselineSettings,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  MODEL,
  type Settings,
  simulate,
} from '../../src/model/index.ts';
import type { RunOptions } from '../../src/model/model.ts';
import { anySettings, anyTiming } from './support/settings.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const draw = createDraws(CURRENT_EDITION, 5);
const sameBits = (a: Settings, b: Settings, options: RunOptions = {}): void => {
  const [one, other] = [MODEL.run(a, options), MODEL.run(b, options)];
  const differ = ONE_RUN.columns.filter((name) => {
    const right = other.column(name);
    return one.column(name).some((value, month) => value !== right[month]);
  });
  expect(differ).toEqual([]);
};

describe('no effort is the baseline, bit for bit', () => {
  it('whatever the timing of levers that stand where they are today', () => {
    const timings = fc.record(Object.fromEntries(LEVER_IDS.map((id) => [id, anyTiming])));
    fc.assert(
      fc.property(timings, fc.nat(1000), (timing, k) => {
        const today = baselineSettings();
        const idle = {
          ...today,
          levers: Object.fromEntries(
            LEVER_IDS.map((id) => [id, { value: LEVERS[id].baseline, ...timing[id] }]),
          ) as Settings['levers'],
        };
        sameBits(idle, today);
        sameBits(idle, today, { draw: draw(k) });
        expect([...simulate(idle, { draw: draw(k) }).policyContribution]).toEqual(new Array(49).fill(0));
      }),
      { numRuns: 40, seed: 31 },
    );
  });
  it('for a rented or mentored share of nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1000), (share, k) => {
        const today = baselineSettings();
        const options = {
          ...today.options,
          'public-compute.rented-share': share,
          'startups.mentored-share': share,
        };
        sameBits({ ...today, options }, today);
        sameBits({ ...today, options }, today, { draw: draw(k) });
      }),
      { numRuns: 20, seed: 32 },
    );
  });
  it('for levers that start at the horizon: its months are those of the baseline', () => {
    const today = baselineSettings();
    const late = Object.fromEntries(
      LEVER_IDS.map((id) => [id, { value: LEVERS[id].max, start: 48, ramp: 0, end: null }]),
    ) as Settings['levers'];
    expect(simulate({ ...today, levers: late }).total).toEqual(simulate(today).total);
  });
});

describe('what must not matter does not', () => {
  it('the order in which levers are moved', () => {
    fc.assert(
      fc.property(
        anySettings(),
        fc.shuffledSubarray([...LEVER_IDS], { minLength: 19 }),
        fc.nat(1000),
        (settings, order, k) => {
          const moveTo = (from: Settings, id: LeverId): Settings => ({
            ...from,
            levers: { ...from.levers, [id]: settings.levers[id] },
          });
          const start = { ...baselineSettings(), options: settings.options };
          sameBits(order.reduce(moveTo, start), [...LEVER_IDS].reduce(moveTo, start), { draw: draw(k) });
        },
      ),
      { numRuns: 20, seed: 33 },
    );
  });
  it('who draws a draw, and when', () => {
    const again = createDraws(CURRENT_EDITION, 5);
    again(3);
    for (const k of [700, 3, 0]) expect(again(k)).toEqual(draw(k));
    expect(createDraws(CURRENT_EDITION, 6)(3)).not.toEqual(draw(3));
  });
  it('what ran before: the same settings and draw give the same bits', () => {
    fc.assert(
      fc.property(anySettings(), anySettings(), fc.nat(1000), (settings, other, k) => {
        const first = MODEL.run(settings, { draw: draw(k) })
          .column('total')
          .slice();
        MODEL.run(other);
        expect(MODEL.run(settings, { draw: draw(k) }).column('total')).toEqual(first);
      }),
      { numRuns: 20, seed: 34 },
    );
  });
  it('how far a run goes: months up to its last are the same', () => {
    fc.assert(
      fc.property(anySettings(), fc.integer({ min: 0, max: 48 }), (settings, lastMonth) => {
        const short = MODEL.run(settings, { lastMonth })
          .column('total')
          .slice(0, lastMonth + 1);
        expect(short).toEqual(
          MODEL.run(settings)
            .column('total')
            .slice(0, lastMonth + 1),
        );
      }),
      { numRuns: 20, seed: 35 },
    );
  });
});

describe('halving the step moves the total by less than 0.05', () => {
  const quarter = createDraws(CURRENT_EDITION, 5, 4);
  const eighth = createDraws(CURRENT_EDITION, 5, 8);
  const moved = (settings: Settings, k: number | null): number => {
    const total = (stepsPerMonth: 4 | 8) =>
      MODEL.run(settings, {
        stepsPerMonth,
        ...(k === null ? {} : { draw: (stepsPerMonth === 4 ? quarter : eighth)(k) }),
      }).column('total');
    const halved = total(8);
    return Math.max(...total(4).map((score, month) => Math.abs(score - (halved[month] as number))));
  };
  it('on the centre line and in draws', () => {
    fc.assert(
      fc.property(anySettings(), fc.nat(1000), (settings, k) => {
        expect(moved(settings, null)).toBeLessThan(0.05);
        expect(moved(settings, k)).toBeLessThan(0.05);
      }),
      { numRuns: 40, seed: 36 },
    );
  });
});
