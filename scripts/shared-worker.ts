import type { Plugin } from 'vite';

const ASKED = "new URL('./worker.ts', import.meta.url)";

/**
 * Builds the worker as one more entry of the page, not as a bundle of its own: what both need (levers, parameters,
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
      filter: { id: /\/src\/engine\/index\.ts$/ },
      handler(code, id) {
        if (!code.includes(ASKED))
          this.error(`${ASKED} is not asked for any more: the worker would come twice`);
        const worker = this.emitFile({
          type: 'chunk',
          id: id.replace(/index\.ts$/, 'worker.ts'),
          name: 'worker',
        });
        return { code: code.replace(ASKED, `import.meta.ROLLUP_FILE_URL_${worker}`), map: null };
      },
    },
  };
}
