/** The few bytes of WebAssembly that the emitter needs: numbers, sections, opcodes. */

export type Bytes = readonly number[];

/** Unsigned LEB128. */
export function unsigned(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low | 0x80 : low);
  } while (rest > 0);
  return bytes;
}

/** Signed LEB128 of a 32-bit integer. */
export function signed(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) {
      bytes.push(low);
      return bytes;
    }
    bytes.push(low | 0x80);
  }
}

const ieee = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)];
const text = (name: string): Bytes => [
  ...unsigned(name.length),
  ...[...name].map((letter) => letter.charCodeAt(0)),
];
const vector = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];
const section = (id: number, content: Bytes): Bytes => [id, ...unsigned(content.length), ...content];

const simd = (opcode: number): Bytes => [0xfd, ...unsigned(opcode)];
const bits64 = (value: bigint): Bytes => {
  const bytes = new Uint8Array(new BigInt64Array([value]).buffer);
  return [...bytes];
};

/** Types of values. */
export const I32 = 0x7f;
export const V128 = 0x7b;

export const get = (local: number): Bytes => [0x20, ...unsigned(local)];
export const set = (local: number): Bytes => [0x21, ...unsigned(local)];
export const tee = (local: number): Bytes => [0x22, ...unsigned(local)];
export const call = (index: number): Bytes => [0x10, ...unsigned(index)];
export const i32 = (value: number): Bytes => [0x41, ...signed(value)];
export const ADD_I32: Bytes = [0x6a];
export const MUL_I32: Bytes = [0x6c];
export const DIV_I32: Bytes = [0x6d];
export const REMAINDER_I32: Bytes = [0x6f];
export const EQUAL_ZERO: Bytes = [0x45];
export const EQUAL_I32: Bytes = [0x46];
export const LESS_I32: Bytes = [0x48];
export const SELECT: Bytes = [0x1b];
export const F64_FROM_I32: Bytes = [0xb7];
export const F64_DIV: Bytes = [0xa3];
export const f64 = (value: number): Bytes => [0x44, ...ieee(value)];
export const LOAD_BYTE: Bytes = [0x2d, 0, 0];
export const LOOP: Bytes = [0x03, 0x40];
export const IF: Bytes = [0x04, 0x40];
export const END: Bytes = [0x0b];
export const RETURN: Bytes = [0x0f];
export const branch = (depth: number): Bytes => [0x0c, ...unsigned(depth)];

/** Two doubles. */
export const load = (offset: number): Bytes => [...simd(0x00), 3, ...unsigned(offset)];
export const store = (offset: number): Bytes => [...simd(0x0b), 3, ...unsigned(offset)];
export const both = (value: number): Bytes => [...simd(0x0c), ...ieee(value), ...ieee(value)];
export const bothBits = (value: bigint): Bytes => [...simd(0x0c), ...bits64(value), ...bits64(value)];
export const SPLAT: Bytes = simd(0x14);
export const EQ: Bytes = simd(0x47);
export const LT: Bytes = simd(0x49);
export const LE: Bytes = simd(0x4b);
export const ADD: Bytes = simd(0xf0);
export const SUB: Bytes = simd(0xf1);
export const MUL: Bytes = simd(0xf2);
export const DIV: Bytes = simd(0xf3);
export const MIN: Bytes = simd(0xf4);
export const MAX: Bytes = simd(0xf5);
export const FLOOR: Bytes = simd(0x75);
/** First operand where the mask is set, second elsewhere. */
export const CHOOSE: Bytes = simd(0x52);
export const ANY_TRUE: Bytes = simd(0x53);
export const ALL_TRUE: Bytes = simd(0xc3);
export const ADD_I64: Bytes = simd(0xce);
export const SUB_I64: Bytes = simd(0xd1);
export const SHIFT_LEFT_I64: Bytes = simd(0xcb);
export const SHIFT_RIGHT_I64: Bytes = simd(0xcc);
export const I32_FROM_F64: Bytes = simd(0xfc);
export const I64_FROM_LOW_I32: Bytes = simd(0xc7);
export const F64_FROM_LOW_I32: Bytes = simd(0xfe);
/** The low halves of two 64-bit integers, as the first two of four 32-bit ones. */
export const LOW_HALVES: Bytes = [...simd(0x0d), 0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11];

export interface Func {
  readonly parameters: readonly number[];
  readonly results: readonly number[];
  /** Counts of further locals by type, in this order. */
  readonly locals: readonly (readonly [count: number, type: number])[];
  readonly body: Bytes;
}

/** A module that imports its memory as `env.memory` and exports the last function as `run`. */
export function moduleOf(functions: readonly Func[]): Uint8Array {
  const types = functions.map((f) => [
    0x60,
    ...vector(f.parameters.map((t) => [t])),
    ...vector(f.results.map((t) => [t])),
  ]);
  const code = functions.map((f) => {
    const content = [
      ...vector(f.locals.map(([count, type]) => [...unsigned(count), type])),
      ...f.body,
      ...END,
    ];
    return [...unsigned(content.length), ...content];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector(types)),
    ...section(2, vector([[...text('env'), ...text('memory'), 0x02, 0x00, 0x01]])),
    ...section(3, vector(functions.map((_, i) => unsigned(i)))),
    ...section(7, vector([[...text('run'), 0x00, ...unsigned(functions.length - 1)]])),
    ...section(10, vector(code)),
  ]);
}
