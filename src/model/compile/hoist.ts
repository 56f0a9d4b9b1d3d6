/** Pulls out what need not be computed at every step, without changing one operation or its order. */
import type { Equation } from '../equations/equation.ts';
import type { Expression } from '../expression.ts';
import { childrenOf } from './order.ts';

const isLeaf = (e: Expression): boolean => childrenOf(e).length === 0;
const isCostly = (e: Expression): boolean =>
  e.op === 'exp' || e.op === 'log' || e.op === 'pow' || childrenOf(e).some(isCostly);

function replaceChildren(e: Expression, f: (child: Expression) => Expression): Expression {
  switch (e.op) {
    case 'exp':
    case 'log':
      return { ...e, of: f(e.of) };
    case 'when':
      return { ...e, left: f(e.left), right: f(e.right), yes: f(e.yes), no: f(e.no) };
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
    case 'pow':
      return { ...e, left: f(e.left), right: f(e.right) };
    default:
      return e;
  }
}

/** Names of the equations that no time, stock or series reaches. */
function invariantNames(equations: readonly Equation[]): ReadonlySet<string> {
  const byName = new Map(equations.map((equation) => [equation.name, equation]));
  const known = new Map<string, boolean>();
  const isInvariant = (e: Expression): boolean => {
    if (e.op === 'time' || e.op === 'monthly' || e.op === 'stepwise') return false;
    if (e.op === 'equation') return isInvariantEquation(e.name);
    return childrenOf(e).every(isInvariant);
  };
  const isInvariantEquation = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const equation = byName.get(name);
    const invariant = equation?.kind === 'auxiliary' && isInvariant(equation.expression);
    known.set(name, invariant);
    return invariant;
  };
  return new Set(equations.map(({ name }) => name).filter(isInvariantEquation));
}

/**
 * The same list with two kinds of subtrees given a name of their own: those that stay the same during a run
 * (evaluated once), and costly ones that occur more than once (evaluated once a step).
 *
 * Every value is the result of the same operations on the same numbers, so no bit changes.
 */
export function hoist(equations: readonly Equation[]): readonly Equation[] {
  const invariant = invariantNames(equations);
  const added = new Map<string, Equation>();
  const isInvariant = (e: Expression): boolean => {
    if (e.op === 'time' || e.op === 'monthly' || e.op === 'stepwise') return false;
    if (e.op === 'equation') return invariant.has(e.name);
    return childrenOf(e).every(isInvariant);
  };
  const name = (e: Expression, prefix: string): Expression => {
    const key = JSON.stringify(e);
    const known = added.get(key);
    const equation: Equation = known ?? {
      kind: 'auxiliary',
      name: `${prefix}/${added.size}`,
      unit: '',
      section: 'effort',
      source: '',
      expression: e,
    };
    added.set(key, equation);
    return { op: 'equation', name: equation.name };
  };
  const constants = (e: Expression): Expression =>
    isLeaf(e) ? e : isInvariant(e) ? name(e, 'constant') : replaceChildren(e, constants);
  const eachExpression = (equation: Equation, f: (e: Expression) => Expression): Equation =>
    equation.kind === 'auxiliary'
      ? invariant.has(equation.name)
        ? equation
        : { ...equation, expression: f(equation.expression) }
      : { ...equation, next: f(equation.next) };

  const once = equations.map((equation) => eachExpression(equation, constants));

  const times = new Map<string, number>();
  const count = (e: Expression): Expression => {
    if (!isLeaf(e) && isCostly(e)) {
      const key = JSON.stringify(e);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    childrenOf(e).forEach(count);
    return e;
  };
  for (const equation of once) eachExpression(equation, count);
  const shared = (e: Expression): Expression =>
    isLeaf(e)
      ? e
      : isCostly(e) && (times.get(JSON.stringify(e)) ?? 0) > 1
        ? name(e, 'shared')
        : replaceChildren(e, shared);
  const result = once.map((equation) => eachExpression(equation, shared));
  return [...result, ...added.values()];
}
