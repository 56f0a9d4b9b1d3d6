import { describe, expect, it } from 'vitest';
import { columnsOf, type SobolIndex, sobolIndices } from '../../src/study/sobol-indices.ts';

type Function = (u: readonly number[]) => number;

/** Indices of a function of independent uniform numbers on as many points. */
function indicesOf(f: Function, dimensions: number, points: number, seed: number) {
  const ids = Array.from({ length: dimensions }, (_, i) => `x${i}`);
  const columns = ids.map(columnsOf(seed, ids));
  const valuesOf = (uses: (i: number) => 'a' | 'b') =>
    Float64Array.from({ length: points }, (_, k) => f(columns.map((column, i) => column[uses(i)](k))));
  return sobolIndices({
    points,
    a: valuesOf(() => 'a'),
    b: valuesOf(() => 'b'),
    ab: ids.map((_, input) => valuesOf((i) => (i === input ? 'b' : 'a'))),
  });
}

/** Ishigami and Homma (1990), a = 7, b = 0.1, on -pi to pi. */
const ishigami: Function = (u) => {
  const [x, y, z] = u.map((value) => Math.PI * (2 * value - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};
const [first, second, both] = [
  0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2,
  49 / 8,
  (8 * 0.01 * Math.PI ** 8) / 225,
];
const ISHIGAMI_VARIANCE = first + second + both;
const ISHIGAMI = [
  { first: first / ISHIGAMI_VARIANCE, total: (first + both) / ISHIGAMI_VARIANCE },
  { first: second / ISHIGAMI_VARIANCE, total: second / ISHIGAMI_VARIANCE },
  { first: 0, total: both / ISHIGAMI_VARIANCE },
];

/** The g-function of Sobol' (1998): the larger the coefficient, the less the input matters. */
const COEFFICIENTS = [0, 1, 4.5, 9, 99, 99, 99, 99];
const g: Function = (u) =>
  u.reduce((product, value, i) => {
    const a = COEFFICIENTS[i] as number;
    return (product * (Math.abs(4 * value - 2) + a)) / (1 + a);
  }, 1);
const parts = COEFFICIENTS.map((a) => 1 / (3 * (1 + a) ** 2));
const G_VARIANCE = parts.reduce((product, part) => product * (1 + part), 1) - 1;
const G = parts.map((part) => ({
  first: part / G_VARIANCE,
  total: (part * (1 + G_VARIANCE)) / (1 + part) / G_VARIANCE,
}));

const FUNCTIONS = [
  { name: 'Ishigami', f: ishigami, known: ISHIGAMI, variance: ISHIGAMI_VARIANCE },
  { name: "Sobol' g", f: g, known: G, variance: G_VARIANCE },
];
const POINTS = 1024;
const SEEDS = Array.from({ length: 24 }, (_, i) => 2026 + i);

const half = ([low, high]: readonly [number, number]): number => (high - low) / 2;
const holds = ([low, high]: readonly [number, number], value: number): boolean =>
  value >= low && value <= high;

describe.each(FUNCTIONS)('Sobol indices of the $name function', ({ f, known, variance }) => {
  const answers = SEEDS.map((seed) => indicesOf(f, known.length, POINTS, seed));
  const each = answers.flatMap(({ indices }) =>
    (indices as readonly SobolIndex[]).map((index, i) => ({ index, known: known[i] as (typeof known)[0] })),
  );

  it('are known from its formula: its own sum of first orders is at most 1, that of totals at least 1', () => {
    expect(known.reduce((sum, one) => sum + one.first, 0)).toBeLessThanOrEqual(1);
    expect(known.reduce((sum, one) => sum + one.total, 0)).toBeGreaterThanOrEqual(1);
  });
  it('are found within twice as far as the interval reaches, for every input and seed', () => {
    const reach = (estimate: number, [low, high]: readonly [number, number]) =>
      2 * Math.max(estimate - low, high - estimate);
    for (const { index, known } of each) {
      expect(Math.abs(index.first - known.first)).toBeLessThanOrEqual(
        reach(index.first, index.firstInterval),
      );
      expect(Math.abs(index.total - known.total)).toBeLessThanOrEqual(
        reach(index.total, index.totalInterval),
      );
    }
  });
  it('stand within their intervals, a first order never above the total', () => {
    for (const { index } of each) {
      expect(index.first).toBeLessThanOrEqual(index.total);
      expect(holds(index.firstInterval, index.first)).toBe(true);
      expect(holds(index.totalInterval, index.total)).toBe(true);
      expect(holds([0, 1], index.first) && holds([0, 1], index.total)).toBe(true);
    }
  });
  it('lie in intervals of 95% about that often', () => {
    const shares = [
      each.filter(({ index, known }) => holds(index.firstInterval, known.first)).length / each.length,
      each.filter(({ index, known }) => holds(index.totalInterval, known.total)).length / each.length,
    ];
    for (const share of shares) expect(share).toBeGreaterThan(0.88);
  });
  it('have intervals that say something: a mean half width below 0.06', () => {
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    expect(mean(each.map(({ index }) => half(index.firstInterval)))).toBeLessThan(0.06);
    expect(mean(each.map(({ index }) => half(index.totalInterval)))).toBeLessThan(0.06);
  });
  it('stand on the variance of the function', () => {
    for (const { sd } of answers) expect(sd ** 2 / variance).toBeCloseTo(1, 1);
  });
});

describe('Sobol indices', () => {
  it('are those of the sum where inputs only add up', () => {
    const { indices } = indicesOf((u) => (u[0] as number) + 2 * (u[1] as number), 2, POINTS, 7);
    const [one, two] = indices as readonly [SobolIndex, SobolIndex];
    expect(one.first).toBeCloseTo(0.2, 1);
    expect(two.total).toBeCloseTo(0.8, 1);
  });
  it('share out nothing where nothing varies', () => {
    expect(indicesOf(() => 4, 2, 32, 7)).toEqual({ mean: 4, sd: 0, indices: null });
  });
  it('are 0, exactly, of an input that the function does not read', () => {
    const { indices } = indicesOf((u) => u[0] as number, 2, 64, 7);
    expect(indices?.[1]).toEqual({ first: 0, total: 0, firstInterval: [0, 0], totalInterval: [0, 0] });
  });
  it('are the same for the same seed, and the first points of many are the few', () => {
    expect(indicesOf(ishigami, 3, 64, 7)).toEqual(indicesOf(ishigami, 3, 64, 7));
    const column = columnsOf(7)('noise/24');
    const again = columnsOf(7)('noise/24');
    for (const k of [0, 5, 77]) expect([column.a(k), column.b(k)]).toEqual([again.a(k), again.b(k)]);
    expect(column.a(5)).not.toBe(column.b(5));
  });
  it('take points in whole rounds of scramblings', () => {
    expect(() => indicesOf(ishigami, 3, 40, 7)).toThrow(/multiple of 16/);
  });
});
