import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { singleRuns } from '../../src/engine/single-runs.ts';
import { PARAMETER_IDS } from '../../src/evidence/parameters.ts';
import { ONE_RUN } from '../../src/model/compile/kernel-of.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { HORIZON_MONTHS, MODEL, type Settings } from '../../src/model/index.ts';
import { SWITCH_IDS } from '../../src/model/inputs.ts';
import { createModel, type Model, type RunOptions } from '../../src/model/model.ts';
import { SHIPPED, shippedSettings } from '../../src/scenario/shipped.ts';
import { anySettings } from '../laws/support/settings.ts';

// The page runs its line through the kernel of doubles and the command line through the scalar module.
vi.setConfig({ testTimeout: 120_000 });

const { draws } = drawTable(CURRENT_EDITION, 3, 4);

describe('one run through the kernel of two doubles', () => {
  let model: Model;
  beforeAll(async () => {
    const kernel = await singleRuns();
    if (kernel === null) throw new Error('this machine has no vectors');
    expect(kernel.inputs).toEqual(ONE_RUN.inputs);
    expect([...kernel.columns].sort()).toEqual([...ONE_RUN.columns].sort());
    model = createModel(CURRENT_EDITION, kernel);
  });
  /** Columns in which some bit differs. */
  const differing = (settings: Settings, options: RunOptions = {}): string[] => {
    const [vector, scalar] = [model.run(settings, options), MODEL.run(settings, options)];
    return ONE_RUN.columns.filter((name) => {
      const other = scalar.column(name);
      return vector.column(name).some((value, i) => !Object.is(value, other[i]));
    });
  };

  it.each(SHIPPED.map(({ id }) => id))('has the bits of the scalar module in every column: %s', (id) => {
    expect(differing(shippedSettings(id))).toEqual([]);
  });
  it.each(SWITCH_IDS)('and without %s', (id) => {
    expect(differing(shippedSettings('platform'), { without: [id] })).toEqual([]);
  });
  it('and without any obstacle, up to a month, under a draw, with parameters taken as nothing', () => {
    const settings = shippedSettings('platform');
    expect(differing(settings, { without: SWITCH_IDS })).toEqual([]);
    for (const lastMonth of [0, 1, 18, HORIZON_MONTHS - 1])
      expect(differing(settings, { lastMonth })).toEqual([]);
    for (const draw of draws) expect(differing(settings, { draw })).toEqual([]);
    expect(differing(settings, { zero: PARAMETER_IDS.filter((id) => id.startsWith('drift')) })).toEqual([]);
  });
  it('and whatever is moved, one package after the other', () => {
    fc.assert(
      fc.property(
        anySettings(),
        fc.subarray([...SWITCH_IDS]),
        fc.integer({ min: 0, max: HORIZON_MONTHS }),
        (settings, without, lastMonth) => {
          expect(differing(settings, { without, lastMonth })).toEqual([]);
        },
      ),
      { numRuns: 60, seed: 8 },
    );
  });
  it('refuses steps that are not its own', () => {
    expect(() => model.run(shippedSettings('platform'), { stepsPerMonth: 8 })).toThrow(/4 steps a month/);
  });
});
