import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/kernel/random.ts';
import { SOBOL_DIMENSIONS, shuffled, sobolOf } from '../../src/kernel/sobol.ts';

const POINTS = 1024;
const columnOf = (dimension: number, key = keyOf(7, `dimension ${dimension}`)) => {
  const at = sobolOf(dimension, key);
  return Array.from({ length: POINTS }, (_, k) => at(k));
};
const ALL_OF = (size: number) => Array.from({ length: size }, (_, k) => k);
const ALL = Array.from({ length: SOBOL_DIMENSIONS }, (_, dimension) => dimension);
/** How many values lie in each of equal parts of 0-1. */
function counts(values: readonly number[], parts: number): readonly number[] {
  const found = new Array<number>(parts).fill(0);
  for (const value of values) {
    const part = Math.floor(value * parts);
    found[part] = (found[part] as number) + 1;
  }
  return found;
}

describe('scrambled Sobol points', () => {
  it('put one point in each of 1,024 equal parts of every dimension, and so for every beginning of 2^m points', () => {
    for (const dimension of ALL) {
      const values = columnOf(dimension);
      for (const size of [2, 16, 256, POINTS])
        expect([dimension, counts(values.slice(0, size), size)]).toEqual([
          dimension,
          new Array(size).fill(1),
        ]);
    }
  });
  it('are the points of Joe and Kuo but for scrambling: two share their first bits exactly when the published ones do', () => {
    // Sixteenths, point by point, from SciPy 1.17, which reads the same table.
    const published: readonly [dimension: number, first: readonly number[]][] = [
      [0, [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15]],
      [1, [0, 8, 12, 4, 10, 2, 6, 14, 15, 7, 3, 11, 5, 13, 9, 1]],
      [2, [0, 8, 12, 4, 6, 14, 10, 2, 9, 1, 5, 13, 15, 7, 3, 11]],
      [3, [0, 8, 12, 4, 2, 10, 14, 6, 5, 13, 9, 1, 7, 15, 11, 3]],
      [10, [0, 8, 4, 12, 10, 2, 14, 6, 1, 9, 5, 13, 11, 3, 15, 7]],
      [100, [0, 8, 12, 4, 6, 14, 10, 2, 7, 15, 11, 3, 1, 9, 13, 5]],
      [255, [0, 8, 4, 12, 2, 10, 6, 14, 5, 13, 1, 9, 7, 15, 3, 11]],
    ];
    const shared = (a: number, b: number): number =>
      [4, 3, 2, 1].find((bits) => a >> (4 - bits) === b >> (4 - bits)) ?? 0;
    for (const [dimension, first] of published) {
      const at = sobolOf(dimension, keyOf(3, 'a'));
      for (let a = 0; a < 16; a++)
        for (let b = 0; b < a; b++)
          expect([dimension, a, b, shared(Math.floor(at(a) * 16), Math.floor(at(b) * 16))]).toEqual([
            dimension,
            a,
            b,
            shared(first[a] as number, first[b] as number),
          ]);
    }
  });
  it('fill the square of the first two dimensions: each of 32 x 32 parts has one of 1,024', () => {
    const [one, other] = [columnOf(0), columnOf(1)];
    const cells = one.map(
      (x, k) => (Math.floor(x * 32) * 32 + Math.floor((other[k] as number) * 32)) / POINTS,
    );
    expect(counts(cells, POINTS)).toEqual(new Array(POINTS).fill(1));
  });
  it('are others for another key, and the same for the same', () => {
    expect(columnOf(3, keyOf(1, 'x'))).not.toEqual(columnOf(3, keyOf(2, 'x')));
    expect(columnOf(3, keyOf(1, 'x'))).toEqual(columnOf(3, keyOf(1, 'x')));
  });
  it('stay off 0 and 1, also far out', () => {
    for (const dimension of [0, 1, 255])
      for (const k of [0, 1, 8191, 999_999, 4294967295]) {
        const value = sobolOf(dimension, keyOf(9, 'far'))(k);
        expect(value > 0 && value < 1).toBe(true);
      }
  });
});

describe('the points in another order', () => {
  const key = keyOf(7, 'order');
  const order = Array.from({ length: POINTS }, (_, k) => shuffled(k, key));
  it('are whole blocks of the first order, each point once, so that every beginning of 2^m points is spread evenly', () => {
    for (const size of [2, 16, 256, POINTS]) {
      const some = order.slice(0, size).sort((a, b) => a - b);
      expect((some[0] as number) % size).toBe(0);
      expect(some.map((k) => k - (some[0] as number))).toEqual(ALL_OF(size));
    }
  });
  it('do not depend on the points in the first order, which two scramblings of one dimension do', () => {
    const [one, two] = [columnOf(0, keyOf(7, 'one')), columnOf(0, keyOf(7, 'two'))];
    const again = sobolOf(0, keyOf(7, 'two'));
    const other = order.map(again);
    const inSameHalf = (values: readonly number[]) =>
      values.filter((value, k) => value < 0.5 === (one[k] as number) < 0.5).length / POINTS;
    expect([0, 1]).toContain(inSameHalf(two));
    expect(Math.abs(inSameHalf(other) - 0.5)).toBeLessThan(0.06);
  });
});
