import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(`../src/${relative}`, import.meta.url));
type Printers = typeof import('../src/model/compile/printed.ts');

/** What each virtual module is printed by. */
const PRINTED: Record<string, (printers: Printers) => string> = {
  'virtual:umbral-kernel': (printers) =>
    printers.printedScalar(path('kernel/math.ts'), path('model/compile/kernel.ts')),
  'virtual:umbral-vector-kernel': (printers) => printers.printedVector(),
};

/**
 * Prints the list of equations as modules at build time, so that the page needs no `new Function` and the printed
 * code can never be older than the equations.
 */
export function kernelPlugin(): Plugin {
  return {
    name: 'umbral-kernel',
    resolveId: (id) => (id in PRINTED ? `\0${id}` : undefined),
    async load(id) {
      const print = id.startsWith('\0') ? PRINTED[id.slice(1)] : undefined;
      if (!print) return undefined;
      const { module, dependencies } = await runnerImport<Printers>(path('model/compile/printed.ts'), {
        configFile: false,
        logLevel: 'error',
      });
      for (const file of dependencies) this.addWatchFile(file);
      return print(module);
    },
  };
}
