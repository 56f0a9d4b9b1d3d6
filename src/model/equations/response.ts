/** Responses and delays, the two shapes every effect passes through (docs/model.md, "Response" and "Delay"). */
import type { ParameterId } from '../../evidence/parameters.ts';
import {
  add,
  div,
  type Expression,
  equation,
  exp,
  max,
  mul,
  type Operand,
  parameter,
  pow,
  step,
  sub,
  when,
} from '../expression.ts';
import { switched } from './delivery.ts';
import { type Equation, inSection } from './equation.ts';

const exponent = parameter('sat_spend_exponent');

/**
 * R(y) = ((a+y)^e - a^e) / ((1+a)^e - a^e): one at the reference, 0 at y = 0, finite slope there.
 *
 * Unit   y in reference efforts, may be negative; a+y is held at 0 or above.
 */
export function response(y: Expression, offset: Operand = parameter('sat_existing_share')): Expression {
  const atOffset = pow(offset, exponent);
  return when(
    y,
    'eq',
    0,
    0,
    div(sub(pow(max(0, add(offset, y)), exponent), atOffset), sub(pow(add(1, offset), exponent), atOffset)),
  );
}

const { auxiliary, stock } = inSection('delay');

/** Lags are at least one month. */
const lagOf = (lag: ParameterId): Expression => max(1, parameter(lag));

/**
 * Third-order exponential delay (Erlang 3) of `input`, solved exactly for an input held over the step.
 *
 * The level is the stock `name/3`. With the delay switched off every stage equals the input at once.
 */
export function delay(name: string, unit: string, lag: ParameterId, input: Expression): readonly Equation[] {
  const rate = equation(`${name}/rate`);
  const keep = equation(`${name}/keep`);
  const inputNow = equation(`${name}/input`);
  const away = (stage: number) => sub(equation(`${name}/${stage}`), inputNow);
  const next = (distance: Expression) => add(inputNow, mul(distance, keep));
  return [
    auxiliary(`${name}/input`, unit, input),
    auxiliary(`${name}/rate`, 'stages a step', div(mul(3, step), lagOf(lag))),
    auxiliary(`${name}/keep`, 'share a step', switched('delay', exp(mul(-1, rate)), 0)),
    stock(`${name}/1`, unit, mul(0), next(away(1))),
    stock(`${name}/2`, unit, mul(0), next(add(away(2), mul(rate, away(1))))),
    stock(`${name}/3`, unit, mul(0), next(add(away(3), mul(rate, away(2)), mul(0.5, rate, rate, away(1))))),
  ];
}

/** The delay's level one step later, written out: a stock's inflow needs the change over the step. */
export function delayedNext(name: string): Expression {
  const rate = equation(`${name}/rate`);
  const inputNow = equation(`${name}/input`);
  const away = (stage: number) => sub(equation(`${name}/${stage}`), inputNow);
  return add(
    inputNow,
    mul(add(away(3), mul(rate, away(2)), mul(0.5, rate, rate, away(1))), equation(`${name}/keep`)),
  );
}
