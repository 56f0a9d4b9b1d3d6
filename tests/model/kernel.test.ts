import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { interpret } from '../../src/model/compile/interpret.ts';
import { ONE_RUN } from '../../src/model/compile/kernel-of.ts';
import { orderEquations } from '../../src/model/compile/order.ts';
import { createDraws } from '../../src/model/draws.ts';
import { EQUATIONS } from '../../src/model/equations/index.ts';
import { MODEL, referencePackage } from '../../src/model/index.ts';
import { inputNames, SWITCH_IDS } from '../../src/model/inputs.ts';
import { createModel, type RunOptions } from '../../src/model/model.ts';
import type { Settings } from '../../src/model/settings.ts';
import { anySettings } from '../laws/support/settings.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

/** The list as it is written, walked node by node: nothing pulled out, nothing printed. */
const oracle = createModel(
  CURRENT_EDITION,
  interpret(orderEquations(EQUATIONS, inputNames(CURRENT_EDITION))),
);
const draw = createDraws(CURRENT_EDITION, 7);

/** Names of columns in which a single bit differs. */
const differing = (settings: Settings, options: RunOptions): string[] => {
  const [walked, printed] = [oracle.run(settings, options), MODEL.run(settings, options)];
  return ONE_RUN.columns.filter((name) => {
    const [a, b] = [walked.column(name), printed.column(name)];
    return a.some((value, month) => !Object.is(value, b[month]));
  });
};

describe('the printed kernel', () => {
  it('has the inputs and columns of the list', () => {
    const ordered = orderEquations(EQUATIONS, inputNames(CURRENT_EDITION));
    expect(ONE_RUN.inputs).toEqual(ordered.inputs);
    expect([...ONE_RUN.columns].sort()).toEqual([...ordered.columns].sort());
  });
  it('gives the bits of the interpreter, whatever is set, drawn or taken away', () => {
    const cases = fc.record({
      settings: anySettings(),
      k: fc.option(fc.nat(1000), { nil: null }),
      without: fc.subarray([...SWITCH_IDS]),
    });
    fc.assert(
      fc.property(cases, ({ settings, k, without }) => {
        expect(differing(settings, k === null ? { without } : { draw: draw(k), without })).toEqual([]);
      }),
      { numRuns: 12, seed: 11 },
    );
  });
  it('does so at another step, and where a run stops early', () => {
    const halved = createDraws(CURRENT_EDITION, 7, 8)(3);
    expect(differing(referencePackage(), { stepsPerMonth: 8, draw: halved, lastMonth: 18 })).toEqual([]);
  });
  it('leaves nothing behind: the same run twice, with another in between', () => {
    const first = MODEL.run(referencePackage()).column('total').slice();
    MODEL.run(referencePackage(), { draw: draw(1), without: ['delay'] });
    expect(MODEL.run(referencePackage()).column('total')).toEqual(first);
  });
});
