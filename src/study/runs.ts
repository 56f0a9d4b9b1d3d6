/** Runs in bulk: what every study (shares, a search, sensitivity) is computed from. */
import type { Draw, Model } from '../model/model.ts';
import type { Precision } from '../model/path.ts';
import type { Settings } from '../model/settings.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../model/vocabulary.ts';

/** One run: a package on the centre line, or under a draw. */
export interface Job {
  readonly settings: Settings;
  readonly draw?: Draw;
}

/** A batch of runs at once; an engine may bring a faster one, of the precision that it names. */
export interface Runs {
  /** Doubles have the bits of the scalar module; singles are within 1e-3 points. */
  readonly precision: Precision;
  /**
   * Total score by month, method held fixed, points: `[job * MONTH_COUNT + month]`. Where one month alone is asked for nothing
   * after it is run, and what stands at the other months means nothing.
   */
  readonly totals: (jobs: readonly Job[], month?: number) => Float64Array;
}

/** What a study may run with: doubles where digits are printed, singles where there are very many. */
export type RunsBy = Readonly<Record<Precision, Runs>>;

/**
 * A study that can be stopped, shown while it runs and run to its end: it yields between batches of some
 * ten milliseconds what it knows so far, and returns its answer.
 */
export type Study<SoFar, Answer> = Generator<Progress<SoFar>, Answer>;

export interface Progress<SoFar> {
  /** Runs done, and runs that the whole study takes at most. */
  readonly done: number;
  readonly of: number;
  /** Null until there is something to show. */
  readonly soFar: SoFar | null;
}

/** Runs one after the other through the scalar module. */
export const runsOneByOne = (model: Model): Runs => ({
  precision: 'double',
  totals: (jobs, lastMonth = HORIZON_MONTHS) => {
    const totals = new Float64Array(jobs.length * MONTH_COUNT);
    jobs.forEach(({ settings, draw }, i) => {
      const run = draw ? model.run(settings, { draw, lastMonth }) : model.run(settings, { lastMonth });
      totals.set(run.column('total'), i * MONTH_COUNT);
    });
    return totals;
  },
});

/** Runs a study to its end. */
export function finish<SoFar, Answer>(study: Study<SoFar, Answer>): Answer {
  for (;;) {
    const { done, value } = study.next();
    if (done) return value;
  }
}
