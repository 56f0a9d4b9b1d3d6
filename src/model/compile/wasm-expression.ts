/** Writes the nodes of a plan out as instructions, for all vectors that a kernel runs in turn. */
import { type Node, SETTINGS } from './graph.ts';
import type { Lanes } from './lanes.ts';
import type { Plan, Stock } from './plan.ts';
import type { Item } from './schedule.ts';
import { EXP, LOG, POW } from './wasm-math.ts';
import * as w from './wasm-module.ts';
import { type Places, VECTOR, wholeOf } from './wasm-places.ts';

/** A value as the instructions that bring it, one list for each vector. */
type Wide = readonly w.Bytes[];

/** Integers of every function behind the parameters of the longest: step, address of its row, the month begun. */
export const [N, ROW, HERE, MONTH, IS_MONTH, IS_LAG, TO] = [8, 9, 10, 11, 12, 13, 14] as const;
/** From here on vectors. */
export const FIRST = 15;

/** Of a function: how many vectors it has, and which of its parameters are the addresses of the table and of a record. */
export interface Frame {
  readonly width: number;
  readonly table: number;
  readonly record: number;
}

/** One kernel's; `begin` before each function, `forget` before each part that shares no locals with the last. */
export function createExpressions(
  plan: Plan,
  lanes: Lanes,
  places: Places,
  constantOf: w.Constant,
  stepsPerMonth: number,
) {
  const { when } = plan;
  const { size, vectors } = lanes;
  const { isKept, wide } = places;
  let width = vectors;
  const each = (make: (vector: number) => w.Bytes): Wide => Array.from({ length: width }, (_, v) => make(v));
  const constant = (value: number): w.Bytes => constantOf(lanes.bytesOf(value));

  let most = FIRST;
  let next = FIRST;
  /** The first of as many locals as there are vectors. */
  const fresh = (): number => {
    next += width;
    most = Math.max(most, next);
    return next - width;
  };
  let locals = new Map<Node, number>();
  /** Parameters by function: where the table and the record are. */
  let at = { table: 0, record: 0 };
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
        return each(() => [
          ...w.get(at.table),
          ...lanes.loadSplat((places.scalarPlace.get(node) as number) * size),
        ]);
      case 'settings-step':
        return each(() => [...w.get(ROW), ...lanes.loadSplat((places.rowPlace.get(node) as number) * size)]);
      case 'draw':
        return loadWide(w.get(at.record), (places.valuePlace.get(node) as number) * wide);
      default:
        return loadWide(w.i32(0), places.frame.get(node) as number);
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
              ...lanes.loadSplat((places.settingPlace.get(node.name) as number) * size),
            ])
          : loadWide(w.get(at.record), (places.drawnPlace.get(node.name) as number) * wide);
      case 'stock':
        return loadWide(w.i32(0), places.frame.get(node.name) as number);
      case 'time':
        return each(() => [
          ...NOW,
          ...(node.name === 'now' ? [] : [...constant(0.5 / stepsPerMonth), ...lanes.add]),
        ]);
      case 'stepwise':
        return loadWide(placeIn(N), (places.seriesPlace.get(node.name) as number) * wide);
      case 'monthly': {
        // From the month begun, at most the last but one, towards the next.
        const first = (places.seriesPlace.get(node.name) as number) * wide;
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
      case 'pow':
        return called(POW, [ref(a), ref(b)]);
      case 'root':
      case 'ceiling':
        return called(lanes[node.op] as number, node.args.map(ref));
      default:
        return joined(ref(a), ref(b), BINARY[node.op]);
    }
  };

  /** What lies on the line from one value to another, a share of the way. */
  const onLine = (from: Wide, to: Wide, share: w.Bytes): Wide =>
    each((v) => [
      ...[...(from[v] as w.Bytes), ...(to[v] as w.Bytes), ...(from[v] as w.Bytes), ...lanes.sub],
      ...[...share, ...lanes.mul, ...lanes.add],
    ]);
  /** 0, and after whole months as many steps back as lie between this and the step that reads it next. */
  const STEPS_BACK: w.Bytes = [
    ...[...w.get(N), ...w.i32(stepsPerMonth - 1), ...w.AND_I32, ...w.EQUAL_ZERO],
    ...[...w.i32(2 - stepsPerMonth), ...w.MUL_I32, ...lanes.fromInteger, ...lanes.splat],
  ];
  const framed = (key: Node | string): number => places.frame.get(key) as number;
  const inFrame = (key: Node | string): Wide => loadWide(w.i32(0), framed(key));
  /** What a stock becomes; one that is straight goes on beyond, as it came from the step before. */
  const becomes = ({ name, straight }: Stock, node: Node): Wide => {
    const value = ref(node);
    if (!straight) return value;
    storeWide(framed(wholeOf(name)), value);
    return onLine(value, inFrame(name), STEPS_BACK);
  };

  /** Values and stocks one after the other; what another part reads goes to the frame as well. */
  const itemsOf = (items: readonly Item[]): w.Bytes => {
    forget();
    const lastRead = new Map<Node, Item>();
    for (const item of items) for (const read of places.readsIn(item)) lastRead.set(read, item);
    /** Locals that nothing reads any more: few names make a short file. Each vector keeps to its own of a local. */
    const spare: number[] = [];
    return statementsOf(() => {
      for (const item of items) {
        const before = next;
        const value = item.stock ? becomes(item.stock, item.node) : emit(item.node);
        // What the value took on its way is free once it is there.
        next = before;
        if (item.stock) storeWide(places.frame.get(item.stock.name) as number, value);
        else {
          const local = spare.pop() ?? fresh();
          setWide(local, value);
          locals.set(item.node, local);
          const slot = places.frame.get(item.node);
          if (slot !== undefined) storeWide(slot, getWide(local));
        }
        for (const [node, local] of locals)
          if (lastRead.get(node) === item || !lastRead.has(node)) {
            spare.push(local);
            locals.delete(node);
          }
      }
    });
  };
  const forget = (): void => {
    locals = new Map();
    next = FIRST;
  };
  return {
    each,
    constant,
    emit,
    ref,
    say,
    statementsOf,
    storeWide,
    /** Puts a stock that is straight a share of the way from the last whole month to what was found for it. */
    putOnLine: ({ name, next: found }: Stock, share: number): void =>
      storeWide(framed(name), onLine(inFrame(wholeOf(name)), inFrame(found), constant(share))),
    begin(frame: Frame): void {
      width = frame.width;
      at = frame;
      most = FIRST;
      forget();
    },
    forget,
    /** Vectors that the function has needed at once. */
    needed: (): number => most - FIRST,
    itemsOf,
  };
}
