import {
  baselineSettings,
  LEVER_IDS,
  type LeverId,
  type LeverSetting,
  OPTION_IDS,
  type OptionId,
  type Settings,
} from '../../model/index.ts';

/** The levers and options in which some scenario differs from the first, and the levers in which none does. */
export interface Differing {
  readonly levers: readonly LeverId[];
  readonly options: readonly OptionId[];
  readonly identical: readonly LeverId[];
}

const today = baselineSettings();

/** A lever that is as today means the same whatever its dates. */
function meaning(id: LeverId, { value, start, ramp, end }: LeverSetting): string {
  return value === today.levers[id].value ? 'as-today' : JSON.stringify([value, start, ramp, end]);
}

export function differing(all: readonly Settings[]): Differing {
  const isSame = (id: LeverId): boolean => new Set(all.map((s) => meaning(id, s.levers[id]))).size <= 1;
  return {
    levers: LEVER_IDS.filter((id) => !isSame(id)),
    options: OPTION_IDS.filter((id) => new Set(all.map((s) => s.options[id])).size > 1),
    identical: LEVER_IDS.filter(isSame),
  };
}

export const isAsToday = (id: LeverId, setting: LeverSetting): boolean =>
  setting.value === today.levers[id].value;
