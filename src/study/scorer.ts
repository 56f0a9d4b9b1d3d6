/** Scores of mixes, run in batches, each mix once. */
import { MONTH_COUNT } from '../model/vocabulary.ts';
import type { Job, Progress, Runs } from './runs.ts';
import type { Mix, Space } from './space.ts';

export interface Scored {
  readonly mix: Mix;
  readonly score: number;
}

/** What a search has done so far, shared by all its parts. */
export interface Journal<SoFar> {
  done: number;
  of: number;
  soFar: SoFar | null;
}

export const reported = <SoFar>(journal: Journal<SoFar>): Progress<SoFar> => ({
  done: journal.done,
  of: Math.max(journal.of, journal.done),
  soFar: journal.soFar,
});

/** Jobs run between two looks at what else has arrived: some ten milliseconds of the fast kernel. */
const BATCH = 256;

/** Totals of jobs, in batches: `[job * MONTH_COUNT + month]`. */
export function* totalsOf<SoFar>(
  runs: Runs,
  jobs: readonly Job[],
  journal: Journal<SoFar>,
): Generator<Progress<SoFar>, Float64Array> {
  const totals = new Float64Array(jobs.length * MONTH_COUNT);
  for (let from = 0; from < jobs.length; from += BATCH) {
    const part = jobs.slice(from, from + BATCH);
    totals.set(runs.totals(part), from * MONTH_COUNT);
    journal.done += part.length;
    yield reported(journal);
  }
  return totals;
}

export const keyOf = (mix: Mix): string => mix.join(',');

/** Scores mixes: more is better. Remembers every mix that it has scored. */
export interface Scorer<SoFar> {
  readonly scores: (mixes: readonly Mix[]) => Generator<Progress<SoFar>, readonly number[]>;
  readonly seen: ReadonlyMap<string, Scored>;
}

/** Scorer of some jobs for each mix; `scoreOf` reads the totals of these jobs, from `from` on. */
export function scorerOf<SoFar>(
  space: Space,
  runs: Runs,
  journal: Journal<SoFar>,
  perMix: number,
  jobsOf: (settings: Job['settings']) => readonly Job[],
  scoreOf: (totals: Float64Array, from: number) => number,
): Scorer<SoFar> {
  const seen = new Map<string, Scored>();
  return {
    seen,
    *scores(mixes) {
      const fresh = new Map<string, Mix>();
      for (const mix of mixes) {
        const key = keyOf(mix);
        if (!seen.has(key)) fresh.set(key, mix);
      }
      const jobs = [...fresh.values()].flatMap((mix) => jobsOf(space.settingsOf(mix)));
      const totals = yield* totalsOf(runs, jobs, journal);
      [...fresh].forEach(([key, mix], i) => {
        seen.set(key, { mix, score: scoreOf(totals, i * perMix * MONTH_COUNT) });
      });
      return mixes.map((mix) => (seen.get(keyOf(mix)) as Scored).score);
    },
  };
}

/** The total of the centre line at a month, points. */
export const centreScorer = <SoFar>(
  space: Space,
  runs: Runs,
  journal: Journal<SoFar>,
  month: number,
): Scorer<SoFar> =>
  scorerOf(
    space,
    runs,
    journal,
    1,
    (settings) => [{ settings }],
    (totals, from) => totals[from + month] as number,
  );
