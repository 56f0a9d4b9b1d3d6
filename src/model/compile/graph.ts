/** The list of equations as one graph: equal subtrees are one node, whatever equation they stand in. */
import { exp, log, pow } from '../../kernel/math.ts';
import type { Expression } from '../expression.ts';
import type { Ordered } from './order.ts';

/** What a node depends on: settings, what is drawn, time, the state of the run. */
export const SETTINGS = 1;
export const DRAWN = 2;
export const TIME = 4;
export const STATE = 8;

type Leaf = 'number' | 'parameter' | 'input' | 'monthly' | 'stepwise' | 'time' | 'stock';
/**
 * Two for kernels that keep no bits. `root`: a power of an ordinary number with an exponent above 0 and at most 1. `ceiling`: what is left
 * of a net sum, on a path, with a slack and one over it (`ceilings.ts`).
 */
export type Operator = Exclude<Expression['op'], Leaf | 'step' | 'equation'> | 'root' | 'ceiling';

export interface Node {
  readonly id: number;
  readonly op: Leaf | Operator;
  readonly args: readonly Node[];
  /** Value of a number. */
  readonly value: number;
  /** Name of a leaf; of a `when`, its comparison. */
  readonly name: string;
  readonly depends: number;
  /** Holds an exp, log or pow. */
  readonly costly: boolean;
}

const FOLDED: Partial<Record<Operator, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  min: Math.min,
  max: Math.max,
  pow,
  root: pow,
  exp,
  log,
};

const COSTLY: ReadonlySet<string> = new Set(['exp', 'log', 'pow', 'root', 'ceiling']);

const holds = (comparison: string, left: number, right: number): boolean =>
  comparison === 'lt' ? left < right : comparison === 'le' ? left <= right : left === right;

/** What may be known of inputs before a run. */
export interface Known {
  /** Numbers that never change, by input. */
  readonly fixed: Readonly<Record<string, number>>;
  /** True of an input that is the same in all lanes of a run. */
  readonly isSetting: (input: string) => boolean;
}

/** A pool of nodes; the same operation on the same nodes is the same node. Only bit-exact folding. */
export function createPool({ fixed, isSetting }: Known) {
  const pool = new Map<string, Node>();
  const nodes: Node[] = [];
  const intern = (op: Node['op'], name: string, value: number, args: readonly Node[], own: number): Node => {
    // A sum and a product have the same bits either way round.
    const turned = (op === 'add' || op === 'mul') && (args[0] as Node).id > (args[1] as Node).id;
    const ids = args.map(({ id }) => id);
    const key = `${op}|${name}|${Object.is(value, -0) ? '-0' : value}|${(turned ? ids.reverse() : ids).join()}`;
    const known = pool.get(key);
    if (known) return known;
    const node: Node = {
      id: nodes.length,
      op,
      args,
      value,
      name,
      depends: args.reduce((bits, arg) => bits | arg.depends, own),
      costly: COSTLY.has(op) || args.some((arg) => arg.costly),
    };
    nodes.push(node);
    pool.set(key, node);
    return node;
  };
  const number = (value: number): Node => intern('number', '', value, [], 0);
  const leaf = (op: Leaf, name: string, depends: number): Node =>
    name in fixed && op === 'input' ? number(fixed[name] as number) : intern(op, name, 0, [], depends);
  const make = (op: Operator, args: readonly Node[], comparison = ''): Node => {
    const [a, b] = args as [Node, Node];
    if (op === 'when') {
      const [left, right, yes, no] = args as [Node, Node, Node, Node];
      if (left.op === 'number' && right.op === 'number')
        return holds(comparison, left.value, right.value) ? yes : no;
      if (yes === no) return yes;
    } else if (args.every((arg) => arg.op === 'number')) {
      return number((FOLDED[op] as (x: number, y: number) => number)(a.value, b?.value as number));
    } else if (op === 'mul' && a.op === 'number' && a.value === 1) return b;
    else if ((op === 'mul' || op === 'div') && b?.op === 'number' && b.value === 1) return a;
    return intern(op, comparison, 0, args, 0);
  };
  const input = (name: string): Node => leaf('input', name, isSetting(name) ? SETTINGS : DRAWN);
  return { nodes, number, leaf, make, input };
}
export type Pool = ReturnType<typeof createPool>;

/** The graph of an ordered list: a node for every equation, and for what every stock becomes. */
export function graphOf(ordered: Ordered, stepsPerMonth: number, known: Known) {
  const pool = createPool(known);
  const expressions = new Map(
    [...ordered.run, ...ordered.step, ...ordered.month].map((a) => [a.name, a.expression]),
  );
  const stocks = new Set(ordered.stocks.map(({ name }) => name));
  const built = new Map<string, Node>();
  const nodeOf = (name: string): Node => {
    if (stocks.has(name)) return pool.leaf('stock', name, STATE);
    const before = built.get(name);
    if (before) return before;
    const node = build(expressions.get(name) as Expression);
    built.set(name, node);
    return node;
  };
  const build = (e: Expression): Node => {
    switch (e.op) {
      case 'number':
        return pool.number(e.value);
      case 'parameter':
        return pool.leaf('parameter', e.id, DRAWN);
      case 'input':
        return pool.input(e.name);
      case 'monthly':
      case 'stepwise':
        return pool.leaf(e.op, e.name, DRAWN | TIME);
      case 'time':
        return pool.leaf('time', e.at, TIME);
      case 'step':
        return pool.number(1 / stepsPerMonth);
      case 'equation':
        return nodeOf(e.name);
      case 'exp':
      case 'log':
        return pool.make(e.op, [build(e.of)]);
      case 'when':
        return pool.make('when', [e.left, e.right, e.yes, e.no].map(build), e.comparison);
      default:
        return pool.make(e.op, [build(e.left), build(e.right)]);
    }
  };
  for (const name of expressions.keys()) nodeOf(name);
  const next = new Map(ordered.stocks.map((s) => [s.name, build(s.next)]));
  const initial = new Map(ordered.stocks.map((s) => [s.name, build(s.initial)]));
  for (const s of ordered.stocks) {
    if ((initial.get(s.name) as Node).op !== 'number') throw new Error(`${s.name} begins with no number`);
  }
  return { pool, nodeOf, named: built, next, initial };
}
export type Graph = ReturnType<typeof graphOf>;
