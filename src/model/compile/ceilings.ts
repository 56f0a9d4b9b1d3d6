/** What is left of a net sum under the ceiling of 100 as one operation, for kernels that keep no bits. */
import { AS_GOOD_AS_ONE } from '../equations/index-arithmetic.ts';
import { DRAWN, type Graph, type Node } from './graph.ts';

/** A ceiling of the list: see `underCeiling` in model/equations/index-arithmetic.ts. */
export interface Ceiling {
  /** What is left of `net`, as the list has it. */
  readonly gain: Node;
  readonly net: Node;
  readonly path: Node;
}

const slackOf = ({ pool }: Graph): Node =>
  pool.make('sub', [pool.number(1), pool.leaf('parameter', 'sat_ceiling_gamma', DRAWN)]);

/** The ceilings of a graph: what is named like one and follows the equation of one. */
export function ceilingsIn(graph: Graph): readonly Ceiling[] {
  const { pool, named } = graph;
  const { make, number } = pool;
  const [zero, one, slack] = [number(0), number(1), slackOf(graph)];
  const less = (of: Node): Node => make('mul', [number(-1), of]);
  const share = (of: Node, whole: Node): Node => make('div', [of, whole]);
  return [...named].flatMap(([name, gain]) => {
    const id = name.endsWith('/gain') ? name.slice(0, -'/gain'.length) : '';
    const [net, path] = [named.get(`${id}/net`), named.get(`${id}/path`)];
    // Where nothing has an effect the gain is 0 already.
    if (!net || !path || gain.op === 'number') return [];
    const height = make('sub', [number(100), path]);
    const left = make('max', [zero, make('sub', [one, share(make('mul', [slack, net]), height)])]);
    const [curved, exponential, lost] = [
      make('mul', [height, make('sub', [one, make('pow', [left, share(one, slack)])])]),
      make('mul', [height, make('sub', [one, make('exp', [share(less(net), height)])])]),
      make('mul', [path, make('sub', [make('exp', [share(net, path)]), one])]),
    ] as const;
    const isOne = [make('max', [slack, less(slack)]), number(AS_GOOD_AS_ONE)];
    const above = make(
      'when',
      [height, zero, zero, make('when', [...isOne, exponential, curved], 'lt')],
      'le',
    );
    const below = make('when', [path, zero, zero, lost], 'le');
    const choice = make('when', [net, zero, below, above], 'lt');
    return make('when', [net, zero, zero, choice], 'eq') === gain ? [{ gain, net, path }] : [];
  });
}

/**
 * The same as one operation of the net sum, the path, the slack of the curve and one over it. The exponential is the curve with the
 * least slack.
 */
export function gainOf(graph: Graph, { net, path }: Ceiling): Node {
  const { make, number } = graph.pool;
  const [one, least, slack] = [number(1), number(AS_GOOD_AS_ONE), slackOf(graph)];
  const magnitude = make('max', [slack, make('mul', [number(-1), slack])]);
  const bent = make('when', [magnitude, least, least, slack], 'lt');
  return make('ceiling', [net, path, bent, make('div', [one, bent])]);
}
