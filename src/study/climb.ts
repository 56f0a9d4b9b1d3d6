/**
 * A climb by exchange: money moves from the lever that gives least for it to the one that gives most, in sums that are halved
 * while nothing improves. From several places at once, so that every batch is large and no single valley decides.
 */
import { streamOf } from '../kernel/random.ts';
import type { Progress } from './runs.ts';
import { keyOf, type Scored, type Scorer } from './scorer.ts';
import type { Mix, Space } from './space.ts';

export interface ClimbOptions {
  /** Sum that is moved first and last, as a share of the purse; 0 is a single step of the slider. */
  readonly first?: number;
  readonly last?: number;
  /** Exchanges that are run for each mix in a round. */
  readonly wide?: number;
  /** Places kept when the sum is halved: the best half, at least this many. */
  readonly keep?: number;
  /** Levers that stay as they are. */
  readonly held?: ReadonlySet<number>;
}

/** Less is the noise of single precision. Unit: that of the score. */
const LEAST_GAIN = 1e-6;
const ROUNDS_OF_A_SUM = 6;

const changed = (mix: Mix, place: number, value: number): Mix => {
  const next = [...mix];
  next[place] = value;
  return next;
};

/** Climbs from each of some mixes that fit; the best first. */
export function* climb<SoFar>(
  space: Space,
  scorer: Scorer<SoFar>,
  from: readonly Mix[],
  { first = 1 / 4, last = 1 / 128, wide = 12, keep = 2, held = new Set() }: ClimbOptions = {},
): Generator<Progress<SoFar>, readonly Scored[]> {
  let standing = yield* scored(scorer, from);
  for (let sum = first; ; sum /= 2) {
    const size = sum < last ? 0 : sum;
    for (let round = 0; round < ROUNDS_OF_A_SUM; round++) {
      const next = yield* moved(space, scorer, standing, { size, wide, held });
      const better = next.some(({ score }, i) => score > (standing[i] as Scored).score);
      standing = distinct(next);
      if (!better) break;
    }
    standing = standing.slice(0, Math.max(keep, Math.ceil(standing.length / 2)));
    if (size === 0) return standing;
  }
}

function* scored<SoFar>(
  scorer: Scorer<SoFar>,
  mixes: readonly Mix[],
): Generator<Progress<SoFar>, readonly Scored[]> {
  const scores = yield* scorer.scores(mixes);
  return distinct(mixes.map((mix, i) => ({ mix, score: scores[i] as number })));
}

/** Each mix once, the best first; ties in the order of their levels, so that the order is the same every time. */
function distinct(list: readonly Scored[]): readonly Scored[] {
  const byKey = new Map(list.map((one) => [keyOf(one.mix), one]));
  return [...byKey.entries()]
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .map(([, one]) => one);
}

interface Round {
  readonly size: number;
  readonly wide: number;
  readonly held: ReadonlySet<number>;
}

/** One round: what a little more and a little less of each lever gives, then the exchanges that promise most. */
function* moved<SoFar>(
  space: Space,
  scorer: Scorer<SoFar>,
  standing: readonly Scored[],
  round: Round,
): Generator<Progress<SoFar>, readonly Scored[]> {
  const probes = standing.map(({ mix }) => probesOf(space, mix, round));
  yield* scorer.scores(
    probes.flatMap((one) => [...one.up, ...one.down, ...one.starts].map(({ mix }) => mix)),
  );
  const scoreOf = (mix: Mix): number => (scorer.seen.get(keyOf(mix)) as Scored).score;
  const proposals = standing.map((at, k) => {
    const { up, down, starts } = probes[k] as Probes;
    return [
      ...[...up, ...down, ...starts].map(({ mix }) => mix).filter(space.fits),
      ...exchanges(space, at, up, down, scoreOf).slice(0, round.wide),
    ];
  });
  yield* scorer.scores(proposals.flat());
  return standing.map((at, k) => {
    let best = at;
    for (const mix of proposals[k] as readonly Mix[]) {
      const score = scoreOf(mix);
      if (score > best.score + LEAST_GAIN) best = { mix, score };
    }
    return best;
  });
}

interface Probe {
  readonly lever: number;
  readonly by: number;
  readonly mix: Mix;
}
interface Probes {
  readonly up: readonly Probe[];
  readonly down: readonly Probe[];
  readonly starts: readonly Probe[];
}

