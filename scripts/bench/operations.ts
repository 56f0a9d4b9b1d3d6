import type { Node } from '../../src/model/compile/graph.ts';
import type { LanesId } from '../../src/model/compile/lanes.ts';
import type { Plan } from '../../src/model/compile/plan.ts';
import { lanesPlan } from '../../src/model/compile/printed.ts';
import { scheduleOf } from '../../src/model/compile/schedule.ts';
import { STEPS_PER_MONTH } from '../../src/model/model.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../../src/model/vocabulary.ts';

/** Additions, multiplications, divisions, minima and maxima of one function, counted in it; of a ceiling without its loss. */
const WITHIN: Readonly<Record<LanesId, Readonly<Record<string, number>>>> = {
  f64x2: { exp: 25, log: 30, pow: 56 },
  f32x4: { exp: 21, log: 12, pow: 26, root: 19, ceiling: 38 },
};

/** Operations written out at one node: of two branches the longer, comparisons and choices not counted. */
function countOf(node: Node, isKept: (node: Node) => boolean, id: LanesId): number {
  const inside = (of: Node): number => (isKept(of) ? 0 : countOf(of, isKept, id));
  if (node.op === 'when') {
    const [left, right, yes, no] = node.args as [Node, Node, Node, Node];
    return inside(left) + inside(right) + Math.max(inside(yes), inside(no));
  }
  if (node.args.length === 0) return 0;
  const own = WITHIN[id][node.op] ?? 1;
  return node.args.reduce((sum, arg) => sum + inside(arg), own);
}

/** Operations of one draw when every lever is moved from the first step on: nothing is passed over, the total alone is asked. */
export function operationsOf(id: LanesId, plan: Plan = lanesPlan({ simple: id === 'f32x4' })): number {
  const kept = new Set(Object.values(plan.kept).flat());
  const isKept = (node: Node): boolean => kept.has(node);
  const sum = (nodes: readonly Node[]): number =>
    nodes.reduce((total, node) => total + countOf(node, isKept, id), 0);
  const stocks = plan.stocks.reduce(
    (total, { next }) => total + (isKept(next) ? 0 : countOf(next, isKept, id)),
    0,
  );
  const total = plan.columns.find(([name]) => name === 'total')?.[1] as Node;
  const steps = HORIZON_MONTHS * STEPS_PER_MONTH + 1;
  // With every lever moved what lags is needed at every step, or where it is straight twice a month, and part of it once more.
  const again = scheduleOf(plan).again.flatMap(({ items }) => items.map(({ node }) => node));
  const lags = plan.stocks.some(({ straight }) => straight) ? MONTH_COUNT + HORIZON_MONTHS : steps;
  return (
    sum(plan.kept.start) +
    sum(plan.kept.step) * steps +
    sum(plan.kept.lag) * lags +
    sum(again) * HORIZON_MONTHS +
    stocks * (steps - 1) +
    (sum(plan.kept.month) + (isKept(total) ? 0 : countOf(total, isKept, id))) * MONTH_COUNT
  );
}
