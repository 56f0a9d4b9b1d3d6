import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(`../src/${relative}`, import.meta.url));
type Printers = typeof import('../src/model/compile/printed.ts');

/** A module's text; `emit` puts a file beside the page and gives an expression of its address, null where files are not served. */
type Print = (printers: Printers, emit: ((name: string, bytes: Uint8Array) => string) | null) => string;

type Printed = ReturnType<Printers['printedLanes']>;

/** A file of its own goes over the wire smaller than text of it, and only the kernel that is asked for. */
const bytesOf =
  (name: string, printed: (printers: Printers) => Printed): Print =>
  (printers, emit) => {
    const { bytes, base64 } = printed(printers);
    if (emit)
      return `
const addresses = { f64x2: ${emit(`${name}-f64x2`, bytes.f64x2)}, f32x4: ${emit(`${name}-f32x4`, bytes.f32x4)} };
const fetched = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(\`\${address}: \${answer.status}\`);
  return answer.arrayBuffer();
};
const coming = {};
export const bytesOf = (id) => (coming[id] ??= fetched(addresses[id]));
`;
    return `
const base64 = ${JSON.stringify(base64)};
export const bytesOf = async (id) => Uint8Array.from(atob(base64[id]), (letter) => letter.charCodeAt(0));
`;
  };

const scalar: Print = (printers) =>
  printers.printedScalar(path('kernel/math.ts'), path('model/compile/kernel.ts'));
const lanes = (printers: Printers): Printed => printers.printedLanes();
const runs = (printers: Printers): Printed => printers.printedRuns();
const layoutsOf =
  (id: string, printed: (printers: Printers) => Printed): Print =>
  (printers) =>
    `${printed(printers).layout}\nexport { bytesOf } from '${id}-bytes';`;

/** What each virtual module is printed by. */
const PRINTED: Record<string, Print> = {
  'virtual:umbral-scalar': scalar,
  // A page has fetched the kernel of two doubles before its first run; whoever has no files runs the scalar module.
  'virtual:umbral-kernel': (printers, emit) =>
    emit
      ? `import { singleRuns } from ${JSON.stringify(path('engine/single-runs.ts'))};
export const { inputs, columns, run } = (await singleRuns()) ?? (await import('virtual:umbral-scalar'));
`
      : scalar(printers, null),
  'virtual:umbral-lanes': layoutsOf('virtual:umbral-lanes', lanes),
  'virtual:umbral-lanes-bytes': bytesOf('kernel', lanes),
  'virtual:umbral-runs': layoutsOf('virtual:umbral-runs', runs),
  'virtual:umbral-runs-bytes': bytesOf('runs', runs),
};

/**
 * Prints the list of equations as modules at build time, so that the page needs no `new Function` and the printed
 * code can never be older than the equations.
 */
export function kernelPlugin(): Plugin {
  let servesFiles = false;
  return {
    name: 'umbral-kernel',
    configResolved: (config) => {
      servesFiles = config.command === 'build' && !config.build.ssr;
    },
    resolveId: (id) => (id in PRINTED ? `\0${id}` : undefined),
    async load(id) {
      const print = id.startsWith('\0') ? PRINTED[id.slice(1)] : undefined;
      if (!print) return undefined;
      const { module, dependencies } = await runnerImport<Printers>(path('model/compile/printed.ts'), {
        configFile: false,
        logLevel: 'error',
      });
      for (const file of dependencies) this.addWatchFile(file);
      const emit = (name: string, source: Uint8Array): string =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${name}.wasm`, source })}`;
      return print(module, servesFiles ? emit : null);
    },
  };
}
