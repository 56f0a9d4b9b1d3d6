/** What is sought, as data: a line by a month, at the least cost or with the most points, within limits. */
import * as v from 'valibot';
import { err, ok, type Result } from '../kernel/result.ts';
import { DEFAULT_SEED } from '../model/ensemble.ts';
import { LEVERS } from '../model/levers/index.ts';
import { referencePackage } from '../model/package.ts';
import type { Settings } from '../model/settings.ts';
import { simulate } from '../model/simulate.ts';
import { HORIZON_MONTHS, LEVER_IDS, type LeverId } from '../model/vocabulary.ts';

export const GOAL_VERSION = 1;
export const GOAL_KINDS = ['most-points', 'cheapest', 'cheapest-by-chance'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** Levers that cost public money which the model counts; the others are not sought over unless freed. */
export const PRICED_LEVERS: readonly LeverId[] = LEVER_IDS.filter((id) => isPriced(id));

export function isPriced(id: LeverId): boolean {
  const { kind } = LEVERS[id].cost;
  return kind === 'yearly' || kind === 'capital';
}

/** Months between two starts that a search may choose. */
export const START_STEP = 3;

/** Ranges of the numbers of a goal, ends included. */
export const GOAL_RANGES = {
  month: { min: 1, max: HORIZON_MONTHS },
  line: { min: 0, max: 100 },
  /** Out of 100. */
  chance: { min: 1, max: 99 },
  /** S/ million. */
  money: { min: 0, max: 100_000 },
  start: { min: 0, max: HORIZON_MONTHS - 1 },
  seed: { min: 0, max: 0xffffffff },
  draws: { min: 16, max: 8192 },
  alternatives: { min: 0, max: 8 },
} as const;

const whole = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));

const LIMITS = v.strictObject({
  /** S/ million planned, of all levers together; null for no limit. */
  planned: v.optional(v.nullable(within(GOAL_RANGES.money)), null),
  /** S/ million executed on the centre line; null for no limit. */
  executed: v.optional(v.nullable(within(GOAL_RANGES.money)), null),
  /** True: new money planned a year never exceeds what can be absorbed. */
  absorption: v.optional(v.boolean(), true),
});

const COMMON = {
  version: v.literal(GOAL_VERSION),
  month: whole(GOAL_RANGES.month),
  limits: v.optional(LIMITS, {}),
  /** Levers that are sought over; the others stay at the scenario's value. */
  free: v.optional(v.array(v.picklist(LEVER_IDS)), [...PRICED_LEVERS]),
  /** Levers taken out of `free` again. */
  locked: v.optional(v.array(v.picklist(LEVER_IDS)), []),
  /** Null: each lever keeps the scenario's start. Else every third month from the earliest to the latest. */
  starts: v.optional(
    v.nullable(v.strictObject({ earliest: whole(GOAL_RANGES.start), latest: whole(GOAL_RANGES.start) })),
    null,
  ),
  /** Of the search and of the draws. */
  seed: v.optional(whole(GOAL_RANGES.seed), DEFAULT_SEED),
  /** Draws that chances rest on. */
  draws: v.optional(whole(GOAL_RANGES.draws), 1024),
  /** How many near-equal mixes are wanted beside the best. */
  alternatives: v.optional(whole(GOAL_RANGES.alternatives), 3),
};

const DOCUMENT = v.variant('kind', [
  v.strictObject({ ...COMMON, kind: v.literal('most-points') }),
  v.strictObject({ ...COMMON, kind: v.literal('cheapest'), line: within(GOAL_RANGES.line) }),
  v.strictObject({
    ...COMMON,
    kind: v.literal('cheapest-by-chance'),
    line: within(GOAL_RANGES.line),
    chance: within(GOAL_RANGES.chance),
  }),
]);

type Parsed = v.InferOutput<typeof DOCUMENT>;
/** A goal as it is sought: `locked` is settled into `free`. */
export type Goal = Parsed extends infer One ? (One extends Parsed ? Omit<One, 'locked'> : never) : never;

/** What is wrong with a goal, with the data its sentence needs. `field` is a path such as `limits.planned`. */
export type GoalProblem =
  | { readonly kind: 'not-a-goal' }
  | { readonly kind: 'other-version'; readonly found: string; readonly known: number }
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'unknown-field'; readonly field: string }
  | {
      readonly kind: 'out-of-range';
      readonly field: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'not-valid'; readonly field: string; readonly found: string; readonly expected: string }
  | { readonly kind: 'latest-before-earliest'; readonly earliest: number; readonly latest: number };

