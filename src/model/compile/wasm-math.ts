/** exp, log and pow on two doubles at once: the operations of kernel/math.ts in the same order, so the bits agree. */
import { EXP_TERMS, INVERSE_LN2, LN2_HIGH, LN2_LOW, LOG_TERMS } from '../../kernel/math.ts';
import {
  ADD,
  ADD_I64,
  type Bytes,
  both,
  bothBits,
  CHOOSE,
  call,
  DIV,
  EQ,
  F64_FROM_LOW_I32,
  FLOOR,
  type Func,
  get,
  I32_FROM_F64,
  I64_FROM_LOW_I32,
  i32,
  LE,
  LOW_HALVES,
  LT,
  MUL,
  SHIFT_LEFT_I64,
  SHIFT_RIGHT_I64,
  SUB,
  SUB_I64,
  set,
  tee,
  V128,
} from './wasm-module.ts';

/** Positions of the functions in the module. */
export const EXP = 0;
export const LOG = 1;
export const POW = 2;

const [L1, L2, L3, L4, L5, L6, L7] = LOG_TERMS;

/** c0 + x(c1 + x(c2 + ...)), innermost first: the shape that both polynomials have. */
function horner(x: Bytes, coefficients: readonly number[]): Bytes {
  const inwards = [...coefficients].reverse();
  return [
    ...inwards
      .slice(1)
      .reverse()
      .flatMap((c) => [...both(c), ...x]),
    ...both(inwards[0] as number),
    ...inwards.slice(1).flatMap(() => [...MUL, ...ADD]),
  ];
}
/** 2 to a whole number held as 64-bit integers on the stack. */
const powerOfTwo: Bytes = [...bothBits(1023n), ...ADD_I64, ...i32(52), ...SHIFT_LEFT_I64];
const chooseAt = (value: Bytes, yes: Bytes, mask: Bytes): Bytes => [...yes, ...value, ...mask, ...CHOOSE];

const exp: Func = (() => {
  const [x, k, high, low, r, t, c, y, half] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  const toInteger = (local: number): Bytes => [...get(local), ...I32_FROM_F64, ...I64_FROM_LOW_I32];
  return {
    parameters: [V128],
    results: [V128],
    locals: [[8, V128]],
    body: [
      ...get(x),
      ...both(INVERSE_LN2),
      ...MUL,
      ...both(0.5),
      ...ADD,
      ...FLOOR,
      ...set(k),
      ...get(x),
      ...get(k),
      ...both(LN2_HIGH),
      ...MUL,
      ...SUB,
      ...set(high),
      ...get(k),
      ...both(LN2_LOW),
      ...MUL,
      ...set(low),
      ...get(high),
      ...get(low),
      ...SUB,
      ...tee(r),
      ...get(r),
      ...MUL,
      ...set(t),
      ...get(r),
      ...get(t),
      ...horner(get(t), EXP_TERMS),
      ...MUL,
      ...SUB,
      ...set(c),
      // y = 1 - (low - r c / (2 - c) - high)
      ...both(1),
      ...get(low),
      ...get(r),
      ...get(c),
      ...MUL,
      ...both(2),
      ...get(c),
      ...SUB,
      ...DIV,
      ...SUB,
      ...get(high),
      ...SUB,
      ...SUB,
      ...set(y),
      ...get(k),
      ...both(2),
      ...DIV,
      ...FLOOR,
      ...set(half),
      ...get(y),
      ...toInteger(half),
      ...powerOfTwo,
      ...MUL,
      ...get(k),
      ...get(half),
      ...SUB,
      ...I32_FROM_F64,
      ...I64_FROM_LOW_I32,
      ...powerOfTwo,
      ...MUL,
      ...set(y),
      ...chooseAt(
        chooseAt(get(y), both(0), [...get(x), ...both(-745.133219101941), ...LT]),
        both(Number.POSITIVE_INFINITY),
        [...both(709.782712893384), ...get(x), ...LT],
      ),
    ],
  };
})();

const log: Func = (() => {
  const [x, y, small, shift, f, s, z, w, r, halfSquare, k] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
  return {
    parameters: [V128],
    results: [V128],
    locals: [[10, V128]],
    body: [
      ...get(x),
      ...both(2.2250738585072014e-308),
      ...LT,
      ...set(small),
      ...chooseAt(get(x), [...get(x), ...both(18014398509481984), ...MUL], get(small)),
      ...set(y),
      ...get(y),
      ...i32(32),
      ...SHIFT_RIGHT_I64,
      ...bothBits(0x3fe6a09en),
      ...SUB_I64,
      ...i32(20),
      ...SHIFT_RIGHT_I64,
      ...set(shift),
      // Times 2^-shift.
      ...get(y),
      ...bothBits(0n),
      ...get(shift),
      ...SUB_I64,
      ...powerOfTwo,
      ...MUL,
      ...both(1),
      ...SUB,
      ...set(f),
      ...get(f),
      ...both(2),
      ...get(f),
      ...ADD,
      ...DIV,
      ...set(s),
      ...get(s),
      ...get(s),
      ...MUL,
      ...set(z),
      ...get(z),
      ...get(z),
      ...MUL,
      ...set(w),
      ...get(z),
      ...horner(get(w), [L1, L3, L5, L7]),
      ...MUL,
      ...get(w),
      ...horner(get(w), [L2, L4, L6]),
      ...MUL,
      ...ADD,
      ...set(r),
      ...both(0.5),
      ...get(f),
      ...MUL,
      ...get(f),
      ...MUL,
      ...set(halfSquare),
      ...get(shift),
      ...get(shift),
      ...LOW_HALVES,
      ...F64_FROM_LOW_I32,
      ...chooseAt(both(0), both(-54), get(small)),
      ...ADD,
      ...set(k),
      ...get(k),
      ...both(LN2_HIGH),
      ...MUL,
      ...get(halfSquare),
      ...get(s),
      ...get(halfSquare),
      ...get(r),
      ...ADD,
      ...MUL,
      ...get(k),
      ...both(LN2_LOW),
      ...MUL,
      ...ADD,
      ...SUB,
      ...get(f),
      ...SUB,
      ...SUB,
      ...set(r),
      ...chooseAt(
        chooseAt(
          chooseAt(get(r), both(Number.NEGATIVE_INFINITY), [...get(x), ...both(0), ...EQ]),
          both(Number.NaN),
          [...get(x), ...both(0), ...LT],
        ),
        get(x),
        [...both(Number.POSITIVE_INFINITY), ...get(x), ...LE],
      ),
    ],
  };
})();

const pow: Func = {
  parameters: [V128, V128],
  results: [V128],
  locals: [],
  body: chooseAt(
    chooseAt(
      [...get(1), ...get(0), ...call(LOG), ...MUL, ...call(EXP)],
      chooseAt(both(Number.POSITIVE_INFINITY), both(0), [...both(0), ...get(1), ...LT]),
      [...get(0), ...both(0), ...EQ],
    ),
    both(1),
    [...get(1), ...both(0), ...EQ],
  ),
};

export const MATH_FUNCTIONS: readonly Func[] = [exp, log, pow];
