/** Decides what of the graph is computed when: once a move, once a draw, once a run, at every step or at whole months. */
import { exp, log, pow } from '../../kernel/math.ts';
import { DRAWN, type Graph, type Node, SETTINGS, STATE, TIME } from './graph.ts';
import type { Ordered } from './order.ts';
import { quietOf } from './quiet.ts';

/**
 * settings       the same for all draws and steps: once a move
 * settings-step  the same for all draws: once a move for every step
 * draw           the same for all moves: once a draw
 * start          once a run
 * step, lag, month   in the loop: at every step; at whole months and the steps before them; at whole months
 */
export type When = 'settings' | 'settings-step' | 'draw' | 'start' | 'step' | 'lag' | 'month';

/** A place in the loop that is passed over until one of some settings does something. */
export type Gate = number | null;

export interface Stock {
  readonly name: string;
  readonly next: Node;
  readonly initial: number;
  /** When it becomes `next`: after every step, after those that lag, or after whole months. */
  readonly when: 'step' | 'lag' | 'month';
  readonly gate: Gate;
  /** From a whole month to the step before the next one it is taken to follow a straight line. */
  readonly straight: boolean;
}

export interface Plan {
  /** Nodes that are kept under a name of their own, in an order in which each comes after what it reads. */
  readonly kept: Readonly<Record<When, readonly Node[]>>;
  readonly gateOf: ReadonlyMap<Node, Gate>;
  /** What a kept node is while its gate is shut; absent where nothing reads it then. */
  readonly quietValue: ReadonlyMap<Node, number>;
  readonly stocks: readonly Stock[];
  readonly gates: readonly (readonly Node[])[];
  /** Choices of which the second arm will do for all. */
  readonly needless: ReadonlySet<Node>;
  /** With this gate open what is lagged is needed at every step; where it is straight, at every whole month and the step before it. */
  readonly loop: Gate;
  readonly columns: readonly (readonly [name: string, node: Node])[];
  readonly when: (node: Node) => When | 'leaf';
}

/** The step at which each node's value is wanted by its class alone. */
function classOf(node: Node): 'leaf' | 'settings' | 'settings-step' | 'draw' | 'start' | 'loop' {
  if (node.op === 'number') return 'leaf';
  const { depends } = node;
  if (depends === TIME) return 'settings-step';
  if (node.args.length === 0) return 'leaf';
  if (depends & STATE) return 'loop';
  if (depends === SETTINGS) return 'settings';
  if (!(depends & DRAWN)) return 'settings-step';
  if (depends === DRAWN) return 'draw';
  return depends & TIME ? 'loop' : 'start';
}

/** True where a node of settings and time is zero at all times with these settings. */
function isZeroAt(
  node: Node,
  setting: (input: string) => number,
  stepsPerMonth: number,
  steps: number,
): boolean {
  const valueAt = (of: Node, n: number): number => {
    const [a, b, yes, no] = of.args as [Node, Node, Node, Node];
    switch (of.op) {
      case 'number':
        return of.value;
      case 'input':
        return setting(of.name);
      case 'time':
        return of.name === 'now' ? n / stepsPerMonth : (n + 0.5) / stepsPerMonth;
      case 'when': {
        const [x, y] = [valueAt(a, n), valueAt(b, n)];
        return valueAt((of.name === 'lt' ? x < y : of.name === 'le' ? x <= y : x === y) ? yes : no, n);
      }
      case 'exp':
        return exp(valueAt(a, n));
      case 'log':
        return log(valueAt(a, n));
      default: {
        const [x, y] = [valueAt(a, n), valueAt(b, n)];
        if (of.op === 'add') return x + y;
        if (of.op === 'sub') return x - y;
        if (of.op === 'mul') return x * y;
        if (of.op === 'div') return x / y;
        if (of.op === 'min') return Math.min(x, y);
        if (of.op === 'max') return Math.max(x, y);
        return pow(x, y);
      }
    }
  };
  for (let n = 0; n < steps; n++) if (valueAt(node, n) !== 0) return false;
  return true;
}

