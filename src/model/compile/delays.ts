/** Third-order delays in another basis, for kernels that keep no bits: six operations a step and not fifteen. */
import { type Graph, type Node, STATE } from './graph.ts';

/** A delay of the list, solved for an input held over the step: see `delay` in model/equations/response.ts. */
export interface ThirdOrderDelay {
  readonly name: string;
  /** What the level becomes, as the list has it. */
  readonly next: Node;
  readonly input: Node;
  /** Stages that pass in a step, and what is left of a stage after one. */
  readonly rate: Node;
  readonly keep: Node;
}

/** The delays of a graph: what is named like one and whose three stages follow the equations of one. */
export function delaysIn({ pool, named, next }: Graph): readonly ThirdOrderDelay[] {
  const { make } = pool;
  return [...next.keys()].flatMap((stock) => {
    const name = stock.endsWith('/3') ? stock.slice(0, -2) : '';
    const [input, rate, keep] = ['input', 'rate', 'keep'].map((part) => named.get(`${name}/${part}`));
    if (!input || !rate || !keep) return [];
    const [one, two, three] = [1, 2, 3].map((stage) =>
      make('sub', [pool.leaf('stock', `${name}/${stage}`, STATE), input]),
    ) as [Node, Node, Node];
    const towards = (away: Node): Node => make('add', [input, make('mul', [away, keep])]);
    const second = make('add', [two, make('mul', [rate, one])]);
    const third = make('add', [
      make('add', [three, make('mul', [rate, two])]),
      make('mul', [make('mul', [make('mul', [pool.number(0.5), rate]), rate]), one]),
    ]);
    const becomes = [one, second, third].map(towards);
    const isDelay = becomes.every((node, i) => next.get(`${name}/${i + 1}`) === node);
    return isDelay ? [{ name, next: becomes[2] as Node, input, rate, keep }] : [];
  });
}

/**
 * The same delay as three sums, of which each passes on to the next what it was:
 *
 *   u1' = keep u1 + input,   u2' = keep u2 + u1,   u3' = keep u3 + u2
 *
 * In S' = A S + B input, the stages S of the list, N = A - keep has only zeros on and above its diagonal; B, N B and N N B are then a
 * basis in which A looks like that, and the last row of (B, N B, N N B) gives the level. All terms are above 0, so that nothing cancels.
 */
export function sumsOf({ pool }: Graph, { name, input, rate, keep }: ThirdOrderDelay) {
  const { make } = pool;
  const add = (a: Node, b: Node): Node => make('add', [a, b]);
  const mul = (a: Node, b: Node): Node => make('mul', [a, b]);
  const half = mul(mul(pool.number(0.5), rate), rate);
  // B, each from the one before: what is left of it is small, and 1 less all at once would lose most of it.
  const first = make('sub', [pool.number(1), keep]);
  const second = make('sub', [first, mul(keep, rate)]);
  const third = make('sub', [second, mul(keep, half)]);
  const weights = [
    third,
    mul(keep, add(mul(half, first), mul(rate, second))),
    mul(mul(mul(keep, rate), mul(keep, rate)), first),
  ] as const;
  const names = [1, 2, 3].map((i) => `${name}/sum-${i}`);
  const sums = names.map((sum) => pool.leaf('stock', sum, STATE)) as [Node, Node, Node];
  const levelBy = ([a, b, c]: readonly [Node, Node, Node]): Node =>
    add(add(mul(a, weights[0]), mul(b, weights[1])), mul(c, weights[2]));
  return {
    /** What the sums become of an input. */
    next: (passing: Node) => {
      const [a, b, c] = [passing, sums[0], sums[1]].map((from, i) => add(mul(sums[i] as Node, keep), from));
      return [a, b, c] as [Node, Node, Node];
    },
    names,
    level: levelBy(sums),
    levelBy,
    input,
  };
}
