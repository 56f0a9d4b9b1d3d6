/** Finds what stays exactly at a number as long as some settings do nothing yet, so that it need not be computed. */
import { type Graph, type Node, type Operator, SETTINGS, TIME } from './graph.ts';

/** A node seen while nothing is done: what is left of it, and the settings that this rests on. */
interface Seen {
  readonly node: Node;
  readonly needs: ReadonlySet<Node>;
}

const NONE: ReadonlySet<Node> = new Set();
const union = (...sets: readonly ReadonlySet<Node>[]): ReadonlySet<Node> => {
  const parts = sets.filter((set) => set.size > 0);
  return parts.length === 0
    ? NONE
    : parts.length === 1
      ? (parts[0] as ReadonlySet<Node>)
      : new Set(parts.flatMap((set) => [...set]));
};
const is = (node: Node | undefined, value: number): boolean => node?.op === 'number' && node.value === value;

/**
 * For each node and stock that is a known number while certain settings are at nothing: that number and those settings.
 *
 * `drivers` are the settings (amounts, efforts of levers) that may be nothing. A run in which all of `needs` have been
 * nothing up to a step gives exactly `value` at that step; only the sign of a zero may differ. All numbers are taken
 * to be finite, as the ranges of settings and parameters make them.
 */
export function quietOf(graph: Graph, drivers: ReadonlySet<Node>) {
  const { pool, next, initial } = graph;
  const isSetting = (node: Node): boolean => (node.depends & ~(SETTINGS | TIME)) === 0;
  let assumed = new Map([...initial].map(([name, node]) => [name, { node, needs: NONE }]));
  let seen = new Map<Node, Seen>();

  const simplified = (op: Operator, name: string, args: readonly Seen[]): Seen => {
    const [a, b] = args as [Seen, Seen];
    const all = union(...args.map(({ needs }) => needs));
    const zero = pool.number(0);
    if (op === 'when') {
      const [left, right, yes, no] = args as [Seen, Seen, Seen, Seen];
      if (yes.node === no.node) return { node: yes.node, needs: union(yes.needs, no.needs) };
      if (left.node === right.node) {
        const chosen = name === 'lt' ? no : yes;
        return { node: chosen.node, needs: union(left.needs, right.needs, chosen.needs) };
      }
      const made = pool.make(
        'when',
        args.map(({ node }) => node),
        name,
      );
      if (made === yes.node || made === no.node) {
        const chosen = made === yes.node ? yes : no;
        return { node: made, needs: union(left.needs, right.needs, chosen.needs) };
      }
      return { node: made, needs: all };
    }
    if (op === 'mul' && (is(a.node, 0) || is(b.node, 0))) {
      const still = [a, b].filter(({ node }) => is(node, 0)).sort((x, y) => x.needs.size - y.needs.size);
      return { node: zero, needs: (still[0] as Seen).needs };
    }
    if (op === 'div' && is(a.node, 0)) return { node: zero, needs: a.needs };
    if (op === 'ceiling' && is(a.node, 0)) return a;
    if (a.node === b?.node) {
      if (op === 'sub') return { node: zero, needs: all };
      if (op === 'div') return { node: pool.number(1), needs: all };
      if (op === 'min' || op === 'max') return { node: a.node, needs: all };
    }
    if (op === 'add' && is(a.node, 0)) return { node: b.node, needs: all };
    if ((op === 'add' || op === 'sub') && is(b?.node, 0)) return { node: a.node, needs: all };
    return {
      node: pool.make(
        op,
        args.map(({ node }) => node),
      ),
      needs: all,
    };
  };
  const look = (node: Node): Seen => {
    const before = seen.get(node);
    if (before) return before;
    let result: Seen;
    if (drivers.has(node)) result = { node: pool.number(0), needs: new Set([node]) };
    else if (node.op === 'stock') result = assumed.get(node.name) ?? { node, needs: NONE };
    else if (node.args.length === 0) result = { node, needs: NONE };
    else if (isSetting(node) && !node.args.some((arg) => look(arg).needs.size > 0))
      result = { node, needs: NONE };
    else result = simplified(node.op as Operator, node.name, node.args.map(look));
    seen.set(node, result);
    return result;
  };
  // Stocks are taken to stay where they begin until that proves wrong, and their needs grow until they suffice.
  for (let settled = false; !settled; ) {
    settled = true;
    seen = new Map();
    const following = new Map(assumed);
    for (const [name, before] of assumed) {
      const after = look(next.get(name) as Node);
      if (after.node !== before.node) {
        following.delete(name);
        settled = false;
      } else if ([...after.needs].some((need) => !before.needs.has(need))) {
        following.set(name, { node: before.node, needs: union(before.needs, after.needs) });
        settled = false;
      }
    }
    assumed = following;
  }
  const known = (found: Seen) =>
    found.node.op === 'number' && found.needs.size > 0
      ? { value: found.node.value, needs: found.needs }
      : null;
  return {
    node: (node: Node) => known(look(node)),
    stock: (name: string) => {
      const found = assumed.get(name);
      return found ? known(found) : null;
    },
  };
}