function probesOf(space: Space, mix: Mix, { size, held }: Round): Probes {
  const n = space.levers.length;
  const purse = purseOf(space, mix);
  const up: Probe[] = [];
  const down: Probe[] = [];
  const starts: Probe[] = [];
  for (let i = 0; i < n; i++) {
    if (held.has(i)) continue;
    const price = space.price(mix, i);
    const [level, top] = [mix[i] as number, space.top[i] as number];
    const by = Math.max(1, Math.round(price > 0 ? (size * purse) / price : size * top));
    const [more, less] = [Math.min(top - level, by), Math.min(level, by)];
    if (more > 0) up.push({ lever: i, by: more, mix: changed(mix, i, level + more) });
    if (less > 0) down.push({ lever: i, by: less, mix: changed(mix, i, level - less) });
    const now = mix[n + i] as number;
    for (const place of new Set([0, now - 1, now + 1]))
      if (level > 0 && place !== now && place >= 0 && place < (space.starts[i] as readonly number[]).length)
        starts.push({ lever: i, by: 0, mix: changed(mix, n + i, place) });
  }
  return { up, down, starts };
}

/** Money that is moved about: all that the mix plans, or what everything would cost where it plans nothing. */
function purseOf(space: Space, mix: Mix): number {
  const own = space.planned(mix) - space.planned(space.none);
  return own > 0
    ? own
    : space.levers.reduce((sum, _, i) => sum + space.price(mix, i) * (space.top[i] as number), 0);
}

/** More of one lever paid for by less of another, the most promising first; then the best ones together. */
function exchanges(
  space: Space,
  { mix, score }: Scored,
  up: readonly Probe[],
  down: readonly Probe[],
  scoreOf: (mix: Mix) => number,
): readonly Mix[] {
  const found: { mix: Mix; promise: number; more: Probe; less: Probe }[] = [];
  for (const more of up) {
    if (space.fits(more.mix)) continue;
    for (const less of down) {
      if (less.lever === more.lever) continue;
      const next = space.lowered(more.mix, less.lever);
      if (!next) continue;
      const lowered = (mix[less.lever] as number) - (next[less.lever] as number);
      const lost = ((score - scoreOf(less.mix)) * lowered) / less.by;
      found.push({ mix: next, promise: scoreOf(more.mix) - score - lost, more, less });
    }
  }
  found.sort((a, b) => b.promise - a.promise);
  const together: Mix[] = [];
  const used = new Set<number>();
  let all: Mix = mix;
  for (const { more, less, promise } of found) {
    if (promise <= 0 || used.size >= 8) break;
    if (used.has(more.lever) || used.has(less.lever)) continue;
    const raised = changed(all, more.lever, (all[more.lever] as number) + more.by);
    const next = space.lowered(raised, less.lever);
    if (!next) continue;
    all = next;
    used.add(more.lever).add(less.lever);
    if (used.size > 2) together.push(all);
  }
  return [...together, ...found.map((one) => one.mix)];
}

/** The mix scaled down until it fits: the largest share of it, to a thousandth. */
export function fitted(space: Space, mix: Mix): Mix {
  if (space.fits(mix)) return mix;
  const n = space.levers.length;
  const scaled = (share: number): Mix => mix.map((level, i) => (i < n ? Math.floor(level * share) : level));
  let [low, high] = [0, 1];
  while (high - low > 1e-3) {
    const middle = (low + high) / 2;
    if (space.fits(scaled(middle))) low = middle;
    else high = middle;
  }
  return scaled(low);
}

/** Places to climb from: nothing, the scenario's own levels, everything, each as far as it fits, and some by chance. */
export function placesToStart(space: Space, seed: number, count: number): readonly Mix[] {
  const n = space.levers.length;
  const later = space.none.slice(n);
  const own = space.levers.map((id, i) => {
    const level = Math.round(
      (space.settings.levers[id].value - space.amountOf(i, 0)) /
        (space.amountOf(i, 1) - space.amountOf(i, 0)),
    );
    return Math.min(space.top[i] as number, Math.max(0, level));
  });
  const places = [space.none, fitted(space, [...own, ...later]), fitted(space, [...space.top, ...later])];
  const stream = streamOf(seed, 'seek/places');
  for (let k = 0; places.length < count; k++) {
    const levels = space.top.map((top, i) => {
      // About half of the levers are left out, so that few levers with much money are tried as well.
      const u = stream.at(k, i);
      return u < 0.5 ? 0 : Math.round(top * (2 * u - 1));
    });
    const starts = space.starts.map((open, i) => Math.floor(stream.at(k, n + i) * open.length));
    places.push(fitted(space, [...levels, ...starts]));
  }
  return places;
}
