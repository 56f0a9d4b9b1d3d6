import type { Edition } from '../../edition/edition.ts';
import { CURRENT_EDITION } from '../../edition/index.ts';
import { LEVERS } from '../levers/index.ts';
import { LEVER_IDS } from '../vocabulary.ts';
import { deliveryEquations } from './delivery.ts';
import type { Equation } from './equation.ts';
import { eventEquations } from './events.ts';
import {
  aggregateEquations,
  complementEquations,
  creditEquations,
  indicatorEquations,
  rivalEquations,
} from './index-arithmetic.ts';
import { leverEquations } from './lever.ts';

export { type Equation, SECTION_IDS, type SectionId } from './equation.ts';

/**
 * The model: one list of equations. Whatever runs, draws, cites or exports it is printed from this list.
 *
 * The order is for reading; `orderEquations` finds the order of evaluation.
 */
export function equationsFor(edition: Edition): readonly Equation[] {
  return [
    ...LEVER_IDS.flatMap((id) => leverEquations(LEVERS[id], edition)),
    ...deliveryEquations,
    ...eventEquations,
    ...complementEquations,
    ...creditEquations,
    ...indicatorEquations(edition),
    ...aggregateEquations(edition),
    ...rivalEquations(edition),
  ];
}

export const EQUATIONS: readonly Equation[] = equationsFor(CURRENT_EDITION);
