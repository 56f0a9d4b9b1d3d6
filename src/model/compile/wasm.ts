import { MONTHLY_NAMES, STEPWISE_NAMES } from '../inputs.ts';
import { MONTH_COUNT } from '../vocabulary.ts';
import { type Node, SETTINGS, TIME } from './graph.ts';
import type { Lanes } from './lanes.ts';
import type { Plan } from './plan.ts';
import { type Block, type Item, readsOf, type Schedule, scheduleOf } from './schedule.ts';
import { EXP, LOG, POW } from './wasm-math.ts';
import * as w from './wasm-module.ts';

/** Bytes of one vector. */
const VECTOR = 16;
/** Room for constants at address 0, vectors; the frame follows. */
const CONSTANTS = 256;

/** A value as the instructions that bring it, one list for each of the vectors that a kernel runs in turn. */
type Wide = readonly w.Bytes[];

/** Where things lie in the memory of a kernel; see `emitKernel`. All lengths in numbers or vectors, not bytes. */
export interface Layout {
  /** Numbers of a kind that stand side by side: those of all vectors that are run in turn. */
  readonly lanes: number;
  /** Bytes of one number. */
  readonly size: number;
  /** Bytes from address 0 on that are the kernel's own: constants and what it works in. */
  readonly frame: number;
  /** Inputs at the beginning of the table, by name, and how many numbers come before its rows. */
  readonly settings: readonly string[];
  readonly scalars: number;
  /** Numbers in a row; one row a step. */
  readonly row: number;
  /** Inputs at the beginning of a record, by name, and how many values come before its series; each fills all lanes. */
  readonly drawn: readonly string[];
  readonly values: number;
  /** Series of a record, by name, each a value a month or a step. */
  readonly series: readonly (readonly [name: string, length: number])[];
  readonly columns: readonly string[];
  /** For every gate, the places in the table of the settings that open it: below `scalars`, or in a row beyond. */
  readonly gates: readonly (readonly number[])[];
}

export interface Emitted {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly layout: Layout;
}

/** Parameters of `run`. */
const [RECORD, TABLE, GATES, OUT, OFFSET, STRIDE, MASK, LAST_MONTH] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const PARAMETERS = 8;
const [N, ROW, HERE, MONTH, IS_MONTH, IS_LAG, TO] = [8, 9, 10, 11, 12, 13, 14] as const;
const INTEGERS = 7;
const FIRST = PARAMETERS + INTEGERS;

/**
 * Emits a plan as a WebAssembly module that runs draws side by side, one a lane.
 *
 * settings(table, steps)  fills a table behind its inputs: what is the same for all draws
 * draw(record)            fills a vector of each value of a record behind its inputs: what is the same for all moves; the next
 *                         vector is that of the record 16 bytes on
 * run(record, table, gates, out, offset, stride, mask, lastMonth)
 *                         one run of the draws in a record. `gates`: the first step at which each gate is open.
 *                         `out`: for each column the address of its values, or 0 where it is not wanted; the lanes are stored
 *                         at that address + offset + month x stride. `mask`: a byte a month and one more, 0 where the month
 *                         is not wanted.
 *
 * Every operation and its order are those of the list, so two doubles have the bits of the scalar module.
 */
