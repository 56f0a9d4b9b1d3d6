/** Rewrites a graph for kernels that need not keep the bits of the list: the same equations in fewer operations. */
import { log } from '../../kernel/math.ts';
import { ceilingsIn, gainOf } from './ceilings.ts';
import { delaysIn, sumsOf } from './delays.ts';
import { DRAWN, type Graph, type Node, type Operator, STATE, TIME } from './graph.ts';

const varies = (node: Node): boolean => (node.depends & (TIME | STATE)) !== 0;
/** The same for all draws of a move, so that a step's value is made once. */
const isShared = (node: Node): boolean => (node.depends & (DRAWN | STATE)) === 0;

/** What is known of an input or parameter in every run: that it is above 0; that it is also at most 1. */
export interface Signs {
  readonly isPositive: (name: string) => boolean;
  readonly isShare: (name: string) => boolean;
}

/** True of a node that is above 0 in every run, as far as its signs show. */
const above =
  (isPositive: (name: string) => boolean) =>
  (node: Node): boolean => {
    if (node.op === 'number') return node.value > 0;
    if (node.op === 'input' || node.op === 'parameter') return isPositive(node.name);
    if (node.op === 'max') return node.args.some(above(isPositive));
    if (node.op === 'pow') return above(isPositive)(node.args[0] as Node);
    return ['add', 'mul', 'div'].includes(node.op) && node.args.every(above(isPositive));
  };

/**
 * Choices "where a = b take this, else that" whose second arm gives the first anyway when a = b: the second will do for all.
 * As everywhere in these graphs numbers are taken to be finite.
 */
export function needlessChoices(graph: Graph, { isPositive }: Signs): ReadonlySet<Node> {
  const { pool } = graph;
  const isAbove = above(isPositive);
  const is = (node: Node | undefined, value: number): boolean =>
    node?.op === 'number' && node.value === value;
  const make = (op: Operator, args: readonly Node[], name: string): Node => {
    const [a, b] = args as [Node, Node];
    if (op === 'mul' && (is(a, 0) || is(b, 0))) return pool.number(0);
    if (op === 'div' && is(a, 0)) return a;
    if (op === 'add' && is(a, 0)) return b;
    if ((op === 'add' || op === 'sub') && is(b, 0)) return a;
    if (op === 'sub' && a === b) return pool.number(0);
    if (op === 'max' && is(a, 0) && isAbove(b)) return b;
    if (op === 'when' && name !== 'lt' && a === b) return args[2] as Node;
    return pool.make(op, args, name);
  };
  const needless = new Set<Node>();
  const seen = new Set<Node>();
  const look = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    node.args.forEach(look);
    if (node.op !== 'when' || node.name !== 'eq') return;
    const [left, right, yes, no] = node.args as [Node, Node, Node, Node];
    const done = new Map<Node, Node>([[left, right]]);
    const whereEqual = (of: Node): Node => {
      const known = done.get(of);
      if (known) return known;
      const made = of.args.length === 0 ? of : make(of.op as Operator, of.args.map(whereEqual), of.name);
      done.set(of, made);
      return made;
    };
    if (whereEqual(no) === whereEqual(yes)) needless.add(node);
  };
  for (const node of [...graph.named.values(), ...graph.next.values()]) look(node);
  return needless;
}

/**
 * Divisions by what is known before the loop become products, and factors that are known before the loop are
 * multiplied before it. exp(k max(0, t - s)) of a falling rate k becomes min(1, exp(k t) exp(-k s)), and exp(k t) a stock that
 * exp(k step) multiplies at every step. A stock that an exp multiplies at every step becomes the exp of a sum, made only where it is
 * read. A delay becomes three sums (`delays.ts`). A power of a power becomes one. A power whose exponent is a share is a `root`.
 */
