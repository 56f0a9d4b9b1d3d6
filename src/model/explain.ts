/** What a package's points are made of, and what took the rest (docs/model.md, "Explanation"). */
import { MODEL } from './current.ts';
import { SWITCH_IDS } from './inputs.ts';
import { LEVERS } from './levers/index.ts';
import type { Model } from './model.ts';
import type { Bridge, WindowLosses } from './path.ts';
import { baselineSetting, isMoved, OPTION_BASELINE, type Settings, withoutPackage } from './settings.ts';
import { factorial } from './shapley.ts';
import { type ByLever, LEVER_GROUP_IDS, LEVER_IDS, type LeverGroupId, type OptionId } from './vocabulary.ts';

const groupOf = (option: OptionId): LeverGroupId | null =>
  option === 'assumption.continuity' ? null : LEVERS[option.split('.')[0] as 'startups'].group;

/** The settings with only some groups moved; the others are as today, assumptions stay. */
export function onlyGroups(settings: Settings, groups: readonly LeverGroupId[]): Settings {
  const levers = Object.fromEntries(
    LEVER_IDS.map((id) => [
      id,
      groups.includes(LEVERS[id].group) ? settings.levers[id] : baselineSetting(id),
    ]),
  );
  const options = Object.fromEntries(
    Object.entries(settings.options).map(([option, value]) => {
      const group = groupOf(option as OptionId);
      return [option, group === null || groups.includes(group) ? value : OPTION_BASELINE[option as OptionId]];
    }),
  );
  return {
    levers: levers as ByLever<Settings['levers']['literacy']>,
    options: options as Settings['options'],
    assumptions: settings.assumptions,
  };
}

/** True when anything in the group differs from today. */
export const isGroupMoved = (settings: Settings, group: LeverGroupId): boolean =>
  LEVER_IDS.some((id) => LEVERS[id].group === group && isMoved(settings, id)) ||
  Object.entries(settings.options).some(
    ([option, value]) =>
      groupOf(option as OptionId) === group && value !== OPTION_BASELINE[option as OptionId],
  );

/**
 * From the published score to the score at one month, as parts that add up.
 *
 * Drift alone, then what is in force already, then each lever group by its exact Shapley value: the mean of
 * what it adds over all orders. Groups that nothing moves are worth exactly 0 and cost no runs, so n moved groups take
 * 2^n runs.
 */
export function bridge(settings: Settings, month: number, model: Model = MODEL): Bridge {
  const moved = LEVER_GROUP_IDS.filter((group) => isGroupMoved(settings, group));
  const totalOf = (subset: number): number =>
    model
      .centre(
        onlyGroups(
          settings,
          moved.filter((_, i) => subset & (1 << i)),
        ),
        { lastMonth: month },
      )
      .column('total')[month] as number;
  const totals = Float64Array.from({ length: 1 << moved.length }, (_, subset) => totalOf(subset));
  const groups = Object.fromEntries(LEVER_GROUP_IDS.map((group) => [group, 0])) as Record<
    LeverGroupId,
    number
  >;
  const size = (subset: number): number => moved.filter((_, i) => subset & (1 << i)).length;
  moved.forEach((group, i) => {
    let value = 0;
    for (let subset = 0; subset < totals.length; subset++) {
      if (subset & (1 << i)) continue;
      const before = size(subset);
      const share = (factorial(before) * factorial(moved.length - before - 1)) / factorial(moved.length);
      value += share * ((totals[subset | (1 << i)] as number) - (totals[subset] as number));
    }
    groups[group] = value;
  });
  const path = model.centre(withoutPackage(settings), { lastMonth: month }).column('total/path');
  const drift = path[month] as number;
  // A whole scorecard may differ from the published total by its rounding.
  const isPublished = Object.keys(settings.assumptions.scorecard).length === 0;
  const start = isPublished ? model.edition.publishedHome.total.value : (path[0] as number);
  const total = totals.at(-1) as number;
  return {
    month,
    start,
    drift: drift - start,
    inForce: (totals[0] as number) - drift,
    groups,
    total,
    missing: settings.assumptions.line - total,
  };
}

/**
 * The package's full effect at one month, and what took the rest: obstacles are put back in order, and each
 * takes the difference that it makes.
 */
export function windowLosses(settings: Settings, month: number, model: Model = MODEL): WindowLosses {
  const baseline = withoutPackage(settings);
  const contributionWithout = (from: number): number => {
    const options = { without: SWITCH_IDS.slice(from), lastMonth: month };
    return (
      (model.centre(settings, options).column('total')[month] as number) -
      (model.centre(baseline, options).column('total')[month] as number)
    );
  };
  const left = Array.from({ length: SWITCH_IDS.length + 1 }, (_, from) => contributionWithout(from));
  const taken = (i: number): number => (left[i] as number) - (left[i + 1] as number);
  return {
    month,
    full: left[0] as number,
    lateMoney: taken(0),
    execution: taken(1),
    delay: taken(2),
    complements: taken(3),
    ceiling: taken(4),
    contribution: left[5] as number,
  };
}