export function emitKernel(plan: Plan, lanes: Lanes, stepsPerMonth: number, steps: number): Emitted {
  const schedule: Schedule = scheduleOf(plan);
  const shift = 31 - Math.clz32(stepsPerMonth);
  if (1 << shift !== stepsPerMonth) throw new Error('steps a month are a power of two');
  const { when } = plan;
  const { size, vectors } = lanes;
  const wide = vectors * VECTOR;
  /** How many vectors what is being emitted has: one where all lanes are the same. */
  let width = vectors;
  const each = (make: (vector: number) => w.Bytes): Wide => Array.from({ length: width }, (_, v) => make(v));
  const pool = w.createConstants(CONSTANTS);
  const constant = (value: number): w.Bytes => pool.constant(lanes.bytesOf(value));
  const math = lanes.math(pool.constant);

  // Places: of inputs and of what is kept.
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

  // The frame: stocks, what is computed once a run, and what one block hands to another.
  const frame = new Map<Node | string, number>();
  const framed = (key: Node | string): number => {
    const known = frame.get(key);
    if (known !== undefined) return known;
    frame.set(key, CONSTANTS * VECTOR + frame.size * wide);
    return frame.get(key) as number;
  };
  for (const { name } of plan.stocks) framed(name);
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

  let most = FIRST;
  let next = FIRST;
  /** The first of as many locals as there are vectors. */
  const fresh = (): number => {
    next += width;
    most = Math.max(most, next);
    return next - width;
  };
  let locals = new Map<Node, number>();
  /** Parameters by function: where the table, its row and the record are. */
  let at = { table: TABLE as number, row: ROW as number, record: RECORD as number };
  /** Statements so far: a value that is not a plain expression leaves some before the one it stands in. */
  let code: number[] = [];
  const say = (...lists: readonly w.Bytes[]): void => {
    for (const list of lists) code.push(...list);
  };
  const statementsOf = (write: () => void): w.Bytes => {
    const outer = code;
    code = [];
    write();
    const inner = code;
    code = outer;
    return inner;
  };
  const getWide = (local: number): Wide => each((v) => w.get(local + v));
  const setWide = (local: number, value: Wide): void => {
    value.forEach((bytes, v) => {
      say(bytes, w.set(local + v));
    });
  };
  const loadWide = (base: w.Bytes, offset: number): Wide =>
    each((v) => [...base, ...w.load(offset + v * VECTOR)]);
  const storeWide = (offset: number, value: Wide): void => {
    value.forEach((bytes, v) => {
      say(w.i32(0), bytes, w.store(offset + v * VECTOR));
    });
  };

  const kept = (node: Node): Wide => {
    const local = locals.get(node);
    if (local !== undefined) return getWide(local);
    switch (when(node)) {
      case 'settings':
        return each(() => [...w.get(at.table), ...lanes.loadSplat((scalarPlace.get(node) as number) * size)]);
      case 'settings-step':
        return each(() => [...w.get(at.row), ...lanes.loadSplat((rowPlace.get(node) as number) * size)]);
      case 'draw':
        return loadWide(w.get(at.record), (valuePlace.get(node) as number) * wide);
      default:
        return loadWide(w.i32(0), frame.get(node) as number);
    }
  };
  const ref = (node: Node): Wide => (isKept(node) ? kept(node) : emit(node));
  const isZero = (node: Node): boolean => node.op === 'number' && Object.is(node.value, 0);
  const full = (1 << lanes.count) - 1;
  const BINARY = {
    add: lanes.add,
    sub: lanes.sub,
    mul: lanes.mul,
    div: lanes.div,
    min: lanes.min,
    max: lanes.max,
  } as const;
  const COMPARED: Readonly<Record<string, w.Bytes>> = { lt: lanes.lt, le: lanes.le, eq: lanes.eq };
  const joined = (a: Wide, b: Wide, by: w.Bytes): Wide =>
    each((v) => [...(a[v] as w.Bytes), ...(b[v] as w.Bytes), ...by]);

  /** Calls a function that takes and gives as many vectors as the kernel has. */
  const called = (index: number, values: readonly Wide[]): Wide => {
    if (vectors === 1) return [[...values.flatMap(([only]) => only as w.Bytes), ...w.call(index)]];
    if (width === vectors) say(...values.flat());
    else
      for (const [only] of values) {
        const local = fresh();
        say(only as w.Bytes, w.tee(local));
        for (let v = 1; v < vectors; v++) say(w.get(local));
      }
    say(w.call(index));
    for (let v = width; v < vectors; v++) say(w.DROP);
    const local = fresh();
    for (let v = width - 1; v >= 0; v--) say(w.set(local + v));
    return getWide(local);
  };
  const choice = (node: Node): Wide => {
    const [left, right, yes, no] = node.args as [Node, Node, Node, Node];
    if (plan.needless.has(node)) return ref(no);
    const mask = joined(ref(left), ref(right), COMPARED[node.name] as w.Bytes);
    const chosen = (taken: Wide, other: Wide, by: Wide): Wide =>
      isZero(yes)
        ? joined(other, by, w.AND_NOT)
        : isZero(no)
          ? joined(taken, by, w.AND)
          : each((v) => [
              ...(taken[v] as w.Bytes),
              ...(other[v] as w.Bytes),
              ...(by[v] as w.Bytes),
              ...w.CHOOSE,
            ]);
    const isCostly = (of: Node): boolean => of.costly && !isKept(of);
    if (!isCostly(yes) && !isCostly(no)) return chosen(ref(yes), ref(no), mask);
    // A costly branch that no lane takes is not computed. Both arms set what it leaves: a local that only one arm sets would have
    // to keep, through the whole loop, whatever it held before.
    const by = fresh();
    setWide(by, mask);
    const together = (join: w.Bytes): w.Bytes => [
      ...getWide(by).flatMap((bytes, v) => (v === 0 ? bytes : [...bytes, ...join])),
      ...lanes.mask,
    ];
    const branchOf = (of: Node, isTaken: w.Bytes): Wide => {
      if (!isCostly(of)) return ref(of);
      const value = fresh();
      const body = statementsOf(() => setWide(value, ref(of)));
      const none = statementsOf(() =>
        setWide(
          value,
          each(() => w.ZERO),
        ),
      );
      say(isTaken, w.IF, body, w.ELSE, none, w.END);
      return getWide(value);
    };
    const taken = branchOf(yes, together(w.OR));
    const other = branchOf(no, [...together(w.AND), ...w.i32(full), ...w.NOT_EQUAL_I32]);
    return chosen(taken, other, getWide(by));
  };
  /** x of max(0, 1 - x), where that is written out. */
  const restOf = (node: Node): Node | null => {
    const [low, inner] = node.args as [Node, Node];
    if (node.op !== 'max' || isKept(node) || !isZero(low) || inner.op !== 'sub' || isKept(inner)) return null;
    const [one, x] = inner.args as [Node, Node];
    return one.op === 'number' && one.value === 1 ? x : null;
  };
  const NOW: w.Bytes = [
    ...w.get(N),
    ...lanes.fromInteger,
    ...lanes.splat,
    ...constant(1 / stepsPerMonth),
    ...lanes.mul,
  ];
  const placeIn = (counter: number): w.Bytes => [
    ...w.get(counter),
    ...w.i32(wide),
    ...w.MUL_I32,
    ...w.get(at.record),
    ...w.ADD_I32,
  ];
  const emit = (node: Node): Wide => {
    const [a, b] = node.args as [Node, Node];
    switch (node.op) {
      case 'number':
        return each(() => constant(node.value));
      case 'parameter':
      case 'input':
        return node.depends === SETTINGS
          ? each(() => [
              ...w.get(at.table),
              ...lanes.loadSplat((settingPlace.get(node.name) as number) * size),
            ])
          : loadWide(w.get(at.record), (drawnPlace.get(node.name) as number) * wide);
      case 'stock':
        return loadWide(w.i32(0), frame.get(node.name) as number);
      case 'time':
        return each(() => [
          ...NOW,
          ...(node.name === 'now' ? [] : [...constant(0.5 / stepsPerMonth), ...lanes.add]),
        ]);
      case 'stepwise':
        return loadWide(placeIn(N), (seriesPlace.get(node.name) as number) * wide);
      case 'monthly': {
        // From the month begun, at most the last but one, towards the next.
        const first = (seriesPlace.get(node.name) as number) * wide;
        const from = fresh();
        say(placeIn(MONTH), w.set(HERE));
        setWide(from, loadWide(w.get(HERE), first));
        const to = loadWide(w.get(HERE), first + wide);
        return each((v) => [
          ...[...w.get(from + v), ...(to[v] as w.Bytes), ...w.get(from + v), ...lanes.sub],
          ...[...NOW, ...w.get(MONTH), ...lanes.fromInteger, ...lanes.splat, ...lanes.sub],
          ...[...lanes.mul, ...lanes.add],
        ]);
      }
      case 'when':
        return choice(node);
      case 'exp':
        return called(EXP, [ref(a)]);
      case 'log':
        return called(LOG, [ref(a)]);
      case 'pow': {
        const rest = lanes.powOfRest === null ? null : restOf(a);
        return rest === null
          ? called(POW, [ref(a), ref(b)])
          : called(lanes.powOfRest as number, [ref(rest), ref(b)]);
      }
      case 'root':
        return called(lanes.root ?? POW, [ref(a), ref(b)]);
      default:
        return joined(ref(a), ref(b), BINARY[node.op]);
    }
  };

  const openAt = (gate: number): w.Bytes => [
    ...w.get(N),
    ...w.get(GATES),
    ...w.load32(gate * 4),
    ...w.AT_LEAST_I32,
  ];
  const emitBlock = (block: Block): w.Bytes => {
    locals = new Map();
    next = FIRST;
    const lastRead = new Map<Node, Item>();
    for (const item of block.items) for (const read of readsIn(item)) lastRead.set(read, item);
    /** Locals that nothing reads any more: few names make a short file. Each vector keeps to its own of a local. */
    const spare: number[] = [];
    const body = statementsOf(() => {
      for (const item of block.items) {
        const before = next;
        const value = item.stock ? ref(item.node) : emit(item.node);
        // What the value took on its way is free once it is there.
        next = before;
        if (item.stock) storeWide(frame.get(item.stock.name) as number, value);
        else {
          const local = spare.pop() ?? fresh();
          setWide(local, value);
          locals.set(item.node, local);
          const slot = frame.get(item.node);
          if (slot !== undefined) storeWide(slot, getWide(local));
        }
        for (const [node, local] of locals)
          if (lastRead.get(node) === item || !lastRead.has(node)) {
            spare.push(local);
            locals.delete(node);
          }
      }
    });
    return block.gate === null ? body : [...openAt(block.gate), ...w.IF, ...body, ...w.END];
  };
  const emitBlocks = (list: readonly Block[]): w.Bytes => list.flatMap((block) => [...emitBlock(block)]);

  const run = (): w.Func => {
    width = vectors;
    at = { table: TABLE, row: ROW, record: RECORD };
    next = FIRST;
    const storeAt = (slot: number, value: () => Wide): w.Bytes =>
      statementsOf(() => storeWide(slot, value()));
    const wanted = (plusSteps: number): w.Bytes => [
      ...[
        ...w.get(N),
        ...w.i32(plusSteps),
        ...w.ADD_I32,
        ...w.i32(stepsPerMonth - 1),
        ...w.AND_I32,
        ...w.EQUAL_ZERO,
      ],
      ...[
        ...w.get(MASK),
        ...w.get(N),
        ...w.i32(plusSteps),
        ...w.ADD_I32,
        ...w.i32(shift),
        ...w.SHIFT_RIGHT_I32,
      ],
      ...[...w.ADD_I32, ...w.LOAD_BYTE, ...w.AND_I32],
    ];
    const stores = (): w.Bytes => {
      locals = new Map();
      next = FIRST;
      return plan.columns.flatMap(
        ([, node], c): w.Bytes => [
          ...[...w.get(OUT), ...w.load32(c * 4), ...w.tee(TO), ...w.IF],
          ...[...w.get(TO), ...w.get(OFFSET), ...w.ADD_I32],
          ...[
            ...w.get(N),
            ...w.i32(shift),
            ...w.SHIFT_RIGHT_I32,
            ...w.get(STRIDE),
            ...w.MUL_I32,
            ...w.ADD_I32,
          ],
          ...w.set(TO),
          ...statementsOf(() => {
            ref(node).forEach((bytes, v) => {
              say(w.get(TO), bytes, w.store(v * VECTOR));
            });
          }),
          ...w.END,
        ],
      );
    };
    const body: w.Bytes = [
      ...plan.stocks.flatMap((s) =>
        storeAt(frame.get(s.name) as number, () => each(() => constant(s.initial))),
      ),
      ...[...plan.quietValue].flatMap(([node, value]) =>
        frame.has(node) ? storeAt(frame.get(node) as number, () => each(() => constant(value))) : [],
      ),
      ...plan.kept.start.flatMap((node) => storeAt(frame.get(node) as number, () => emit(node))),
      ...[...w.get(TABLE), ...w.i32(scalars * size), ...w.ADD_I32, ...w.set(ROW)],
      ...w.LOOP,
      // The month begun, at most the last but one.
      ...[...w.get(N), ...w.i32(shift), ...w.SHIFT_RIGHT_I32, ...w.tee(MONTH), ...w.i32(MONTH_COUNT - 2)],
      ...[...w.get(MONTH), ...w.i32(MONTH_COUNT - 2), ...w.LESS_I32, ...w.SELECT, ...w.set(MONTH)],
      ...emitBlocks(schedule.step),
      ...[...wanted(0), ...w.tee(IS_MONTH), ...wanted(1), ...w.OR_I32],
      ...(plan.loop === null ? [] : [...openAt(plan.loop), ...w.OR_I32]),
      ...[...w.tee(IS_LAG), ...w.IF, ...emitBlocks(schedule.lag), ...w.END],
      ...[...w.get(IS_MONTH), ...w.IF, ...emitBlocks(schedule.month), ...stores()],
      ...[...emitBlocks(schedule.monthStocks), ...w.END],
      ...[...w.get(N), ...w.get(LAST_MONTH), ...w.i32(stepsPerMonth), ...w.MUL_I32, ...w.AT_LEAST_I32],
      ...[...w.IF, ...w.RETURN, ...w.END],
      ...[...w.get(IS_LAG), ...w.IF, ...emitBlocks(schedule.lagStocks), ...w.END],
      ...emitBlocks(schedule.stepStocks),
      ...[...w.get(N), ...w.i32(1), ...w.ADD_I32, ...w.set(N)],
      ...[...w.get(ROW), ...w.i32(row * size), ...w.ADD_I32, ...w.set(ROW), ...w.branch(0)],
      ...w.END,
    ];
    return {
      parameters: new Array(PARAMETERS).fill(w.I32),
      results: [],
      locals: [
        [INTEGERS, w.I32],
        [most - FIRST, w.V128],
      ],
      body,
    };
  };
  /** A function of one vector with integers up to FIRST, so that places of locals are the same everywhere. */
  const small = (parameters: number, body: () => w.Bytes): w.Func => {
    width = 1;
    next = FIRST;
    most = FIRST;
    locals = new Map();
    const bytes = body();
    return {
      parameters: new Array(parameters).fill(w.I32),
      results: [],
      locals: [
        [FIRST - parameters, w.I32],
        [most - FIRST, w.V128],
      ],
      body: bytes,
    };
  };
  const settingsFunction = small(2, () => {
    at = { table: 0, row: ROW, record: 0 };
    const keep = (node: Node, base: number, place: number): w.Bytes =>
      statementsOf(() => {
        const [only] = emit(node);
        say(w.get(base), only as w.Bytes, lanes.storeFirst(place * size));
      });
    return [
      ...plan.kept.settings.flatMap((node) => keep(node, 0, scalarPlace.get(node) as number)),
      ...[...w.get(0), ...w.i32(scalars * size), ...w.ADD_I32, ...w.set(ROW)],
      ...w.LOOP,
      ...plan.kept['settings-step'].flatMap((node) => keep(node, ROW, rowPlace.get(node) as number)),
      ...[...w.get(ROW), ...w.i32(row * size), ...w.ADD_I32, ...w.set(ROW)],
      ...[...w.get(N), ...w.i32(1), ...w.ADD_I32, ...w.tee(N), ...w.get(1), ...w.LESS_I32],
      ...[0x0d, 0],
      ...w.END,
    ];
  });
  const drawFunction = small(1, () => {
    at = { table: 0, row: ROW, record: 0 };
    return statementsOf(() => {
      for (const node of plan.kept.draw) {
        const [only] = emit(node);
        say(w.get(0), only as w.Bytes, w.store((valuePlace.get(node) as number) * wide));
      }
    });
  });
  most = FIRST;
  const runFunction = run();

  const placeOf = (node: Node): number =>
    node.depends & TIME
      ? scalars + (rowPlace.get(node) as number)
      : ((isKept(node) ? scalarPlace.get(node) : settingPlace.get(node.name)) as number);
  const first = math.length;
  return {
    bytes: w.moduleOf(
      [...math, settingsFunction, drawFunction, runFunction],
      { settings: first, draw: first + 1, run: first + 2 },
      pool.data,
    ),
    layout: {
      lanes: lanes.count * vectors,
      size,
      frame: CONSTANTS * VECTOR + frame.size * wide,
      settings,
      scalars,
      row,
      drawn,
      values,
      series,
      columns: plan.columns.map(([name]) => name),
      gates: plan.gates.map((gate) => gate.map(placeOf)),
    },
  };
}
