/** The kernels of the current edition as the text of modules; run at build time only. */
import { CURRENT_EDITION } from '../../edition/index.ts';
import { EQUATIONS } from '../equations/index.ts';
import { inputNames } from '../inputs.ts';
import { toBase64 } from './base64.ts';
import { hoist } from './hoist.ts';
import { orderEquations } from './order.ts';
import { printModule } from './print.ts';
import { emitModule } from './wasm.ts';

/** What an ensemble reads of each draw. */
const VECTOR_COLUMNS = ['total'];

const ordered = (wanted?: readonly string[]) =>
  orderEquations(hoist(EQUATIONS), inputNames(CURRENT_EDITION), wanted);

/** A JavaScript module; see `Kernel`. */
export const printedScalar = (mathPath: string, kernelPath: string): string =>
  printModule(ordered(), mathPath, kernelPath);

/** The WebAssembly kernel of two draws side by side, in base64, with the names of what goes in and comes out. */
export function printedVector(): string {
  const list = ordered(VECTOR_COLUMNS);
  return `export const inputs = ${JSON.stringify(list.inputs)};
export const columns = ${JSON.stringify(list.columns)};
export const base64 = ${JSON.stringify(toBase64(emitModule(list)))};
`;
}
