import {
  baselineSettings,
  LEVER_IDS,
  type LeverId,
  type LeverSetting,
  OPTION_IDS,
  type OptionId,
  type Settings,
} from '../../model/index.ts';

import {
  type AssumptionRef,
  assumed,
  FIGURE_IDS,
  PARAMETER_IDS,
  WEIGHT_IDS,
} from '../../scenario/assumptions.ts';

/** The levers and options in which some scenario differs from the first, and the levers in which none does. */
export interface Differing {
  readonly levers: readonly LeverId[];
  readonly options: readonly OptionId[];
  readonly assumptions: readonly AssumptionRef[];
  readonly identical: readonly LeverId[];
}

const today = baselineSettings();

const EVERY_ASSUMPTION: readonly AssumptionRef[] = [
  { part: 'line' },
  ...FIGURE_IDS.map((id) => ({ part: 'scorecard', id }) as const),
  ...WEIGHT_IDS.map((id) => ({ part: 'weights', id }) as const),
  ...PARAMETER_IDS.map((id) => ({ part: 'parameters', id }) as const),
];

/** A lever that is as today means the same whatever its dates. */
function meaning(id: LeverId, { value, start, ramp, end }: LeverSetting): string {
  return value === today.levers[id].value ? 'as-today' : JSON.stringify([value, start, ramp, end]);
}

export function differing(all: readonly Settings[]): Differing {
  const isSame = (id: LeverId): boolean => new Set(all.map((s) => meaning(id, s.levers[id]))).size <= 1;
  return {
    levers: LEVER_IDS.filter((id) => !isSame(id)),
    options: OPTION_IDS.filter((id) => new Set(all.map((s) => s.options[id])).size > 1),
    assumptions: EVERY_ASSUMPTION.filter(
      (ref) => new Set(all.map((s) => assumed(s.assumptions, ref))).size > 1,
    ),
    identical: LEVER_IDS.filter(isSame),
  };
}

export const isAsToday = (id: LeverId, setting: LeverSetting): boolean =>
  setting.value === today.levers[id].value;
