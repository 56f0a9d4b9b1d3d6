/** What a person assumes instead of what is published: beside the levers, never part of a policy. */
import { CURRENT_EDITION } from '../edition/index.ts';
import type { ParameterId } from '../evidence/parameters.ts';
import type { DimensionId, IndicatorId, SubdimensionId } from './vocabulary.ts';

/** An official figure of the home country may be of any level of the index. */
export type FigureId = IndicatorId | SubdimensionId | DimensionId;
/** Dimension weights are published; those below them may be replaced. */
export type WeightId = IndicatorId | SubdimensionId;

/**
 * Assumptions that replace the published ones.
 *
 * parameters  value of a parameter on the centre line and in every draw; within its record's low and high
 * scorecard   official figures of the home country, 0-100; the rest is conditioned on them
 * weights     points of 100 in the total; siblings share what is left of their parent
 * line        total above which a country is a Pioneer, points
 */
export interface Assumptions {
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  readonly scorecard: Readonly<Partial<Record<FigureId, number>>>;
  readonly weights: Readonly<Partial<Record<WeightId, number>>>;
  readonly line: number;
}

/** Everything as published. */
export const NO_ASSUMPTIONS: Assumptions = {
  parameters: {},
  scorecard: {},
  weights: {},
  line: CURRENT_EDITION.tiers.pioneerAbove,
};

const keys = new WeakMap<Assumptions, string>();
const sorted = (figures: Readonly<Record<string, number | undefined>>): string =>
  Object.keys(figures)
    .filter((id) => figures[id] !== undefined)
    .sort()
    .map((id) => `${id}=${figures[id]}`)
    .join();

/** The same text for the same assumptions, in whatever order they were written; '' when everything is as published. */
export function assumptionsKey(assumptions: Assumptions): string {
  const known = keys.get(assumptions);
  if (known !== undefined) return known;
  const { parameters, scorecard, weights, line } = assumptions;
  const parts = [sorted(parameters), sorted(scorecard), sorted(weights)];
  const isPublished = parts.every((part) => part === '') && line === NO_ASSUMPTIONS.line;
  const key = isPublished ? '' : [...parts, line].join(';');
  keys.set(assumptions, key);
  return key;
}
