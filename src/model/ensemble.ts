import { MODEL } from './current.ts';
import { type Asked, ensembleBy, oneByOne } from './ensemble-by.ts';
import type { Model } from './model.ts';
import type { Ensemble } from './path.ts';
import type { Settings } from './settings.ts';
import { DEFAULT_SEED } from './uniforms.ts';

export { sweep } from './sweep.ts';
export { DEFAULT_SEED };

/** The first answer; the page refines it to REFINED_DRAWS, which begin with the same. */
export const DEFAULT_DRAWS = 1024;
export const REFINED_DRAWS = 8192;

/** The ensemble of the current model, draw by draw through the scalar module. */
export const createEnsemble = (draws = DEFAULT_DRAWS, seed = DEFAULT_SEED, model: Model = MODEL) =>
  ensembleBy(model, oneByOne, draws, seed);

/** Runs an ensemble to its end. */
export function ensembleOf(
  settings: Settings,
  draws = DEFAULT_DRAWS,
  seed = DEFAULT_SEED,
  { model = MODEL, ...asked }: Asked & { readonly model?: Model } = {},
): Ensemble {
  const running = createEnsemble(draws, seed, model).run(settings, asked);
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
}
