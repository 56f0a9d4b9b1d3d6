/** Mixes that do nearly as well as the best and are as different from it, and from each other, as can be found. */
import { fitted } from './climb.ts';
import type { Progress } from './runs.ts';
import type { Scored, Scorer } from './scorer.ts';
import type { Mix, Space } from './space.ts';

/** What counts as nearly as well: what fits in this space with a score above this. */
export interface NearEqual {
  readonly space: Space;
  readonly above: number;
}

/** Shares of the free money that differ, 0 to 1; levers without a price count by their level. */
export function distanceOf(space: Space): (a: Mix, b: Mix) => number {
  const n = space.levers.length;
  const known = new Map<Mix, readonly number[]>();
  const sharesOf = (mix: Mix): readonly number[] => {
    const found = known.get(mix);
    if (found) return found;
    const money = space.levers.map((_, i) => (mix[i] as number) * space.price(mix, i));
    const sum = money.reduce((total, one) => total + one, 0);
    const shares = money.map((one, i) =>
      space.price(mix, i) > 0
        ? sum > 0
          ? one / sum
          : 0
        : (2 * (mix[i] as number)) / (space.top[i] as number) / n,
    );
    known.set(mix, shares);
    return shares;
  };
  return (a, b) => {
    const [x, y] = [sharesOf(a), sharesOf(b)];
    return x.reduce((sum, share, i) => sum + Math.abs(share - (y[i] as number)), 0) / 2;
  };
}

/** Less than this share of the money moved elsewhere is the same mix to a reader. */
const LEAST_DISTANCE = 0.05;
const TRIED = 24;
const ROUNDS = 4;

export function* nearEqual<SoFar>(
  { space, above }: NearEqual,
  scorer: Scorer<SoFar>,
  best: Mix,
  count: number,
): Generator<Progress<SoFar>, readonly Scored[]> {
  const distance = distanceOf(space);
  const chosen: Scored[] = [];
  const from = (mix: Mix): number =>
    Math.min(...[best, ...chosen.map((one) => one.mix)].map((one) => distance(mix, one)));
  yield* extremes(space, scorer, best);
  while (chosen.length < count) {
    let at = furthest(acceptable({ space, above }, scorer), from);
    if (!at) break;
    for (let size = 1 / 4; size >= 1 / 32; size /= 2) {
      for (let round = 0; round < ROUNDS; round++) {
        const apart = from(at.mix);
        const further = moves(space, at.mix, size)
          .map((mix) => ({ mix, apart: from(mix) }))
          .filter((one) => one.apart > apart + 1e-6)
          .sort((a, b) => b.apart - a.apart)
          .slice(0, TRIED);
        const scores = yield* scorer.scores(further.map(({ mix }) => mix));
        const k = scores.findIndex((score) => score > above);
        if (k < 0) break;
        at = { mix: (further[k] as (typeof further)[number]).mix, score: scores[k] as number };
      }
    }
    if (from(at.mix) < LEAST_DISTANCE) break;
    chosen.push(at);
  }
  return chosen;
}

/** All mixes that were run and do nearly as well. */
export function acceptable({ space, above }: NearEqual, scorer: Scorer<unknown>): readonly Scored[] {
  return [...scorer.seen.values()].filter(({ mix, score }) => score > above && space.fits(mix));
}

function furthest(pool: readonly Scored[], from: (mix: Mix) => number): Scored | undefined {
  let [best, most] = [pool[0], -1];
  for (const one of pool) {
    const apart = from(one.mix);
    if (apart > most) [best, most] = [one, apart];
  }
  return best;
}

/** Money of a share of the purse from each lever to each other one. */
function moves(space: Space, mix: Mix, size: number): readonly Mix[] {
  const purse = space.planned(mix) - space.planned(space.none);
  const found: Mix[] = [];
  const by = (i: number): number => {
    const price = space.price(mix, i);
    return Math.max(1, Math.round(price > 0 ? (size * purse) / price : size * (space.top[i] as number)));
  };
  space.levers.forEach((_, i) => {
    const more = Math.min(by(i), (space.top[i] as number) - (mix[i] as number));
    if (more <= 0) return;
    const raised = mix.map((level, k) => (k === i ? level + more : level));
    space.levers.forEach((_lever, j) => {
      if (j === i || mix[j] === 0) return;
      const least = Math.min(mix[j] as number, by(j));
      const next = space.lowered(
        raised.map((level, k) => (k === j ? level - least : level)),
        j,
      );
      if (next) found.push(next);
    });
  });
  return found;
}

/** Each lever far down and far up, the others scaled to what is left: how far each can go before it is missed. */
function* extremes<SoFar>(space: Space, scorer: Scorer<SoFar>, best: Mix): Generator<Progress<SoFar>, void> {
  const tries = space.levers.flatMap((_, i) => {
    const [level, top] = [best[i] as number, space.top[i] as number];
    const down = [0, 0.5, 0.8].map((share) => Math.floor(level * share));
    const up = [1, 0.5, 0.2, 0.05].map((share) => level + Math.ceil((top - level) * share));
    return [...new Set([...down, ...up])]
      .filter((one) => one !== level)
      .map((one) => scaledAround(space, best, i, one));
  });
  yield* scorer.scores(tries.filter(space.fits));
}

/** The mix with lever `i` held at a level and the others scaled as far as the limits let them. */
function scaledAround(space: Space, mix: Mix, i: number, level: number): Mix {
  const n = space.levers.length;
  const scaled = (share: number): Mix =>
    mix.map((one, k) =>
      k === i ? level : k < n ? Math.min(space.top[k] as number, Math.floor(one * share)) : one,
    );
  let [low, high] = [0, 8];
  if (space.fits(scaled(high))) return scaled(high);
  if (!space.fits(scaled(low))) return fitted(space, scaled(low));
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (space.fits(scaled(middle))) low = middle;
    else high = middle;
  }
  return scaled(low);
}
