import type { Plugin } from 'vite';

/** By the file of src/engine that asks for it: the worker's file, without its ending. */
const WORKERS: Readonly<Record<string, string>> = { index: 'worker', studies: 'study-worker' };
const ASKING = /\/src\/engine\/(index|studies)\.ts$/;

/**
 * Builds each worker as one more entry of the page, not as a bundle of its own: what both need (levers, parameters,
 * the edition) is one file, sent once. In development Vite serves the worker as ever.
 */
export function sharedWorker(): Plugin {
  return {
    name: 'umbral-shared-worker',
    apply: 'build',
    enforce: 'pre',
    // What the worker asks for later is not announced in a document: it has none.
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_file, needed, { hostId }) => (/\bworker-[^/]*$/.test(hostId) ? [] : needed),
        },
      },
    }),
    transform: {
      filter: { id: ASKING },
      handler(code, id) {
        const file = ASKING.exec(id)?.[1] as string;
        const name = WORKERS[file] as string;
        const asked = `new URL('./${name}.ts', import.meta.url)`;
        if (!code.includes(asked))
          this.error(`${asked} is not asked for any more: the worker would come twice`);
        const worker = this.emitFile({
          type: 'chunk',
          id: id.replace(ASKING, `/src/engine/${name}.ts`),
          name,
        });
        return { code: code.replace(asked, `import.meta.ROLLUP_FILE_URL_${worker}`), map: null };
      },
    },
  };
}
