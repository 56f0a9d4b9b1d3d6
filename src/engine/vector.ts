import { CURRENT_EDITION } from '../edition/index.ts';
import { PARAMETER_IDS } from '../evidence/parameters.ts';
import { ensembleBy, oneByOne } from '../model/ensemble-by.ts';
import { inputNames } from '../model/inputs.ts';
import { createModel, type Model } from '../model/model.ts';
import { futuresBy, kernelModule, type LanesId } from './lanes.ts';

/** A model that knows inputs but runs no single path, so that the scalar module need not be loaded. */
const lanesModel = (): Model =>
  createModel(CURRENT_EDITION, {
    inputs: [...PARAMETER_IDS, ...inputNames(CURRENT_EDITION)],
    columns: [],
    run: () => {
      throw new Error('a kernel of lanes runs draws, not single paths');
    },
  });

/** The draws through a kernel of lanes where the machine has them, else through the scalar module, which is only then loaded. */
export async function fastestEnsemble(
  draws: number,
  seed: number,
  id: LanesId = 'f64x2',
): Promise<ReturnType<typeof ensembleBy>> {
  const module = await kernelModule(id);
  if (module)
    return ensembleBy(lanesModel(), (model, made) => futuresBy(id, module, model, made), draws, seed);
  const { MODEL } = await import('../model/current.ts');
  return ensembleBy(MODEL, oneByOne, draws, seed);
}
