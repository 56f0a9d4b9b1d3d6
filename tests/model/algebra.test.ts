import { describe, expect, it } from 'vitest';
import { simplified } from '../../src/model/compile/algebra.ts';
import { createPool, type Graph, type Node, STATE, TIME } from '../../src/model/compile/graph.ts';

const pool = createPool({ fixed: {}, isSetting: () => false });
const state = pool.leaf('stock', 'level', STATE);
const [a, b] = [pool.input('a'), pool.input('b')] as const;

const positive = { isPositive: () => true, isShare: () => false };
const unknown = { isPositive: () => false, isShare: () => false };
/** A graph of one node, and of what stocks become that begin at a number. */
const graphOf = (node: Node, next: Readonly<Record<string, Node>> = {}, start = 1): Graph => ({
  pool,
  nodeOf: () => node,
  named: new Map([['node', node]]),
  next: new Map(Object.entries(next)),
  initial: new Map(Object.keys(next).map((name) => [name, pool.number(start)])),
});
/** What becomes of a node where inputs are above 0 and nothing is known of a stock. */
const simple = (node: Node): Node => simplified(graphOf(node), positive, 4).nodeOf('node');
const product = (...factors: Node[]): Node =>
  factors.reduce((left, right) => pool.make('mul', [left, right]));
const exp = (of: Node): Node => pool.make('exp', [of]);
const time = (at: 'now' | 'middle'): Node => pool.leaf('time', at, TIME);

describe('a power of a power', () => {
  const above = pool.make('max', [pool.number(0.005), state]);
  it('of what is above 0 is one power', () => {
    const made = simple(pool.make('pow', [pool.make('pow', [above, a]), b]));
    expect(made).toBe(pool.make('pow', [above, pool.make('mul', [a, b])]));
  });
  it('of a sum of powers is one as well', () => {
    const sum = pool.make('add', [pool.make('pow', [above, b]), above]);
    const made = simple(pool.make('pow', [pool.make('pow', [sum, a]), b]));
    expect(made.args[0]).toBe(sum);
  });
  it('of what may be below 0 stays: (-1)^2^(1/2) is 1', () => {
    const made = simple(pool.make('pow', [pool.make('pow', [state, a]), b]));
    expect(made).toBe(pool.make('pow', [pool.make('pow', [state, a]), b]));
  });
});

describe('a choice by what is above 0', () => {
  const [zero, yes, no] = [pool.number(0), pool.number(2), b] as const;
  const choice = (limit: Node, comparison: string): Node =>
    pool.make('when', [a, limit, yes, no], comparison);
  it('is decided', () => {
    for (const comparison of ['lt', 'le', 'eq']) expect(simple(choice(zero, comparison))).toBe(no);
  });
  it('stays where nothing is known of it, and beside another limit', () => {
    const open = choice(zero, 'le');
    expect(simplified(graphOf(open), unknown, 4).nodeOf('node')).toBe(open);
    const above = choice(pool.number(1), 'le');
    expect(simple(above)).toBe(above);
  });
});

describe('an exp of a line in time', () => {
  const grown = (node: Node, signs = positive) => {
    const graph = simplified(graphOf(node), signs, 4);
    const [level] = graph.next.keys();
    return { node: graph.nodeOf('node'), level: pool.leaf('stock', String(level), STATE), graph };
  };
  it('is a stock that grows by one factor at every step', () => {
    const { node, level, graph } = grown(exp(product(a, time('now'))));
    expect(node).toBe(level);
    expect(graph.initial.get(level.name)?.value).toBe(1);
    expect(graph.next.get(level.name)).toBe(product(level, exp(product(a, pool.number(0.25)))));
  });
  it('has its beginning as a factor of the draw', () => {
    const line = pool.make('add', [pool.make('div', [time('middle'), pool.number(12)]), pool.number(0.5)]);
    const { node, level, graph } = grown(exp(product(a, line)));
    expect(node).toBe(product(level, exp(product(a, pool.number(0.125 / 12 + 0.5)))));
    expect(graph.next.get(level.name)).toBe(product(level, exp(product(a, pool.number(0.25 / 12)))));
  });
  it('that fades once something begins is that stock too', () => {
    const since = pool.make('max', [pool.number(0), pool.make('sub', [time('now'), b])]);
    const { node, level } = grown(exp(product(since, a, pool.number(-1))));
    expect(node).toBe(pool.make('min', [pool.number(1), product(level, exp(product(a, b)))]));
  });
  it('stays where the line bends, or what it is multiplied by follows a stock', () => {
    const bent = pool.make('max', [a, time('now')]);
    for (const node of [exp(product(a, bent)), exp(product(a, state, time('now')))])
      expect(grown(node, unknown).graph.next.size).toBe(0);
  });
});