export interface PlanOptions {
  readonly stepsPerMonth: number;
  readonly steps: number;
  /** A setting's value when nothing is done. */
  readonly baseline: (input: string) => number;
  readonly needless?: ReadonlySet<Node>;
  /**
   * A stock that only holds what an equation was a step before, so that no circle is left, is taken to be straight between a whole
   * month and the step before the next one, instead of being followed through every step. For kernels that keep no bits, with two
   * steps a month or more.
   */
  readonly straight?: boolean;
}

export function planOf(ordered: Ordered, graph: Graph, options: PlanOptions): Plan {
  const { stepsPerMonth, steps, baseline, straight = false } = options;
  const columns = ordered.columns.map((name) => [name, graph.nodeOf(name)] as const);
  const next = (name: string): Node => graph.next.get(name) as Node;
  const stockNames = [...graph.next.keys()];
  const byMonth = new Set(ordered.stocks.filter(({ every }) => every === 'month').map(({ name }) => name));
  const byStep = stockNames.filter((name) => !byMonth.has(name));

  // Everything that is reached, children first.
  const reached: Node[] = [];
  const place = new Map<Node, number>();
  const reach = (node: Node): void => {
    if (place.has(node)) return;
    place.set(node, -1);
    node.args.forEach(reach);
    place.set(node, reached.length);
    reached.push(node);
  };
  for (const [, node] of columns) reach(node);
  for (const name of stockNames) reach(next(name));

  // Settings that may be nothing: named ones, or amounts, that are zero with nothing done.
  const named = new Set(graph.named.values());
  const drivers = new Set(
    reached.filter(
      (node) =>
        node.op !== 'number' &&
        (node.depends & ~(SETTINGS | TIME)) === 0 &&
        (node.depends & SETTINGS) !== 0 &&
        (node.op === 'input' || named.has(node)) &&
        isZeroAt(node, baseline, stepsPerMonth, steps),
    ),
  );
  const quiet = quietOf(graph, drivers);

  // What the loop needs at every step, through the stocks that remember; the rest lags or waits for a month.
  const inLoop = (node: Node): boolean => classOf(node) === 'loop';
  const needs = (roots: readonly Node[], without: (node: Node) => boolean = () => false): Set<Node> => {
    const found = new Set<Node>();
    const walk = (node: Node): void => {
      if (found.has(node) || without(node)) return;
      found.add(node);
      node.args.forEach(walk);
    };
    roots.forEach(walk);
    return found;
  };
  const stocksIn = (found: ReadonlySet<Node>): Set<string> =>
    new Set([...found].filter(({ op }) => op === 'stock').map(({ name }) => name));
  // A gate is a set of settings; it opens when one of them first does something.
  const gates: (readonly Node[])[] = [];
  const gateKeys = new Map<string, number>();
  const gateFor = (settings: ReadonlySet<Node>): number => {
    const list = [...settings].sort((a, b) => a.id - b.id);
    const key = list.map(({ id }) => id).join();
    const known = gateKeys.get(key);
    if (known !== undefined) return known;
    gates.push(list);
    gateKeys.set(key, gates.length - 1);
    return gates.length - 1;
  };
  /** Stocks that forget: wanted only where what reads them is, as long as nothing passes through `cut`. */
  const forgetful = (cut: (node: Node) => boolean): ReadonlySet<string> => {
    let found = new Set(byStep.filter((name) => !stocksIn(needs([next(name)], cut)).has(name)));
    for (;;) {
      const remembering = byStep.filter((name) => !found.has(name));
      const atSteps = stocksIn(needs(remembering.map(next)));
      const back = stocksIn(needs([...found].map(next), cut));
      const kept = new Set([...found].filter((name) => !atSteps.has(name) && !back.has(name)));
      if (kept.size === found.size) return found;
      found = kept;
    }
  };
  let loop: Gate = null;
  let lagged = forgetful(() => false);
  const single = new Set(
    reached.flatMap((node) => {
      const found = inLoop(node) ? quiet.node(node) : null;
      return found?.needs.size === 1 ? [...found.needs] : [];
    }),
  );
  for (const driver of single) {
    const through = forgetful((node) => {
      const needed = inLoop(node) ? quiet.node(node)?.needs : undefined;
      return needed?.size === 1 && needed.has(driver);
    });
    if (through.size <= lagged.size) continue;
    lagged = through;
    loop = gateFor(new Set([driver]));
  }
  const held = new Set(
    ordered.stocks
      .filter((stock) => straight && stock.every === 'step' && stock.next.op === 'equation')
      .map(({ name }) => name),
  );
  if (straight) lagged = forgetful(({ op, name }) => op === 'stock' && held.has(name));

  const atSteps = needs(byStep.filter((name) => !lagged.has(name)).map(next));
  const atLags = needs([...lagged].map(next));
  const when = (node: Node): When | 'leaf' => {
    const found = classOf(node);
    if (found !== 'loop') return found;
    return atSteps.has(node) ? 'step' : atLags.has(node) ? 'lag' : 'month';
  };

  // Kept under a name: what is read more than once, or from another part.
  const readers = new Map<Node, Node[]>();
  for (const node of reached)
    for (const arg of node.args) readers.set(arg, [...(readers.get(arg) ?? []), node]);
  const roots = new Set(columns.map(([, node]) => node));
  const ends = new Map<Node, string[]>();
  for (const name of stockNames) ends.set(next(name), [...(ends.get(next(name)) ?? []), name]);
  const isKept = (node: Node): boolean => {
    const here = when(node);
    if (here === 'leaf') return false;
    const reading = readers.get(node) ?? [];
    const times = reading.length + (roots.has(node) ? 1 : 0) + (ends.get(node)?.length ?? 0);
    return (
      node.op === 'time' ||
      drivers.has(node) ||
      times > 1 ||
      reading.some((reader) => when(reader) !== here) ||
      (ends.has(node) && classOf(node) !== 'loop') ||
      (roots.has(node) && here !== 'month')
    );
  };
  const keptNodes = reached.filter(isKept);

  // Gates: of what is known while nothing is done, and of what only gated nodes read.
  const stockGate = new Map(
    stockNames.map((name) => {
      const found = quiet.stock(name);
      return [name, found ? gateFor(found.needs) : null] as const;
    }),
  );
  const gateOf = new Map<Node, Gate>();
  const quietValue = new Map<Node, number>();
  const asked = new Map<Node, ReadonlySet<Node> | null>();
  for (const node of [...reached].reverse()) {
    if (!inLoop(node)) continue;
    const found = quiet.node(node);
    // Settings without which no reader looks at it; null where someone always does.
    let demand: ReadonlySet<Node> | null = new Set<Node>();
    const askedBy = (settings: ReadonlySet<Node> | null): void => {
      demand = demand === null || settings === null ? null : new Set([...demand, ...settings]);
    };
    if (roots.has(node)) askedBy(null);
    for (const name of ends.get(node) ?? []) {
      const gate = stockGate.get(name) ?? null;
      askedBy(gate === null ? null : new Set(gates[gate]));
    }
    for (const reader of readers.get(node) ?? []) askedBy(asked.get(reader) ?? null);
    const settled: ReadonlySet<Node> | null = demand;
    const own = found && (settled === null || found.needs.size <= settled.size) ? found.needs : null;
    const gate = own ?? settled;
    asked.set(node, gate);
    if (!isKept(node)) continue;
    gateOf.set(node, gate === null || gate.size === 0 ? null : gateFor(gate));
    if (own && found) quietValue.set(node, found.value);
  }
  const kept: Record<When, Node[]> = {
    settings: [],
    'settings-step': [],
    draw: [],
    start: [],
    step: [],
    lag: [],
    month: [],
  };
  for (const node of keptNodes) kept[when(node) as When].push(node);
  const stocks = stockNames.map(
    (name): Stock => ({
      name,
      next: next(name),
      initial: (graph.initial.get(name) as Node).value,
      when: byMonth.has(name) ? 'month' : lagged.has(name) ? 'lag' : 'step',
      gate: stockGate.get(name) ?? null,
      straight: held.has(name) && lagged.has(name),
    }),
  );
  return {
    kept,
    gateOf,
    quietValue,
    stocks,
    gates,
    loop,
    columns,
    when,
    needless: options.needless ?? new Set(),
  };
}
