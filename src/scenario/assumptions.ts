/** Assumptions from what was found in a link or a file, held to their ranges. */
import { CURRENT_EDITION } from '../edition/index.ts';
import { PARAMETERS, type ParameterId } from '../evidence/parameters.ts';
import {
  type Assumptions,
  assumptionsProblem,
  DIMENSION_IDS,
  type FigureId,
  INDICATOR_IDS,
  lineRange,
  mostWeightOf,
  SUBDIMENSION_IDS,
  type WeightId,
} from '../model/index.ts';
import type { Range } from './numbers.ts';
import { excerpt, type Problem } from './problem.ts';

/** What can be assumed, by name. A scorecard figure is of Peru, a weight in points of 100. */
export type AssumptionRef =
  | { readonly part: 'parameters'; readonly id: ParameterId }
  | { readonly part: 'scorecard'; readonly id: FigureId }
  | { readonly part: 'weights'; readonly id: WeightId }
  | { readonly part: 'line' };
export type AssumptionPart = AssumptionRef['part'];

export const WEIGHT_IDS: readonly WeightId[] = [...new Set([...SUBDIMENSION_IDS, ...INDICATOR_IDS])];
export const FIGURE_IDS: readonly FigureId[] = [...new Set([...DIMENSION_IDS, ...WEIGHT_IDS])];
export const PARAMETER_IDS = Object.keys(PARAMETERS) as readonly ParameterId[];

/** The level of the index that has a figure; the higher one where a part and its only indicator share a name. */
export function levelOf(id: FigureId): 'dimension' | 'subdimension' | 'indicator' {
  const has = (ids: readonly string[]): boolean => ids.includes(id);
  return has(DIMENSION_IDS) ? 'dimension' : has(SUBDIMENSION_IDS) ? 'subdimension' : 'indicator';
}

/** The range an assumption is held to, in its own unit. */
export function assumptionRange(ref: AssumptionRef): Range {
  switch (ref.part) {
    case 'parameters': {
      const { low, high } = PARAMETERS[ref.id];
      return { min: low, max: high };
    }
    case 'scorecard':
      return { min: 0, max: 100 };
    case 'weights':
      return { min: 0, max: mostWeightOf(CURRENT_EDITION, ref.id) };
    case 'line': {
      const { low, high } = lineRange(CURRENT_EDITION);
      return { min: low, max: high };
    }
  }
}

/** What was found, before it is believed; `null` takes an assumption of the base away. */
export type FoundAssumptions = readonly (readonly [ref: AssumptionRef, raw: unknown])[];

/** The assumption by that name; null where there is none. */
export function assumptionRef(part: AssumptionPart, name: string): AssumptionRef | null {
  if (part === 'line') return { part };
  const known: readonly string[] = { parameters: PARAMETER_IDS, scorecard: FIGURE_IDS, weights: WEIGHT_IDS }[
    part
  ];
  return known.includes(name) ? ({ part, id: name } as AssumptionRef) : null;
}

/**
 * Assumptions on top of `standing`. Numbers out of range are clamped, others dropped, and so are official figures that
 * the rest of the scorecard leaves no room for; each is named in `problems`.
 */
export function readAssumptions(
  found: FoundAssumptions,
  standing: Assumptions,
  problems: Problem[],
): Assumptions {
  let read = standing;
  for (const [ref, raw] of found) {
    const value = raw === null ? null : readNumber(ref, raw, assumed(standing, ref), problems);
    read = withAssumption(read, ref, value);
  }
  return found.length === 0 ? standing : withoutContradictions(read, problems);
}

/** The number that is assumed; null where it is as published. */
export function assumed(assumptions: Assumptions, ref: AssumptionRef): number | null {
  if (ref.part === 'line') return assumptions.line;
  const figures: Readonly<Partial<Record<string, number>>> = assumptions[ref.part];
  return figures[ref.id] ?? null;
}

/** The same with one thing assumed, or, where `value` is null, as published. */
export function withAssumption(
  assumptions: Assumptions,
  ref: AssumptionRef,
  value: number | null,
): Assumptions {
  if (ref.part === 'line') return { ...assumptions, line: value ?? CURRENT_EDITION.tiers.pioneerAbove };
  const figures: Record<string, number> = { ...assumptions[ref.part] };
  if (value === null) delete figures[ref.id];
  else figures[ref.id] = value;
  return { ...assumptions, [ref.part]: figures };
}

function readNumber(
  ref: AssumptionRef,
  raw: unknown,
  standing: number | null,
  problems: Problem[],
): number | null {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) {
    const text = excerpt(typeof raw === 'string' ? raw : String(JSON.stringify(raw) ?? raw));
    problems.push({ kind: 'assumption-not-a-number', of: ref, text, used: standing });
    return standing;
  }
  const { min, max } = assumptionRange(ref);
  const used = Math.min(max, Math.max(min, raw)) + 0;
  if (used !== raw) problems.push({ kind: 'assumption-out-of-range', of: ref, value: raw, min, max, used });
  return used;
}

/**
 * Each figure that the others contradict is dropped and named; where it is a published one, the whole scorecard goes, and
 * where that is not enough, the weights.
 */
function withoutContradictions(assumptions: Assumptions, problems: Problem[]): Assumptions {
  const problem = assumptionsProblem(CURRENT_EDITION, assumptions);
  if (problem?.kind !== 'contradiction') return assumptions;
  const { given, reached } = problem;
  const figure = problem.figure as FigureId | 'total';
  const ref = assumptionRef('scorecard', figure);
  const own = ref !== null && assumed(assumptions, ref) !== null ? ref : null;
  const hasScorecard = FIGURE_IDS.some((id) => assumptions.scorecard[id] !== undefined);
  const dropped = own !== null ? 'figure' : hasScorecard ? 'scorecard' : 'weights';
  problems.push({
    kind: 'contradiction',
    figure,
    given,
    reached: Number.isNaN(reached) ? null : reached,
    dropped,
  });
  if (own !== null) return withoutContradictions(withAssumption(assumptions, own, null), problems);
  if (hasScorecard) return withoutContradictions({ ...assumptions, scorecard: {} }, problems);
  return { ...assumptions, weights: {} };
}
