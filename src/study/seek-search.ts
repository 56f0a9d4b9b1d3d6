/** What every kind of goal is sought with: the answer's shape, a climb for the total of a month, what near-equal mixes share. */
import { LEVERS } from '../model/levers/index.ts';
import type { Draw, Model } from '../model/model.ts';
import type { Settings } from '../model/settings.ts';
import type { LeverId } from '../model/vocabulary.ts';
import { climb, placesToStart } from './climb.ts';
import type { FoundMix } from './found-mix.ts';
import type { Goal } from './goal.ts';
import type { Progress, Runs } from './runs.ts';
import { centreScorer, type Journal, type Scored, type Scorer } from './scorer.ts';
import type { Mix, Space } from './space.ts';

/** The best so far: points on the centre line in the goal's month, or a chance as a share of the draws. */
export interface SeekSoFar {
  readonly settings: Settings;
  readonly score: number;
  readonly planned: number;
}

/** How far a lever goes over all near-equal mixes that were run, in its own unit. */
export interface CommonLever {
  readonly lever: LeverId;
  readonly low: number;
  readonly high: number;
}

export type Limit = 'planned' | 'executed' | 'absorption';

export interface SeekAnswer {
  /** True when the line or chance is reached within the limits; for most points, when the limits can be kept. */
  readonly reachable: boolean;
  /** The best mix; where the line is not reached, the one that comes nearest. Null when the locked levers alone break a limit. */
  readonly best: FoundMix | null;
  readonly alternatives: readonly FoundMix[];
  /** What counts as near-equal: points below the best, or a share more money than the cheapest (0.05: 5 of 100). */
  readonly tolerance: { readonly of: 'points' | 'money'; readonly value: number };
  readonly common: readonly CommonLever[];
  /** Levers without a public cost that were not freed: they stay at the scenario's value. */
  readonly kept: readonly LeverId[];
  /** The limit that the locked levers alone break. */
  readonly blocked: Limit | null;
  /** Where the line or chance is not reached: the first month in which a mix within the limits does; null within 48 months. */
  readonly firstMonth: number | null;
  readonly runs: number;
}

/** Share of the money that a near-equal mix may cost more than the cheapest. */
const PLACES = 10;
export const MONEY_TOLERANCE = 0.05;
export type Seek<Answer> = Generator<Progress<SeekSoFar>, Answer>;

export interface Search {
  readonly model: Model;
  /** For the search itself, and doubles for what is promised. */
  readonly runs: Runs;
  readonly exact: Runs;
  readonly goal: Goal;
  readonly line: number;
  readonly space: Space;
  readonly journal: Journal<SeekSoFar>;
  readonly draws: readonly Draw[];
  readonly show: (found: Scored) => void;
}

/** What was found, before its figures are run. */
export interface Outcome {
  readonly reachable: boolean;
  readonly best: Mix;
  readonly alternatives: readonly Mix[];
  readonly tolerance: SeekAnswer['tolerance'];
  readonly common: readonly CommonLever[];
  readonly firstMonth: number | null;
}

/** The best mixes for the total of a month, within the limits. */
export function* highest(
  { space, runs, journal, goal, show }: Search,
  month: number,
  from?: readonly Mix[],
): Seek<{ readonly scorer: Scorer<SeekSoFar>; readonly found: readonly Scored[] }> {
  const scorer = centreScorer(space, runs, journal, month);
  const places = from ?? placesToStart(space, goal.seed, PLACES);
  const found = yield* climb(space, scorer, places, from ? { first: 1 / 16 } : {});
  if (month === goal.month) show(found[0] as Scored);
  return { scorer, found };
}

export const MONEY = { of: 'money', value: MONEY_TOLERANCE } as const;

export const moreMoney = (space: Space, mix: Mix): number => space.planned(mix) * (1 + MONEY_TOLERANCE);

/** How far each free lever goes over some mixes. */
export function commonOf(space: Space, mixes: readonly Scored[]): readonly CommonLever[] {
  return space.levers.map((lever, i) => {
    const levels = mixes.map(({ mix }) => mix[i] as number);
    const values = [Math.min(...levels), Math.max(...levels)].map((level) => space.amountOf(i, level));
    return { lever: LEVERS[lever].id, low: values[0] as number, high: values[1] as number };
  });
}
