/**
 * exp, log and pow on two doubles at once: the operations of kernel/math.ts in the same order, so the bits agree.
 *
 * Numbers of ordinary size take a short way, in which steps that change nothing for them are left out; a pair with any
 * other number takes the whole way.
 */
import { EXP_TERMS, INVERSE_LN2, LN2_HIGH, LN2_LOW, LOG_TERMS } from '../../kernel/math.ts';
import {
  AND,
  type Bytes,
  CHOOSE,
  type Constant,
  call,
  END,
  type Func,
  get,
  IF,
  i32,
  NOT_EQUAL_I32,
  RETURN,
  set,
  simd,
  tee,
  V128,
} from './wasm-module.ts';

const bits = (value: bigint): Bytes => [...new Uint8Array(new BigInt64Array([value]).buffer)];
const EQ = simd(0x47);
const LT = simd(0x49);
const LE = simd(0x4b);
const ADD = simd(0xf0);
const SUB = simd(0xf1);
const MUL = simd(0xf2);
const DIV = simd(0xf3);
const FLOOR = simd(0x75);
const ABS = simd(0xec);
const MASK = simd(0xc4);
const ADD_I64 = simd(0xce);
const SUB_I64 = simd(0xd1);
const SHIFT_LEFT_I64 = simd(0xcb);
const SHIFT_RIGHT_I64 = simd(0xcc);
const SHIFT_RIGHT_U64 = simd(0xcd);
const OR = simd(0x50);
const I32_FROM_F64 = simd(0xfc);
const I64_FROM_LOW_I32 = simd(0xc7);
const F64_FROM_LOW_I32 = simd(0xfe);
/** The low halves of two 64-bit integers, as the first two of four 32-bit ones. */
const LOW_HALVES = [...simd(0x0d), 0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11];

/** Positions of the functions in the module. */
export const EXP = 0;
export const LOG = 1;
export const POW = 2;
const EXP_OF_ANY = 3;
const LOG_OF_ANY = 4;
const POW_OF_ANY = 5;

const [L1, L2, L3, L4, L5, L6, L7] = LOG_TERMS;

