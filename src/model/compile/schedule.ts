/** Puts what the loop computes into blocks of one gate each, so that few gates have to be asked. */
import type { Node } from './graph.ts';
import type { Gate, Plan, Stock, When } from './plan.ts';

/** Something the loop computes: a node that is kept, or what a stock becomes. */
export type Item =
  | { readonly node: Node; readonly stock?: undefined }
  | { readonly stock: Stock; readonly node: Node };

export interface Block {
  readonly gate: Gate;
  readonly items: readonly Item[];
}

/** Kept nodes and stocks that an item reads, through whatever is written out in it. */
export function readsOf(root: Node, isKept: (node: Node) => boolean): ReadonlySet<Node> {
  const found = new Set<Node>();
  const walk = (node: Node): void => {
    for (const arg of node.args)
      if (isKept(arg)) found.add(arg);
      else walk(arg);
    if (node.op === 'stock') found.add(node);
  };
  walk(root);
  return found;
}

/** Items in blocks, each item after those in `before`; as few changes of gate as a greedy choice finds. */
function blocksOf(
  items: readonly Item[],
  gateOf: (item: Item) => Gate,
  before: (item: Item) => readonly Item[],
): readonly Block[] {
  const waiting = new Map(items.map((item) => [item, new Set(before(item))]));
  const blocks: { gate: Gate; items: Item[] }[] = [];
  const take = (gate: Gate, from: Map<Item, Set<Item>>): Item[] => {
    const taken: Item[] = [];
    for (let found = true; found; ) {
      found = false;
      for (const [item, needs] of from) {
        if (gateOf(item) !== gate || [...needs].some((need) => from.has(need))) continue;
        from.delete(item);
        taken.push(item);
        found = true;
      }
    }
    return taken;
  };
  while (waiting.size > 0) {
    const gates = new Set([...waiting.keys()].map(gateOf));
    let best: { gate: Gate; items: Item[] } | null = null;
    for (const gate of gates) {
      const trial = take(gate, new Map(waiting));
      // A gate whose items can all be taken now is done with for good.
      const left = [...waiting.keys()].filter((item) => gateOf(item) === gate).length - trial.length;
      const worth = left === 0 ? trial.length + 1000 : trial.length;
      const bestLeft = best
        ? [...waiting.keys()].filter((item) => gateOf(item) === best?.gate).length - best.items.length
        : 0;
      if (trial.length > 0 && (!best || worth > best.items.length + (bestLeft === 0 ? 1000 : 0)))
        best = { gate, items: trial };
    }
    if (!best) throw new Error('stocks that read each other in a circle need a place to wait');
    for (const item of best.items) waiting.delete(item);
    blocks.push(best);
  }
  return blocks;
}

export interface Schedule {
  readonly step: readonly Block[];
  readonly lag: readonly Block[];
  /** Of `lag` what lies between stocks that are taken to be straight and what they become. */
  readonly again: readonly Block[];
  readonly month: readonly Block[];
  readonly monthStocks: readonly Block[];
  readonly lagStocks: readonly Block[];
  readonly stepStocks: readonly Block[];
}

export function scheduleOf(plan: Plan): Schedule {
  const all = new Set(Object.values(plan.kept).flat());
  const isKept = (node: Node): boolean => all.has(node);
  const nodes = (when: When, isIn: (node: Node) => boolean = () => true): readonly Block[] => {
    const items = plan.kept[when].filter(isIn).map((node): Item => ({ node }));
    const itemOf = new Map(items.map((item) => [item.node, item]));
    return blocksOf(
      items,
      ({ node }) => plan.gateOf.get(node) ?? null,
      ({ node }) => [...readsOf(node, isKept)].flatMap((read) => itemOf.get(read) ?? []),
    );
  };
  const stocks = (when: Stock['when']): readonly Block[] => {
    const items = plan.stocks
      .filter((stock) => stock.when === when)
      .map((stock): Item => ({ stock, node: stock.next }));
    // A stock is set after everything that reads what it was.
    const readers = new Map<string, Item[]>();
    for (const item of items)
      for (const read of isKept(item.node) ? [] : readsOf(item.node, isKept))
        if (read.op === 'stock' && read.name !== item.stock?.name)
          readers.set(read.name, [...(readers.get(read.name) ?? []), item]);
    return blocksOf(
      items,
      (item) => item.stock?.gate ?? null,
      (item) => readers.get(item.stock?.name as string) ?? [],
    );
  };
  const straight = plan.stocks.filter((stock) => stock.straight);
  const names = new Set(straight.map(({ name }) => name));
  const found = new Map<Node, boolean>();
  const readsStraight = (node: Node): boolean => {
    if (!found.has(node))
      found.set(node, node.op === 'stock' ? names.has(node.name) : node.args.some(readsStraight));
    return found.get(node) as boolean;
  };
  const wanted = new Set<Node>();
  const want = (node: Node): void => {
    if (wanted.has(node)) return;
    wanted.add(node);
    node.args.forEach(want);
  };
  for (const { next } of straight) want(next);
  return {
    step: nodes('step'),
    lag: nodes('lag'),
    again: nodes('lag', (node) => wanted.has(node) && readsStraight(node)),
    month: nodes('month'),
    monthStocks: stocks('month'),
    lagStocks: stocks('lag'),
    stepStocks: stocks('step'),
  };
}
