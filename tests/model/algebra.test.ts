import { describe, expect, it } from 'vitest';
import { simplified } from '../../src/model/compile/algebra.ts';
import { createPool, type Graph, type Node, STATE } from '../../src/model/compile/graph.ts';

const pool = createPool({ fixed: {}, isSetting: () => false });
const state = pool.leaf('stock', 'level', STATE);
const [a, b] = [pool.input('a'), pool.input('b')] as const;

/** What becomes of a node where inputs are above 0 and nothing is known of a stock. */
function simple(node: Node): Node {
  const graph: Graph = {
    pool,
    nodeOf: () => node,
    named: new Map([['node', node]]),
    next: new Map(),
    initial: new Map(),
  };
  return simplified(graph, { isPositive: () => true, isShare: () => false }).nodeOf('node');
}

describe('a power of a power', () => {
  const positive = pool.make('max', [pool.number(0.005), state]);
  it('of what is above 0 is one power', () => {
    const made = simple(pool.make('pow', [pool.make('pow', [positive, a]), b]));
    expect(made).toBe(pool.make('pow', [positive, pool.make('mul', [a, b])]));
  });
  it('of a sum of powers is one as well', () => {
    const sum = pool.make('add', [pool.make('pow', [positive, b]), positive]);
    const made = simple(pool.make('pow', [pool.make('pow', [sum, a]), b]));
    expect(made.args[0]).toBe(sum);
  });
  it('of what may be below 0 stays: (-1)^2^(1/2) is 1', () => {
    const made = simple(pool.make('pow', [pool.make('pow', [state, a]), b]));
    expect(made).toBe(pool.make('pow', [pool.make('pow', [state, a]), b]));
  });
});
