import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const ID = 'virtual:umbral-kernel';
const path = (relative: string) => fileURLToPath(new URL(`../src/${relative}`, import.meta.url));

/**
 * Prints the list of equations as a scalar module at build time, so that the page needs no `new Function`
 * and the printed code can never be older than the equations.
 */
export function kernelPlugin(): Plugin {
  return {
    name: 'umbral-kernel',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { module, dependencies } = await runnerImport<typeof import('../src/model/compile/printed.ts')>(
        path('model/compile/printed.ts'),
        { configFile: false, logLevel: 'error' },
      );
      for (const file of dependencies) this.addWatchFile(file);
      return module.printed(path('kernel/math.ts'), path('model/compile/kernel.ts'));
    },
  };
}
