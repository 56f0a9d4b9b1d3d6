/** The least money with which enough of the draws are above a line: along the centre line first, then on the chance itself. */
import { HORIZON_MONTHS, MONTH_COUNT } from '../model/vocabulary.ts';
import { chanceScorer } from './chance-scorer.ts';
import { cheapest, squeezed } from './cheapest.ts';
import { climb, fitted } from './climb.ts';
import { drawnTotals, shareAbove } from './found-mix.ts';
import { acceptable, nearEqual } from './near-equal.ts';
import type { Runs } from './runs.ts';
import type { Scored, Scorer } from './scorer.ts';
import {
  commonOf,
  highest,
  MONEY,
  moreMoney,
  type Outcome,
  type Search,
  type Seek,
  type SeekSoFar,
} from './seek-search.ts';
import type { Mix } from './space.ts';

/** Draws among which a climb on the chance looks for those near the line: few enough that these lie some way to both sides. */
const FELT_DRAWS = 1024;
/** Share of the money to which the budget for a chance is narrowed before the chance itself is climbed. */
const MONEY_WIDTH = 0.03;
const MOST_ROUNDS = 6;
const LONG_WAY = 0.96;
/** `wanted` is a share of the draws. */
export function* cheapestByChance(search: Search, wanted: number): Seek<Outcome> {
  const { space, goal, line, runs, exact, journal, draws } = search;
  const countedBy = (way: Runs) =>
    function* (mix: Mix): Seek<Chanced> {
      const totals = yield* drawnTotals(way, space.settingsOf(mix), draws, journal);
      return { mix, totals, chance: shareAbove(totals, goal.month, line) };
    };
  // In doubles, as the answer is: a draw beside the line is not counted twice in two ways.
  const chanceOf = countedBy(exact);
  const around = (totals: Float64Array) =>
    chanceScorer<SeekSoFar>(space, runs, journal, draws.slice(0, FELT_DRAWS), totals, goal.month, line);

  const { scorer, found } = yield* highest(search, goal.month);
  const top = found[0] as Scored;
  let at = yield* chanceOf(top.mix);
  search.show({ mix: at.mix, score: at.chance });
  if (at.chance < wanted) {
    // The centre line is not what is wanted: a climb on the chance itself has the last word.
    const [higher] = yield* climb(space, around(at.totals), [top.mix], {
      first: 1 / 16,
      last: 1 / 32,
      wide: 6,
      keep: 1,
    });
    const after = yield* chanceOf((higher as Scored).mix);
    if (after.chance > at.chance) at = after;
    search.show({ mix: at.mix, score: at.chance });
  }
  if (at.chance < wanted) return yield* chanceNotReached(search, at, wanted);

  const none = yield* chanceOf(space.none);
  if (none.chance >= wanted) at = none;
  else {
    // Singles may count a draw that doubles do not; then one more is asked for.
    for (const enough of [wanted, wanted + 1 / draws.length]) {
      const nearer = yield* alongCentre(search, scorer, found, none, at, enough, countedBy(runs));
      const counted = yield* chanceOf(nearer.mix);
      if (counted.chance < wanted) continue;
      at = counted;
      break;
    }
  }
  return yield* polishedByChance(search, at, wanted, chanceOf, around);
}

/** Along the mixes that are best on the centre line: nearly the least money with a chance. */
function* alongCentre(
  { space, show }: Search,
  scorer: Scorer<SeekSoFar>,
  found: readonly Scored[],
  none: Chanced,
  top: Chanced,
  wanted: number,
  chanceOf: (mix: Mix) => Seek<Chanced>,
): Seek<Chanced> {
  const cost = ({ mix }: Chanced): number => space.planned(mix);
  let [low, at] = [none, top];
  let least = cost(none);
  let mixes: readonly Mix[] = found.map(({ mix }) => mix);
  while (cost(at) - least > MONEY_WIDTH * cost(at)) {
    // The chance bends down as money grows, so its chord reaches what is wanted at more money than is needed.
    const chord = least + ((wanted - low.chance) / (at.chance - low.chance)) * (cost(at) - least);
    const inside = space.under((least + Math.min(chord, cost(at))) / 2);
    const places = mixes.map((mix) => fitted(inside, mix));
    const [best] = yield* climb(inside, scorer, places, { first: 1 / 8, keep: 1 });
    const next = yield* chanceOf((best as Scored).mix);
    mixes = [next.mix, at.mix];
    if (next.chance >= wanted) {
      at = next;
      show({ mix: at.mix, score: at.chance });
    } else {
      low = next;
      // What a budget leaves over is not tried again.
      least = Math.max(cost(next), least + (MONEY_WIDTH / 4) * cost(at));
    }
  }
  return at;
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
  chanceOf: (mix: Mix) => Seek<Chanced>,
  around: (totals: Float64Array) => Scorer<SeekSoFar>,
): Seek<Outcome> {
  const { space, goal } = search;
  let at = from;
  let scorer = around(at.totals);
  let target = wanted;
  const options = { first: 1 / 16, last: 1 / 32, wide: 6, keep: 1 };
  let [spare, climbs] = [0, true];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    scorer = around(at.totals);
    const [smooth] = yield* scorer.scores([at.mix]);
    // The smooth chance stands beside the counted one; their difference hardly changes nearby.
    target = wanted + (smooth as number) - at.chance + spare - 1e-9;
    const start = { mix: at.mix, score: smooth as number };
    const lowest = space.planned(at.mix) * 0.9;
    const next = climbs
      ? yield* cheapest(space, scorer, target, [start], () => {}, { ...options, lowest })
      : yield* squeezed(space, scorer, target, start, () => {});
    if (space.planned(next.mix) >= space.planned(at.mix)) break;
    const counted = yield* chanceOf(next.mix);
    if (counted.chance < wanted) {
      // What it lacked is asked for on top, once more from where it was.
      spare += wanted - counted.chance + 0.5 / goal.draws;
      continue;
    }
    // A long way down is gone on with; the last steps need no more climbs.
    climbs = space.planned(counted.mix) < LONG_WAY * space.planned(at.mix);
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
