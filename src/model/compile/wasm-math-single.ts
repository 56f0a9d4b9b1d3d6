/**
 * exp, log and pow on four singles at once, with fixed operations, so every machine gives the same bits.
 *
 * Method   argument reduction by ln 2; minimax polynomials of our own (Remez) on what is left.
 * Error    relative, below 2e-7 for exp and log, below 2e-7 + 1e-7 |y log2 x| for pow, and below 1e-5 for root.
 * Range    exp within -87 to 88, held at the ends; log and pow for normal numbers above 0, and pow(0, y) is 0.
 */
import {
  AND_NOT,
  type Bytes,
  CHOOSE,
  type Constant,
  type Func,
  get,
  i32,
  set,
  simd,
  tee,
  V128,
} from './wasm-module.ts';

const EQ = simd(0x41);
const LE = simd(0x45);
const EQ_I32X4 = simd(0x37);
const ADD = simd(0xe4);
const SUB = simd(0xe5);
const MUL = simd(0xe6);
const DIV = simd(0xe7);
const MIN = simd(0xea);
const MAX = simd(0xeb);
const ADD_I32X4 = simd(0xae);
const SUB_I32X4 = simd(0xb1);
const SHIFT_LEFT = simd(0xab);
const SHIFT_RIGHT = simd(0xac);
const FLOAT_FROM_I32X4 = simd(0xfa);

/** (e^r - 1 - r) / r^2 on |r| <= ln 2 / 2, error of e^r below 4e-9. */
const EXP_TERMS = [0.49999993432, 0.16666520399, 0.0416683908, 0.00836874512, 0.00138145392];
/** 2^r on |r| <= 1/2, exact at 0, error below 1e-7. */
const POWER_TERMS = [1, 0.6931469776, 0.24022242085, 0.05550733742, 0.00967151264, 0.00132647275];
/** log(1 + f) = 2 s (1 + s^2 g(s^2)), s = f / (2 + f), error below 1e-9. */
const LOG_TERMS = [0.33333388263, 0.19988760832, 0.14936155206];
/** log2(1 + f) = s h(s^2), error below 3e-8. */
const LOG2_TERMS = [2.88539128937, 0.96147080897, 0.59897388549];

const LN2_HIGH = 0.693359375;
const LN2_LOW = -2.12194440055e-4;
/** Added to a number of ordinary size it leaves the nearest whole number in the low bits. */
const TO_WHOLE = 12582912;
const SQRT_HALF_BITS = 0x3f3504f3;

/** log2(1 + f) = s h(s^2), error below 6e-6: as much as a root needs. */
const ROUGH_LOG2_TERMS = [2.8852285686, 0.98353457621];
/** 2^r on |r| <= 1/2, exact at 0, error below 3e-6. */
const ROUGH_POWER_TERMS = [0.69312419326, 0.24024098616, 0.055906425942, 0.0095828532355] as const;

/** Positions of `powOfRest` and `root` in the module. */
export const POW_OF_REST = 3;
export const ROOT = 4;

