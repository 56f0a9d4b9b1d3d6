/** The coalitions that a split asks about: packages of which only some levers are moved. */
import { isPlayed, onlyLevers, ownerOf, type Settings } from '../model/settings.ts';
import { HORIZON_MONTHS, LEVER_IDS, type LeverId, OPTION_IDS } from '../model/vocabulary.ts';

/** An option may act on what the lever does already. */
const hasOption = (id: LeverId): boolean => OPTION_IDS.some((option) => ownerOf(option) === id);

/** Levers that may move something: they differ from today, and not only after the horizon. */
export const playersOf = (settings: Settings): readonly LeverId[] =>
  LEVER_IDS.filter(
    (id) => isPlayed(settings, id) && (settings.levers[id].start < HORIZON_MONTHS || hasOption(id)),
  );

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
