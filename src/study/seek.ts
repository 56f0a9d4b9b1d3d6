/**
 * The search for a mix that meets a goal: climbs by exchange from several places, near-equal mixes, and what they have in
 * common; or how near one comes. Seeded: the same goal, settings and runs give the same answer.
 */
import { MODEL } from '../model/current.ts';
import { drawTable } from '../model/draw-table.ts';
import { LEVERS } from '../model/levers/index.ts';
import type { Draw, Model } from '../model/model.ts';
import type { Settings } from '../model/settings.ts';
import { HORIZON_MONTHS, LEVER_IDS, type LeverId, MONTH_COUNT } from '../model/vocabulary.ts';
import { chanceScorer } from './chance-scorer.ts';
import { cheapest, squeezed } from './cheapest.ts';
import { climb, fitted, placesToStart } from './climb.ts';
import { centreFigures, drawnTotals, type FoundMix, figuresOf, shareAbove } from './found-mix.ts';
import { type Goal, isPriced } from './goal.ts';
import { acceptable, nearEqual } from './near-equal.ts';
import type { Progress, Runs, RunsBy, Study } from './runs.ts';
import { centreScorer, type Journal, type Scored, type Scorer } from './scorer.ts';
import { type Mix, type Space, spaceOf } from './space.ts';

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

/** A goal sought from a scenario, whose timing, options, assumptions and locked levers are kept. */
export interface SeekAsked {
  readonly settings: Settings;
  readonly goal: Goal;
}

const PLACES = 10;
/** Share of the gain over doing nothing that a near-equal mix may lack; of the money, that it may cost more. */
const POINTS_TOLERANCE = 0.05;
const MONEY_TOLERANCE = 0.05;
/** Singles are within a thousandth of a point of doubles. */
const SINGLE_ERROR = 1e-3;

type Seek<Answer> = Generator<Progress<SeekSoFar>, Answer>;

