/** Where in a kernel's memory its inputs lie, what it keeps, and what its blocks hand to each other. */
import { MONTHLY_NAMES, STEPWISE_NAMES } from '../inputs.ts';
import { MONTH_COUNT } from '../vocabulary.ts';
import { type Node, SETTINGS } from './graph.ts';
import type { Lanes } from './lanes.ts';
import type { Plan } from './plan.ts';
import { type Block, type Item, readsOf, type Schedule } from './schedule.ts';

/** Bytes of one vector. */
export const VECTOR = 16;
/** Room for constants at address 0, vectors; the frame follows. */
export const CONSTANTS = 256;

/** Where what a stock that is straight was at the last whole month lies. */
export const wholeOf = (stock: string): string => `whole/${stock}`;

export type Places = ReturnType<typeof placesOf>;

/**
 * Places of settings and of what is kept of them, in numbers; of what a draw has, in values, each of which fills all lanes; of the
 * frame (stocks, what is computed once a run, and what one block hands to another), in bytes from address 0.
 */
export function placesOf(plan: Plan, schedule: Schedule, { vectors }: Lanes, steps: number) {
  const wide = vectors * VECTOR;
  const all = new Set(Object.values(plan.kept).flat());
  const isKept = (node: Node): boolean => all.has(node);
  const leaves = new Map<string, Node>();
  const seen = new Set<Node>();
  const collect = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === 'input' || node.op === 'parameter') leaves.set(node.name, node);
    node.args.forEach(collect);
  };
  for (const node of all) collect(node);
  for (const { next } of plan.stocks) collect(next);
  for (const [, node] of plan.columns) collect(node);
  const named = [...leaves.values()].sort((a, b) => a.id - b.id);
  const settings = named.filter(({ depends }) => depends === SETTINGS).map(({ name }) => name);
  const drawn = named.filter(({ depends }) => depends !== SETTINGS).map(({ name }) => name);
  const placed = (nodes: readonly Node[], first: number) =>
    new Map(nodes.map((node, i) => [node, first + i]));
  const settingPlace = new Map(settings.map((name, i) => [name, i]));
  const drawnPlace = new Map(drawn.map((name, i) => [name, i]));
  const scalarPlace = placed(plan.kept.settings, settings.length);
  const scalars = settings.length + plan.kept.settings.length;
  const rowPlace = placed(plan.kept['settings-step'], 0);
  const row = rowPlace.size;
  const valuePlace = placed(plan.kept.draw, drawn.length);
  const values = drawn.length + plan.kept.draw.length;
  const series = [
    ...MONTHLY_NAMES.map((name) => [name, MONTH_COUNT] as const),
    ...STEPWISE_NAMES.map((name) => [name, steps] as const),
  ];
  const seriesPlace = new Map<string, number>();
  series.reduce((at, [name, length]) => {
    seriesPlace.set(name, at);
    return at + length;
  }, values);

  const frame = new Map<Node | string, number>();
  const framed = (key: Node | string): number => {
    const known = frame.get(key);
    if (known !== undefined) return known;
    frame.set(key, CONSTANTS * VECTOR + frame.size * wide);
    return frame.get(key) as number;
  };
  for (const { name, straight } of plan.stocks) {
    framed(name);
    if (straight) framed(wholeOf(name));
  }
  for (const node of plan.kept.start) framed(node);
  const home = new Map<Node, Block>();
  const blocks = Object.values(schedule).flat() as Block[];
  for (const block of blocks) for (const item of block.items) if (!item.stock) home.set(item.node, block);
  const readsIn = (item: Item): ReadonlySet<Node> =>
    item.stock && isKept(item.node) ? new Set([item.node]) : readsOf(item.node, isKept);
  const handOver = (reads: ReadonlySet<Node>, to: Block | null): void => {
    for (const read of reads) if (home.has(read) && home.get(read) !== to) framed(read);
  };
  for (const block of blocks) for (const item of block.items) handOver(readsIn(item), block);
  for (const [, node] of plan.columns) handOver(isKept(node) ? new Set([node]) : readsOf(node, isKept), null);

  return {
    wide,
    isKept,
    readsIn,
    settings,
    drawn,
    scalars,
    row,
    values,
    series,
    settingPlace,
    drawnPlace,
    scalarPlace,
    rowPlace,
    valuePlace,
    seriesPlace,
    frame: frame as ReadonlyMap<Node | string, number>,
    /** Bytes from address 0 on that are the kernel's own. */
    own: CONSTANTS * VECTOR + frame.size * wide,
  };
}
