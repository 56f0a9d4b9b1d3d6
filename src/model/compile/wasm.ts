import { MONTH_COUNT } from '../vocabulary.ts';
import { type Node, TIME } from './graph.ts';
import type { Lanes } from './lanes.ts';
import type { Plan } from './plan.ts';
import { type Block, type Schedule, scheduleOf } from './schedule.ts';
import { createExpressions, FIRST, IS_LAG, IS_MONTH, MONTH, N, ROW, TO } from './wasm-expression.ts';
import * as w from './wasm-module.ts';
import { CONSTANTS, placesOf, VECTOR, wholeOf } from './wasm-places.ts';

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
  const { size, vectors } = lanes;
  const pool = w.createConstants(CONSTANTS);
  const math = lanes.math(pool.constant);
  const places = placesOf(plan, schedule, lanes, steps);
  const { isKept, settings, drawn, scalars, row, values, series, wide, frame } = places;
  const { settingPlace, scalarPlace, rowPlace, valuePlace } = places;
  const {
    each,
    constant,
    emit,
    ref,
    say,
    statementsOf,
    storeWide,
    putOnLine,
    itemsOf,
    begin,
    forget,
    needed,
  } = createExpressions(plan, lanes, places, pool.constant, stepsPerMonth);

  const openAt = (gate: number): w.Bytes => [
    ...w.get(N),
    ...w.get(GATES),
    ...w.load32(gate * 4),
    ...w.AT_LEAST_I32,
  ];
  const emitBlock = ({ gate, items }: Block): w.Bytes =>
    gate === null ? itemsOf(items) : [...openAt(gate), ...w.IF, ...itemsOf(items), ...w.END];
  const emitBlocks = (list: readonly Block[]): w.Bytes => list.flatMap((block) => [...emitBlock(block)]);

  const run = (): w.Func => {
    begin({ width: vectors, table: TABLE, record: RECORD });
    const storeAt = (slot: number, value: () => readonly w.Bytes[]): w.Bytes =>
      statementsOf(() => storeWide(slot, value()));
    const isWhole = (plusSteps: number): w.Bytes => [
      ...[...w.get(N), ...w.i32(plusSteps), ...w.ADD_I32],
      ...[...w.i32(stepsPerMonth - 1), ...w.AND_I32, ...w.EQUAL_ZERO],
    ];
    const wanted = (plusSteps: number): w.Bytes => [
      ...isWhole(plusSteps),
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
    const straight = plan.stocks.filter((stock) => stock.straight);
    const loopIsOpen = plan.loop === null ? w.i32(straight.length > 0 ? 1 : 0) : openAt(plan.loop);
    /** Where what is lagged feeds back: every step, or of what is straight the two steps that the line goes through. */
    const feedsBack =
      straight.length === 0
        ? loopIsOpen
        : [...isWhole(0), ...isWhole(1), ...w.OR_I32, ...loopIsOpen, ...w.AND_I32];
    /**
     * At the step before a whole month, what was a step before it is first taken to lie on the line from the last whole month and the step
     * before that, and once something is found with it, on the line from the last whole month to what was found.
     */
    const secondTime = (): w.Bytes => {
      if (straight.length === 0) return [];
      const share = (stepsPerMonth - 2) / (stepsPerMonth - 1);
      const onTheLine = statementsOf(() => {
        for (const stock of straight) putOnLine(stock, share);
      });
      return [
        ...[...isWhole(1), ...loopIsOpen, ...w.AND_I32],
        ...[...w.IF, ...onTheLine, ...emitBlocks(schedule.again), ...w.END],
      ];
    };
    const stores = (): w.Bytes => {
      forget();
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
      ...plan.stocks.flatMap(({ name, initial, straight }) =>
        (straight ? [name, wholeOf(name)] : [name]).flatMap((key) =>
          storeAt(frame.get(key) as number, () => each(() => constant(initial))),
        ),
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
      ...[...feedsBack, ...w.OR_I32, ...w.tee(IS_LAG)],
      ...[...w.IF, ...emitBlocks(schedule.lag), ...secondTime(), ...w.END],
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
        [FIRST - PARAMETERS, w.I32],
        [needed(), w.V128],
      ],
      body,
    };
  };
  /** A function of one vector with integers up to FIRST, so that places of locals are the same everywhere. */
  const small = (parameters: number, body: () => w.Bytes): w.Func => {
    begin({ width: 1, table: 0, record: 0 });
    const bytes = body();
    return {
      parameters: new Array(parameters).fill(w.I32),
      results: [],
      locals: [
        [FIRST - parameters, w.I32],
        [needed(), w.V128],
      ],
      body: bytes,
    };
  };
  const settingsFunction = small(2, () => {
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
    return statementsOf(() => {
      for (const node of plan.kept.draw) {
        const [only] = emit(node);
        say(w.get(0), only as w.Bytes, w.store((valuePlace.get(node) as number) * wide));
      }
    });
  });
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
      frame: places.own,
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
