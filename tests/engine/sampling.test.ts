import { expect, it, vi } from 'vitest';
import { futuresBy, kernelModule } from '../../src/engine/lanes.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { MODEL, referencePackage } from '../../src/model/index.ts';
import type { Sampling } from '../../src/model/uniforms.ts';

// Tens of thousands of draws: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000 });

const MONTH = 24;
const POINTS = 1024;
const SEEDS = 12;
/** Of a seed that no other has, eight times as many points. */
const REFERENCE = { seed: 999, points: 8 * POINTS };

it('1,024 points give the mean total of the model with a twentieth of the error of chance', async () => {
  const module = await kernelModule('f64x2');
  if (!module) throw new Error('this machine has no vectors');
  const meanOf = (seed: number, points: number, sampling: Sampling): number => {
    const { draws } = drawTable(MODEL.edition, seed, points, undefined, sampling);
    const running = futuresBy('f64x2', module, MODEL, draws)(referencePackage(), ['total']);
    for (;;) {
      const { done, value } = running.next();
      if (!done) continue;
      let sum = 0;
      for (const total of value.columns.total?.subarray(MONTH * points, (MONTH + 1) * points) ?? [])
        sum += total;
      return sum / points;
    }
  };
  const right = meanOf(REFERENCE.seed, REFERENCE.points, 'sobol');
  const rmsOf = (sampling: Sampling): number => {
    const misses = Array.from({ length: SEEDS }, (_, seed) => meanOf(seed, POINTS, sampling) - right);
    return Math.sqrt(misses.reduce((sum, miss) => sum + miss * miss, 0) / SEEDS);
  };
  const [sobol, chance] = [rmsOf('sobol'), rmsOf('random')];
  expect(sobol / chance).toBeLessThanOrEqual(0.05);
});
