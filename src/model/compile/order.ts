/** Finds the order in which a list of equations can be evaluated, and how often each is needed. */
import { PARAMETER_IDS } from '../../evidence/parameters.ts';
import type { Equation } from '../equations/equation.ts';
import type { Expression } from '../expression.ts';

type Auxiliary = Extract<Equation, { kind: 'auxiliary' }>;
type Stock = Extract<Equation, { kind: 'stock' }>;

/** Equations in an order in which each comes after those it reads. */
export interface Ordered {
  /** Needed once a run: parameters and settings only. */
  readonly run: readonly Auxiliary[];
  /** Needed at every step, since a stock reads them. */
  readonly step: readonly Auxiliary[];
  /** Needed at whole months only, for what is read off. */
  readonly month: readonly Auxiliary[];
  readonly stocks: readonly Stock[];
  /** Names in the input array: the parameters, then the other inputs. */
  readonly inputs: readonly string[];
  /** Columns that a run returns, one value a month each. */
  readonly columns: readonly string[];
}

/** Children of a node, so that walks need not know every operator. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.op) {
    case 'exp':
    case 'log':
      return [node.of];
    case 'when':
      return [node.left, node.right, node.yes, node.no];
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min':
    case 'max':
    case 'pow':
      return [node.left, node.right];
    default:
      return [];
  }
}

function* nodesOf(root: Expression): Generator<Expression> {
  yield root;
  for (const child of childrenOf(root)) yield* nodesOf(child);
}

/** The equations that some columns need, stocks and what moves them included. */
function reachableFrom(
  columns: readonly string[],
  byName: ReadonlyMap<string, Equation>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const reach = (name: string): void => {
    const equation = byName.get(name);
    if (!equation || reached.has(name)) return;
    reached.add(name);
    const roots = equation.kind === 'stock' ? [equation.initial, equation.next] : [equation.expression];
    for (const root of roots) for (const node of nodesOf(root)) if (node.op === 'equation') reach(node.name);
  };
  columns.forEach(reach);
  return reached;
}

/** Columns worth returning: everything a page or an export reads. */
const isColumn = (name: string): boolean =>
  /^(total|total\/path|asymmetry|dependency|rank|gap-to-pioneers|absorption|absorption\/limit)$/.test(name) ||
  /^(subdimension|dimension)\//.test(name) ||
  /^rivals\/[A-Z]{3}$/.test(name) ||
  /\/(score|path|planned|executed|delivered)$/.test(name);

/**
 * Every column that is worth returning, or with `wanted` only those, and then only what they need.
 *
 * Fails   with the name, on an equation defined twice, a name or input that does not exist, or a circle.
 */
export function orderEquations(
  equations: readonly Equation[],
  inputNames: readonly string[],
  wanted?: readonly string[],
): Ordered {
  const byName = new Map<string, Equation>();
  for (const equation of equations) {
    if (byName.has(equation.name)) throw new Error(`equation defined twice: ${equation.name}`);
    byName.set(equation.name, equation);
  }
  const inputs = [...PARAMETER_IDS, ...inputNames];
  const knownInputs = new Set(inputs);
  const sorted: Auxiliary[] = [];
  const varies = new Map<string, boolean>();
  const open = new Set<string>();

  const visit = (expression: Expression, from: string): boolean => {
    let changes = false;
    for (const node of nodesOf(expression)) {
      if (node.op === 'input' && !knownInputs.has(node.name))
        throw new Error(`${from}: no input ${node.name}`);
      if (node.op === 'time' || node.op === 'monthly' || node.op === 'stepwise') changes = true;
      if (node.op === 'equation' && visitEquation(node.name, from)) changes = true;
    }
    return changes;
  };
  /** True when the value may change during a run. */
  const visitEquation = (name: string, from: string): boolean => {
    const equation = byName.get(name);
    if (!equation) throw new Error(`${from}: no equation ${name}`);
    if (equation.kind === 'stock') return true;
    const known = varies.get(name);
    if (known !== undefined) return known;
    if (open.has(name)) throw new Error(`circle through ${name}`);
    open.add(name);
    const changes = visit(equation.expression, name);
    open.delete(name);
    varies.set(name, changes);
    sorted.push(equation);
    return changes;
  };
  for (const equation of equations) {
    if (equation.kind === 'auxiliary') visitEquation(equation.name, 'the list');
    else {
      visit(equation.initial, equation.name);
      visit(equation.next, equation.name);
    }
  }

  const atSteps = new Set<string>();
  const need = (expression: Expression): void => {
    for (const node of nodesOf(expression)) {
      if (node.op !== 'equation' || atSteps.has(node.name)) continue;
      const equation = byName.get(node.name) as Equation;
      if (equation.kind !== 'auxiliary' || !varies.get(node.name)) continue;
      atSteps.add(node.name);
      need(equation.expression);
    }
  };
  const columns = wanted ?? equations.map(({ name }) => name).filter(isColumn);
  const used = wanted ? reachableFrom(columns, byName) : new Set(byName.keys());
  const stocks = equations
    .filter((equation) => equation.kind === 'stock')
    .filter(({ name }) => used.has(name));
  for (const stock of stocks) if (stock.every === 'step') need(stock.next);
  const kept = sorted.filter(({ name }) => used.has(name));

  return {
    run: kept.filter(({ name }) => !varies.get(name)),
    step: kept.filter(({ name }) => varies.get(name) && atSteps.has(name)),
    month: kept.filter(({ name }) => varies.get(name) && !atSteps.has(name)),
    stocks,
    inputs,
    columns,
  };
}