describe('a stock that an exp multiplies', () => {
  const level = pool.leaf('stock', 'level', STATE);
  const other = pool.leaf('stock', 'other', STATE);
  it('is the exp of a sum, made where it is read', () => {
    const graph = simplified(
      graphOf(level, { level: product(level, exp(product(a, other))) }, 2),
      positive,
      4,
    );
    const sum = pool.leaf('stock', 'log/level', STATE);
    expect(graph.nodeOf('node')).toBe(exp(sum));
    expect([...graph.next]).toEqual([['log/level', pool.make('add', [sum, product(a, other)])]]);
    expect(graph.initial.get('log/level')?.value).toBeCloseTo(Math.LN2, 12);
  });
  it('stays where the exp is known before, where something is added, and where it begins at 0', () => {
    const known = product(level, exp(a));
    const added = pool.make('add', [product(level, exp(other)), a]);
    for (const [becomes, start] of [
      [known, 1],
      [added, 1],
      [product(level, exp(other)), 0],
    ] as const)
      expect([...simplified(graphOf(level, { level: becomes }, start), positive, 4).next]).toEqual([
        ['level', becomes],
      ]);
  });
});

describe('a delay of third order', () => {
  const { make, number, leaf } = pool;
  const STEPS = 192;
  /**
   * The list's own equations, for `d`: an input that a stock holds, and the three stages. `isFollowed`: somebody reads what the level
   * becomes, as a stock that it flows into does.
   */
  const stages = (isFollowed: boolean, second: (away: readonly Node[]) => Node): Graph => {
    const input = leaf('stock', 'given', STATE);
    const rate = pool.input('rate');
    const keep = make('exp', [make('mul', [number(-1), rate])]);
    const away = [1, 2, 3].map((stage) => make('sub', [leaf('stock', `d/${stage}`, STATE), input]));
    const [one, two, three] = away as [Node, Node, Node];
    const half = product(number(0.5), rate, rate);
    const third = make('add', [make('add', [three, product(rate, two)]), product(half, one)]);
    const next = new Map(
      [one, second([...away, rate]), third].map((distance, i) => [
        `d/${i + 1}`,
        make('add', [input, product(distance, keep)]),
      ]),
    );
    const level = leaf('stock', 'd/3', STATE);
    return {
      pool,
      nodeOf: () => level,
      named: new Map([
        ['d/input', input],
        ['d/rate', rate],
        ['d/keep', keep],
        ['level', level],
        ['becomes', isFollowed ? (next.get('d/3') as Node) : level],
      ]),
      next: next.set('given', input),
      initial: new Map(['given', 'd/1', 'd/2', 'd/3'].map((name) => [name, number(0)])),
    };
  };
  const asListed = ([one, two, , rate]: readonly Node[]): Node =>
    make('add', [two as Node, product(rate as Node, one as Node)]);
  /** The level of a graph after every step, for inputs that jump and are below 0 now and then. */
  const levelsOf = (graph: Graph, rate: number): number[] => {
    const stocks = new Map([...graph.initial].map(([name, { value }]) => [name, value]));
    const at = (node: Node): number => {
      const [x, y] = node.args.map(at) as [number, number];
      const known: Readonly<Record<string, () => number>> = {
        number: () => node.value,
        input: () => rate,
        stock: () => stocks.get(node.name) as number,
        exp: () => Math.exp(x),
        add: () => x + y,
        sub: () => x - y,
        mul: () => x * y,
      };
      return (known[node.op] as () => number)();
    };
    return Array.from({ length: STEPS }, (_, n) => {
      stocks.set('given', n % 17 === 0 ? -0.4 : n > 60 ? 1.7 : 0.3);
      const becomes = [...graph.next].map(([name, node]) => [name, at(node)] as const);
      for (const [name, value] of becomes) stocks.set(name, value);
      return at(graph.nodeOf('level'));
    });
  };
  for (const months of [1, 12, 60])
    it(`has the level of its stages with a lag of ${months} months`, () => {
      const rate = 0.75 / months;
      const graph = stages(true, asListed);
      const followed = simplified(graph, positive, 4);
      const alone = simplified(stages(false, asListed), positive, 4);
      expect([...followed.next.keys()].sort()).toEqual(['d/3', 'd/sum-1', 'd/sum-2', 'd/sum-3', 'given']);
      expect([...alone.next.keys()].sort()).toEqual(['d/sum-1', 'd/sum-2', 'd/sum-3', 'given']);
      const right = levelsOf(graph, rate);
      for (const simpler of [followed, alone])
        levelsOf(simpler, rate).forEach((level, n) => {
          expect(Math.abs(level - (right[n] as number))).toBeLessThan(1e-12);
        });
      expect(Math.max(...right)).toBeGreaterThan(months > 12 ? 0.3 : 1);
    });
  it('stays as it is where one of its stages is another', () => {
    const other = stages(true, ([, two]) => two as Node);
    expect([...simplified(other, positive, 4).next.keys()]).toEqual([...other.next.keys()]);
  });
});
