import { CURRENT_EDITION } from '../../edition/index.ts';
import { EQUATIONS } from '../equations/index.ts';
import { inputNames } from '../inputs.ts';
import { hoist } from './hoist.ts';
import { orderEquations } from './order.ts';
import { printModule } from './print.ts';

/** The scalar module of the current edition, as text; run at build time only. */
export const printed = (mathPath: string, kernelPath: string): string =>
  printModule(orderEquations(hoist(EQUATIONS), inputNames(CURRENT_EDITION)), mathPath, kernelPath);
