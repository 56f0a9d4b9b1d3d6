import {
  INDICATOR_IDS,
  type IndicatorId,
  isMoved,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type Path,
  type Settings,
  simulate,
} from '../../model/index.ts';
import type { Move } from '../../state/table.ts';

/** A change of the total smaller than this cannot be seen, so the page says why it is. Points. */
export const VISIBLE = 0.01;

/**
 * Why a change does next to nothing.
 *
 * not-moved    the amount is as today, so its start, ramp, end or option changes nothing
 * limit        the absorption limit lets none of the new money through
 * masked       the platform stance keeps only part of the machinery's effects
 * unmentored   cash without mentoring earns little
 * too-late     it starts, or ends, so that nothing arrives in the forty-eight months
 * gate         new money does not move before the budget gate
 * saturated    the lever is where more adds little
 * remeasured   it shows only once the index measures data again
 * absorptive   the country's absorptive capacity is too low to take it up
 * small        the step itself is small: nothing hides it
 */
export type Reason =
  | 'not-moved'
  | 'limit'
  | 'masked'
  | 'unmentored'
  | 'too-late'
  | 'gate'
  | 'saturated'
  | 'remeasured'
  | 'absorptive'
  | 'small';

/** What a move did. Amounts are differences in points: of the total, and of each indicator on its own 0-100. */
export interface Explanation {
  readonly total24: number;
  readonly total48: number;
  /** The places it reached, the one that weighs most in the total first; at month 24, at 48 where the total has not moved yet. */
  readonly places: readonly { readonly indicator: IndicatorId; readonly amount: number }[];
  /** The month at which `places` are read. */
  readonly month: 24 | 48;
  /** Planned money of 24 months, after less before. S/ million. */
  readonly money: number;
  /** Only where the change of the total at month 48 is under VISIBLE, and where it was asked. */
  readonly reason: Reason | null;
}

/** Share of the reference from which on a step is not small by itself. */
const LARGE_STEP = 0.25;
/** Differences below this are rounding, not reach. Points of an indicator. */
const REACHED = 1e-6;

/**
 * What changed between the two settings of a move, and where it cannot be seen, why: a dozen runs more, left out
 * without `why`.
 */
export function explain(move: Move, run: (settings: Settings) => Path = simulate, why = true): Explanation {
  const before = run(move.before);
  const after = run(move.after);
  const total48 = at(after.total, 48) - at(before.total, 48);
  const total24 = at(after.total, 24) - at(before.total, 24);
  const month = Math.abs(total24) >= VISIBLE / 2 ? 24 : 48;
  return {
    total24,
    total48,
    places: reached(before, after, month),
    month,
    money: after.cost.planned - before.cost.planned,
    reason: why && Math.abs(total48) < VISIBLE ? whyNothing(move, run) : null,
  };
}

/** Indicators that differ between two paths at months 24 or 48. */
export function touched(before: Path, after: Path): ReadonlySet<IndicatorId> {
  return new Set(
    INDICATOR_IDS.filter((id) =>
      [24, 48].some((month) => Math.abs(difference(before, after, id, month)) > REACHED),
    ),
  );
}

function reached(before: Path, after: Path, month: number): Explanation['places'] {
  return INDICATOR_IDS.map((indicator) => ({
    indicator,
    amount: difference(before, after, indicator, month),
  }))
    .filter(({ amount }) => Math.abs(amount) > REACHED)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/**
 * The reason is found, not guessed: each suspect is taken away in a run of its own, and the first whose absence makes
 * the same step visible is named.
 */
function whyNothing({ deed, before, after }: Move, run: (settings: Settings) => Path): Reason {
  const changed = LEVER_IDS.filter((id) => changes(before, after, id));
  if (changed.length === 0 || changed.every((id) => !isMoved(before, id) && !isMoved(after, id)))
    return 'not-moved';
  const visible = (alter: (settings: Settings) => Settings): boolean =>
    Math.abs(at(run(alter(after)).total, 48) - at(run(alter(before)).total, 48)) >= VISIBLE;
  const other = LEVER_IDS.filter((id) => !changed.includes(id));

  if (visible((s) => withOption(s, 'startups.mentored-share', 1))) return 'unmentored';
  if (visible((s) => withLevers(s, ['stance'], (lever) => ({ ...lever, value: 0 })))) return 'masked';
  if (
    visible((s) =>
      withLevers(
        s,
        other.filter((id) => LEVERS[id].absorbed),
        asToday,
      ),
    )
  )
    return 'limit';
  if (visible((s) => withLevers(s, changed, (lever) => ({ ...lever, start: 0, ramp: 0, end: null })))) {
    const gated = changed.some((id) => LEVERS[id].needsBudgetGate && (after.levers[id].end ?? 49) <= 8);
    return gated ? 'gate' : 'too-late';
  }
  const shown = Math.abs(at(run(after).total, 48) - at(run(before).total, 48));
  const atFirst = stepFromToday(before, after, changed);
  if (Math.abs(at(run(atFirst.after).total, 48) - at(run(atFirst.before).total, 48)) > 2 * shown)
    return 'saturated';
  const large = changed.some(
    (id) => Math.abs(after.levers[id].value - before.levers[id].value) >= LARGE_STEP * LEVERS[id].reference,
  );
  if (large && deed.kind === 'lever') {
    const { effects } = LEVERS[deed.lever];
    if (effects.some(({ event }) => event === 'data-remeasured')) return 'remeasured';
    if (effects.some(({ absorptiveCapacity }) => absorptiveCapacity === true)) return 'absorptive';
  }
  return 'small';
}

/** The same step, made from today's level. */
function stepFromToday(before: Settings, after: Settings, changed: readonly LeverId[]) {
  const shifted = (s: Settings): Settings =>
    withLevers(s, changed, (lever, id) => ({
      ...lever,
      value: LEVERS[id].baseline + lever.value - Math.min(before.levers[id].value, after.levers[id].value),
    }));
  return { before: shifted(before), after: shifted(after) };
}

type Setting = Settings['levers'][LeverId];

function withLevers(
  s: Settings,
  ids: readonly LeverId[],
  make: (old: Setting, id: LeverId) => Setting,
): Settings {
  const levers = { ...s.levers };
  for (const id of ids) levers[id] = make(levers[id], id);
  return { ...s, levers };
}

const asToday = (old: Setting, id: LeverId): Setting => ({ ...old, value: LEVERS[id].baseline });

function withOption(s: Settings, option: keyof Settings['options'], value: number): Settings {
  return { ...s, options: { ...s.options, [option]: value } };
}

/** True when the setting of a lever, or an option of it, differs. */
function changes(before: Settings, after: Settings, id: LeverId): boolean {
  const a = before.levers[id];
  const b = after.levers[id];
  const options = LEVERS[id].options ?? [];
  return (
    a.value !== b.value ||
    a.start !== b.start ||
    a.ramp !== b.ramp ||
    a.end !== b.end ||
    options.some((option) => before.options[option] !== after.options[option])
  );
}

const at = (values: Float64Array, month: number): number => values[month] as number;
const difference = (before: Path, after: Path, id: IndicatorId, month: number): number =>
  at(after.indicators[id], month) - at(before.indicators[id], month);
