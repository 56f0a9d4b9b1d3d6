/** What the method page states of the records: counted and computed here, never typed. */
import type { Edition } from '../../edition/edition.ts';
import { PARAMETER_IDS, PARAMETERS, type Parameter, type ParameterId } from '../../evidence/parameters.ts';
import {
  DIMENSION_IDS,
  type DimensionId,
  GRADES,
  type Grade,
  INDICATOR_IDS,
  type IndicatorId,
  SUBDIMENSION_IDS,
  type SubdimensionId,
} from '../../model/vocabulary.ts';

export const parameterOf = (id: ParameterId): Parameter => PARAMETERS[id];

/** A to H: the first letter of a parameter's group names its topic. */
export const TOPIC_IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type TopicId = (typeof TOPIC_IDS)[number];
/** The topic of the parameters that say how much a policy moves. */
const EFFECTS: TopicId = 'E';
export const topicOf = (id: ParameterId): TopicId => parameterOf(id).group.charAt(0) as TopicId;

export interface GradeCount {
  readonly grade: Grade;
  readonly count: number;
}

export interface GradeShare {
  readonly total: number;
  readonly byGrade: readonly GradeCount[];
  /** Graded C or D. */
  readonly weak: number;
  readonly effects: number;
  readonly weakEffects: number;
}

const isWeak = (id: ParameterId): boolean => ['C', 'D'].includes(parameterOf(id).grade);

export function gradeShare(): GradeShare {
  const effects = PARAMETER_IDS.filter((id) => topicOf(id) === EFFECTS);
  return {
    total: PARAMETER_IDS.length,
    byGrade: GRADES.map((grade) => ({
      grade,
      count: PARAMETER_IDS.filter((id) => parameterOf(id).grade === grade).length,
    })),
    weak: PARAMETER_IDS.filter(isWeak).length,
    effects: effects.length,
    weakEffects: effects.filter(isWeak).length,
  };
}

/** Shares of the parent, 0-1, multiplied down to points of 100. */
export const dimensionPoints = (edition: Edition, id: DimensionId): number =>
  100 * edition.dimensions[id].weight;
export const subdimensionPoints = (edition: Edition, id: SubdimensionId): number =>
  dimensionPoints(edition, edition.subdimensions[id].parent) * edition.subdimensions[id].weight;
export const indicatorPoints = (edition: Edition, id: IndicatorId): number =>
  subdimensionPoints(edition, edition.indicators[id].parent) * edition.indicators[id].weight;

/** What the index arithmetic makes of twenty-three scores. Unit: points 0-100. */
export interface Scores {
  readonly total: number;
  readonly dimensions: Record<DimensionId, number>;
  readonly subdimensions: Record<SubdimensionId, number>;
}

export function aggregate(edition: Edition, indicator: (id: IndicatorId) => number): Scores {
  const subdimensions = Object.fromEntries(
    SUBDIMENSION_IDS.map((sub) => [
      sub,
      sum(
        INDICATOR_IDS.filter((id) => edition.indicators[id].parent === sub).map(
          (id) => edition.indicators[id].weight * indicator(id),
        ),
      ),
    ]),
  ) as Record<SubdimensionId, number>;
  const dimensions = Object.fromEntries(
    DIMENSION_IDS.map((dimension) => [
      dimension,
      sum(
        SUBDIMENSION_IDS.filter((id) => edition.subdimensions[id].parent === dimension).map(
          (id) => edition.subdimensions[id].weight * subdimensions[id],
        ),
      ),
    ]),
  ) as Record<DimensionId, number>;
  const total = sum(DIMENSION_IDS.map((id) => edition.dimensions[id].weight * dimensions[id]));
  return { total, dimensions, subdimensions };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
