import type { Expression } from '../expression.ts';
import { MONTHLY_NAMES, STEPWISE_NAMES } from '../inputs.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../vocabulary.ts';
import { childrenOf, type Ordered } from './order.ts';
import { EXP, LOG, MATH_FUNCTIONS, POW } from './wasm-math.ts';
import * as w from './wasm-module.ts';

const BYTES = 16;

const BINARY = {
  add: w.ADD,
  sub: w.SUB,
  mul: w.MUL,
  div: w.DIV,
  min: w.MIN,
  max: w.MAX,
  pow: w.call(POW),
} as const;
const COMPARED = { lt: w.LT, le: w.LE, eq: w.EQ } as const;

/** Parameters of `run`, all 32-bit integers: addresses in bytes, then numbers. */
const [INPUTS, MONTHLY, STEPWISE, OUT, MASK, STEPS_PER_MONTH, LAST_MONTH] = [0, 1, 2, 3, 4, 5, 6] as const;
const PARAMETERS = 7;
const [N, MONTH, HERE] = [7, 8, 9] as const;
const INTEGERS = 3;
const FIRST_VECTOR = PARAMETERS + INTEGERS;

const costly = (e: Expression): boolean =>
  e.op === 'exp' || e.op === 'log' || e.op === 'pow' || childrenOf(e).some(costly);

/**
 * Emits the ordered list as a WebAssembly module that runs two draws side by side.
 *
 * `run(inputs, monthly, stepwise, out, mask, stepsPerMonth, lastMonth)`: inputs, series and out are arrays of pairs of
 * doubles (value of the first draw, of the second); out has one pair per column and month, month after month; mask has
 * one byte a month, 0 where the month is not wanted. Every operation and its order are those of the scalar module, so
 * each lane has its bits.
 * Fails   on a list with stocks that move by the month.
 */
