/** The index arithmetic that needs no equation: weights in shares of the total, and the conditioned prior. */
import {
  DIMENSION_IDS,
  INDICATOR_IDS,
  type IndicatorId,
  SUBDIMENSION_IDS,
  type SubdimensionId,
} from '../model/vocabulary.ts';
import type { Edition } from './edition.ts';

/** One value per indicator, in the order of INDICATOR_IDS. */
export type Indicators = Float64Array;

/** Multipliers of the inferred weights of a draw; all 1 on the centre line. */
export interface WeightNoise {
  readonly subdimension: (index: number) => number;
  readonly indicator: (index: number) => number;
}
const NO_NOISE: WeightNoise = { subdimension: () => 1, indicator: () => 1 };

/** Weights of one's own, in points of 100 of the total. */
export type OwnWeights = Readonly<Partial<Record<IndicatorId | SubdimensionId, number>>>;

/**
 * Weight of each indicator in the total, in shares of 1: each sub-dimension within its dimension and each
 * indicator within its sub-dimension, multiplied by the noise where inferred and normalised again.
 *
 * A weight of one's own stands as given, without noise; its siblings share what it leaves of their parent.
 */
export function weightsOf(edition: Edition, noise: WeightNoise = NO_NOISE, own: OwnWeights = {}): Indicators {
  const weights = new Float64Array(INDICATOR_IDS.length);
  const hasOwn = Object.keys(own).length > 0;
  for (const { weight: dimension, children: subs } of treeOf(edition)) {
    for (const sub of subs) sub.weight = sub.published * (sub.inferred ? noise.subdimension(sub.index) : 1);
    if (hasOwn) replaceOwn(subs, own, dimension);
    let subSum = 0;
    for (const { weight } of subs) subSum += weight;
    for (const { weight: subWeight, children } of subs) {
      for (const one of children)
        one.weight = one.published * (one.inferred ? noise.indicator(one.index) : 1);
      if (hasOwn) replaceOwn(children, own, (dimension * subWeight) / subSum);
      let sum = 0;
      for (const { weight } of children) sum += weight;
      for (const { index, weight } of children)
        weights[index] = ((dimension * subWeight) / subSum) * (weight / sum);
    }
  }
  return weights;
}

interface Node {
  readonly id: IndicatorId | SubdimensionId;
  /** Place among its kind. */
  readonly index: number;
  readonly published: number;
  readonly inferred: boolean;
  /** Of the run at hand. */
  weight: number;
}
type Tree = readonly {
  readonly weight: number;
  readonly children: readonly (Node & { readonly children: readonly Node[] })[];
}[];
const trees = new WeakMap<Edition, Tree>();

/** Who stands under whom, found once an edition: weights are made anew for every draw. */
function treeOf(edition: Edition): Tree {
  const known = trees.get(edition);
  if (known) return known;
  const nodesOf = <Id extends IndicatorId | SubdimensionId>(
    ids: readonly Id[],
    record: Readonly<
      Record<Id, { readonly weight: number; readonly inferred: boolean; readonly parent: string }>
    >,
    parent: string,
  ) =>
    ids.flatMap((id, index) => {
      const { weight, inferred } = record[id];
      return record[id].parent === parent ? [{ id, index, published: weight, inferred, weight }] : [];
    });
  const fresh = DIMENSION_IDS.map((dimension) => ({
    weight: edition.dimensions[dimension].weight,
    children: nodesOf(SUBDIMENSION_IDS, edition.subdimensions, dimension).map((sub) => ({
      ...sub,
      children: nodesOf(INDICATOR_IDS, edition.indicators, sub.id),
    })),
  }));
  trees.set(edition, fresh);
  return fresh;
}

/** The least share of a parent: what weighs nothing still has a score, the mean of its parts. */
const LEAST_SHARE = 1e-9;

/** Puts weights of one's own among siblings, as shares of the parent; `parent` is the parent's share of the total. */
function replaceOwn(siblings: readonly Node[], own: OwnWeights, parent: number): void {
  const given = siblings.filter(({ id }) => own[id] !== undefined);
  if (given.length === 0) return;
  const shares = given.map(({ id }) => (own[id] as number) / 100 / parent);
  const taken = shares.reduce((sum, share) => sum + share, 0);
  const others = siblings.filter(({ id }) => own[id] === undefined);
  const rest = others.reduce((sum, { weight }) => sum + weight, 0);
  for (const other of others)
    other.weight = Math.max(LEAST_SHARE, (Math.max(0, 1 - taken) * other.weight) / rest);
  given.forEach((one, i) => {
    one.weight = Math.max(LEAST_SHARE, shares[i] as number);
  });
}

/**
 * Moves scores so that both published figures hold: s + D W'(W D W')^-1 (b - W s), D the prior variances.
 *
 * The two constraints share no indicator, so each is one line. Scores that would leave 0-100 are cut and the
 * rest is conditioned again, until both figures hold to 1e-12.
 * Fails   when no scores within 0-100 can hold them.
 */
export function condition(edition: Edition, scores: Indicators, weights: Indicators): Indicators {
  const result = scores.slice();
  const { variance, blocks } = blocksOf(edition);
  for (const { members, sum } of blocks) {
    let free = members;
    for (let round = 0; ; round++) {
      let miss = sum;
      for (const i of members) miss -= (weights[i] as number) * (result[i] as number);
      if (Math.abs(miss) < 1e-12) break;
      let spread = 0;
      for (const i of free)
        spread += (variance[i] as number) * (weights[i] as number) * (weights[i] as number);
      if (spread === 0 || round > 60) throw new Error('no scores within 0-100 hold the published figures');
      let isCut = false;
      for (const i of free) {
        const moved =
          (result[i] as number) + ((variance[i] as number) * (weights[i] as number) * miss) / spread;
        result[i] = Math.min(100, Math.max(0, moved));
        isCut ||= result[i] === 0 || result[i] === 100;
      }
      if (isCut)
        free = free.filter((i) => !((result[i] === 0 && miss < 0) || (result[i] === 100 && miss > 0)));
    }
  }
  return result;
}

interface Blocks {
  readonly variance: Indicators;
  /** Governance, and the rest of the total: indicators whose weighted sum is published. */
  readonly blocks: readonly { readonly members: readonly number[]; readonly sum: number }[];
}
const blocksByEdition = new WeakMap<Edition, Blocks>();

function blocksOf(edition: Edition): Blocks {
  const known = blocksByEdition.get(edition);
  if (known) return known;
  const variance = Float64Array.from(INDICATOR_IDS, (id) => {
    const { sd } = edition.indicators[id].prior;
    return sd * sd;
  });
  const isGovernance = (id: IndicatorId) =>
    edition.subdimensions[edition.indicators[id].parent].parent === 'governance';
  const governance = edition.dimensions.governance.weight * edition.publishedHome.governance.value;
  const membersOf = (inside: (id: IndicatorId) => boolean) =>
    INDICATOR_IDS.flatMap((id, i) => (inside(id) ? [i] : []));
  const fresh = {
    variance,
    blocks: [
      { members: membersOf(isGovernance), sum: governance },
      {
        members: membersOf((id) => !isGovernance(id)),
        sum: edition.publishedHome.total.value - governance,
      },
    ],
  };
  blocksByEdition.set(edition, fresh);
  return fresh;
}

/** The home country's indicators on the centre line: an estimate that reproduces the published figures. */
export function centralScores(edition: Edition): Indicators {
  const means = Float64Array.from(INDICATOR_IDS, (id) => edition.indicators[id].prior.mean);
  return condition(edition, means, weightsOf(edition));
}
