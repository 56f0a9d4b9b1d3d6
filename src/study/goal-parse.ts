/** The one way in for goals from outside: a file of the command line, or what a person filled in. */
import * as v from 'valibot';
import { err, ok, type Result } from '../kernel/result.ts';
import { DEFAULT_SEED } from '../model/ensemble.ts';
import { LEVER_IDS } from '../model/vocabulary.ts';
import { GOAL_RANGES, GOAL_VERSION, type Goal, PRICED_LEVERS } from './goal.ts';

const whole = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.minValue(min), v.maxValue(max));

const LIMITS = v.strictObject({
  planned: v.optional(v.nullable(within(GOAL_RANGES.money)), null),
  executed: v.optional(v.nullable(within(GOAL_RANGES.money)), null),
  absorption: v.optional(v.boolean(), true),
});

const COMMON = {
  version: v.literal(GOAL_VERSION),
  month: whole(GOAL_RANGES.month),
  limits: v.optional(LIMITS, {}),
  free: v.optional(v.array(v.picklist(LEVER_IDS)), [...PRICED_LEVERS]),
  /** Levers taken out of `free` again. */
  locked: v.optional(v.array(v.picklist(LEVER_IDS)), []),
  starts: v.optional(
    v.nullable(v.strictObject({ earliest: whole(GOAL_RANGES.start), latest: whole(GOAL_RANGES.start) })),
    null,
  ),
  seed: v.optional(whole(GOAL_RANGES.seed), DEFAULT_SEED),
  draws: v.optional(whole(GOAL_RANGES.draws), 1024),
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

/** Nothing is mended: a goal with any fault is refused, with all its faults named. */
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
