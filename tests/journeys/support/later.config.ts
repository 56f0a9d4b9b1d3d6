/** `vite build` of the page as it will be once the model has changed (later.test.ts). */
import { defineConfig } from 'vite';
import config from '../../../vite.config.ts';
import { LATER, madeUpSources } from '../../scenario/support/made-up-model.ts';

export default defineConfig((env) => {
  const { plugins = [], worker = {}, ...rest } = config(env);
  const sources = madeUpSources(LATER);
  return {
    ...rest,
    plugins: [sources, ...plugins],
    worker: { ...worker, plugins: () => [sources, ...(worker.plugins?.() ?? [])] },
  };
});
