/** What assumptions make of parameters, weights and starting scores on the centre line. */
import { centralScores, type Indicators, type WeightNoise, weightsOf } from '../edition/conditioning.ts';
import type { Edition } from '../edition/edition.ts';
import { type Contradiction, conditionOn } from '../edition/scorecard.ts';
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../evidence/parameters.ts';
import { type Assumptions, assumptionsKey, type FigureId, type WeightId } from './assumptions.ts';
import { DIMENSION_IDS, INDICATOR_IDS, SUBDIMENSION_IDS, type SubdimensionId } from './vocabulary.ts';

/** Why assumptions cannot be taken; nothing else of them is judged then. */
export type AssumptionsProblem =
  | {
      readonly kind: 'parameter';
      readonly id: ParameterId;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'figure'; readonly id: FigureId; readonly value: number }
  | { readonly kind: 'weight'; readonly id: WeightId; readonly value: number; readonly most: number }
  | { readonly kind: 'line'; readonly value: number; readonly low: number; readonly high: number }
  | ({ readonly kind: 'contradiction' } & Contradiction);

/** The centre line's numbers under some assumptions. */
export interface Standing {
  /** In the order of PARAMETER_IDS. */
  readonly parameters: Float64Array;
  readonly weights: Indicators;
  readonly starting: Indicators;
}

/** The line lies above the Explorers and within the index. */
export const lineRange = (edition: Edition) => ({ low: edition.tiers.explorerBelow, high: 100 });

/** Points of 100 that the parent of a weight has to share, as published. */
export function mostWeightOf(edition: Edition, id: WeightId): number {
  const isSubdimension = (SUBDIMENSION_IDS as readonly string[]).includes(id);
  const subdimension = isSubdimension
    ? (id as SubdimensionId)
    : edition.indicators[id as (typeof INDICATOR_IDS)[number]].parent;
  return 100 * edition.dimensions[edition.subdimensions[subdimension].parent].weight;
}

const entriesOf = <Id extends string>(record: Readonly<Partial<Record<Id, number>>>): [Id, number][] =>
  (Object.entries(record) as [Id, number | undefined][]).filter(
    (entry): entry is [Id, number] => entry[1] !== undefined,
  );

/** The first thing that is wrong with assumptions, or null. Parsers ask it; the model takes none that has a problem. */
export function assumptionsProblem(edition: Edition, assumptions: Assumptions): AssumptionsProblem | null {
  const { parameters, scorecard, weights, line } = assumptions;
  for (const [id, value] of entriesOf(parameters)) {
    const { low, high } = PARAMETERS[id];
    if (!(value >= low && value <= high)) return { kind: 'parameter', id, value, low, high };
  }
  for (const [id, value] of entriesOf(scorecard))
    if (!(value >= 0 && value <= 100)) return { kind: 'figure', id, value };
  for (const [id, value] of entriesOf(weights)) {
    const most = mostWeightOf(edition, id);
    if (!(value >= 0 && value <= most)) return { kind: 'weight', id, value, most };
  }
  const { low, high } = lineRange(edition);
  if (!(line >= low && line <= high)) return { kind: 'line', value: line, low, high };
  const conditioned = conditionOn(
    edition,
    priorMeans(edition),
    weightsOf(edition, undefined, weights),
    scorecard,
  );
  return conditioned.ok ? null : { kind: 'contradiction', ...conditioned.error };
}

const priorMeans = (edition: Edition): Indicators =>
  Float64Array.from(INDICATOR_IDS, (id) => edition.indicators[id].prior.mean);

/**
 * Parameters, weights and starting scores of the centre line.
 *
 * Requires   assumptions without a problem (`assumptionsProblem`).
 */
export function standingOf(edition: Edition, assumptions: Assumptions): Standing {
  const problem = assumptionsKey(assumptions) === '' ? null : assumptionsProblem(edition, assumptions);
  if (problem) throw new Error(`assumptions that cannot be: ${JSON.stringify(problem)}`);
  const weights = weightsOf(edition, undefined, assumptions.weights);
  const parameters = Float64Array.from(
    PARAMETER_IDS,
    (id) => assumptions.parameters[id] ?? PARAMETERS[id].value,
  );
  const isPublished = entriesOf(assumptions.scorecard).length + entriesOf(assumptions.weights).length === 0;
  if (isPublished) return { parameters, weights, starting: centralScores(edition) };
  const starting = conditionOn(edition, priorMeans(edition), weights, assumptions.scorecard);
  if (!starting.ok) throw new Error('assumptions that cannot be');
  return { parameters, weights, starting: starting.value };
}

/**
 * The noise of the weights where figures are known: a parent whose children are all known keeps its weights, since they
 * are what its own figure was made with.
 */
export function noiseUnder(
  edition: Edition,
  { scorecard }: Assumptions,
): (noise: WeightNoise) => WeightNoise {
  const givenIndicator = (i: number): boolean => scorecard[INDICATOR_IDS[i] as FigureId] !== undefined;
  const indicatorsOf = (id: SubdimensionId): number[] =>
    INDICATOR_IDS.flatMap((indicator, i) => (edition.indicators[indicator].parent === id ? [i] : []));
  const whole = new Set(SUBDIMENSION_IDS.filter((id) => indicatorsOf(id).every(givenIndicator)));
  const known = (id: SubdimensionId): boolean => scorecard[id] !== undefined || whole.has(id);
  const wholeDimensions = new Set(
    DIMENSION_IDS.filter((dimension) =>
      SUBDIMENSION_IDS.filter((id) => edition.subdimensions[id].parent === dimension).every(known),
    ),
  );
  return (noise) => ({
    subdimension: (i) =>
      wholeDimensions.has(edition.subdimensions[SUBDIMENSION_IDS[i] as SubdimensionId].parent)
        ? 1
        : noise.subdimension(i),
    indicator: (i) =>
      whole.has(edition.indicators[INDICATOR_IDS[i] as (typeof INDICATOR_IDS)[number]].parent)
        ? 1
        : noise.indicator(i),
  });
}

/** A draw's starting scores on the figures that are known; where its own weights leave no room, the published weights do. */
export function drawnStarting(
  edition: Edition,
  prior: Indicators,
  weights: Indicators,
  { scorecard }: Assumptions,
  centre: Standing,
): { readonly starting: Indicators; readonly weights: Indicators } {
  const drawn = conditionOn(edition, prior, weights, scorecard);
  if (drawn.ok) return { starting: drawn.value, weights };
  const kept = conditionOn(edition, prior, centre.weights, scorecard);
  return { starting: kept.ok ? kept.value : centre.starting, weights: centre.weights };
}
