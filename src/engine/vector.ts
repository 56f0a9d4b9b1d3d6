import { CURRENT_EDITION } from '../edition/index.ts';
import { kernelInputs } from '../model/inputs.ts';
import { createModel, type Draw, type Model } from '../model/model.ts';
import type { Precision } from '../model/path.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../model/vocabulary.ts';
import { kernelModule, type LanesId, ownRoom, type RunShare, sharesBy } from './lanes.ts';
import type { Column } from './protocol.ts';

export const LANES_OF: Readonly<Record<Precision, LanesId>> = { double: 'f64x2', single: 'f32x4' };

/** A model that knows inputs but runs no single path, so that the scalar module need not be loaded. */
export const lanesModel = (): Model =>
  createModel(CURRENT_EDITION, {
    inputs: kernelInputs(CURRENT_EDITION),
    columns: [],
    run: () => {
      throw new Error('a kernel of lanes runs draws, not single paths');
    },
  });

/** Draws one after the other through the scalar module. */
const sharesOneByOne = (model: Model, drawOf: (k: number) => Draw): RunShare =>
  function* (settings, columns, from, until, room) {
    const { draws, first, columnOf } = room ?? ownRoom(from, until);
    const values = columns.map((name) => columnOf(name, Float64Array));
    for (let k = from; k < until; k++) {
      const run = model.run(settings, { draw: drawOf(k), lastMonth: HORIZON_MONTHS });
      columns.forEach((name, i) => {
        const column = run.column(name);
        for (let month = 0; month < MONTH_COUNT; month++)
          (values[i] as Column)[month * draws + k - first] = column[month] as number;
      });
      if (k % 8 === 7) yield k + 1 - from;
    }
    return Object.fromEntries(columns.map((name, i) => [name, values[i] as Column]));
  };

/** The fastest way through draws on this machine; where there are no vectors the scalar module is loaded, and all is double. */
export async function fastestShares(
  precision: Precision,
): Promise<(room: number, drawOf: (k: number) => Draw) => RunShare> {
  const id = LANES_OF[precision];
  const module = await kernelModule(id);
  if (module) {
    const model = lanesModel();
    return (room, drawOf) => sharesBy(id, module, model, room, drawOf);
  }
  const { MODEL } = await import('../model/current.ts');
  return (_, drawOf) => sharesOneByOne(MODEL, drawOf);
}