/** exp, log, pow, powOfRest and root; positions EXP, LOG, POW, POW_OF_REST and ROOT. */
export function singleMath(constant: Constant): readonly Func[] {
  const words = (word: number): Bytes => {
    const bytes = [...new Uint8Array(new Uint32Array([word]).buffer)];
    return constant([...bytes, ...bytes, ...bytes, ...bytes]);
  };
  const four = (value: number): Bytes =>
    words(new Uint32Array(new Float32Array([value]).buffer)[0] as number);
  const horner = (x: number, coefficients: readonly number[]): Bytes => {
    const inwards = [...coefficients].reverse();
    return [
      ...four(inwards[0] as number),
      ...inwards.slice(1).flatMap((c) => [...get(x), ...MUL, ...four(c), ...ADD]),
    ];
  };

  /** 2 to what lies in local `t`; uses two locals from `first` on. */
  const powerOfTwo = (t: number, first: number): Bytes => {
    const [whole, r] = [first, first + 1];
    return [
      ...[...get(t), ...four(-126), ...MAX, ...four(127.5), ...MIN, ...set(t)],
      ...[...get(t), ...four(TO_WHOLE), ...ADD, ...tee(whole), ...four(TO_WHOLE), ...SUB, ...set(r)],
      ...[...get(t), ...get(r), ...SUB, ...set(r)],
      ...horner(r, POWER_TERMS),
      ...[...get(whole), ...i32(23), ...SHIFT_LEFT, ...ADD_I32X4],
    ];
  };

  /** Exponent (as a number) of local `x` into local `first`; s of the rest into `first + 1`, its square into `first + 2`. */
  const split = (x: number, first: number): Bytes => {
    const [e, s, z] = [first, first + 1, first + 2];
    return [
      ...[...get(x), ...words(SQRT_HALF_BITS), ...SUB_I32X4, ...i32(23), ...SHIFT_RIGHT, ...set(e)],
      ...[...get(x), ...get(e), ...i32(23), ...SHIFT_LEFT, ...SUB_I32X4, ...four(1), ...SUB, ...tee(s)],
      ...[...get(s), ...four(2), ...ADD, ...DIV, ...tee(s), ...get(s), ...MUL, ...set(z)],
      ...[...get(e), ...FLOAT_FROM_I32X4, ...set(e)],
    ];
  };

  const exp: Func = {
    parameters: [V128],
    results: [V128],
    locals: [[3, V128]],
    body: [
      ...[...get(0), ...four(-87), ...MAX, ...four(88), ...MIN, ...set(0)],
      ...[
        ...get(0),
        ...four(Math.LOG2E),
        ...MUL,
        ...four(TO_WHOLE),
        ...ADD,
        ...tee(1),
        ...four(TO_WHOLE),
        ...SUB,
      ],
      ...set(2),
      ...[
        ...get(0),
        ...get(2),
        ...four(LN2_HIGH),
        ...MUL,
        ...SUB,
        ...get(2),
        ...four(LN2_LOW),
        ...MUL,
        ...SUB,
      ],
      ...set(3),
      ...[
        ...horner(3, EXP_TERMS),
        ...get(3),
        ...get(3),
        ...MUL,
        ...MUL,
        ...get(3),
        ...ADD,
        ...four(1),
        ...ADD,
      ],
      ...[...get(1), ...i32(23), ...SHIFT_LEFT, ...ADD_I32X4],
    ],
  };

  const log: Func = {
    parameters: [V128],
    results: [V128],
    locals: [[3, V128]],
    body: [
      ...split(0, 1),
      ...[
        ...horner(3, LOG_TERMS),
        ...get(3),
        ...MUL,
        ...get(2),
        ...MUL,
        ...get(2),
        ...ADD,
        ...four(2),
        ...MUL,
      ],
      ...[...get(1), ...four(Math.LN2), ...MUL, ...ADD],
    ],
  };

  const pow: Func = {
    parameters: [V128, V128],
    results: [V128],
    locals: [[3, V128]],
    body: [
      ...split(0, 2),
      ...[...horner(4, LOG2_TERMS), ...get(3), ...MUL, ...get(2), ...ADD, ...get(1), ...MUL, ...set(2)],
      ...powerOfTwo(2, 3),
      ...[...get(0), ...four(0), ...EQ, ...AND_NOT],
    ],
  };

  /**
   * (1 - x) to the y for x up to 1, and 0 beyond. As a power of 1 - x it would lose all that x has below 6e-8, which a large
   * y makes a score out of.
   */
  const powOfRest: Func = {
    parameters: [V128, V128],
    results: [V128],
    locals: [[4, V128]],
    body: [
      ...[...four(1), ...get(0), ...SUB, ...tee(5), ...words(SQRT_HALF_BITS), ...SUB_I32X4],
      ...[...i32(23), ...SHIFT_RIGHT, ...set(2)],
      // With an exponent of 0 the rest is -x itself.
      ...[...four(0), ...get(0), ...SUB],
      ...[...get(5), ...get(2), ...i32(23), ...SHIFT_LEFT, ...SUB_I32X4, ...four(1), ...SUB],
      ...[...get(2), ...words(0), ...EQ_I32X4, ...CHOOSE, ...tee(3)],
      ...[...get(3), ...four(2), ...ADD, ...DIV, ...tee(3), ...get(3), ...MUL, ...set(4)],
      ...[...horner(4, LOG2_TERMS), ...get(3), ...MUL],
      ...[...get(2), ...FLOAT_FROM_I32X4, ...ADD, ...get(1), ...MUL, ...set(2)],
      ...powerOfTwo(2, 3),
      ...[...get(5), ...four(0), ...LE, ...AND_NOT],
    ],
  };

  /**
   * x to the y, for 0 < y <= 1 and x 0 or an ordinary number: without the ends and with half the terms of pow. Terms in pairs, so that
   * none waits for all before it.
   */
  const [c1, c2, c3, c4] = ROUGH_POWER_TERMS;
  const root: Func = {
    parameters: [V128, V128],
    results: [V128],
    locals: [[3, V128]],
    body: [
      ...split(0, 2),
      ...[...horner(4, ROUGH_LOG2_TERMS), ...get(3), ...MUL, ...get(2), ...ADD, ...get(1), ...MUL, ...tee(2)],
      ...[...four(TO_WHOLE), ...ADD, ...tee(3), ...four(TO_WHOLE), ...SUB, ...set(4)],
      ...[...get(2), ...get(4), ...SUB, ...tee(2), ...get(2), ...MUL, ...set(4)],
      // (1 + c1 r) + r^2 ((c2 + c3 r) + c4 r^2)
      ...[...get(4), ...four(c4), ...MUL, ...get(2), ...four(c3), ...MUL, ...four(c2), ...ADD, ...ADD],
      ...[...get(4), ...MUL, ...get(2), ...four(c1), ...MUL, ...four(1), ...ADD, ...ADD],
      ...[...get(3), ...i32(23), ...SHIFT_LEFT, ...ADD_I32X4],
      ...[...get(0), ...four(0), ...EQ, ...AND_NOT],
    ],
  };

  return [exp, log, pow, powOfRest, root];
}
