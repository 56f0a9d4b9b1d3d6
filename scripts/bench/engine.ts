import { Worker } from 'node:worker_threads';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { futuresBy, kernelModule } from '../../src/engine/lanes.ts';
import { LANES_OF } from '../../src/engine/vector.ts';
import { interpret } from '../../src/model/compile/interpret.ts';
import { orderEquations } from '../../src/model/compile/order.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { oneByOne } from '../../src/model/ensemble-by.ts';
import { EQUATIONS } from '../../src/model/equations/index.ts';
import {
  baselineSettings,
  bridge,
  LEVER_IDS,
  LEVERS,
  MODEL,
  referencePackage,
  type Settings,
  simulate,
  windowLosses,
} from '../../src/model/index.ts';
import { inputNames } from '../../src/model/inputs.ts';
import { createModel } from '../../src/model/model.ts';
import { type RawFutures, summarise } from '../../src/model/summary.ts';
import { operationsOf } from './operations.ts';
import { peakOf } from './peak.ts';
import { quantilesOverSort } from './quantiles.ts';
import { sdeverywhere } from './sdeverywhere.ts';

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Milliseconds of one call, the median of `rounds` after a warm-up. */
function timed(rounds: number, calls: number, work: (i: number) => void): number {
  const times: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const from = performance.now();
    for (let i = 0; i < calls; i++) work(round * calls + i);
    if (round >= 0) times.push((performance.now() - from) / calls);
  }
  return median(times);
}

/** Milliseconds of each piece of work, the median of rounds in which they take turns, so that ratios are of the same minutes. */
function interleaved<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, (round: number) => void>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -2; round < rounds; round++)
    for (const name of names) {
      const from = performance.now();
      works[name](round);
      if (round >= 0) times[name].push(performance.now() - from);
    }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

const finish = (running: Generator<number, RawFutures>): RawFutures => {
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
};

const DRAWS = 1024;
const ALL = 8192;
/** Draws that the scalar module runs in a round: all of them would take the round's time. */
const SCALAR_DRAWS = 128;
const SEED = 2026;

/** Every lever at its maximum from the first step on: the most that a kernel can have to do. */
const everything: Settings = {
  ...baselineSettings(),
  levers: Object.fromEntries(
    LEVER_IDS.map((id) => [id, { value: LEVERS[id].max, start: 0, ramp: 0, end: null }]),
  ) as Settings['levers'],
};

/** Kernels and the machine's peak, in turns. */
async function measureKernels(moved: (i: number) => Settings) {
  const [double, single] = await Promise.all([kernelModule(LANES_OF.double), kernelModule(LANES_OF.single)]);
  if (!double || !single) throw new Error('this machine has no vectors');
  const { draws } = drawTable(CURRENT_EDITION, SEED, DRAWS);
  const scalar = oneByOne(MODEL, draws.slice(0, SCALAR_DRAWS));
  const kernels = {
    f64x2: futuresBy('f64x2', double, MODEL, draws),
    f32x4: futuresBy('f32x4', single, MODEL, draws),
  };
  const peaks = { f64x2: peakOf('f64x2'), f32x4: peakOf('f32x4') };
  const times = interleaved(9, {
    scalar: (i) => void finish(scalar(moved(i), ['total'])),
    f64x2: (i) => void finish(kernels.f64x2(moved(i), ['total'])),
    f32x4: (i) => void finish(kernels.f32x4(moved(i), ['total'])),
    f64x2Full: () => void finish(kernels.f64x2(everything, ['total'])),
    f32x4Full: () => void finish(kernels.f32x4(everything, ['total'])),
    f64x2Peak: () => peaks.f64x2.run(),
    f32x4Peak: () => peaks.f32x4.run(),
  });
  const share = (id: 'f64x2' | 'f32x4'): number =>
    (operationsOf(id) * DRAWS) / times[`${id}Full`] / (peaks[id].operations / times[`${id}Peak`]);
  const draws1024Scalar = (times.scalar * DRAWS) / SCALAR_DRAWS;
  return {
    draws1024Scalar,
    draws1024: times.f64x2,
    draws1024Single: times.f32x4,
    vectorSpeedUp: draws1024Scalar / times.f64x2,
    singleSpeedUp: draws1024Scalar / times.f32x4,
    peakShare: share('f64x2'),
    peakShareSingle: share('f32x4'),
    peakGigaflops: peaks.f32x4.operations / times.f32x4Peak / 1e6,
  };
}

