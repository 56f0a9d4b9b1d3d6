/** What takes many runs, as additions to the JSON of a run. */
import { LEVER_IDS, type Settings } from '../model/index.ts';
import { finish, type RunsBy } from '../study/runs.ts';
import { type Shares, shares } from '../study/shares.ts';

/** By study, what was asked of it; null where it was not asked for. */
export interface StudiesAsked {
  readonly shares: { readonly month: number } | null;
}

export const NO_STUDIES: StudiesAsked = { shares: null };

/** At one month: each lever's share in points, and how far the order in which levers come could move it. */
function sharesJson(found: Shares, month: number) {
  const { byLever, contribution, firstIn, lastIn, pairs, range, precision, runs } = found;
  const at = (values: Float64Array): number => values[month] as number;
  const each = <T>(of: (id: (typeof LEVER_IDS)[number]) => T) =>
    Object.fromEntries(LEVER_IDS.map((id) => [id, of(id)]));
  const kept = range?.months.indexOf(month) ?? -1;
  return {
    month,
    byLever: each((id) => at(byLever[id])),
    total: at(contribution),
    firstIn: each((id) => at(firstIn[id])),
    lastIn: each((id) => at(lastIn[id])),
    ...(range && kept >= 0
      ? {
          range: each((id) => ({
            least: range.byLever[id].least[kept],
            most: range.byLever[id].most[kept],
          })),
        }
      : {}),
    pairs: pairs?.map(({ levers, points }) => ({ levers, points: at(points) })),
    precision,
    runs,
  };
}

/** By study, the key that it adds. */
const ADDED: {
  readonly [K in keyof StudiesAsked]: (
    asked: NonNullable<StudiesAsked[K]>,
    settings: Settings,
    runs: RunsBy,
  ) => unknown;
} = {
  shares: ({ month }, settings, runs) => sharesJson(finish(shares({ settings }, runs)), month),
};

/** What the studies that were asked for add; null when none was. */
export function studiesOf(
  asked: StudiesAsked,
  settings: Settings,
): (() => Promise<Readonly<Record<string, unknown>>>) | null {
  const names = (Object.keys(ADDED) as (keyof StudiesAsked)[]).filter((name) => asked[name] !== null);
  if (names.length === 0) return null;
  return async () => {
    const { fastestRuns } = await import('../engine/batch.ts');
    const runs = await fastestRuns();
    return Object.fromEntries(
      names.map((name) => [
        name,
        ADDED[name](asked[name] as NonNullable<StudiesAsked[typeof name]>, settings, runs),
      ]),
    );
  };
}
