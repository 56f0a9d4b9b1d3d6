import type { Plugin, Rolldown } from 'vite';

/** By the file of src/engine that asks for it: the worker's file, without its ending. */
const WORKERS: Readonly<Record<string, string>> = { index: 'worker', studies: 'study-worker' };
const ASKING = /\/src\/engine\/(index|studies)\.ts$/;

/** Files of workers, what two of them share (turns, and what comes with them), and the kernel of one run, which the page shares. */
const OF_WORKERS = /\b(?:worker|turns|kernel)-[^/]*$/;

/** The files that some entries load at once, themselves among them. */
function loadedBy(names: readonly string[], bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const found = new Map<string, Rolldown.OutputChunk>();
  const walk = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || found.has(fileName)) return;
    found.set(fileName, chunk);
    chunk.imports.forEach(walk);
  };
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && names.includes(file.name)) walk(file.fileName);
  return [...found.values()];
}

/**
 * Builds each worker as one more entry of the page, not as a bundle of its own: what both need (levers, parameters,
 * the edition) is one file, sent once. In development Vite serves the worker as ever.
 */
export function sharedWorker(): Plugin {
  return {
    name: 'umbral-shared-worker',
    apply: 'build',
    enforce: 'pre',
    // What a worker asks for later is not announced in a document: it has none.
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_file, needed, { hostId }) => (OF_WORKERS.test(hostId) ? [] : needed),
        },
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const { fileName, code } of loadedBy(Object.values(WORKERS), bundle))
          if (/__vite__mapDeps\(\[\d/.test(code))
            this.error(`${fileName} would announce in a document what it asks for later: a worker has none`);
      },
    },
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