/** 8,192 draws: what the kernels take on one thread, and what their statistics take after. */
async function measureAll(moved: (i: number) => Settings) {
  const table = drawTable(CURRENT_EDITION, SEED, ALL);
  const [double, single] = await Promise.all([kernelModule(LANES_OF.double), kernelModule(LANES_OF.single)]);
  const f64x2 = futuresBy('f64x2', double as WebAssembly.Module, MODEL, table.draws);
  const f32x4 = futuresBy('f32x4', single as WebAssembly.Module, MODEL, table.draws);
  const baseline = finish(f32x4(baselineSettings(), ['total']));
  const scenario = finish(f32x4(moved(0), ['total']));
  const options = { view: 'fixed', line: CURRENT_EDITION.tiers.pioneerAbove, columns: [] } as const;
  const times = interleaved(4, {
    double: (i) => void finish(f64x2(moved(i), ['total'])),
    single: (i) => void finish(f32x4(moved(i), ['total'])),
    summary: () => void summarise(scenario, baseline, table, options),
  });
  return { draws8192: times.double, draws8192Single: times.single, summary8192: times.summary };
}

/** Milliseconds until so many threads have each run their part of 8,192 draws in singles. */
async function threads(count: number): Promise<number> {
  const workers = Array.from(
    { length: count },
    (_, i) =>
      new Worker(new URL('./share.js', import.meta.url), {
        workerData: { from: (ALL / count) * i, until: (ALL / count) * (i + 1), seed: SEED },
      }),
  );
  const said = (worker: Worker) => new Promise((resolve) => worker.once('message', resolve));
  await Promise.all(workers.map(said));
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const from = performance.now();
    await Promise.all(
      workers.map((worker) => {
        const done = said(worker);
        worker.postMessage(round);
        return done;
      }),
    );
    times.push(performance.now() - from);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return median(times.slice(1));
}

/** Another engine's JavaScript of the same equations beside ours, in turns; NaN and a reason where it could not be had. */
async function measurePeer(settings: Settings) {
  const peer = await sdeverywhere(settings);
  if ('missing' in peer)
    return { peerMissing: peer.missing, peerMicroseconds: Number.NaN, peerOverScalar: Number.NaN };
  const times = interleaved(9, {
    peer: () => {
      for (let i = 0; i < 50; i++) peer.run();
    },
    own: () => {
      for (let i = 0; i < 50; i++) MODEL.run(settings);
    },
  });
  return {
    peerMissing: null,
    peerMicroseconds: (times.peer / 50) * 1000,
    peerOverScalar: times.peer / times.own,
  };
}

/** Figures of the engine in Node, all in one run; milliseconds unless the name says otherwise. */
export async function measureEngine() {
  const settings = referencePackage();
  // A new amount at every call, so that nothing is remembered.
  const moved = (i: number): Settings => ({
    ...settings,
    levers: {
      ...settings.levers,
      'rd-grants': { ...settings.levers['rd-grants'], value: 50 + (Math.abs(i) % 997) / 100 },
    },
  });
  const oracle = createModel(
    CURRENT_EDITION,
    interpret(orderEquations(EQUATIONS, inputNames(CURRENT_EDITION))),
  );
  const scalar = timed(15, 200, () => void MODEL.run(settings));
  const interpreter = timed(3, 3, () => void oracle.run(settings));
  return {
    equations: EQUATIONS.length,
    scalarMicroseconds: scalar * 1000,
    interpreterOverScalar: interpreter / scalar,
    simulate: timed(9, 60, (i) => void simulate(moved(i))),
    bridge: timed(9, 20, (i) => void bridge(moved(i), 24)),
    windowLosses: timed(9, 20, (i) => void windowLosses(moved(i), 24)),
    ...(await measureKernels(moved)),
    ...(await measureAll(moved)),
    ...(await measurePeer(settings)),
    quantilesOverSort: quantilesOverSort(),
    twoThreadsOverOne: (await threads(1)) / (await threads(2)),
  };
}
