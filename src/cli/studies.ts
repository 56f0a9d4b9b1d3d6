/** What takes many runs, as additions to the JSON of a run. */
import { LEVER_IDS, MODEL, MODEL_VERSION, type Settings } from '../model/index.ts';
import { toDocument } from '../scenario/file.ts';
import { sameText, type Texts } from '../scenario/scenario.ts';
import type { FoundMix } from '../study/found-mix.ts';
import type { Goal } from '../study/goal.ts';
import { finish, type RunsBy } from '../study/runs.ts';
import { type SeekAnswer, seek } from '../study/seek.ts';
import { type Sensitivity, sensitivity } from '../study/sensitivity.ts';
import { type Shares, shares } from '../study/shares.ts';
import { tornado } from '../study/tornado.ts';

/** By study, what was asked of it; null where it was not asked for. */
export interface StudiesAsked {
  readonly shares: { readonly month: number } | null;
  readonly sensitivity: { readonly month: number; readonly seed: number } | null;
  /** `scenario` is the id of what is sought from. */
  readonly seek: { readonly goal: Goal; readonly scenario: string } | null;
}

export const NO_STUDIES: StudiesAsked = { shares: null, sensitivity: null, seek: null };

/** The mixes as scenario files that open again, each beside its figures. */
function seekJson({ best, alternatives, ...rest }: SeekAnswer, base: string) {
  const named = ({ settings, figures }: FoundMix, words: Texts, id: string) => ({
    scenario: toDocument(
      { id, title: words, summary: sameText(''), note: '', author: '', date: '', settings },
      { model: MODEL_VERSION, edition: MODEL.edition.id },
    ),
    figures,
  });
  return {
    ...rest,
    best: best && named(best, { 'es-PE': `${base}: mejor mezcla`, en: `${base}: best mix` }, `${base}-best`),
    alternatives: alternatives.map((one, i) =>
      named(
        one,
        { 'es-PE': `${base}: alternativa ${i + 1}`, en: `${base}: alternative ${i + 1}` },
        `${base}-alternative-${i + 1}`,
      ),
    ),
  };
}

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

/** What decides the points at one month; beside it the policy contribution, being above the line, and one assumption at a time. */
function sensitivityJson({ outcomes, ...rest }: Sensitivity) {
  const { points, contribution, above } = outcomes;
  return { ...rest, ...points, contribution, above };
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
  sensitivity: ({ month, seed }, settings, runs) => ({
    ...sensitivityJson(finish(sensitivity({ settings, month, seed }, runs))),
    tornado: finish(tornado({ settings, month }, runs)),
  }),
  seek: ({ goal, scenario }, settings, runs) => seekJson(finish(seek({ settings, goal }, runs)), scenario),
};

type Name = keyof StudiesAsked;
type Added = readonly [Name, unknown];

/** The key of one study and what stands under it; nothing where it was not asked for. */
function addedBy<K extends Name>(
  name: K,
  asked: StudiesAsked[K],
  of: Settings,
  runs: RunsBy,
): readonly Added[] {
  return asked === null ? [] : [[name, ADDED[name](asked as NonNullable<StudiesAsked[K]>, of, runs)]];
}

/** What the studies that were asked for add; null when none was. */
export function studiesOf(
  asked: StudiesAsked,
  settings: Settings,
): (() => Promise<Readonly<Record<string, unknown>>>) | null {
  const names = Object.keys(ADDED) as Name[];
  if (names.every((name) => asked[name] === null)) return null;
  return async () => {
    const { fastestRuns } = await import('../engine/batch.ts');
    const runs = await fastestRuns();
    return Object.fromEntries(names.flatMap((name) => addedBy(name, asked[name], settings, runs)));
  };
}
