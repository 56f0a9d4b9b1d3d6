import { mean, sampleCorrelation, variance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../src/kernel/random.ts';

const N = 50_000;
const drawsOf = (id: string, seed = 2026, n = N): number[] => {
  const { at } = streamOf(seed, id);
  return Array.from({ length: n }, (_, k) => at(k));
};
const placesOf = (id: string, draw: number): number[] => {
  const { at } = streamOf(2026, id);
  return Array.from({ length: N }, (_, place) => at(draw, place));
};

/** Chi-square of equal bins, as a distance from its mean in its standard deviations. */
function chiSquare(values: readonly number[], bins: number): number {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = Math.floor(value * bins);
    counts[bin] = (counts[bin] as number) + 1;
  }
  const expected = values.length / bins;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (chi - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}

/** Four standard errors of a correlation of independent numbers. */
const UNRELATED = 4 / Math.sqrt(N);

describe('a stream of chance', () => {
  const STREAMS: readonly [string, readonly number[]][] = [
    ['draws of a parameter', drawsOf('exec_public')],
    ['draws of the next seed', drawsOf('exec_public', 2027)],
    ['draws of an id one letter away', drawsOf('exec_publid')],
    ['places of one draw', placesOf('noise', 7)],
  ];
  it.each(STREAMS)('is uniform: %s', (_, values) => {
    expect(Math.abs(mean([...values]) - 0.5)).toBeLessThan(4 / Math.sqrt(12 * N));
    expect(variance([...values])).toBeCloseTo(1 / 12, 2);
    expect(Math.abs(chiSquare(values, 100))).toBeLessThan(4);
    expect(Math.abs(chiSquare(values, 1000))).toBeLessThan(4);
  });
  it.each(STREAMS)('forgets what came before: %s', (_, values) => {
    for (const lag of [1, 2, 3, 7, 48, 1024])
      expect(Math.abs(sampleCorrelation(values.slice(lag), values.slice(0, -lag)))).toBeLessThan(UNRELATED);
  });
  it('fills the square of neighbouring draws evenly', () => {
    const values = drawsOf('noise');
    const pairs = values.slice(1).map((v, i) => (Math.floor(v * 16) + (values[i] as number)) / 16);
    expect(Math.abs(chiSquare(pairs, 256))).toBeLessThan(4);
  });
  it('is unrelated to the other streams, seeds and places', () => {
    const all = STREAMS.map(([, values]) => [...values]);
    for (let i = 0; i < all.length; i++)
      for (let j = 0; j < i; j++)
        expect(Math.abs(sampleCorrelation(all[i] as number[], all[j] as number[]))).toBeLessThan(UNRELATED);
  });
  it('is a function of seed, id, draw and place alone: a new stream changes no other', () => {
    const before = drawsOf('eff_rd_RES', 2026, 100);
    drawsOf('a parameter that is new', 2026, 100);
    expect(drawsOf('eff_rd_RES', 2026, 100)).toEqual(before);
    const { at } = streamOf(2026, 'eff_rd_RES');
    expect([at(99), at(3), at(3, 0)]).toEqual([before[99], before[3], before[3]]);
  });
  it('never gives 0 or 1, and uses more than 32 bits', () => {
    const values = drawsOf('ends', 1, 200_000);
    expect(values.every((u) => u > 0 && u < 1)).toBe(true);
    expect(new Set(values).size).toBe(values.length);
    expect(values.some((u) => (u * 2 ** 32) % 1 !== 0.5 && (u * 2 ** 32) % 1 !== 0)).toBe(true);
  });
});