interface Search {
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
interface Outcome {
  readonly reachable: boolean;
  readonly best: Mix;
  readonly alternatives: readonly Mix[];
  readonly tolerance: SeekAnswer['tolerance'];
  readonly common: readonly CommonLever[];
  readonly firstMonth: number | null;
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

/** An upper guess for the bar of progress; the bar stretches where a search takes longer. */
function expectedRuns({ kind, draws, alternatives }: Goal): number {
  const figures = draws * (alternatives + 2);
  if (kind === 'most-points') return 7000 + figures;
  return kind === 'cheapest' ? 14_000 + figures : 200_000 + figures;
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

/** The best mixes for the total of a month, within the limits. */
function* highest(
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

const MONEY = { of: 'money', value: MONEY_TOLERANCE } as const;

function* cheapestOnCentre(search: Search): Seek<Outcome> {
  const { space, goal, line, runs, exact, journal } = search;
  const { scorer, found } = yield* highest(search, goal.month);
  const target = line + (runs.precision === 'single' ? SINGLE_ERROR : 0);
  const reached = found.filter(({ score }) => score > target);
  if (reached.length === 0) return yield* notReached(search, found);
  const nearly = yield* cheapest(space, scorer, target, reached, search.show);
  // The last steps of the sliders in doubles, as the line is drawn.
  const inDoubles = centreScorer(space, exact, journal, goal.month);
  const [score] = yield* inDoubles.scores([nearly.mix]);
  const from = { mix: nearly.mix, score: score as number };
  const best = yield* squeezed(space, inDoubles, line, from, search.show);
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

const moreMoney = (space: Space, mix: Mix): number => space.planned(mix) * (1 + MONEY_TOLERANCE);

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

function* cheapestByChance(search: Search, wanted: number): Seek<Outcome> {
  const { space, goal, line, runs, exact, journal, draws } = search;
  const chanceOf = function* (mix: Mix): Seek<{ totals: Float64Array; chance: number }> {
    // In doubles, as the answer is: a draw beside the line is not counted twice in two ways.
    const totals = yield* drawnTotals(exact, space.settingsOf(mix), draws, journal);
    return { totals, chance: shareAbove(totals, goal.month, line) };
  };
  const around = (totals: Float64Array) =>
    chanceScorer<SeekSoFar>(space, runs, journal, draws, totals, goal.month, line);

  const { scorer, found } = yield* highest(search, goal.month);
  const top = found[0] as Scored;
  let at = { ...(yield* chanceOf(top.mix)), mix: top.mix };
  search.show({ mix: at.mix, score: at.chance });
  if (at.chance < wanted) {
    // The centre line is not what is wanted: a climb on the chance itself has the last word.
    const [higher] = yield* climb(space, around(at.totals), [top.mix], {
      first: 1 / 16,
      last: 1 / 32,
      wide: 6,
      keep: 1,
    });
    const after = { ...(yield* chanceOf((higher as Scored).mix)), mix: (higher as Scored).mix };
    if (after.chance > at.chance) at = after;
    search.show({ mix: at.mix, score: at.chance });
  }
  if (at.chance < wanted) return yield* chanceNotReached(search, at, wanted);

  // Along the mixes that are best on the centre line: the least money with the wanted chance.
  const none = { ...(yield* chanceOf(space.none)), mix: space.none };
  if (none.chance >= wanted) at = none;
  let low = space.planned(space.none);
  let mixes: readonly Mix[] = found.map(({ mix }) => mix);
  while (none.chance < wanted && space.planned(at.mix) - low > 0.03 * space.planned(at.mix)) {
    const inside = space.under((low + space.planned(at.mix)) / 2);
    const [one] = yield* climb(
      inside,
      scorer,
      mixes.map((mix) => fitted(inside, mix)),
      { first: 1 / 8, keep: 1 },
    );
    const next = { ...(yield* chanceOf((one as Scored).mix)), mix: (one as Scored).mix };
    mixes = [next.mix, at.mix];
    if (next.chance >= wanted) {
      at = next;
      search.show({ mix: at.mix, score: at.chance });
    } else low = Math.max(low + 1e-6, space.planned(next.mix));
  }
  return yield* polishedByChance(search, at, wanted, chanceOf, around);
}

interface Chanced {
  readonly mix: Mix;
  readonly totals: Float64Array;
  readonly chance: number;
}

/** From a mix with the wanted chance to a cheaper one, on the chance itself; and near-equal mixes around it. */
function* polishedByChance(
  search: Search,
  from: Chanced,
  wanted: number,
  chanceOf: (mix: Mix) => Seek<{ totals: Float64Array; chance: number }>,
  around: (totals: Float64Array) => Scorer<SeekSoFar>,
): Seek<Outcome> {
  const { space, goal } = search;
  let at = from;
  let scorer = around(at.totals);
  let target = wanted;
  const options = { first: 1 / 16, last: 1 / 32, wide: 6, keep: 1 };
  for (let round = 0; round < 3; round++) {
    scorer = around(at.totals);
    const [smooth] = yield* scorer.scores([at.mix]);
    // The smooth chance stands beside the counted one; their difference hardly changes nearby.
    target = wanted + (smooth as number) - at.chance - 1e-9;
    const start = { mix: at.mix, score: smooth as number };
    const lowest = space.planned(at.mix) * 0.9;
    const next =
      round === 0
        ? yield* cheapest(space, scorer, target, [start], () => {}, { ...options, lowest })
        : yield* squeezed(space, scorer, target, start, () => {});
    const counted = { ...(yield* chanceOf(next.mix)), mix: next.mix };
    if (counted.chance < wanted || space.planned(counted.mix) >= space.planned(at.mix)) break;
    at = counted;
    search.show({ mix: at.mix, score: at.chance });
  }
  // Half a draw more than asked, so that those that are counted afterwards mostly hold.
  const near = { space: space.under(moreMoney(space, at.mix)), above: target + 0.5 / goal.draws };
  yield* climb(near.space, scorer, [at.mix], { ...options, last: 1 / 16 });
  const others = yield* nearEqual(near, scorer, at.mix, goal.alternatives);
  const best = { mix: at.mix, score: at.chance };
  return {
    reachable: true,
    best: at.mix,
    alternatives: others.map(({ mix }) => mix),
    tolerance: MONEY,
    common: commonOf(space, [best, ...acceptable(near, scorer)]),
    firstMonth: null,
  };
}

function* chanceNotReached(search: Search, at: Chanced, wanted: number): Seek<Outcome> {
  const { space, goal, line, runs, draws, journal } = search;
  const { found } = yield* highest(search, HORIZON_MONTHS, [at.mix]);
  const late = yield* drawnTotals(runs, space.settingsOf((found[0] as Scored).mix), draws, journal);
  const months = Array.from({ length: MONTH_COUNT }, (_, month) => month).filter(
    (month) =>
      month > goal.month && [at.totals, late].some((totals) => shareAbove(totals, month, line) >= wanted),
  );
  return {
    reachable: false,
    best: at.mix,
    alternatives: [],
    tolerance: MONEY,
    common: [],
    firstMonth: months[0] ?? null,
  };
}

/** How far each free lever goes over some mixes. */
function commonOf(space: Space, mixes: readonly Scored[]): readonly CommonLever[] {
  return space.levers.map((lever, i) => {
    const levels = mixes.map(({ mix }) => mix[i] as number);
    const values = [Math.min(...levels), Math.max(...levels)].map((level) => space.amountOf(i, level));
    return { lever: LEVERS[lever].id, low: values[0] as number, high: values[1] as number };
  });
}
