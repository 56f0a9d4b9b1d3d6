/** Levers that build a stock: of people, of what was bought, of what was trained; and what a stock loses. */
import {
  add,
  div,
  type Expression,
  equation,
  exp,
  input,
  max,
  min,
  mul,
  parameter,
  step,
  sub,
} from '../expression.ts';
import type { Lever } from '../levers/index.ts';
import { switched } from './delivery.ts';
import { type Equation, inSection } from './equation.ts';
import { delayKey, stockName } from './lever-names.ts';
import { delay, delayedNext, response } from './response.ts';

const HALF_MONTHS_A_YEAR = 24;
/** Some leave whatever is paid. */
const HIGHEST_RETENTION_CUT = 0.9;

const responseSection = inSection('response');

/**
 * dS/dt = inflow - decay S/12, at least 0: the inflow arrives in the middle of the step, the decay is exact.
 */
function stockOf(name: string, unit: string, inflow: Expression, yearlyDecay: Expression | null): Equation {
  const { stock } = responseSection;
  const level = equation(name);
  if (!yearlyDecay) return stock(name, unit, mul(0), max(0, add(level, inflow)));
  const halfStep = exp(div(mul(-1, yearlyDecay, step), HALF_MONTHS_A_YEAR));
  return stock(name, unit, mul(0), max(0, mul(add(mul(level, halfStep), inflow), halfStep)));
}

export function stockEquations(lever: Lever): readonly Equation[] {
  const seen = new Set<string>();
  const delivered = equation(`${lever.id}/delivered`);
  const decay = lever.stock?.decay
    ? switched(
        'ceiling',
        mul(parameter(lever.stock.decay), lever.stock.emigration ? sub(1, equation('retention/cut')) : 1),
        0,
      )
    : null;
  const rented = lever.stock?.rented;
  return lever.effects.flatMap((effect) => {
    const key = delayKey(lever, effect);
    if (seen.has(key)) return [];
    seen.add(key);
    const change = (name: string) =>
      lever.kind === 'people-flow'
        ? // Intake a year over the step, by the trapezium of the delayed flow.
          div(mul(0.5, step, add(equation(`${name}/3`), delayedNext(name))), 12)
        : sub(delayedNext(name), equation(`${name}/3`));
    const owned = rented ? mul(delivered, sub(1, input(`option/${rented.share}`))) : delivered;
    const equations = [
      ...delay(key, lever.unit, effect.lag, owned),
      stockOf(stockName(lever, effect), lever.unit, change(key), decay),
    ];
    if (!rented) return equations;
    const rentedKey = `${lever.id}/rented`;
    return [
      ...equations,
      ...delay(rentedKey, lever.unit, rented.lag, mul(delivered, input(`option/${rented.share}`))),
      stockOf(stockName(lever, effect, true), lever.unit, change(rentedKey), null),
    ];
  });
}

/** A lever that keeps people here: the share of emigration avoided, and the people of today that it saves. */
export function emigrationEquations(lever: Lever): readonly Equation[] {
  if (!lever.cutsEmigration) return [];
  const { by, of } = lever.cutsEmigration;
  const { auxiliary, stock } = responseSection;
  return [
    auxiliary(
      'retention/cut',
      'share',
      min(
        HIGHEST_RETENTION_CUT,
        mul(parameter(by), response(div(equation(`${lever.id}/delivered`), lever.reference))),
      ),
    ),
    stock(
      'retention/saved-share',
      'share of the starting score',
      mul(0),
      add(equation('retention/saved-share'), div(mul(parameter(of), equation('retention/cut'), step), 12)),
    ),
  ];
}
