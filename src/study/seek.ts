/**
 * The search for a mix that meets a goal: climbs by exchange from several places, near-equal mixes, and what they have in
 * common; or how near one comes. Seeded: the same goal, settings and runs give the same answer.
 */
import { MODEL } from '../model/current.ts';
import { drawTable } from '../model/draw-table.ts';
import type { Model } from '../model/model.ts';
import type { Settings } from '../model/settings.ts';
import { HORIZON_MONTHS, LEVER_IDS } from '../model/vocabulary.ts';
import { cheapest } from './cheapest.ts';
import { climb } from './climb.ts';
import { centreFigures, type FoundMix, figuresOf } from './found-mix.ts';
import { type Goal, isPriced } from './goal.ts';
import { acceptable, nearEqual } from './near-equal.ts';
import type { RunsBy, Study } from './runs.ts';
import { centreScorer, type Journal, type Scored } from './scorer.ts';
import { cheapestByChance } from './seek-chance.ts';
import {
  commonOf,
  highest,
  MONEY,
  MONEY_TOLERANCE,
  moreMoney,
  type Outcome,
  type Search,
  type Seek,
  type SeekAnswer,
  type SeekSoFar,
} from './seek-search.ts';
import { type Mix, spaceOf } from './space.ts';

export type { CommonLever, Limit, SeekAnswer, SeekSoFar } from './seek-search.ts';

/** A goal sought from a scenario, whose timing, options, assumptions and locked levers are kept. */
export interface SeekAsked {
  readonly settings: Settings;
  readonly goal: Goal;
}

/** Seeks a mix that meets a goal. */
export function* seek(
  { settings, goal }: SeekAsked,
  { single: runs, double: exact }: RunsBy,
  model: Model = MODEL,
): Study<SeekSoFar, SeekAnswer> {
  const space = spaceOf(model, settings, goal);
  const line = goal.kind === 'most-points' ? settings.assumptions.line : goal.line;
  const journal: Journal<SeekSoFar> = { done: 0, of: expectedRuns(goal), soFar: null };
  const kept = LEVER_IDS.filter((id) => !isPriced(id) && !goal.free.includes(id));
  const blocked = space.broken(space.none);
  const nothing = { alternatives: [], common: [], kept, firstMonth: null };
  const tolerance = { of: goal.kind === 'most-points' ? 'points' : 'money', value: 0 } as const;
  if (blocked) return { ...nothing, reachable: false, best: null, tolerance, blocked, runs: 0 };

  const search: Search = {
    ...{ model, runs, exact, goal, line, space, journal },
    draws: drawTable(model.edition, goal.seed, goal.draws, settings.assumptions).draws,
    show: ({ mix, score }) => {
      journal.soFar = { settings: space.settingsOf(mix), score, planned: space.planned(mix) };
    },
  };
  const { best, alternatives, ...outcome } = yield* outcomeOf(search);
  const { costMonth } = space;
  const asked = { model, exact, month: goal.month, line, costMonth, draws: search.draws };
  const [first, ...others] = yield* figuresOf([best, ...alternatives].map(space.settingsOf), asked, journal);
  return {
    ...outcome,
    best: first ?? null,
    alternatives: others.filter((one) => stillMeets(goal, outcome.reachable, one)),
    kept,
    blocked,
    runs: journal.done,
  };
}

/** Share of the gain over doing nothing that a near-equal mix may lack. */
const POINTS_TOLERANCE = 0.05;
/** Singles are within a thousandth of a point of doubles. */
const SINGLE_ERROR = 1e-3;

/** An upper guess for the bar of progress; the bar stretches where a search takes longer. */
function expectedRuns({ kind, draws, alternatives }: Goal): number {
  const figures = draws * (alternatives + 2);
  if (kind === 'most-points') return 7000 + figures;
  // By chance every mix is run under some draws, and some mixes under all of them.
  return kind === 'cheapest' ? 18_000 + figures : 100_000 + 20 * draws + figures;
}

