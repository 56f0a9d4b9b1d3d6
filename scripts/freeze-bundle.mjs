// @ts-check
import { build } from 'vite';
import { ROOT } from './project.mjs';

/**
 * The kernel that the page fetches becomes the scalar module, which has its bits and is text.
 *
 * @type {import('vite').Plugin}
 */
const withoutFiles = {
  name: 'umbral-frozen-kernel',
  enforce: 'pre',
  resolveId: (id) => (id === 'virtual:umbral-kernel' ? '\0virtual:umbral-scalar' : undefined),
};

/**
 * The model of these sources as one module that needs nothing beside it (`FrozenModel`).
 *
 * @param {import('vite').Plugin[]} [plugins] what a test does to the sources first
 */
export async function bundledModel(plugins = []) {
  const built = await build({
    root: ROOT,
    logLevel: 'error',
    plugins: [withoutFiles, ...plugins],
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: { output: { minify: true } },
      lib: { entry: 'src/scenario/frozen-entry.ts', formats: ['es'], fileName: 'frozen' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [only, ...others] = outputs;
  if (only?.type !== 'chunk' || others.length > 0) throw new Error('a frozen model is one file');
  return only.code;
}
