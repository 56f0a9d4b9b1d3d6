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

const text = (name: string): Bytes => [
  ...unsigned(name.length),
  ...[...name].map((letter) => letter.charCodeAt(0)),
];
const vector = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];
const section = (id: number, content: Bytes): Bytes => [id, ...unsigned(content.length), ...content];

export const simd = (opcode: number): Bytes => [0xfd, ...unsigned(opcode)];

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
export const AND_I32: Bytes = [0x71];
export const OR_I32: Bytes = [0x72];
export const SHIFT_RIGHT_I32: Bytes = [0x76];
export const EQUAL_ZERO: Bytes = [0x45];
export const NOT_EQUAL_I32: Bytes = [0x47];
export const LESS_I32: Bytes = [0x48];
export const AT_LEAST_I32: Bytes = [0x4e];
export const SELECT: Bytes = [0x1b];
export const DROP: Bytes = [0x1a];
export const LOAD_BYTE: Bytes = [0x2d, 0, 0];
export const load32 = (offset: number): Bytes => [0x28, 2, ...unsigned(offset)];
export const LOOP: Bytes = [0x03, 0x40];
export const IF: Bytes = [0x04, 0x40];
export const ELSE: Bytes = [0x05];
export const END: Bytes = [0x0b];
export const RETURN: Bytes = [0x0f];
export const branch = (depth: number): Bytes => [0x0c, ...unsigned(depth)];

/** A whole vector, whatever its lanes. */
export const load = (offset: number): Bytes => [...simd(0x00), 4, ...unsigned(offset)];
export const store = (offset: number): Bytes => [...simd(0x0b), 4, ...unsigned(offset)];
export const AND: Bytes = simd(0x4e);
export const OR: Bytes = simd(0x50);
/** First operand without the bits of the second. */
export const AND_NOT: Bytes = simd(0x4f);
/** A vector of zeros. */
export const ZERO: Bytes = [...simd(0x0c), ...new Array(16).fill(0)];
/** First operand where the mask is set, second elsewhere. */
export const CHOOSE: Bytes = simd(0x52);

/** Gives a constant vector as the instructions that bring it. */
export type Constant = (bytes: Bytes) => Bytes;

/**
 * Constants in memory, one vector each from address 0 on: an engine would build each from two 64-bit numbers at every
 * use, and that costs more than the sum it is for.
 */
export function createConstants(room: number) {
  const places = new Map<string, number>();
  const data: number[] = [];
  const constant: Constant = (bytes) => {
    const key = bytes.join();
    if (bytes.every((byte) => byte === 0)) return ZERO;
    const place = places.get(key) ?? places.size;
    if (place === places.size) {
      if (place === room) throw new Error(`more than ${room} constants`);
      places.set(key, place);
      data.push(...bytes);
    }
    return [...i32(0), ...load(place * 16)];
  };
  return { constant, data };
}

export interface Func {
  readonly parameters: readonly number[];
  readonly results: readonly number[];
  /** Counts of further locals by type, in this order. */
  readonly locals: readonly (readonly [count: number, type: number])[];
  readonly body: Bytes;
}

/** A module that imports its memory as `env.memory` and exports some of its functions by name. */
export function moduleOf(
  functions: readonly Func[],
  exported: Readonly<Record<string, number>>,
  data: Bytes,
): Uint8Array<ArrayBuffer> {
  const types = functions.map((f) => [
    0x60,
    ...vector(f.parameters.map((t) => [t])),
    ...vector(f.results.map((t) => [t])),
  ]);
  const code = functions.map((f) => {
    const locals = vector(f.locals.map(([count, type]) => [...unsigned(count), type]));
    return [...unsigned(locals.length + f.body.length + END.length), ...locals, ...f.body, ...END];
  });
  const exports = Object.entries(exported).map(([name, index]) => [...text(name), 0x00, ...unsigned(index)]);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector(types)),
    ...section(2, vector([[...text('env'), ...text('memory'), 0x02, 0x00, 0x01]])),
    ...section(3, vector(functions.map((_, i) => unsigned(i)))),
    ...section(7, vector(exports)),
    ...section(10, vector(code)),
    // From address 0 on.
    ...section(11, vector([[0x00, ...i32(0), ...END, ...vector(data.map((byte) => [byte]))]])),
  ]);
}