const EXCERPT = 60;
const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text);

function problemOf(issue: v.BaseIssue<unknown>): GoalProblem {
  const field = v.getDotPath(issue) ?? '';
  if (issue.received === 'undefined') return { kind: 'missing', field };
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknown-field', field };
  const bound = issue.type === 'min_value' || issue.type === 'max_value';
  const range = bound ? rangeOf(field) : undefined;
  if (range) return { kind: 'out-of-range', field, value: issue.input as number, ...range };
  const expected = issue.type === 'integer' ? 'a whole number' : (issue.expected ?? 'something else');
  return {
    kind: 'not-valid',
    field,
    found: excerpt(JSON.stringify(issue.input) ?? String(issue.input)),
    expected: excerpt(expected),
  };
}

function rangeOf(field: string): { readonly min: number; readonly max: number } | undefined {
  const name = field.replace(/^limits\.(planned|executed)$/, 'money').replace(/^starts\..*/, 'start');
  return Object.entries(GOAL_RANGES).find(([id]) => id === name)?.[1];
}

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** The one way in for goals: files of the command line, and what a person filled in. Nothing is mended. */
export function parseGoal(raw: unknown): Result<Goal, readonly GoalProblem[]> {
  if (!isRecord(raw)) return err([{ kind: 'not-a-goal' }]);
  if (raw.version !== undefined && raw.version !== GOAL_VERSION)
    return err([
      { kind: 'other-version', found: excerpt(JSON.stringify(raw.version) ?? ''), known: GOAL_VERSION },
    ]);
  const read = v.safeParse(DOCUMENT, raw);
  if (!read.success) return err(read.issues.map(problemOf));
  const { locked, ...goal } = read.output;
  if (goal.starts && goal.starts.latest < goal.starts.earliest)
    return err([{ kind: 'latest-before-earliest', ...goal.starts }]);
  // In the order of the vocabulary and once each, so that the same goal is sought in the same way.
  const free = LEVER_IDS.filter((id) => goal.free.includes(id) && !locked.includes(id));
  return ok({ ...goal, free });
}

/** One plain line, for the command line. */
export function goalProblemText(problem: GoalProblem): string {
  switch (problem.kind) {
    case 'not-a-goal':
      return 'a goal is an object with version, kind and month';
    case 'other-version':
      return `version ${problem.found} is not known; this program reads version ${problem.known}`;
    case 'missing':
      return `${problem.field} is missing`;
    case 'unknown-field':
      return `${problem.field} is not part of a goal`;
    case 'out-of-range':
      return `${problem.field} goes from ${problem.min} to ${problem.max}; ${problem.value} is out of range`;
    case 'not-valid':
      return `${problem.field} should be ${problem.expected}, not ${problem.found}`;
    case 'latest-before-earliest':
      return `starts.latest is ${problem.latest}, before starts.earliest, ${problem.earliest}`;
  }
}

export const GOAL_PRESET_IDS = ['most-points-24', 'chance-30', 'line-48'] as const;
export type GoalPresetId = (typeof GOAL_PRESET_IDS)[number];

/**
 * The goals a search opens on.
 *
 * "This budget" is what the scenario plans by month 24, or the reference package where it plans nothing.
 */
export function presetGoal(id: GoalPresetId, settings: Settings): Goal {
  const base: Omit<Extract<Goal, { kind: 'most-points' }>, 'kind' | 'month'> = {
    version: GOAL_VERSION,
    limits: { planned: null, executed: null, absorption: true },
    free: [...PRICED_LEVERS],
    starts: null,
    seed: DEFAULT_SEED,
    draws: 1024,
    alternatives: 3,
  };
  const { line } = settings.assumptions;
  switch (id) {
    case 'most-points-24': {
      const own = simulate(settings).cost.planned;
      const planned = own > 0 ? own : simulate(referencePackage()).cost.planned;
      // To a tenth of a million, as budgets are read.
      const limits = { planned: Math.ceil(planned * 10) / 10, executed: null, absorption: false };
      return { ...base, kind: 'most-points', month: 24, limits };
    }
    case 'chance-30':
      return { ...base, kind: 'cheapest-by-chance', month: 30, line, chance: 25 };
    case 'line-48':
      return { ...base, kind: 'cheapest', month: 48, line };
  }
}
