import fc from 'fast-check';
import {
  HORIZON_MONTHS,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type LeverSetting,
  NO_ASSUMPTIONS,
  OPTION_IDS,
  type Settings,
} from '../../../src/model/index.ts';

const within = (max: number) =>
  // The ends are where things break, so they come up often.
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(0, max) },
    { weight: 3, arbitrary: fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0) },
  );

/** Start, ramp and end of a lever, any real months within the horizon. */
export const anyTiming = fc
  .record({
    start: within(HORIZON_MONTHS),
    ramp: within(HORIZON_MONTHS),
    end: fc.option(within(HORIZON_MONTHS), { nil: null, freq: 2 }),
  })
  .map((timing) => (timing.end !== null && timing.end <= timing.start ? { ...timing, end: null } : timing));

const anyLever = (id: LeverId, factor = 1): fc.Arbitrary<LeverSetting> =>
  fc
    .record({
      value: fc.oneof(fc.constant(LEVERS[id].baseline), within(LEVERS[id].max * factor)),
      timing: anyTiming,
    })
    .map(({ value, timing }) => ({ value, ...timing }));

const anyOptions = fc.record(Object.fromEntries(OPTION_IDS.map((id) => [id, within(1)])));

/** Settings within range; `factor` stretches the ranges of the amounts. */
export const anySettings = (factor = 1): fc.Arbitrary<Settings> =>
  fc.record({
    levers: fc.record(Object.fromEntries(LEVER_IDS.map((id) => [id, anyLever(id, factor)]))),
    options: anyOptions,
    assumptions: fc.constant(NO_ASSUMPTIONS),
  }) as unknown as fc.Arbitrary<Settings>;
