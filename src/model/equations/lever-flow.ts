/** Levers whose effects follow sustained effort: flows and intensities, with what gates them. */
import {
  add,
  div,
  type Expression,
  equation,
  exp,
  input,
  mul,
  type Operand,
  parameter,
  sub,
  when,
} from '../expression.ts';
import type { Effect, Lever } from '../levers/index.ts';
import { switched } from './delivery.ts';
import { type Equation, inSection } from './equation.ts';
import { delayKey, effectName } from './lever-names.ts';
import { delay, response } from './response.ts';

const responseSection = inSection('response');

const stance = equation('stance/effort');
const takeUp = add(1, mul(stance, sub(parameter('mult_platform'), 1)));

/** What multiplies the input of an effect's delay besides the response: window, mentoring, event, credit kept. */
function gates(effect: Effect): readonly Operand[] {
  const factors: Operand[] = [];
  if (effect.needsMentoring) {
    const share = input('option/startups.mentored-share');
    factors.push(switched('complements', add(share, mul(sub(1, share), parameter('mult_cash_only'))), 1));
  }
  if (effect.event === 'sandbox-active') factors.push(equation('event/sandbox-active'));
  if (effect.event === 'regional-stall') factors.push(equation('event/regional-continues'));
  if (effect.keptAtPlatform) factors.push(sub(1, mul(stance, sub(1, parameter('credit_kept_platform')))));
  return factors;
}

/** Capital that incentives still draw after a start this late. */
const windowLeft = (lever: Lever): Expression =>
  exp(div(mul(-Math.LN2, equation(`${lever.id}/start-month`)), parameter('window_half_life_months')));

/** The input of an intensity's delay: linear in the effort delivered. */
function intensityInput(lever: Lever, effect: Effect): Expression {
  return mul(
    div(equation(`${lever.id}/delivered`), effect.referenceEffort),
    ...(effect.stanceTakeUp ? [takeUp] : []),
    ...(effect.closingWindow ? [windowLeft(lever)] : []),
    ...gates(effect),
  );
}

/** A flow's position on its response curve, y, with y0 of the present programmes alone, and the input they give. */
function flowInput(lever: Lever, effect: Effect, key: string): readonly [readonly Equation[], Expression] {
  const { auxiliary } = responseSection;
  const x = div(equation(`${lever.id}/delivered`), effect.referenceEffort);
  const m: Operand = effect.stanceTakeUp ? takeUp : 1;
  const offset: Operand = effect.offset ?? parameter('sat_existing_share');
  const whenAnything = (y: Expression) => when(equation('execution/any'), 'eq', 0, 0, y);
  const y0 = equation(`${key}/y0`);
  const y = equation(`${key}/y`);
  const equations = [
    // Take-up, protected money and continuity reach the present programmes (the offset) too.
    auxiliary(
      `${key}/y0`,
      'reference efforts',
      whenAnything(mul(offset, sub(mul(m, equation('delivery/ratio')), 1))),
    ),
    auxiliary(`${key}/y`, 'reference efforts', whenAnything(add(y0, mul(m, x)))),
  ];
  if (!effect.closingWindow) return [equations, mul(response(y, offset), ...gates(effect))];
  // The window touches what the lever adds, not the present programmes.
  const before = equation(`${key}/response0`);
  return [
    [...equations, auxiliary(`${key}/response0`, 'response', response(y0, offset))],
    mul(
      when(y, 'eq', y0, before, add(before, mul(windowLeft(lever), sub(response(y, offset), before)))),
      ...gates(effect),
    ),
  ];
}

export function flowEquations(lever: Lever): readonly Equation[] {
  const seen = new Map<string, string>();
  return lever.effects.flatMap((effect) => {
    const key = delayKey(lever, effect);
    const [before, input] =
      lever.kind === 'flow' ? flowInput(lever, effect, key) : [[], intensityInput(lever, effect)];
    const written = JSON.stringify([before, input]);
    const earlier = seen.get(key);
    if (earlier === written) return [];
    if (earlier) throw new Error(`${effectName(lever, effect)}: another input than its delay ${key} has`);
    seen.set(key, written);
    return [...before, ...delay(key, 'response', effect.lag, input)];
  });
}
