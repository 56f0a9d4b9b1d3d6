import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { fastestEnsemble } from '../../src/engine/vector.ts';
import { interpret } from '../../src/model/compile/interpret.ts';
import { orderEquations } from '../../src/model/compile/order.ts';
import { createEnsemble } from '../../src/model/ensemble.ts';
import { EQUATIONS } from '../../src/model/equations/index.ts';
import { bridge, MODEL, referencePackage, simulate, windowLosses } from '../../src/model/index.ts';
import { inputNames } from '../../src/model/inputs.ts';
import { createModel } from '../../src/model/model.ts';

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

/** Figures of the engine in Node, all in one run; milliseconds unless the name says otherwise. */
export async function measureEngine() {
  const settings = referencePackage();
  // A new amount at every call, so that nothing is remembered.
  const moved = (i: number) => ({
    ...settings,
    levers: {
      ...settings.levers,
      'rd-grants': { ...settings.levers['rd-grants'], value: 50 + (i % 997) / 100 },
    },
  });
  const oracle = createModel(
    CURRENT_EDITION,
    interpret(orderEquations(EQUATIONS, inputNames(CURRENT_EDITION))),
  );
  const scalar = timed(15, 200, () => void MODEL.run(settings));
  const interpreter = timed(3, 3, () => void oracle.run(settings));
  const whole = (ensemble: ReturnType<typeof createEnsemble>) => {
    const run = (i: number) => {
      const running = ensemble.run(moved(i));
      while (!running.next().done);
    };
    run(0);
    return run;
  };
  const scalarDraws = timed(5, 1, whole(createEnsemble()));
  const vectorDraws = timed(5, 1, whole(await fastestEnsemble(1024, 2026)));
  return {
    equations: EQUATIONS.length,
    scalarMicroseconds: scalar * 1000,
    interpreterOverScalar: interpreter / scalar,
    simulate: timed(9, 60, (i) => void simulate(moved(i))),
    bridge: timed(9, 20, (i) => void bridge(moved(i), 24)),
    windowLosses: timed(9, 20, (i) => void windowLosses(moved(i), 24)),
    draws1024Scalar: scalarDraws,
    draws1024: vectorDraws,
    vectorSpeedUp: scalarDraws / vectorDraws,
  };
}
