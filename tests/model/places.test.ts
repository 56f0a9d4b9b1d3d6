import { describe, expect, it } from 'vitest';
import { PARAMETER_IDS } from '../../src/evidence/parameters.ts';
import { SOBOL_DIMENSIONS } from '../../src/kernel/sobol.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { MODEL } from '../../src/model/index.ts';
import { PLACES } from '../../src/model/places.ts';
import { uniformsOf } from '../../src/model/uniforms.ts';

describe('places of what is drawn', () => {
  it('are one for each quantity, and every parameter has one', () => {
    expect(new Set(PLACES).size).toBe(PLACES.length);
    expect(PLACES.length).toBeLessThanOrEqual(SOBOL_DIMENSIONS);
    expect(PARAMETER_IDS.filter((id) => !PLACES.includes(id))).toEqual([]);
  });
  it('are for ever: the first, the last of the first list, and some between', () => {
    expect([PLACES[0], PLACES[2], PLACES[100], PLACES[200], PLACES[248]]).toMatchInlineSnapshot(`
      [
        "noise/24",
        "drift_peru_bau",
        "weights/data",
        "noise/9",
        "adopt_firms_now",
      ]
    `);
  });
  it('a new quantity, with a place or without, changes no other', () => {
    const [old, grown] = [uniformsOf(5, 'sobol'), uniformsOf(5, 'sobol', [...PLACES, 'something new'])];
    for (const id of [...PLACES, 'a quantity without a place'])
      for (const k of [0, 1, 1023]) expect([id, k, grown(id)(k)]).toEqual([id, k, old(id)(k)]);
    expect(grown('something new')(5)).not.toBe(old('something new')(5));
  });
  it('quantities are drawn independently: neighbours in the list are unrelated', () => {
    const uniform = uniformsOf(2026);
    for (let i = 1; i < PLACES.length; i++) {
      const [one, other] = [uniform(PLACES[i - 1] as string), uniform(PLACES[i] as string)];
      let product = 0;
      for (let k = 0; k < 2048; k++) product += (one(k) - 0.5) * (other(k) - 0.5);
      expect([PLACES[i], Math.abs((12 * product) / 2048) < 0.1]).toEqual([PLACES[i], true]);
    }
  });
});

describe('a draw', () => {
  it('is the same however many there are, and the first 1,024 are the 1,024', () => {
    const [few, many] = [drawTable(MODEL.edition, 2026, 8), drawTable(MODEL.edition, 2026, 64)];
    expect(many.draws.slice(0, 8)).toEqual(few.draws);
    const { values, size } = few.walks();
    expect(many.walks().values.subarray(0, 8 * size)).toEqual(values);
  });
});

describe('points instead of chance', () => {
  it('give the mean of a sum of what is drawn with a twentieth of the error', () => {
    // Seven quantities that move the total, each through a curve; the exact mean of each is known.
    const ids = PLACES.slice(0, 7);
    const missOf = (sampling: 'sobol' | 'random', seed: number): number => {
      const uniform = uniformsOf(seed, sampling);
      let sum = 0;
      for (const id of ids) {
        const at = uniform(id);
        for (let k = 0; k < 1024; k++) sum += at(k) ** 2 - 1 / 3;
      }
      return sum / 1024;
    };
    const rms = (sampling: 'sobol' | 'random') =>
      Math.sqrt(
        Array.from({ length: 24 }, (_, seed) => missOf(sampling, seed) ** 2).reduce((a, b) => a + b, 0) / 24,
      );
    expect(rms('sobol') / rms('random')).toBeLessThan(0.05);
  });
});