/** exp, log and pow, and the whole way of each; positions EXP, LOG and POW. */
export function doubleMath(constant: Constant): readonly Func[] {
  const bothBits = (value: bigint): Bytes => constant([...bits(value), ...bits(value)]);
  const both = (value: number): Bytes => {
    const bytes = [...new Uint8Array(new Float64Array([value]).buffer)];
    return constant([...bytes, ...bytes]);
  };
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

  const expOfAny: Func = (() => {
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

  const logOfAny: Func = (() => {
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

  const powOfAny: Func = {
    parameters: [V128, V128],
    results: [V128],
    locals: [],
    body: chooseAt(
      chooseAt(
        [...get(1), ...get(0), ...call(LOG_OF_ANY), ...MUL, ...call(EXP_OF_ANY)],
        chooseAt(both(Number.POSITIVE_INFINITY), both(0), [...both(0), ...get(1), ...LT]),
        [...get(0), ...both(0), ...EQ],
      ),
      both(1),
      [...get(1), ...both(0), ...EQ],
    ),
  };

  /** exp of what lies in a local, |x| at most 700; uses eight locals from `first` on. */
  const expCore = (x: number, first: number): Bytes => {
    const [k, high, low, r, t, c] = [first, first + 1, first + 2, first + 3, first + 4, first + 5];
    return [
      ...[...get(x), ...both(INVERSE_LN2), ...MUL, ...both(0.5), ...ADD, ...FLOOR, ...set(k)],
      ...[...get(x), ...get(k), ...both(LN2_HIGH), ...MUL, ...SUB, ...set(high)],
      ...[...get(k), ...both(LN2_LOW), ...MUL, ...set(low)],
      ...[...get(high), ...get(low), ...SUB, ...tee(r), ...get(r), ...MUL, ...set(t)],
      ...[...get(r), ...get(t), ...horner(get(t), EXP_TERMS), ...MUL, ...SUB, ...set(c)],
      // y = 1 - (low - r c / (2 - c) - high)
      ...[
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
      ],
      ...[...get(high), ...SUB, ...SUB],
      // Times 2 to k: k stands in the low bits of k + 1.5 x 2^52.
      ...[
        ...get(k),
        ...both(6755399441055744),
        ...ADD,
        ...bothBits(1023n),
        ...ADD_I64,
        ...i32(52),
        ...SHIFT_LEFT_I64,
      ],
      ...MUL,
    ];
  };

  const LEAST_NORMAL = 2.2250738585072014e-308;
  /** 1024 - sqrt(1/2) in the bits above the mantissa of a double, so that the sum's exponent is k + 1024. */
  const TO_EXPONENT = (0x40000000n - 0x3fe6a09en) << 32n;

  /** log of what lies in a local, LEAST_NORMAL to 1e300; uses eight locals from `first` on. */
  const logCore = (x: number, first: number): Bytes => {
    const [shift, f, s, z, w, r, halfSquare, k] = Array.from({ length: 8 }, (_, i) => first + i) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return [
      ...[...get(x), ...bothBits(TO_EXPONENT), ...ADD_I64, ...i32(52), ...SHIFT_RIGHT_U64, ...set(shift)],
      ...[...get(x), ...bothBits(2047n), ...get(shift), ...SUB_I64, ...i32(52), ...SHIFT_LEFT_I64, ...MUL],
      ...[...both(1), ...SUB, ...set(f)],
      ...[...get(f), ...both(2), ...get(f), ...ADD, ...DIV, ...tee(s), ...get(s), ...MUL, ...set(z)],
      ...[...get(z), ...get(z), ...MUL, ...set(w)],
      ...[...get(z), ...horner(get(w), [L1, L3, L5, L7]), ...MUL],
      ...[...get(w), ...horner(get(w), [L2, L4, L6]), ...MUL, ...ADD, ...set(r)],
      ...[...both(0.5), ...get(f), ...MUL, ...get(f), ...MUL, ...set(halfSquare)],
      // A whole number below 2^52 as a double: set into the low bits of 2^52, which is then taken away.
      ...[
        ...get(shift),
        ...both(4503599627370496),
        ...OR,
        ...both(4503599627370496 + 1024),
        ...SUB,
        ...set(k),
      ],
      ...[...get(k), ...both(LN2_HIGH), ...MUL, ...get(halfSquare), ...get(s), ...get(halfSquare), ...get(r)],
      ...[...ADD, ...MUL, ...get(k), ...both(LN2_LOW), ...MUL, ...ADD, ...SUB, ...get(f), ...SUB, ...SUB],
    ];
  };

  /** Hands on to the function of any number unless both lanes of the mask on the stack are set. */
  const unlessBoth = (mask: Bytes, otherwise: Bytes): Bytes => [
    ...mask,
    ...MASK,
    ...i32(3),
    ...NOT_EQUAL_I32,
    ...IF,
    ...otherwise,
    ...RETURN,
    ...END,
  ];
  const isSmall = (x: number): Bytes => [...get(x), ...ABS, ...both(700), ...LE];
  const isOrdinary = (x: number): Bytes => [
    ...[...both(LEAST_NORMAL), ...get(x), ...LE],
    ...[...get(x), ...both(1e300), ...LT, ...AND],
  ];

  const exp: Func = {
    parameters: [V128],
    results: [V128],
    locals: [[6, V128]],
    body: [...unlessBoth(isSmall(0), [...get(0), ...call(EXP_OF_ANY)]), ...expCore(0, 1)],
  };
  const log: Func = {
    parameters: [V128],
    results: [V128],
    locals: [[8, V128]],
    body: [...unlessBoth(isOrdinary(0), [...get(0), ...call(LOG_OF_ANY)]), ...logCore(0, 1)],
  };
  const pow: Func = {
    parameters: [V128, V128],
    results: [V128],
    locals: [[9, V128]],
    body: [
      ...unlessBoth(isOrdinary(0), [...get(0), ...get(1), ...call(POW_OF_ANY)]),
      ...[...get(1), ...logCore(0, 2), ...MUL, ...set(10)],
      ...unlessBoth(isSmall(10), [...get(10), ...call(EXP_OF_ANY)]),
      ...expCore(10, 2),
    ],
  };

  return [exp, log, pow, expOfAny, logOfAny, powOfAny];
}
