/**
 * exp, log and pow on four singles at once, with fixed operations, so every machine gives the same bits.
 *
 * Method   argument reduction by ln 2; minimax polynomials of our own (Remez) on what is left.
 * Error    relative, below 2e-7 for exp and log, below 2e-7 + 1e-7 |y log2 x| for pow and rest, and below 1e-5 for root.
 * Range    exp within -87 to 88, held at the ends; log and pow for normal numbers above 0, and pow(0, y) is 0.
 */
import {
  AND_NOT,
  type Bytes,
  type Constant,
  END,
  type Func,
  get,
  IF,
  i32,
  OR,
  set,
  simd,
  V128,
} from './wasm-module.ts';

const EQ = simd(0x41);
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
const ANY_TRUE = simd(0x53);
/** Signs of the lanes as a 32-bit integer. */
const SIGNS = simd(0xa4);

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
/** Less than singles can leave of 100 points, and not nothing. */
const LEAST_ROOM = 1e-30;
const SQRT_HALF_BITS = 0x3f3504f3;
const BITS_OF_ONE = 0x3f800000;

/** log2(1 + f) = s h(s^2), error below 6e-6: as much as a root needs. */
const ROUGH_LOG2_TERMS = [2.8852285686, 0.98353457621];
/** 2^r on |r| <= 1/2, exact at 0, error below 3e-6. */
const ROUGH_POWER_TERMS = [1, 0.69312419326, 0.24024098616, 0.055906425942, 0.0095828532355];

/** Positions of `ceiling` and `root` in the module. */
export const CEILING = 3;
export const ROOT = 4;

/** How a function brings a local, and what it makes of it: its body is written once for all vectors. */
type Get = (local: number) => Bytes;

/**
 * exp, log, pow, ceiling and root; positions EXP, LOG, POW, CEILING and ROOT. Each takes and gives `vectors` of every
 * argument, statement by statement, so that one goes on where another waits.
 */
