import type { PathTone } from '../../charts/types.ts';
import type { OnTable } from '../../state/table.ts';

const PLACES: readonly PathTone[] = ['platform', 'compliance', 'third', 'fourth'];

/** The colour that a shipped path has everywhere. */
const OWN_TONE: Readonly<Record<string, PathTone>> = {
  platform: 'platform',
  compliance: 'compliance',
};

/** One tone for each scenario: its own where it has one and it is free, else the first that nobody took. */
export function tonesOf(compared: readonly OnTable[]): readonly PathTone[] {
  const taken = new Set<PathTone>();
  const tones = compared.map(({ base }) => {
    const own = OWN_TONE[base];
    if (own === undefined || taken.has(own)) return null;
    taken.add(own);
    return own;
  });
  return tones.map((tone) => {
    if (tone !== null) return tone;
    const free = PLACES.find((place) => !taken.has(place)) ?? 'fourth';
    taken.add(free);
    return free;
  });
}