/** An alternative is promised to meet the goal in doubles as well. */
function stillMeets(goal: Goal, reachable: boolean, { figures }: FoundMix): boolean {
  if (!reachable || goal.kind === 'most-points') return true;
  if (goal.kind === 'cheapest') return (figures.total[goal.month] as number) > goal.line;
  return figures.chance.with >= goal.chance / 100;
}

function outcomeOf(search: Search): Seek<Outcome> {
  if (search.goal.kind === 'most-points') return mostPoints(search);
  return search.goal.kind === 'cheapest'
    ? cheapestOnCentre(search)
    : cheapestByChance(search, search.goal.chance / 100);
}

function* mostPoints(search: Search): Seek<Outcome> {
  const { space, goal } = search;
  const { scorer, found } = yield* highest(search, goal.month);
  const polished = yield* climb(space, scorer, [(found[0] as Scored).mix], { first: 0, wide: 400 });
  const best = polished[0] as Scored;
  search.show(best);
  const [none] = yield* scorer.scores([space.none]);
  const value = POINTS_TOLERANCE * (best.score - (none as number));
  // A mix as good as the best counts, also where everything is.
  const near = { space, above: best.score - value - 1e-9 };
  const others = yield* nearEqual(near, scorer, best.mix, goal.alternatives);
  return {
    reachable: true,
    best: best.mix,
    alternatives: others.map(({ mix }) => mix),
    tolerance: { of: 'points', value },
    common: commonOf(space, [best, ...acceptable(near, scorer)]),
    firstMonth: null,
  };
}

function* cheapestOnCentre(search: Search): Seek<Outcome> {
  const { space, goal, line, runs, exact, journal } = search;
  const { scorer, found } = yield* highest(search, goal.month);
  const target = line + (runs.precision === 'single' ? SINGLE_ERROR : 0);
  const reached = found.filter(({ score }) => score > target);
  if (reached.length === 0) return yield* notReached(search, found);
  const nearly = yield* cheapest(space, scorer, target, reached, search.show);
  // Once more in doubles, as the line is drawn: a thousandth of a point may be worth millions where the best score is flat.
  const inDoubles = centreScorer(space, exact, journal, goal.month);
  const [score] = yield* inDoubles.scores([nearly.mix]);
  const from = { mix: nearly.mix, score: score as number };
  const lowest = (1 - MONEY_TOLERANCE) * space.planned(nearly.mix);
  const best = yield* cheapest(space, inDoubles, line, [from], search.show, { lowest });
  const near = { space: space.under(moreMoney(space, best.mix)), above: target };
  yield* climb(near.space, scorer, [best.mix], { first: 1 / 16 });
  const others = yield* nearEqual(near, scorer, best.mix, goal.alternatives);
  return {
    reachable: true,
    best: best.mix,
    alternatives: others.map(({ mix }) => mix),
    tolerance: MONEY,
    common: commonOf(space, [best, ...acceptable(near, scorer)]),
    firstMonth: null,
  };
}

/** The nearest mix, and the first month in which one within the limits is above the line. */
function* notReached(search: Search, found: readonly Scored[]): Seek<Outcome> {
  const best = found[0] as Scored;
  return {
    reachable: false,
    best: best.mix,
    alternatives: [],
    tolerance: MONEY,
    common: [],
    firstMonth: yield* firstMonthOf(
      search,
      found.map(({ mix }) => mix),
    ),
  };
}

function* firstMonthOf(search: Search, from: readonly Mix[]): Seek<number | null> {
  const { model, space, line, goal } = search;
  const crossing = (mix: Mix): number | null =>
    centreFigures(space.settingsOf(mix), { model, month: goal.month, line, costMonth: space.costMonth })
      .crossingMonth;
  let mixes = from;
  let first: number | null = null;
  // The last month first; then ever earlier ones, each sought on its own, until one cannot be had.
  for (let month = HORIZON_MONTHS; month > goal.month; month = (first as number) - 1) {
    const { found } = yield* highest(search, month, mixes);
    mixes = found.map(({ mix }) => mix);
    const months = mixes.map(crossing).filter((at) => at !== null && at <= month) as number[];
    if (months.length === 0) break;
    first = Math.min(...months);
  }
  return first;
}
