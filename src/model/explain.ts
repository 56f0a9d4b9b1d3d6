/** What a package's points are made of, and what took the rest (docs/model.md, "Explanation"). */
import { MODEL } from './current.ts';
import { SWITCH_IDS } from './inputs.ts';
import { LEVERS } from './levers/index.ts';
import type { Model } from './model.ts';
import type { Bridge, WindowLosses } from './path.ts';
import { isPlayed, onlyLevers, type Settings, withoutPackage } from './settings.ts';
import { shapleyOf } from './shapley.ts';
import { LEVER_GROUP_IDS, LEVER_IDS, type LeverGroupId } from './vocabulary.ts';

/** The settings with only some groups moved; the others are as today, assumptions stay. */
export const onlyGroups = (settings: Settings, groups: readonly LeverGroupId[]): Settings =>
  onlyLevers(
    settings,
    LEVER_IDS.filter((id) => groups.includes(LEVERS[id].group)),
  );

/** True when anything in the group differs from today. */
export const isGroupMoved = (settings: Settings, group: LeverGroupId): boolean =>
  LEVER_IDS.some((id) => LEVERS[id].group === group && isPlayed(settings, id));

/** What comes before any package at one month: the score of today, what drift alone adds, and what is in force already. */
export interface Ground {
  readonly start: number;
  readonly drift: number;
  readonly inForce: number;
}

export function groundOf(settings: Settings, month: number, model: Model = MODEL): Ground {
  const today = model.centre(withoutPackage(settings), { lastMonth: month });
  const path = today.column('total/path');
  const drift = path[month] as number;
  // A whole scorecard may differ from the published total by its rounding.
  const isPublished = Object.keys(settings.assumptions.scorecard).length === 0;
  const start = isPublished ? model.edition.publishedHome.total.value : (path[0] as number);
  return { start, drift: drift - start, inForce: (today.column('total')[month] as number) - drift };
}

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
  const shares = shapleyOf(moved.length, totalOf);
  const groups = Object.fromEntries(LEVER_GROUP_IDS.map((group) => [group, 0])) as Record<
    LeverGroupId,
    number
  >;
  moved.forEach((group, i) => {
    groups[group] = shares[i] as number;
  });
  const total = totalOf((1 << moved.length) - 1);
  return {
    month,
    ...groundOf(settings, month, model),
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
