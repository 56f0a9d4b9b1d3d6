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
  for (const dimension of DIMENSION_IDS) {
    const subs = SUBDIMENSION_IDS.filter((id) => edition.subdimensions[id].parent === dimension).map(
      (id) => ({
        id,
        weight:
          edition.subdimensions[id].weight *
          (edition.subdimensions[id].inferred ? noise.subdimension(SUBDIMENSION_IDS.indexOf(id)) : 1),
      }),
    );
    replaceOwn(subs, own, edition.dimensions[dimension].weight);
    const subSum = subs.reduce((sum, { weight }) => sum + weight, 0);
    for (const sub of subs) {
      const indicators = INDICATOR_IDS.map((id, index) => ({ id, index }))
        .filter(({ id }) => edition.indicators[id].parent === sub.id)
        .map(({ id, index }) => ({
          id,
          index,
          weight:
            edition.indicators[id].weight * (edition.indicators[id].inferred ? noise.indicator(index) : 1),
        }));
      replaceOwn(indicators, own, (edition.dimensions[dimension].weight * sub.weight) / subSum);
      const sum = indicators.reduce((total, { weight }) => total + weight, 0);
      for (const { index, weight } of indicators)
        weights[index] = ((edition.dimensions[dimension].weight * sub.weight) / subSum) * (weight / sum);
    }
  }
  return weights;
}

/** Puts weights of one's own among siblings, as shares of the parent; `parent` is the parent's share of the total. */
function replaceOwn(
  siblings: { readonly id: IndicatorId | SubdimensionId; weight: number }[],
  own: OwnWeights,
  parent: number,
): void {
  const given = siblings.filter(({ id }) => own[id] !== undefined);
  if (given.length === 0) return;
  const shares = given.map(({ id }) => (parent === 0 ? 0 : (own[id] as number) / 100 / parent));
  const taken = shares.reduce((sum, share) => sum + share, 0);
  const others = siblings.filter(({ id }) => own[id] === undefined);
  const rest = others.reduce((sum, { weight }) => sum + weight, 0);
  for (const other of others) other.weight = rest === 0 ? 0 : (Math.max(0, 1 - taken) * other.weight) / rest;
  given.forEach((one, i) => {
    one.weight = shares[i] as number;
  });
  // All given as nothing: they share alike, since a parent without weight has no score.
  if (siblings.every(({ weight }) => weight === 0)) for (const one of siblings) one.weight = 1;
}

const dimensionOf = (edition: Edition, id: IndicatorId) =>
  edition.subdimensions[edition.indicators[id].parent].parent;

/**
 * Moves scores so that both published figures hold: s + D W'(W D W')^-1 (b - W s), D the prior variances.
 *
 * The two constraints share no indicator, so each is one line. Scores that would leave 0-100 are cut and the
 * rest is conditioned again, until both figures hold to 1e-12.
 * Fails   when no scores within 0-100 can hold them.
 */
export function condition(edition: Edition, scores: Indicators, weights: Indicators): Indicators {
  const result = Float64Array.from(scores);
  const governance = edition.dimensions.governance.weight * edition.publishedHome.governance.value;
  const constraints = [
    { inside: (id: IndicatorId) => dimensionOf(edition, id) === 'governance', sum: governance },
    {
      inside: (id: IndicatorId) => dimensionOf(edition, id) !== 'governance',
      sum: edition.publishedHome.total.value - governance,
    },
  ];
  for (const { inside, sum } of constraints) {
    const free = new Set(
      INDICATOR_IDS.map((_, i) => i).filter((i) => inside(INDICATOR_IDS[i] as IndicatorId)),
    );
    const all = [...free];
    for (let round = 0; ; round++) {
      let miss = sum;
      for (const i of all) miss -= (weights[i] as number) * (result[i] as number);
      if (Math.abs(miss) < 1e-12) break;
      let spread = 0;
      for (const i of free) spread += variance(edition, i) * (weights[i] as number) * (weights[i] as number);
      if (spread === 0 || round > 60) throw new Error('no scores within 0-100 hold the published figures');
      for (const i of free) {
        const moved = (result[i] as number) + (variance(edition, i) * (weights[i] as number) * miss) / spread;
        result[i] = Math.min(100, Math.max(0, moved));
      }
      for (const i of all)
        if ((result[i] === 0 && miss < 0) || (result[i] === 100 && miss > 0)) free.delete(i);
    }
  }
  return result;
}

const variance = (edition: Edition, index: number): number =>
  edition.indicators[INDICATOR_IDS[index] as IndicatorId].prior.sd *
  edition.indicators[INDICATOR_IDS[index] as IndicatorId].prior.sd;

/** The home country's indicators on the centre line: an estimate that reproduces the published figures. */
export function centralScores(edition: Edition): Indicators {
  const means = Float64Array.from(INDICATOR_IDS, (id) => edition.indicators[id].prior.mean);
  return condition(edition, means, weightsOf(edition));
}
