import {
  type Bridge,
  bridge,
  type Path,
  packageCostAtFullSize,
  referencePackage,
  type Settings,
  simulate,
  type WindowLosses,
  windowLosses,
  withoutPackage,
} from '../model/index.ts';
import { sameSettings } from './change.ts';

/**
 * What the model says of settings, computed once for each set of them.
 *
 * Settings are never changed in place, so the object is the key: an answer cannot be shown under other settings,
 * going back costs nothing, and what nobody holds any more is forgotten.
 */
function remembered<Answer>(compute: (settings: Settings) => Answer): (settings: Settings) => Answer {
  const known = new WeakMap<Settings, Answer>();
  return (settings) => {
    const before = known.get(settings);
    if (before !== undefined) return before;
    const answer = compute(settings);
    known.set(settings, answer);
    return answer;
  };
}

/** The centre line. */
export const pathOf: (settings: Settings) => Path = remembered((settings) => simulate(settings));

const baselines = new WeakMap<Settings['assumptions'], Map<number, Settings>>();

/** The settings without their package: the same object, and so one run, for every package under the same assumptions. */
export function baselineOf(settings: Settings): Settings {
  const { assumptions, options } = settings;
  const known = baselines.get(assumptions) ?? new Map<number, Settings>();
  baselines.set(assumptions, known);
  const continuity = options['assumption.continuity'];
  const baseline = known.get(continuity) ?? withoutPackage(settings);
  known.set(continuity, baseline);
  return baseline;
}

/** True of settings whose package does something. */
export const hasPackage = (settings: Settings): boolean => !sameSettings(settings, baselineOf(settings));

const byMonth = <Answer>(compute: (settings: Settings, month: number) => Answer) => {
  const months = new Map<number, (settings: Settings) => Answer>();
  return (settings: Settings, month: number): Answer => {
    let one = months.get(month);
    if (one === undefined) {
      one = remembered((given) => compute(given, month));
      months.set(month, one);
    }
    return one(settings);
  };
};

/** From today's score to the score at a month, by what moves it. Up to 64 runs: not for every frame. */
export const bridgeOf: (settings: Settings, month: number) => Bridge = byMonth(bridge);

/** What took the rest of the package's full effect. */
export const lossesOf: (settings: Settings, month: number) => WindowLosses = byMonth(windowLosses);

/** What the reference package costs at full size for 24 months, S/ million. */
export const referenceCost: () => number = (() => {
  let cost: number | null = null;
  return () => {
    cost ??= packageCostAtFullSize(referencePackage(), 24);
    return cost;
  };
})();
