import { type Assumptions, assumptionsKey, NO_ASSUMPTIONS } from './assumptions.ts';
import { LEVERS } from './levers/index.ts';
import { type ByLever, LEVER_IDS, type LeverId, OPTION_IDS, type OptionId } from './vocabulary.ts';

/**
 * What a person sets of one lever.
 *
 * Unit     value in the lever's own unit; start, ramp and end in months from July 2026.
 * Range    value within the lever's min and max; start 0-48; ramp 0-48; end above start, or null for "does not end".
 */
export interface LeverSetting {
  readonly value: number;
  readonly start: number;
  readonly ramp: number;
  readonly end: number | null;
}

/** Everything the model is told of a policy package and of the assumptions around it. */
export interface Settings {
  readonly levers: ByLever<LeverSetting>;
  /** Shares, 0-1. `assumption.continuity` is an assumption, not policy. */
  readonly options: Record<OptionId, number>;
  readonly assumptions: Assumptions;
}

/** Each option's range is 0 to 1; these are its values as of today. */
export const OPTION_BASELINE: Record<OptionId, number> = {
  'public-compute.rented-share': 0,
  'startups.mentored-share': 1,
  'assumption.continuity': 0,
};

/** The setting of a lever "as today": its baseline, with the timing it gets once it is moved. */
export function baselineSetting(id: LeverId): LeverSetting {
  const lever = LEVERS[id];
  return { value: lever.baseline, start: lever.timing.start, ramp: lever.timing.ramp, end: null };
}

/** Settings in which nothing new is done. */
export function baselineSettings(): Settings {
  const levers = Object.fromEntries(LEVER_IDS.map((id) => [id, baselineSetting(id)]));
  return {
    levers: levers as ByLever<LeverSetting>,
    options: { ...OPTION_BASELINE },
    assumptions: NO_ASSUMPTIONS,
  };
}

/**
 * The same assumptions with every lever back at its baseline: what a policy contribution is measured against.
 */
export function withoutPackage(settings: Settings): Settings {
  return {
    levers: baselineSettings().levers,
    options: { ...OPTION_BASELINE, 'assumption.continuity': settings.options['assumption.continuity'] },
    assumptions: settings.assumptions,
  };
}

/** The same package under what is published: its assumptions given up, continuity among them. */
export function withPublishedAssumptions(settings: Settings): Settings {
  const continuity = OPTION_BASELINE['assumption.continuity'];
  return {
    levers: settings.levers,
    options: { ...settings.options, 'assumption.continuity': continuity },
    assumptions: NO_ASSUMPTIONS,
  };
}

/** True when anything is assumed that differs from what is published, continuity among it. */
export function hasOwnAssumptions(settings: Settings): boolean {
  return (
    assumptionsKey(settings.assumptions) !== '' ||
    settings.options['assumption.continuity'] !== OPTION_BASELINE['assumption.continuity']
  );
}

/** True when the lever's amount differs from today's, whatever its timing. */
export function isMoved(settings: Settings, id: LeverId): boolean {
  return settings.levers[id].value !== LEVERS[id].baseline;
}

/** The lever that an option belongs to; null for continuity, which is an assumption. */
export const ownerOf = (option: OptionId): LeverId | null =>
  LEVER_IDS.find((id) => option.startsWith(`${id}.`)) ?? null;

/** True when the lever's amount or an option of it differs from today. */
export const isPlayed = (settings: Settings, id: LeverId): boolean =>
  isMoved(settings, id) ||
  OPTION_IDS.some((option) => ownerOf(option) === id && settings.options[option] !== OPTION_BASELINE[option]);

/** The settings with these levers alone, each with its timing and its options; the others are as today, assumptions stay. */
export function onlyLevers(settings: Settings, ids: readonly LeverId[]): Settings {
  const today = withoutPackage(settings);
  const levers = { ...today.levers };
  for (const id of ids) levers[id] = settings.levers[id];
  const options = { ...today.options };
  for (const option of OPTION_IDS) {
    const owner = ownerOf(option);
    if (owner !== null && ids.includes(owner)) options[option] = settings.options[option];
  }
  return { levers, options, assumptions: settings.assumptions };
}

/** The settings without one lever: it and its options as today. */
export const withoutLever = (settings: Settings, id: LeverId): Settings =>
  onlyLevers(
    settings,
    LEVER_IDS.filter((other) => other !== id),
  );