export function singleMath(constant: Constant, vectors: number): readonly Func[] {
  const words = (word: number): Bytes => {
    const bytes = [...new Uint8Array(new Uint32Array([word]).buffer)];
    return constant([...bytes, ...bytes, ...bytes, ...bytes]);
  };
  const four = (value: number): Bytes =>
    words(new Uint32Array(new Float32Array([value]).buffer)[0] as number);
  /** Sets a local of every vector. */
  const assign = (local: number, make: (of: Get) => Bytes): Bytes =>
    Array.from({ length: vectors }, (_, v) => [
      ...make((n) => get(n * vectors + v)),
      ...set(local * vectors + v),
    ]).flat();
  const func = (parameters: number, locals: number, result: number, body: Bytes): Func => ({
    parameters: new Array(parameters * vectors).fill(V128),
    results: new Array(vectors).fill(V128),
    locals: [[locals * vectors, V128]],
    body: [...body, ...Array.from({ length: vectors }, (_, v) => get(result * vectors + v)).flat()],
  });
  const horner = (x: Bytes, coefficients: readonly number[]): Bytes => {
    const inwards = [...coefficients].reverse();
    return [
      ...four(inwards[0] as number),
      ...inwards.slice(1).flatMap((c) => [...x, ...MUL, ...four(c), ...ADD]),
    ];
  };
  /** The same, terms in pairs, so that none waits for all before it; `square` is x x. */
  const inPairs = (x: Bytes, square: Bytes, coefficients: readonly number[]): Bytes => {
    const [first, second] = coefficients as readonly [number, number?];
    if (second === undefined) return four(first);
    const pair = [...x, ...four(second), ...MUL, ...four(first), ...ADD];
    const rest = coefficients.slice(2);
    return rest.length === 0 ? pair : [...inPairs(x, square, rest), ...square, ...MUL, ...pair, ...ADD];
  };

  /** 2 to what lies in local `t`, -126 to 127.5, into `t`; uses two locals from `first` on. */
  const powerOfTwo = (t: number, first: number): Bytes => {
    const [whole, r] = [first, first + 1];
    return [
      ...assign(whole, (of) => [...of(t), ...four(TO_WHOLE), ...ADD]),
      ...assign(r, (of) => [...of(t), ...of(whole), ...four(TO_WHOLE), ...SUB, ...SUB]),
      ...assign(t, (of) => [...of(r), ...of(r), ...MUL]),
      ...assign(t, (of) => [
        ...inPairs(of(r), of(t), POWER_TERMS),
        ...[...of(whole), ...i32(23), ...SHIFT_LEFT, ...ADD_I32X4],
      ]),
    ];
  };

  /** Exponent (as a number) of local `x` into local `first`; s of the rest into `first + 1`, its square into `first + 2`. */
  const split = (x: number, first: number): Bytes => {
    const [e, s, z] = [first, first + 1, first + 2];
    return [
      ...assign(e, (of) => [...of(x), ...words(SQRT_HALF_BITS), ...SUB_I32X4, ...i32(23), ...SHIFT_RIGHT]),
      ...assign(s, (of) => [...of(x), ...of(e), ...i32(23), ...SHIFT_LEFT, ...SUB_I32X4, ...four(1), ...SUB]),
      ...assign(s, (of) => [...of(s), ...of(s), ...four(2), ...ADD, ...DIV]),
      ...assign(z, (of) => [...of(s), ...of(s), ...MUL]),
      ...assign(e, (of) => [...of(e), ...FLOAT_FROM_I32X4]),
    ];
  };

  /** exp of what lies in local `x`, -87 to 88, into `x`; uses three locals from `first` on. */
  const expOf = (x: number, first: number): Bytes => {
    const [shifted, whole, r] = [first, first + 1, first + 2];
    return [
      ...assign(shifted, (of) => [...of(x), ...four(Math.LOG2E), ...MUL, ...four(TO_WHOLE), ...ADD]),
      ...assign(whole, (of) => [...of(shifted), ...four(TO_WHOLE), ...SUB]),
      ...assign(r, (of) => [
        ...[...of(x), ...of(whole), ...four(LN2_HIGH), ...MUL, ...SUB],
        ...[...of(whole), ...four(LN2_LOW), ...MUL, ...SUB],
      ]),
      ...assign(x, (of) => [
        ...[...horner(of(r), EXP_TERMS), ...of(r), ...of(r), ...MUL, ...MUL],
        ...[...of(r), ...ADD, ...four(1), ...ADD],
        ...[...of(shifted), ...i32(23), ...SHIFT_LEFT, ...ADD_I32X4],
      ]),
    ];
  };

  const exp: Func = func(1, 3, 0, [
    ...assign(0, (of) => [...of(0), ...four(-87), ...MAX, ...four(88), ...MIN]),
    ...expOf(0, 1),
  ]);

  const log: Func = func(1, 3, 0, [
    ...split(0, 1),
    ...assign(0, (of) => [
      ...[...horner(of(3), LOG_TERMS), ...of(3), ...MUL, ...of(2), ...MUL, ...of(2), ...ADD],
      ...[...four(2), ...MUL, ...of(1), ...four(Math.LN2), ...MUL, ...ADD],
    ]),
  ]);

  const pow: Func = func(2, 3, 2, [
    ...split(0, 2),
    ...assign(2, (of) => [
      ...[
        ...inPairs(of(4), [...of(4), ...of(4), ...MUL], LOG2_TERMS),
        ...of(3),
        ...MUL,
        ...of(2),
        ...ADD,
        ...of(1),
        ...MUL,
      ],
    ]),
    ...assign(2, (of) => [...of(2), ...four(-126), ...MAX, ...four(127.5), ...MIN]),
    ...powerOfTwo(2, 3),
    ...assign(2, (of) => [...of(2), ...of(0), ...four(0), ...EQ, ...AND_NOT]),
  ]);

  /**
   * 1 - x to the power of what lies in local `y`, for x up to 1 in local `x`, into `first`, where that is at most 1; uses three locals
   * from `first` on. As a power of 1 - x it would lose all that x has below 6e-8, which a large power makes a score out of.
   */
  const rest = (x: number, y: number, first: number): Bytes => {
    const [t, s, z] = [first, first + 1, first + 2];
    return [
      ...assign(t, (of) => [
        ...[...four(1), ...of(x), ...SUB],
        ...[...words(SQRT_HALF_BITS), ...SUB_I32X4, ...i32(23), ...SHIFT_RIGHT],
      ]),
      // The power of two that takes the exponent away, as a factor: with an exponent of 0 what is left of 1 - x, less 1, is -x itself.
      ...assign(z, (of) => [...words(BITS_OF_ONE >> 23), ...of(t), ...SUB_I32X4, ...i32(23), ...SHIFT_LEFT]),
      ...assign(s, (of) => [...of(z), ...four(1), ...SUB, ...of(x), ...of(z), ...MUL, ...SUB]),
      ...assign(s, (of) => [...of(s), ...of(s), ...four(2), ...ADD, ...DIV]),
      ...assign(z, (of) => [...of(s), ...of(s), ...MUL]),
      ...assign(t, (of) => [
        ...[...inPairs(of(z), [...of(z), ...of(z), ...MUL], LOG2_TERMS), ...of(s), ...MUL],
        ...[...of(t), ...FLOAT_FROM_I32X4, ...ADD, ...of(y), ...MUL, ...four(-126), ...MAX],
      ]),
      ...powerOfTwo(t, s),
    ];
  };

  /** What lies in the same local of all vectors, joined. */
  const joined = (local: number): Bytes =>
    Array.from({ length: vectors }, (_, v) => [...get(local * vectors + v), ...(v > 0 ? OR : [])]).flat();

  /**
   * What is left of a net sum x under the ceiling of 100 on a path y, with the slack z of the curve and 1 / z: see `gainOf`. What no lane
   * has, nothing at all or a loss, is passed over.
   */
  const ceiling: Func = (() => {
    const [net, path, slack, power, room, filled, t] = [0, 1, 2, 3, 4, 5, 6];
    const result = 9;
    const some = (of: Bytes): Bytes => [...of, ...four(LEAST_ROOM), ...MAX];
    return func(4, 6, result, [
      ...[...joined(net), ...ANY_TRUE, ...IF],
      ...assign(room, (of) => [...four(100), ...of(path), ...SUB]),
      ...assign(filled, (of) => [
        ...[...of(net), ...four(0), ...MAX, ...of(slack), ...MUL, ...some(of(room)), ...DIV],
        ...[...four(1), ...MIN],
      ]),
      ...rest(filled, power, t),
      ...assign(result, (of) => [...four(1), ...of(t), ...SUB, ...of(room), ...MUL]),
      ...[...joined(net), ...SIGNS, ...IF],
      ...assign(filled, (of) => [
        ...[...of(net), ...four(0), ...MIN, ...some(of(path)), ...DIV],
        ...[...four(-87), ...MAX],
      ]),
      ...expOf(filled, t),
      ...assign(result, (of) => [
        ...[...of(filled), ...four(1), ...SUB, ...of(path), ...MUL],
        ...[...of(result), ...ADD],
      ]),
      ...[...END, ...END],
    ]);
  })();

  /** x to the y, for 0 < y <= 1 and x 0 or an ordinary number: without the ends and with half the terms of pow. */
  const root: Func = func(2, 3, 2, [
    ...split(0, 2),
    ...assign(2, (of) => [
      ...[...horner(of(4), ROUGH_LOG2_TERMS), ...of(3), ...MUL, ...of(2), ...ADD, ...of(1), ...MUL],
    ]),
    ...assign(3, (of) => [...of(2), ...four(TO_WHOLE), ...ADD]),
    ...assign(2, (of) => [...of(2), ...of(3), ...four(TO_WHOLE), ...SUB, ...SUB]),
    ...assign(4, (of) => [...of(2), ...of(2), ...MUL]),
    ...assign(2, (of) => [
      ...inPairs(of(2), of(4), ROUGH_POWER_TERMS),
      ...[...of(3), ...i32(23), ...SHIFT_LEFT, ...ADD_I32X4],
    ]),
    ...assign(2, (of) => [...of(2), ...of(0), ...four(0), ...EQ, ...AND_NOT]),
  ]);

  return [exp, log, pow, ceiling, root];
}
