/** The points that a lever's effects give to indicators, before the ceiling. */
import type { Edition } from '../../edition/edition.ts';
import { add, div, type Expression, equation, mul, type Operand, parameter } from '../expression.ts';
import { type Effect, factorOf, type Lever } from '../levers/index.ts';
import { type Equation, inSection } from './equation.ts';
import { delayKey, effectName, stockName } from './lever-names.ts';
import { response } from './response.ts';

const responseSection = inSection('response');

/** Delayed level of an effect in responses, before the factors of complements, capacity and fading. */
function levelOf(lever: Lever, effect: Effect): Expression {
  if (lever.kind === 'flow' || lever.kind === 'intensity') return equation(`${delayKey(lever, effect)}/3`);
  const own = equation(stockName(lever, effect));
  const stock = lever.stock?.rented
    ? add(
        own,
        mul(
          effect.rentedCredit ? parameter(effect.rentedCredit) : 1,
          equation(stockName(lever, effect, true)),
        ),
      )
    : own;
  return response(div(stock, effect.referenceEffort));
}

export function effectEquations(lever: Lever, edition: Edition): readonly Equation[] {
  const { auxiliary } = responseSection;
  return lever.effects.map((effect) => {
    const factors: Operand[] = [
      levelOf(lever, effect),
      parameter(effect.parameter),
      factorOf(effect, edition),
    ];
    if (effect.complementRd) factors.push(equation('complements/rd-factor'));
    if (effect.absorptiveCapacity) factors.push(equation('complements/absorptive-ratio'));
    if (effect.fadesWithGovernance) factors.push(equation('governance/credit-left'));
    // A barometer that is read again sees what has been published by then, so this event multiplies the level.
    if (effect.event === 'data-remeasured') factors.push(equation('event/data-remeasured'));
    return auxiliary(effectName(lever, effect), 'points of the indicator', mul(...factors));
  });
}