export function emitModule(ordered: Ordered): Uint8Array {
  if (ordered.stocks.some((s) => s.every === 'month'))
    throw new Error('no monthly stocks in a vector kernel');
  const place = new Map(ordered.inputs.map((name, i) => [name, i]));
  const vectors = new Map<string, number>();
  let next = FIRST_VECTOR;
  const fresh = (): number => next++;
  const localOf = (name: string): number => {
    const known = vectors.get(name);
    if (known !== undefined) return known;
    const local = fresh();
    vectors.set(name, local);
    return local;
  };
  const [NOW, MIDDLE, STEP] = [fresh(), fresh(), fresh()] as const;

  const input = (name: string): w.Bytes => [...w.get(INPUTS), ...w.load((place.get(name) as number) * BYTES)];
  const emit = (e: Expression): w.Bytes => {
    switch (e.op) {
      case 'number':
        return w.both(e.value);
      case 'parameter':
        return input(e.id);
      case 'input':
        return input(e.name);
      case 'equation':
        return w.get(localOf(e.name));
      case 'time':
        return w.get(e.at === 'now' ? NOW : MIDDLE);
      case 'step':
        return w.get(STEP);
      case 'stepwise': {
        // Address: series x steps + n, in pairs.
        const series = (STEPWISE_NAMES as readonly string[]).indexOf(e.name);
        return [
          ...w.get(STEPWISE),
          ...w.get(STEPS_PER_MONTH),
          ...w.i32(HORIZON_MONTHS),
          ...w.MUL_I32,
          ...w.i32(1),
          ...w.ADD_I32,
          ...w.i32(series),
          ...w.MUL_I32,
          ...w.get(N),
          ...w.ADD_I32,
          ...w.i32(BYTES),
          ...w.MUL_I32,
          ...w.ADD_I32,
          ...w.load(0),
        ];
      }
      case 'monthly': {
        const series = (MONTHLY_NAMES as readonly string[]).indexOf(e.name) * MONTH_COUNT;
        const from = fresh();
        return [
          // The month begun, at most the last but one.
          ...w.get(N),
          ...w.get(STEPS_PER_MONTH),
          ...w.DIV_I32,
          ...w.i32(MONTH_COUNT - 2),
          ...w.get(N),
          ...w.get(STEPS_PER_MONTH),
          ...w.DIV_I32,
          ...w.i32(MONTH_COUNT - 2),
          ...w.LESS_I32,
          ...w.SELECT,
          ...w.tee(MONTH),
          ...w.i32(BYTES),
          ...w.MUL_I32,
          ...w.get(MONTHLY),
          ...w.ADD_I32,
          ...w.set(HERE),
          ...w.get(HERE),
          ...w.load(series * BYTES),
          ...w.tee(from),
          ...w.get(HERE),
          ...w.load((series + 1) * BYTES),
          ...w.get(from),
          ...w.SUB,
          ...w.get(NOW),
          ...w.get(MONTH),
          ...w.F64_FROM_I32,
          ...w.SPLAT,
          ...w.SUB,
          ...w.MUL,
          ...w.ADD,
        ];
      }
      case 'exp':
        return [...emit(e.of), ...w.call(EXP)];
      case 'log':
        return [...emit(e.of), ...w.call(LOG)];
      case 'when': {
        const mask = [...emit(e.left), ...emit(e.right), ...COMPARED[e.comparison]];
        if (!costly(e.yes) && !costly(e.no)) return [...emit(e.yes), ...emit(e.no), ...mask, ...w.CHOOSE];
        // A branch that neither draw takes is not computed.
        const [chosen, yes, no] = [fresh(), fresh(), fresh()];
        return [
          ...mask,
          ...w.set(chosen),
          ...w.get(chosen),
          ...w.ANY_TRUE,
          ...w.IF,
          ...emit(e.yes),
          ...w.set(yes),
          ...w.END,
          ...w.get(chosen),
          ...w.ALL_TRUE,
          ...w.EQUAL_ZERO,
          ...w.IF,
          ...emit(e.no),
          ...w.set(no),
          ...w.END,
          ...w.get(yes),
          ...w.get(no),
          ...w.get(chosen),
          ...w.CHOOSE,
        ];
      }
      default:
        return [...emit(e.left), ...emit(e.right), ...BINARY[e.op]];
    }
  };
  const define = (list: Ordered['run']): w.Bytes[] =>
    list.map((a) => [...emit(a.expression), ...w.set(localOf(a.name))]);

  const body: w.Bytes[] = [
    [...w.f64(1), ...w.get(STEPS_PER_MONTH), ...w.F64_FROM_I32, ...w.F64_DIV, ...w.SPLAT, ...w.set(STEP)],
    ...define(ordered.run),
    ...ordered.stocks.map((s) => [...emit(s.initial), ...w.set(localOf(s.name))]),
    w.LOOP,
    [...w.get(N), ...w.F64_FROM_I32, ...w.SPLAT, ...w.get(STEP), ...w.MUL, ...w.tee(NOW)],
    [...w.both(0.5), ...w.get(STEP), ...w.MUL, ...w.ADD, ...w.set(MIDDLE)],
    ...define(ordered.step),
    // At whole months: what is wanted of this one, and the end.
    [...w.get(N), ...w.get(STEPS_PER_MONTH), ...w.REMAINDER_I32, ...w.EQUAL_ZERO, ...w.IF],
    [
      ...w.get(N),
      ...w.get(STEPS_PER_MONTH),
      ...w.DIV_I32,
      ...w.get(MASK),
      ...w.ADD_I32,
      ...w.LOAD_BYTE,
      ...w.IF,
    ],
    ...define(ordered.month),
    [
      ...w.get(N),
      ...w.get(STEPS_PER_MONTH),
      ...w.DIV_I32,
      ...w.i32(ordered.columns.length * BYTES),
      ...w.MUL_I32,
      ...w.get(OUT),
      ...w.ADD_I32,
      ...w.set(HERE),
    ],
    ...ordered.columns.map((name, c) => [...w.get(HERE), ...w.get(localOf(name)), ...w.store(c * BYTES)]),
    w.END,
    [
      ...w.get(N),
      ...w.get(STEPS_PER_MONTH),
      ...w.DIV_I32,
      ...w.get(LAST_MONTH),
      ...w.EQUAL_I32,
      ...w.IF,
      ...w.RETURN,
      ...w.END,
    ],
    w.END,
    // All next values before any is set.
    ...ordered.stocks.map((s) => emit(s.next)),
    ...[...ordered.stocks].reverse().map((s) => w.set(localOf(s.name))),
    [...w.get(N), ...w.i32(1), ...w.ADD_I32, ...w.set(N), ...w.branch(0)],
    w.END,
  ];
  return w.moduleOf([
    ...MATH_FUNCTIONS,
    {
      parameters: new Array(PARAMETERS).fill(w.I32),
      results: [],
      locals: [
        [INTEGERS, w.I32],
        [next - FIRST_VECTOR, w.V128],
      ],
      body: body.flatMap((bytes) => [...bytes]),
    },
  ]);
}
