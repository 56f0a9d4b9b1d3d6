import { CURRENT_EDITION } from '../../edition/index.ts';
import {
  type Assumptions,
  type AssumptionsProblem,
  assumptionsKey,
  assumptionsProblem,
  type Settings,
  withPublishedAssumptions,
} from '../../model/index.ts';
import { type AssumptionRef, withAssumption } from '../../scenario/assumptions.ts';
import {
  compareScenarios,
  type Hand,
  resetAssumptions,
  setAssumption,
  setOption,
  setScorecard,
} from '../../state/actions.ts';
import type { OnTable } from '../../state/table.ts';

/** What the panel shows and how it changes it. What cannot hold is refused, and why comes back. */
export interface Editor {
  /** Those whose assumptions are shown. */
  readonly settings: Settings;
  /** True where one change holds for several scenarios. */
  readonly several: boolean;
  readonly assume: (ref: AssumptionRef, value: number | null, hand?: Hand) => AssumptionsProblem | null;
  readonly setContinuity: (value: number, hand?: Hand) => void;
  readonly clearScorecard: () => void;
  readonly reset: () => void;
}

const CONTINUITY = 'assumption.continuity';

/** The levers of one scenario under the assumptions of another. */
export const withAssumptionsOf = (from: Settings, settings: Settings): Settings =>
  assumeAlike(from, settings)
    ? settings
    : {
        ...settings,
        options: { ...settings.options, [CONTINUITY]: from.options[CONTINUITY] },
        assumptions: from.assumptions,
      };

/** True when two scenarios assume the same. */
export const assumeAlike = (a: Settings, b: Settings): boolean =>
  assumptionsKey(a.assumptions) === assumptionsKey(b.assumptions) &&
  a.options[CONTINUITY] === b.options[CONTINUITY];

/** The scenario of Explore. */
export const exploreEditor = (settings: Settings): Editor => ({
  settings,
  several: false,
  assume: setAssumption,
  setContinuity: (value, hand) => setOption(CONTINUITY, value, hand),
  clearScorecard: () => setScorecard({}),
  reset: resetAssumptions,
});

/**
 * Every scenario on the table at once: a comparison under two sets of assumptions would compare the assumptions.
 *
 * Nothing is held here while a hand drags: it counts when the hand lets go.
 */
export function compareEditor(compared: readonly OnTable[]): Editor {
  const settings = compared[0]?.settings as Settings;
  const each = (change: (settings: Settings) => Settings): void =>
    compareScenarios(compared.map((one) => ({ ...one, settings: change(one.settings) })));
  const assumeAll = (assumptions: Assumptions): AssumptionsProblem | null => {
    const problem = assumptionsProblem(CURRENT_EDITION, assumptions);
    if (problem === null) each((one) => ({ ...one, assumptions }));
    return problem;
  };
  return {
    settings,
    several: true,
    assume: (ref, value, hand) =>
      hand?.hold ? null : assumeAll(withAssumption(settings.assumptions, ref, value)),
    setContinuity(value, hand) {
      if (hand?.hold) return;
      each((one) => ({ ...one, options: { ...one.options, [CONTINUITY]: value } }));
    },
    clearScorecard: () => assumeAll({ ...settings.assumptions, scorecard: {} }),
    reset: () => each(withPublishedAssumptions),
  };
}