export function simplified(graph: Graph, { isPositive, isShare }: Signs, stepsPerMonth: number): Graph {
  const { pool } = graph;
  const one = pool.number(1);
  const readers = new Map<Node, number>();
  const read = (node: Node): void => {
    const before = readers.get(node) ?? 0;
    readers.set(node, before + 1);
    if (before === 0) node.args.forEach(read);
  };
  for (const node of [...graph.named.values(), ...graph.next.values()]) read(node);

  const done = new Map<Node, Node>();
  const simple = (node: Node): Node => {
    const known = done.get(node);
    if (known) return known;
    const made = rewrite(node);
    done.set(node, made);
    return made;
  };
  const inverse = (node: Node): Node => pool.make('div', [one, node]);
  /** What each draw has its own of at every step: only there does it pay. */
  const isOften = (node: Node): boolean => varies(node) && !isShared(node);
  /** True where dividing by `b` at every step is worth an inverse made before. */
  const isKnownBefore = (a: Node, b: Node): boolean =>
    isOften(a) && (b.op === 'number' ? b.value !== 0 : !varies(b) || isShared(b));
  /** Factors whose product a node is, as far as nothing else reads a part of it. */
  const factorsOf = (node: Node, isRoot: boolean): readonly Node[] => {
    const [a, b] = node.args as [Node, Node];
    if (isOften(node) && (isRoot || readers.get(node) === 1)) {
      if (node.op === 'mul') return [...factorsOf(a, false), ...factorsOf(b, false)];
      if (node.op === 'div' && isKnownBefore(a, b)) return [...factorsOf(a, false), inverse(simple(b))];
    }
    return [simple(node)];
  };
  const product = (factors: readonly Node[]): Node | null =>
    factors.reduce<Node | null>((left, right) => (left ? pool.make('mul', [left, right]) : right), null);
  /** Slow factors together first, so that each product is made as seldom as it can be. */
  const productOf = (factors: readonly Node[]): Node => {
    const number = factors.reduce((left, { op, value }) => (op === 'number' ? left * value : left), 1);
    const rest = factors.filter(({ op }) => op !== 'number');
    const steady = rest.filter((node) => !varies(node));
    const drawn = steady.filter(({ depends }) => depends === DRAWN);
    const scale = number === 1 ? [] : [pool.number(number)];
    const before = product(
      [product([...drawn, ...scale]), product(steady.filter((node) => !drawn.includes(node)))].filter(
        (node) => node !== null,
      ),
    );
    const atSteps = rest.filter(varies);
    const ordered = [...atSteps.filter((node) => !isShared(node)), ...atSteps.filter(isShared)];
    return product(before ? [...ordered, before] : ordered) ?? one;
  };
  const isAbove = above(isPositive);
  const next = new Map<string, Node>();
  const initial = new Map<string, Node>();
  /** What becomes of a stock that is multiplied by an exp of what follows the state: the exp of a sum. */
  const summed = new Map<string, Node>();
  for (const [name, becomes] of graph.next) {
    const factor = becomes.op === 'mul' ? becomes.args.find(({ op }) => op === 'exp') : undefined;
    const other = becomes.args.find((arg) => arg !== factor);
    const start = (graph.initial.get(name) as Node).value;
    if (!factor || other?.op !== 'stock' || other.name !== name || start <= 0 || !isOften(factor)) continue;
    summed.set(name, factor.args[0] as Node);
  }
  const sumOf = (name: string): Node => pool.leaf('stock', `log/${name}`, STATE);
  /** Of a node that is a + b t: a and b. */
  const lineOf = (node: Node): { readonly from: number; readonly slope: number } | null => {
    if (node.op === 'number') return { from: node.value, slope: 0 };
    if (node.op === 'time') return { from: node.name === 'now' ? 0 : 0.5 / stepsPerMonth, slope: 1 };
    if (node.args.length !== 2) return null;
    const [a, b] = node.args.map(lineOf) as [ReturnType<typeof lineOf>, ReturnType<typeof lineOf>];
    if (!a || !b) return null;
    if (node.op === 'add') return { from: a.from + b.from, slope: a.slope + b.slope };
    if (node.op === 'sub') return { from: a.from - b.from, slope: a.slope - b.slope };
    if (node.op === 'div' && b.slope === 0) return { from: a.from / b.from, slope: a.slope / b.from };
    return null;
  };
  /** exp of a product. Where one factor is a line in time and all others are known before the loop, no step needs an exp. */
  const expOf = (factors: readonly Node[]): Node => {
    const [time, ...others] = factors.filter(varies);
    const line = time && others.length === 0 ? lineOf(time) : null;
    const rates = factors.filter((node) => !varies(node));
    if (!line || line.slope === 0 || rates.every(({ op }) => op === 'number'))
      return pool.make('exp', [productOf(factors)]);
    const expAt = (months: number): Node => pool.make('exp', [productOf([...rates, pool.number(months)])]);
    const growth = expAt(line.slope / stepsPerMonth);
    const name = `growth/${growth.id}`;
    const level = pool.leaf('stock', name, STATE);
    next.set(name, pool.make('mul', [level, growth]));
    initial.set(name, one);
    return line.from === 0 ? level : pool.make('mul', [level, expAt(line.from)]);
  };
  /** exp of k max(0, t - s) with k below 0, of which t is time and s is known before the loop. */
  const fading = (factors: readonly Node[]): Node | null => {
    const number = factors.reduce((left, { op, value }) => (op === 'number' ? left * value : left), 1);
    const rates = factors.filter((node) => node.op !== 'number' && !varies(node));
    const [held, ...others] = factors.filter(varies);
    if (!held || others.length > 0 || number >= 0 || !rates.every(isAbove)) return null;
    const [zero, since] = held.args as [Node, Node];
    if (held.op !== 'max' || zero.op !== 'number' || zero.value !== 0 || since.op !== 'sub') return null;
    const [time, start] = since.args as [Node, Node];
    if (time.depends !== TIME || varies(start)) return null;
    const at = (of: Node, sign: number) => expOf([...rates, pool.number(sign * number), of]);
    return pool.make('min', [one, pool.make('mul', [at(time, 1), at(start, -1)])]);
  };
  const delays = delaysIn(graph).map((delay) => ({
    ...sumsOf(graph, delay),
    stages: [1, 2, 3].map((stage) => `${delay.name}/${stage}`),
    /** What the level becomes, where it is read at every step and not by the level alone: the level then stays a stock. */
    followed: (readers.get(delay.next) ?? 0) > 1 ? delay.next : null,
  }));
  const levels = new Map(
    delays.flatMap(({ stages, level, followed }) =>
      followed ? [] : [[stages[2] as string, level] as const],
    ),
  );
  const rewrite = (node: Node): Node => {
    const level = node.op === 'stock' ? levels.get(node.name) : undefined;
    if (level) return simple(level);
    if (node.op === 'stock' && summed.has(node.name)) return pool.make('exp', [sumOf(node.name)]);
    if (node.args.length === 0) return node;
    const [a, b] = node.args as [Node, Node];
    // What is above 0 is not 0 or below.
    if (node.op === 'when' && isAbove(a) && b.op === 'number' && b.value <= 0)
      return simple(node.args[3] as Node);
    if (node.op === 'mul' && isOften(node)) return productOf(factorsOf(node, true));
    if (node.op === 'div' && isKnownBefore(a, b)) return productOf(factorsOf(node, true));
    // A power of which only the exponent follows time: the logarithm is taken before the loop.
    if (node.op === 'pow' && !varies(a) && varies(b) && isShared(b) && isAbove(a))
      return expOf([simple(b), pool.make('log', [simple(a)])]);
    // A power of a power is one power of the product of both exponents.
    if (node.op === 'pow' && a.op === 'pow' && isAbove(a.args[0] as Node))
      return pool.make('pow', [simple(a.args[0] as Node), productOf([simple(a.args[1] as Node), simple(b)])]);
    if (node.op === 'exp') {
      const factors = factorsOf(a, false);
      return fading(factors) ?? expOf(factors);
    }
    const isRoot = node.op === 'pow' && b.op === 'parameter' && isShare(b.name);
    return pool.make(isRoot ? 'root' : (node.op as Operator), node.args.map(simple), node.name);
  };
  for (const ceiling of ceilingsIn(graph)) done.set(ceiling.gain, simple(gainOf(graph, ceiling)));
  const gone = new Set<string>();
  for (const { names, stages, next: becomesOf, levelBy, input, followed } of delays) {
    const becomes = becomesOf(input);
    names.forEach((name, i) => {
      next.set(name, simple(becomes[i] as Node));
      initial.set(name, pool.number(0));
    });
    if (followed) done.set(followed, simple(levelBy(becomes)));
    for (const stage of followed ? stages.slice(0, 2) : stages) gone.add(stage);
  }
  const named = new Map([...graph.named].map(([name, node]) => [name, simple(node)]));
  for (const [name, becomes] of graph.next) {
    if (gone.has(name)) continue;
    const begins = graph.initial.get(name) as Node;
    const factor = summed.get(name);
    if (factor) {
      const sum = sumOf(name);
      next.set(sum.name, pool.make('add', [sum, simple(factor)]));
      initial.set(sum.name, pool.number(log(begins.value)));
    } else {
      next.set(name, simple(becomes));
      initial.set(name, begins);
    }
  }
  return { pool, nodeOf: (name) => simple(graph.nodeOf(name)), named, next, initial };
}
