/** The least money with which a score is reached: budgets halved in on, each the start of the next, then steps of the slider. */
import { type ClimbOptions, climb, fitted } from './climb.ts';
import type { Progress } from './runs.ts';
import { keyOf, type Scored, type Scorer } from './scorer.ts';
import type { Mix, Space } from './space.ts';

const LEAST_WIDTH = 0.004;
const MOST_BUDGETS = 9;

/** `reached` are mixes above the target; the answer is the cheapest found, never dearer than the cheapest of them. */
export function* cheapest<SoFar>(
  space: Space,
  scorer: Scorer<SoFar>,
  target: number,
  reached: readonly Scored[],
  onFound: (found: Scored) => void,
  options: ClimbOptions & { readonly lowest?: number } = {},
): Generator<Progress<SoFar>, Scored> {
  const cost = ({ mix }: Scored): number => space.planned(mix);
  const [none] = yield* scorer.scores([space.none]);
  if ((none as number) > target && space.fits(space.none)) return { mix: space.none, score: none as number };
  let standing = [...reached].sort((a, b) => cost(a) - cost(b));
  let best = standing[0] as Scored;
  let [low, lowScore] = [space.planned(space.none), none as number];
  if (options.lowest !== undefined && options.lowest > low)
    [low, lowScore] = [options.lowest, Number.NEGATIVE_INFINITY];
  for (let k = 0; k < MOST_BUDGETS && cost(best) - low > LEAST_WIDTH * cost(best); k++) {
    const high = cost(best);
    // The best score bends down as money grows, so the chord lies below it: its crossing is dear enough; half way is a guess.
    const chord = low + ((target - lowScore) / (best.score - lowScore)) * (high - low);
    const budget =
      Number.isFinite(lowScore) && k % 2 === 0 ? chord : (low + Math.min(high, chord || high)) / 2;
    const inside = space.under(Math.min(budget, high - (high - low) / 64));
    const from = distinct([best, ...standing].map(({ mix }) => fitted(inside, mix))).slice(0, 3);
    standing = [...(yield* climb(inside, scorer, from, { first: 1 / 16, ...options }))];
    const found = standing[0] as Scored;
    if (found.score > target) {
      best = found;
      onFound(best);
    } else [low, lowScore] = [Math.max(low, budget), found.score];
  }
  return yield* squeezed(space, scorer, target, best, onFound);
}

const distinct = (mixes: readonly Mix[]): readonly Mix[] => [
  ...new Map(mixes.map((mix) => [keyOf(mix), mix])).values(),
];

/** Steps of the slider that one lever goes up by. */
const RAISED = [1, 3] as const;
const MOST_TRIED = 32;
const MOST_SQUEEZES = 24;

/** Takes away what is not needed, step by step of the slider: one lever less, or one up and another further down. */
export function* squeezed<SoFar>(
  space: Space,
  scorer: Scorer<SoFar>,
  target: number,
  from: Scored,
  onFound: (found: Scored) => void,
): Generator<Progress<SoFar>, Scored> {
  let best = from;
  for (let round = 0; round < MOST_SQUEEZES; round++) {
    const { mix, score } = best;
    const by = (i: number, steps: number): Mix => mix.map((level, k) => (k === i ? level + steps : level));
    const levers = space.levers.map((_, i) => i).filter((i) => space.price(mix, i) > 0);
    const downs = levers.filter((i) => (mix[i] as number) > 0);
    const ups = levers.filter((i) => (mix[i] as number) < (space.top[i] as number));
    const lost = (yield* scorer.scores(downs.map((i) => by(i, -1)))).map((one) => score - one);
    const raised = ups.flatMap((i) =>
      RAISED.filter((steps) => (mix[i] as number) + steps <= (space.top[i] as number)).map((steps) => ({
        lever: i,
        mix: by(i, steps),
        paid: steps * space.price(mix, i),
      })),
    );
    const gained = (yield* scorer.scores(raised.map((one) => one.mix))).map((one) => one - score);
    const tries: { mix: Mix; saved: number }[] = [];
    const propose = (base: Mix, j: number, slack: number, loss: number, paid: number): void => {
      const steps = loss > 0 ? Math.floor(slack / loss) : (mix[j] as number);
      const down = Math.min(mix[j] as number, steps);
      const saved = down * space.price(mix, j) - paid;
      if (down > 0 && saved > 0)
        tries.push({ mix: base.map((level, k) => (k === j ? level - down : level)), saved });
    };
    downs.forEach((j, d) => {
      const loss = lost[d] as number;
      propose(mix, j, score - target, loss, 0);
      raised.forEach(({ lever, mix: more, paid }, u) => {
        if (lever !== j) propose(more, j, score - target + (gained[u] as number), loss, paid);
      });
    });
    tries.sort((a, b) => b.saved - a.saved);
    const likely = tries.filter((one) => space.fits(one.mix)).slice(0, MOST_TRIED);
    const scores = yield* scorer.scores(likely.map((one) => one.mix));
    const at = scores.findIndex((one) => one > target);
    if (at < 0) return best;
    best = { mix: (likely[at] as (typeof likely)[number]).mix, score: scores[at] as number };
    onFound(best);
  }
  return best;
}
