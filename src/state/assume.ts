/** What a person assumes instead of what is published: steps of undo, as levers are. */
import { CURRENT_EDITION } from '../edition/index.ts';
import {
  type AssumptionsProblem,
  assumptionsProblem,
  type Settings,
  withPublishedAssumptions,
} from '../model/index.ts';
import { type AssumptionRef, withAssumption } from '../scenario/assumptions.ts';
import { change, type Hand } from './change.ts';
import { currentSettings, store } from './store.ts';

/**
 * One assumption; `null` is "as published". Institutional continuity is an option: `setOption`.
 *
 * What cannot hold (out of range, or figures that contradict each other) is refused: nothing changes, and why comes back.
 */
export function setAssumption(
  ref: AssumptionRef,
  value: number | null,
  hand: Hand = {},
): AssumptionsProblem | null {
  const settings = currentSettings(store.getState());
  return assume(withAssumption(settings.assumptions, ref, value), { kind: 'assumption', of: ref }, hand);
}

/** The whole official scorecard at once, as a file or a table gives it. */
export function setScorecard(scorecard: Settings['assumptions']['scorecard']): AssumptionsProblem | null {
  const { assumptions } = currentSettings(store.getState());
  return assume({ ...assumptions, scorecard }, { kind: 'assumptions' }, {});
}

/** Every assumption as published, continuity among them; the levers stay. */
export function resetAssumptions(): void {
  change(withPublishedAssumptions(currentSettings(store.getState())), { kind: 'assumptions' }, {});
}

function assume(
  assumptions: Settings['assumptions'],
  deed: Parameters<typeof change>[1],
  hand: Hand,
): AssumptionsProblem | null {
  const problem = assumptionsProblem(CURRENT_EDITION, assumptions);
  if (problem === null) change({ ...currentSettings(store.getState()), assumptions }, deed, hand);
  return problem;
}
