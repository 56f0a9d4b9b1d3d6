/** How much is done of one lever, and how much of that arrives (docs/model.md, "Effort" and "Delivery"). */
import { div, equation, input, middle, mul, type Operand, sub, when } from '../expression.ts';
import type { Lever } from '../levers/index.ts';
import { programmeRamp, switched } from './delivery.ts';
import { type Equation, inSection } from './equation.ts';

const effortSection = inSection('effort');
const deliverySection = inSection('delivery');

/** Effort above the baseline: from the start, linear over the ramp, back to the baseline at the end. */
export function effortEquations(lever: Lever): readonly Equation[] {
  const { auxiliary } = effortSection;
  const start = equation(`${lever.id}/start-month`);
  const ramp = equation(`${lever.id}/ramp-months`);
  const sinceStart = sub(middle, start);
  return [
    auxiliary(`${lever.id}/start-month`, 'months', switched('timing', input(`${lever.id}/start`), 0)),
    auxiliary(`${lever.id}/ramp-months`, 'months', switched('timing', input(`${lever.id}/ramp`), 0)),
    auxiliary(`${lever.id}/target`, lever.unit, sub(input(`${lever.id}/value`), lever.baseline)),
    auxiliary(
      `${lever.id}/effort`,
      lever.unit,
      when(
        sinceStart,
        'lt',
        0,
        0,
        when(
          input(`${lever.id}/end`),
          'le',
          middle,
          0,
          mul(equation(`${lever.id}/target`), when(ramp, 'le', sinceStart, 1, div(sinceStart, ramp))),
        ),
      ),
    ),
  ];
}

/** Share of the effort that arrives in the coming step, programme ramp included. */
export function deliveredEquations(lever: Lever): readonly Equation[] {
  const { auxiliary } = deliverySection;
  const id = lever.id;
  const factors: Operand[] = [equation('transition'), equation('turnover')];
  if (lever.needsBudgetGate) factors.unshift(equation('gate/open'), equation('execution/rate'));
  else factors.unshift(equation('execution/any'));
  if (lever.absorbed) factors.push(equation('absorption'));
  const effort = equation(`${id}/effort`);
  return [
    auxiliary(`${id}/delivery`, 'share', mul(...factors)),
    auxiliary(
      `${id}/delivered`,
      lever.unit,
      when(
        effort,
        'eq',
        0,
        0,
        mul(
          effort,
          equation(`${id}/delivery`),
          ...(lever.newProgrammeRamp ? [programmeRamp(equation(`${id}/start-month`))] : []),
        ),
      ),
    ),
  ];
}
