/** The equations of one lever, made from its record by one generic function (docs/model.md, sections "Effort" to "Delay"). */
import type { Edition } from '../../edition/edition.ts';
import type { Lever } from '../levers/index.ts';
import type { Equation } from './equation.ts';
import { costEquations } from './lever-cost.ts';
import { effectEquations } from './lever-effect.ts';
import { deliveredEquations, effortEquations } from './lever-effort.ts';
import { flowEquations } from './lever-flow.ts';
import { emigrationEquations, stockEquations } from './lever-stock.ts';

export function leverEquations(lever: Lever, edition: Edition): readonly Equation[] {
  if (lever.kind === 'modifier') return effortEquations(lever);
  const isStock = lever.kind === 'stock-target' || lever.kind === 'people-flow';
  return [
    ...effortEquations(lever),
    ...deliveredEquations(lever),
    ...(isStock ? stockEquations(lever) : flowEquations(lever)),
    ...emigrationEquations(lever),
    ...effectEquations(lever, edition),
    ...costEquations(lever),
  ];
}
