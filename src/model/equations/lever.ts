/** The equations of one lever, made from its record by one generic function (docs/model.md, sections "Effort" to "Delay"). */
import type { Edition } from '../../edition/edition.ts';
import {
  add,
  clamp,
  div,
  type Expression,
  equation,
  exp,
  input,
  max,
  middle,
  min,
  mul,
  now,
  type Operand,
  parameter,
  step,
  sub,
  when,
} from '../expression.ts';
import { type Effect, factorOf, type Lever } from '../levers/index.ts';
import { overlap, programmeRamp, switched } from './delivery.ts';
import { type Equation, inSection } from './equation.ts';
import { delay, delayedNext, response } from './response.ts';

/** Months over which the capital of owned compute is paid. */
const CAPITAL_MONTHS = 18;
/** The window closes; a stall or a re-measurement by then has one probability, later ones another. */
const WINDOW_MONTHS = 24;
const HALF_MONTHS_A_YEAR = 24;
/** Some leave whatever is paid. */
const HIGHEST_RETENTION_CUT = 0.9;

const effortSection = inSection('effort');
const deliverySection = inSection('delivery');
const responseSection = inSection('response');
const costSection = inSection('cost');

const stance = equation('stance/effort');
const takeUp = add(1, mul(stance, sub(parameter('mult_platform'), 1)));

/** Effort above the baseline: from the start, linear over the ramp, back to the baseline at the end. */
function effortEquations(lever: Lever): readonly Equation[] {
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
function deliveredEquations(lever: Lever): readonly Equation[] {
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

/** Effects that share input, lag and delay have one delay between them. */
const delayKey = (lever: Lever, effect: Effect): string =>
  [
    `${lever.id}/${effect.lag.replace(/^lag_|_months$/g, '')}`,
    ...(effect.event && effect.event !== 'data-remeasured' ? [effect.event] : []),
  ].join('/');

function flowEquations(lever: Lever): readonly Equation[] {
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

const stockName = (lever: Lever, effect: Effect, rented = false): string =>
  `${delayKey(lever, effect)}/stock${rented ? '-rented' : ''}`;

function stockEquations(lever: Lever): readonly Equation[] {
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

/** Name of the points that an effect gives to its indicator, before the ceiling. */
export const effectName = (lever: Lever, effect: Effect): string =>
  `${lever.id}/${effect.indicator}/${effect.parameter.replace(/^eff_/, '')}`;

function effectEquations(lever: Lever, edition: Edition): readonly Equation[] {
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
function costEquations(lever: Lever): readonly Equation[] {
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

/** Talent retention: the share of emigration avoided, and the people of today that it saves. */
function retentionEquations(lever: Lever): readonly Equation[] {
  const { auxiliary, stock } = responseSection;
  return [
    auxiliary(
      'retention/cut',
      'share',
      min(
        HIGHEST_RETENTION_CUT,
        mul(
          parameter('retention_emigration_cut'),
          response(div(equation('retention/delivered'), lever.reference)),
        ),
      ),
    ),
    stock(
      'retention/saved-share',
      'share of the starting score',
      mul(0),
      add(
        equation('retention/saved-share'),
        div(mul(parameter('decay_talent_emigration'), equation('retention/cut'), step), 12),
      ),
    ),
  ];
}

export function leverEquations(lever: Lever, edition: Edition): readonly Equation[] {
  if (lever.kind === 'modifier') return effortEquations(lever);
  const isStock = lever.kind === 'stock-target' || lever.kind === 'people-flow';
  return [
    ...effortEquations(lever),
    ...deliveredEquations(lever),
    ...(isStock ? stockEquations(lever) : flowEquations(lever)),
    ...(lever.id === 'retention' ? retentionEquations(lever) : []),
    ...effectEquations(lever, edition),
    ...costEquations(lever),
  ];
}

/** Events that reach single effects: drawn, or by their expectation on the centre line. */
export const eventEquations: readonly Equation[] = [
  responseSection.auxiliary(
    'event/sandbox-active',
    'share',
    when(input('drawn'), 'eq', 0, parameter('p_sandbox_active'), input('event/sandbox-active')),
  ),
  responseSection.auxiliary(
    'event/regional-continues',
    'share',
    when(
      input('drawn'),
      'eq',
      0,
      sub(
        1,
        mul(
          parameter('ev_regional_cut_prob'),
          clamp(div(middle, WINDOW_MONTHS), 0, 1),
          sub(1, parameter('regional_stall_residual')),
        ),
      ),
      add(
        parameter('regional_stall_residual'),
        mul(sub(1, parameter('regional_stall_residual')), overlap(0, input('event/regional-stall-month'))),
      ),
    ),
  ),
  responseSection.auxiliary(
    'event/data-remeasured',
    'share',
    when(
      input('drawn'),
      'eq',
      0,
      add(
        mul(parameter('idx_data_remeasure_prob'), clamp(div(sub(now, 12), 12), 0, 1)),
        mul(
          sub(1, parameter('idx_data_remeasure_prob')),
          parameter('idx_data_remeasure_prob_48'),
          clamp(div(sub(now, WINDOW_MONTHS), WINDOW_MONTHS), 0, 1),
        ),
      ),
      when(input('event/data-remeasured-month'), 'le', now, 1, 0),
    ),
  ),
];
