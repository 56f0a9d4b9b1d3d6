/**
 * The dozen typed functions every equation of the model is built from.
 *
 * An expression is a plain tree of data: the interpreter evaluates it, the printer turns it into code,
 * the method page into mathematics. Nothing here computes.
 */
import type { ParameterId } from '../evidence/parameters.ts';

export type UnaryOperator = 'exp' | 'log';
export type BinaryOperator = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | 'pow';
export type Comparison = 'lt' | 'le' | 'eq';

export type Expression =
  | { readonly op: 'number'; readonly value: number }
  /** A parameter of the evidence, central in the centre line and drawn in an ensemble. */
  | { readonly op: 'parameter'; readonly id: ParameterId }
  /** A number from outside the equations: a setting, a starting score, a weight, an event of a draw. */
  | { readonly op: 'input'; readonly name: string }
  /** A value per month from outside, linear in between, read at the present time. */
  | { readonly op: 'monthly'; readonly name: string }
  /** A value per step from outside: the mean over the step. */
  | { readonly op: 'stepwise'; readonly name: string }
  /** Months since July 2026: at the present time, or in the middle of the step that follows it. */
  | { readonly op: 'time'; readonly at: 'now' | 'middle' }
  /** Length of a step, months. */
  | { readonly op: 'step' }
  | { readonly op: 'equation'; readonly name: string }
  | { readonly op: UnaryOperator; readonly of: Expression }
  | { readonly op: BinaryOperator; readonly left: Expression; readonly right: Expression }
  /** Only the branch taken is evaluated. */
  | {
      readonly op: 'when';
      readonly comparison: Comparison;
      readonly left: Expression;
      readonly right: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    };

export type Operand = Expression | number;

const tree = (x: Operand): Expression => (typeof x === 'number' ? { op: 'number', value: x } : x);
const binary =
  (op: BinaryOperator) =>
  (left: Operand, right: Operand): Expression => ({ op, left: tree(left), right: tree(right) });

export const parameter = (id: ParameterId): Expression => ({ op: 'parameter', id });
export const input = (name: string): Expression => ({ op: 'input', name });
export const monthly = (name: string): Expression => ({ op: 'monthly', name });
export const stepwise = (name: string): Expression => ({ op: 'stepwise', name });
export const equation = (name: string): Expression => ({ op: 'equation', name });
export const now: Expression = { op: 'time', at: 'now' };
export const middle: Expression = { op: 'time', at: 'middle' };
export const step: Expression = { op: 'step' };

export const sub = binary('sub');
export const div = binary('div');
export const min = binary('min');
export const max = binary('max');
export const pow = binary('pow');
const addTwo = binary('add');
const mulTwo = binary('mul');

/** Left-to-right sum; of nothing, 0. */
export const add = (...terms: readonly Operand[]): Expression =>
  terms.length === 0 ? tree(0) : terms.slice(1).reduce<Expression>(addTwo, tree(terms[0] as Operand));
/** Left-to-right product; of nothing, 1. */
export const mul = (...factors: readonly Operand[]): Expression =>
  factors.length === 0 ? tree(1) : factors.slice(1).reduce<Expression>(mulTwo, tree(factors[0] as Operand));
export const exp = (of: Operand): Expression => ({ op: 'exp', of: tree(of) });
/** @public No equation of this edition uses it; the language of trees is whole all the same. */
export const log = (of: Operand): Expression => ({ op: 'log', of: tree(of) });

/** `when(a, 'lt', b, yes, no)`: one branch is evaluated. */
export const when = (
  left: Operand,
  comparison: Comparison,
  right: Operand,
  yes: Operand,
  no: Operand,
): Expression => ({
  op: 'when',
  comparison,
  left: tree(left),
  right: tree(right),
  yes: tree(yes),
  no: tree(no),
});

/** x held within [low, high]. */
export const clamp = (x: Operand, low: Operand, high: Operand): Expression => min(max(x, low), high);
