/** Packages of which only some levers are moved: the coalitions that a split asks about. */
import { baselineSettings, isMoved, OPTION_BASELINE, type Settings } from '../model/settings.ts';
import { HORIZON_MONTHS, LEVER_IDS, type LeverId, OPTION_IDS, type OptionId } from '../model/vocabulary.ts';

/** The lever that an option belongs to; null for continuity, which is an assumption. */
export const ownerOf = (option: OptionId): LeverId | null =>
  LEVER_IDS.find((id) => option.startsWith(`${id}.`)) ?? null;

/** Levers that may move something: their amount differs from today's before the horizon, or an option of theirs does. */
export const playersOf = (settings: Settings): readonly LeverId[] =>
  LEVER_IDS.filter(
    (id) =>
      (isMoved(settings, id) && settings.levers[id].start < HORIZON_MONTHS) ||
      OPTION_IDS.some(
        (option) => ownerOf(option) === id && settings.options[option] !== OPTION_BASELINE[option],
      ),
  );

/** The settings with these levers alone, each with its timing and its options; the others are as today, assumptions stay. */
export function onlyLevers(settings: Settings, ids: readonly LeverId[]): Settings {
  const levers = { ...baselineSettings().levers };
  for (const id of ids) levers[id] = settings.levers[id];
  const options = { ...settings.options };
  for (const option of OPTION_IDS) {
    const owner = ownerOf(option);
    if (owner !== null && !ids.includes(owner)) options[option] = OPTION_BASELINE[option];
  }
  return { levers, options, assumptions: settings.assumptions };
}

/** `onlyLevers` of the players in a subset, a bit each; quick, since there are very many. */
export function coalitions(settings: Settings, players: readonly LeverId[]): (subset: number) => Settings {
  const nobody = onlyLevers(settings, []);
  const owned = OPTION_IDS.flatMap((option) => {
    const at = players.indexOf(ownerOf(option) as LeverId);
    return at < 0 ? [] : [[option, at] as const];
  });
  return (subset) => {
    const levers = { ...nobody.levers };
    players.forEach((id, i) => {
      if (subset & (1 << i)) levers[id] = settings.levers[id];
    });
    const options = { ...nobody.options };
    for (const [option, at] of owned) if (subset & (1 << at)) options[option] = settings.options[option];
    return { levers, options, assumptions: settings.assumptions };
  };
}
