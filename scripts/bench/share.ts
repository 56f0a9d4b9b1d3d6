// One thread of `npm run bench`: runs its part of the draws each time it is asked.
import { parentPort, workerData } from 'node:worker_threads';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { kernelModule, sharesBy } from '../../src/engine/lanes.ts';
import { createDraws } from '../../src/model/draws.ts';
import { MODEL, referencePackage } from '../../src/model/index.ts';

const { from, until, seed } = workerData as { from: number; until: number; seed: number };
const module = await kernelModule('f32x4');
if (!module) throw new Error('this machine has no vectors');
const run = sharesBy('f32x4', module, MODEL, until, createDraws(CURRENT_EDITION, seed));
const once = (): void => {
  const running = run(referencePackage(), ['total'], from, until);
  while (!running.next().done);
};
once();
once();
parentPort?.on('message', () => {
  once();
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
