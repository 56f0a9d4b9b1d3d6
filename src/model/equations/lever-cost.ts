/** What one lever costs: planned and executed. */
import {
  add,
  div,
  type Expression,
  equation,
  input,
  max,
  middle,
  mul,
  type Operand,
  step,
  sub,
  when,
} from '../expression.ts';
import type { Lever } from '../levers/index.ts';
import { overlap } from './delivery.ts';
import { type Equation, inSection } from './equation.ts';

/** Months over which the capital of owned compute is paid. */
const CAPITAL_MONTHS = 18;

const costSection = inSection('cost');

/** S/ million a year and unit, for the absorption limit and for executed new money. */
function yearlyUnitCost(lever: Lever): Expression {
  const { cost } = lever;
  if (cost.kind === 'none') return mul(0);
  if (cost.kind !== 'capital') return cost.perUnit;
  const rentedShare = input('option/public-compute.rented-share');
  return add(
    mul(sub(1, rentedShare), add(div(cost.capital, CAPITAL_MONTHS / 12), cost.operation)),
    mul(rentedShare, cost.rented),
  );
}

/** Planned and executed S/ million, accumulated. Planned money does not wait for the gate. */
export function costEquations(lever: Lever): readonly Equation[] {
  const { auxiliary, stock } = costSection;
  const { id, cost } = lever;
  const unitCost = auxiliary(`${id}/yearly-unit-cost`, 'S/ million a year and unit', yearlyUnitCost(lever));
  const spent = equation(`${id}/delivered`);
  const effort = max(0, equation(`${id}/effort`));
  const perStep = (yearly: Operand) => div(mul(yearly, step), 12);
  const accumulate = (name: string, amount: Expression): Equation =>
    stock(`${id}/${name}`, 'S/ million', mul(0), add(equation(`${id}/${name}`), amount));
  if (cost.kind === 'none' || cost.kind === 'absorption-only') return [unitCost];
  if (cost.kind === 'yearly') {
    const unit = equation(`${id}/yearly-unit-cost`);
    return [
      unitCost,
      accumulate('planned', perStep(mul(effort, unit))),
      accumulate('executed', perStep(mul(max(0, spent), unit))),
    ];
  }
  const rentedShare = input('option/public-compute.rented-share');
  const owned = sub(1, rentedShare);
  const paidFrom = max(equation('gate'), equation(`${id}/start-month`));
  const paidUntil = add(paidFrom, CAPITAL_MONTHS);
  const running = when(input(`${id}/end`), 'le', middle, 0, 1);
  return [
    unitCost,
    auxiliary(
      `${id}/money`,
      'S/ million a step',
      add(
        // Capital once, evenly over the months in which the centre is built; then operation.
        mul(
          div(
            mul(max(0, equation(`${id}/target`)), owned, cost.capital, overlap(paidFrom, paidUntil), step),
            CAPITAL_MONTHS,
          ),
          running,
        ),
        perStep(mul(effort, owned, cost.operation, sub(1, overlap(0, paidUntil)))),
        perStep(mul(effort, rentedShare, cost.rented)),
      ),
    ),
    accumulate('planned', equation(`${id}/money`)),
    accumulate('executed', mul(equation(`${id}/money`), equation(`${id}/delivery`))),
  ];
}
