import fc from 'fast-check';
import { CURRENT_EDITION } from '../../../src/edition/index.ts';
import {
  type Assumptions,
  assumptionsProblem,
  HORIZON_MONTHS,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type LeverSetting,
  NO_ASSUMPTIONS,
  OPTION_IDS,
  type Settings,
} from '../../../src/model/index.ts';
import {
  type AssumptionRef,
  assumptionRange,
  FIGURE_IDS,
  PARAMETER_IDS,
  WEIGHT_IDS,
} from '../../../src/scenario/assumptions.ts';
import {
  CEILING_MAX,
  DEFAULT_OUTCOME,
  LINK_GOAL_RANGES,
  type LinkGoal,
  type LinkScenario,
  type LinkState,
  MOST_SCENARIOS,
  OUTCOMES,
  READING_MONTHS,
  READINGS,
  VIEWS,
} from '../../../src/scenario/link.ts';
import { cleanTitle } from '../../../src/scenario/scenario.ts';
import { SHIPPED } from '../../../src/scenario/shipped.ts';

/** Minus zero is zero to the model and to the parser; links and files cannot tell them apart. */
const double = (max: number) =>
  fc.double({ min: 0, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const onStep = (id: LeverId) => {
  const { max, step } = LEVERS[id];
  return fc
    .integer({ min: 0, max: Math.round(max / step) })
    .map((count) => Math.min(max, Number((count * step).toFixed(4))));
};

function lever(id: LeverId, exact: boolean): fc.Arbitrary<LeverSetting> {
  const month = exact ? double(HORIZON_MONTHS) : fc.integer({ min: 0, max: HORIZON_MONTHS });
  return fc
    .record({
      value: exact ? double(LEVERS[id].max) : onStep(id),
      start: month,
      ramp: month,
      end: fc.option(month, { nil: null }),
    })
    .map((setting) =>
      setting.end !== null && setting.end <= setting.start ? { ...setting, end: null } : setting,
    );
}

/** Some of each kind within range, as round numbers or any doubles; figures that contradict each other are left out. */
export function anyAssumptions(exact: boolean): fc.Arbitrary<Assumptions> {
  const within = (ref: AssumptionRef): fc.Arbitrary<number> => {
    const { min, max } = assumptionRange(ref);
    if (exact) return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
    return fc.integer({ min: 0, max: 8 }).map((eighths) => Math.min(max, min + ((max - min) * eighths) / 8));
  };
  const some = <Id extends string>(ids: readonly Id[], refOf: (id: Id) => AssumptionRef, most: number) =>
    fc
      .subarray([...ids], { maxLength: most })
      .chain((chosen) =>
        fc.tuple(...chosen.map((id) => within(refOf(id)).map((value) => [id, value] as const))),
      )
      .map((entries) => Object.fromEntries(entries) as Partial<Record<Id, number>>);
  return fc
    .record({
      parameters: some(PARAMETER_IDS, (id) => ({ part: 'parameters', id }), 12),
      scorecard: some(FIGURE_IDS, (id) => ({ part: 'scorecard', id }), 4),
      weights: some(WEIGHT_IDS, (id) => ({ part: 'weights', id }), 3),
      line: fc.oneof(fc.constant(NO_ASSUMPTIONS.line), within({ part: 'line' })),
    })
    .map((assumptions) =>
      assumptionsProblem(CURRENT_EDITION, assumptions) === null
        ? assumptions
        : { ...assumptions, scorecard: {}, weights: {} },
    );
}

/** Settings within range: on the sliders' steps, or any doubles when `exact`. */
export function anySettings(exact: boolean): fc.Arbitrary<Settings> {
  const levers = Object.fromEntries(LEVER_IDS.map((id) => [id, lever(id, exact)]));
  const share = exact ? double(1) : fc.integer({ min: 0, max: 20 }).map((count) => count / 20);
  const options = Object.fromEntries(OPTION_IDS.map((id) => [id, share]));
  return fc.record({
    levers: fc.record(levers),
    options: fc.record(options),
    assumptions: fc.oneof(fc.constant(NO_ASSUMPTIONS), anyAssumptions(exact)),
  }) as unknown as fc.Arbitrary<Settings>;
}

/** Shipped settings as they are, with one lever moved, or anything at all. */
const somewhere = (exact: boolean): fc.Arbitrary<Settings> =>
  fc.oneof(
    fc.constantFrom(...SHIPPED).map((scenario) => scenario.settings),
    fc
      .tuple(fc.constantFrom(...SHIPPED), anySettings(exact), fc.constantFrom(...LEVER_IDS))
      .map(([{ settings }, other, id]) => ({
        ...settings,
        levers: { ...settings.levers, [id]: other.levers[id] },
      })),
    anySettings(exact),
  );

const linkScenario = (exact: boolean): fc.Arbitrary<LinkScenario> =>
  fc
    .record({
      base: fc.constantFrom(...SHIPPED.map(({ id }) => id)),
      settings: somewhere(exact),
      title: fc.string({ unit: 'binary', maxLength: 130 }).map(cleanTitle),
    })
    .map(({ title, ...scenario }) => (title ? { ...scenario, title } : scenario));

/** A goal within range, its months whole. */
function anyGoal(exact: boolean): fc.Arbitrary<LinkGoal> {
  const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
    exact
      ? fc.double({ min, max, noNaN: true }).map((value) => value + 0)
      : fc.integer({ min, max: Math.min(max, 1000) });
  const whole = ({ min, max }: { readonly min: number; readonly max: number }) => fc.integer({ min, max });
  const { month, line, chance, planned, start } = LINK_GOAL_RANGES;
  const levers = fc.subarray([...LEVER_IDS]);
  const common = fc.record({
    month: whole(month),
    planned: fc.option(within(planned), { nil: null }),
    absorption: fc.boolean(),
    starts: fc.option(fc.record({ earliest: whole(start), latest: whole(start) }), { nil: null }),
    locked: levers,
    freed: levers,
  });
  return fc
    .record({
      common,
      line: within(line),
      chance: within(chance),
      kind: fc.constantFrom('most-points' as const, 'cheapest' as const, 'cheapest-by-chance' as const),
    })
    .map((any): LinkGoal => {
      if (any.kind === 'most-points') return { ...any.common, kind: any.kind };
      if (any.kind === 'cheapest') return { ...any.common, kind: any.kind, line: any.line };
      return { ...any.common, kind: any.kind, line: any.line, chance: any.chance };
    });
}

export const anyLinkState = (exact: boolean): fc.Arbitrary<LinkState> =>
  fc.record(
    {
      view: fc.constantFrom(...VIEWS),
      language: fc.constantFrom('es-PE' as const, 'en' as const),
      scenarios: fc.array(linkScenario(exact), { minLength: 1, maxLength: MOST_SCENARIOS }),
      month: fc.constantFrom(...READING_MONTHS),
      reading: fc.constantFrom(...READINGS),
      ceiling: exact
        ? fc.double({ min: 0.5, max: CEILING_MAX, noNaN: true })
        : fc.integer({ min: 0, max: CEILING_MAX }),
      section: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
      outcome: fc.constantFrom(...OUTCOMES.filter((outcome) => outcome !== DEFAULT_OUTCOME)),
      goal: anyGoal(exact),
      modelVersion: fc.stringMatching(/^\d{1,2}\.\d{1,3}\.\d{1,3}(-beta)?$/),
      edition: fc.constantFrom('2025', '2026'),
    },
    { requiredKeys: ['view', 'language', 'scenarios', 'month', 'reading'] },
  );
