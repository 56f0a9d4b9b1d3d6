import { useMemo } from 'react';
import { LEVER_IDS, type Settings } from '../../model/index.ts';
import type { LinkGoal } from '../../scenario/link.ts';
import { useApp } from '../../state/store.ts';
import {
  GOAL_PRESET_IDS,
  type Goal,
  type GoalPresetId,
  isPriced,
  PRICED_LEVERS,
  presetGoal,
} from '../../study/goal.ts';

/** What a reader does not set: seed, draws, how many mixes beside the best. The same in every preset. */
type Fixed = Pick<Goal, 'version' | 'seed' | 'draws' | 'alternatives'>;

/** The goal that a preset stands for, as the form and the link hold it. */
export function presetOf(id: GoalPresetId, settings: Settings): LinkGoal {
  const goal = presetGoal(id, settings);
  const common = {
    month: goal.month,
    planned: goal.limits.planned,
    absorption: goal.limits.absorption,
    starts: goal.starts,
    locked: PRICED_LEVERS.filter((lever) => !goal.free.includes(lever)),
    freed: goal.free.filter((lever) => !isPriced(lever)),
  };
  if (goal.kind === 'most-points') return { ...common, kind: goal.kind };
  if (goal.kind === 'cheapest') return { ...common, kind: goal.kind, line: goal.line };
  return { ...common, kind: goal.kind, line: goal.line, chance: goal.chance };
}

/** The goal as it is sought. */
export function soughtOf(goal: LinkGoal, settings: Settings): Goal {
  const { version, seed, draws, alternatives }: Fixed = presetGoal('line-48', settings);
  const free = LEVER_IDS.filter((id) => isFree(goal, id));
  const { locked: _, freed: __, planned, absorption, ...wanted } = goal;
  return {
    ...{ version, seed, draws, alternatives, free },
    limits: { planned, executed: null, absorption },
    ...wanted,
  };
}

export const isFree = (goal: LinkGoal, id: (typeof LEVER_IDS)[number]): boolean =>
  isPriced(id) ? !goal.locked.includes(id) : goal.freed.includes(id);

/** The preset that a goal is, number for number; null for a reader's own. */
export function presetIdOf(goal: LinkGoal, settings: Settings): GoalPresetId | null {
  return GOAL_PRESET_IDS.find((id) => sameGoal(presetOf(id, settings), goal)) ?? null;
}

function sameGoal(a: LinkGoal, b: LinkGoal): boolean {
  const written = (goal: LinkGoal): string => JSON.stringify(Object.entries(goal).sort());
  return written(a) === written(b);
}

/** What is sought now: the reader's own goal, or the one that the page opens on. */
export function useGoal(settings: Settings): LinkGoal {
  const own = useApp((state) => state.goal);
  return useMemo(() => own ?? presetOf('most-points-24', settings), [own, settings]);
}
