/** What differs between two doubles and four singles side by side: opcodes, and how exp, log and pow are made. */
import { doubleMath } from './wasm-math.ts';
import { CEILING, ROOT, singleMath } from './wasm-math-single.ts';
import { type Bytes, type Constant, type Func, simd, unsigned } from './wasm-module.ts';

export type LanesId = 'f64x2' | 'f32x4';

export interface Lanes {
  readonly id: LanesId;
  /** Numbers in a vector. */
  readonly count: number;
  /** Vectors that a kernel runs in turn, instruction by instruction: where one waits for a result, the other goes on. */
  readonly vectors: number;
  /** Bytes of one number. */
  readonly size: number;
  /** Bytes of a number in all lanes. */
  readonly bytesOf: (value: number) => Bytes;
  readonly splat: Bytes;
  /** From a 32-bit integer to one number. */
  readonly fromInteger: Bytes;
  /** One number of memory in all lanes. */
  readonly loadSplat: (offset: number) => Bytes;
  /** The first lane alone to memory. */
  readonly storeFirst: (offset: number) => Bytes;
  /** Signs of the lanes as a 32-bit integer: not 0 where any lane of a mask is set. */
  readonly mask: Bytes;
  readonly add: Bytes;
  readonly sub: Bytes;
  readonly mul: Bytes;
  readonly div: Bytes;
  /** The smaller by one instruction: as Math.min for all numbers but a NaN and the sign of a zero. */
  readonly min: Bytes;
  readonly max: Bytes;
  readonly eq: Bytes;
  readonly lt: Bytes;
  readonly le: Bytes;
  /** The functions of a `root` and a `ceiling`; a kernel that keeps bits has none. */
  readonly root: number | null;
  readonly ceiling: number | null;
  /** exp, log and pow, the first functions of the module. */
  readonly math: (constant: Constant) => readonly Func[];
}

const ieee64 = (value: number): Bytes => [...new Uint8Array(new Float64Array([value]).buffer)];
const ieee32 = (value: number): Bytes => [...new Uint8Array(new Float32Array([value]).buffer)];
const repeated = (bytes: Bytes): Bytes =>
  bytes.length === 8 ? [...bytes, ...bytes] : [...bytes, ...bytes, ...bytes, ...bytes];
const memory = (opcode: number, align: number, offset: number): Bytes => [
  ...simd(opcode),
  align,
  ...unsigned(offset),
];

/** Two vectors in turn took 12 µs a draw where one took 15 (see docs/performance.md). */
const SINGLE_VECTORS = 2;

export const LANES: Readonly<Record<LanesId, Lanes>> = {
  f64x2: {
    id: 'f64x2',
    count: 2,
    vectors: 1,
    size: 8,
    bytesOf: (value) => repeated(ieee64(value)),
    splat: simd(0x14),
    fromInteger: [0xb7],
    loadSplat: (offset) => memory(0x0a, 3, offset),
    storeFirst: (offset) => [...memory(0x5b, 3, offset), 0],
    mask: simd(0xc4),
    add: simd(0xf0),
    sub: simd(0xf1),
    mul: simd(0xf2),
    div: simd(0xf3),
    min: simd(0xf6),
    max: simd(0xf7),
    eq: simd(0x47),
    lt: simd(0x49),
    le: simd(0x4b),
    root: null,
    ceiling: null,
    math: doubleMath,
  },
  f32x4: {
    id: 'f32x4',
    count: 4,
    vectors: SINGLE_VECTORS,
    size: 4,
    bytesOf: (value) => repeated(ieee32(value)),
    splat: simd(0x13),
    fromInteger: [0xb2],
    loadSplat: (offset) => memory(0x09, 2, offset),
    storeFirst: (offset) => [...memory(0x5a, 2, offset), 0],
    mask: simd(0xa4),
    add: simd(0xe4),
    sub: simd(0xe5),
    mul: simd(0xe6),
    div: simd(0xe7),
    min: simd(0xea),
    max: simd(0xeb),
    eq: simd(0x41),
    lt: simd(0x43),
    le: simd(0x45),
    root: ROOT,
    ceiling: CEILING,
    math: (constant) => singleMath(constant, SINGLE_VECTORS),
  },
};
