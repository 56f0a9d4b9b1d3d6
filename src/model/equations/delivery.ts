/** Execution, transition, turnover and the absorption limit: what delivery is reduced by (docs/model.md, "Delivery"). */
import {
  add,
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
  pow,
  step,
  stepwise,
  sub,
  when,
} from '../expression.ts';
import { NEVER } from '../inputs.ts';
import { LEVERS } from '../levers/index.ts';
import { LEVER_IDS } from '../vocabulary.ts';
import { type Equation, inSection } from './equation.ts';

/** Share of the coming step that lies within [from, to). */
export const overlap = (from: Operand, to: Operand): Expression =>
  div(max(0, sub(min(add(now, step), to), max(now, from))), step);

/** `value` with the switch on, `otherwise` with it off. */
export const switched = (id: string, value: Operand, otherwise: Operand): Expression =>
  when(input(`switch/${id}`), 'eq', 0, otherwise, value);

const { auxiliary } = inSection('delivery');
const { auxiliary: absorptionAuxiliary } = inSection('absorption');

const protectedShare = equation('stable-financing/effort');
const continuity = input('option/assumption.continuity');
const HIGHEST_EXECUTION = 0.98;

/** Delivery of every lever, before anything that is the lever's own. */
export const deliveryEquations: readonly Equation[] = [
  auxiliary('gate', 'months', switched('timing', parameter('budget_gate_month'), 0)),
  auxiliary('gate/open', 'share of the step', overlap(equation('gate'), NEVER)),
  // With nothing executed nothing is done at all: intensities and the tax incentive included.
  auxiliary(
    'execution/any',
    '0 or 1',
    switched('execution', when(parameter('exec_public'), 'le', 0, 0, 1), 1),
  ),
  auxiliary(
    'execution/rate',
    'share',
    switched(
      'execution',
      mul(
        equation('execution/any'),
        min(
          HIGHEST_EXECUTION,
          add(
            parameter('exec_public'),
            mul(protectedShare, parameter('stable_exec_gain')),
            mul(continuity, parameter('continuity_exec_gain')),
          ),
        ),
      ),
      1,
    ),
  ),
  auxiliary(
    'execution/rate-today',
    'share',
    switched(
      'execution',
      mul(equation('execution/any'), min(HIGHEST_EXECUTION, parameter('exec_public'))),
      1,
    ),
  ),
  auxiliary(
    'transition',
    'multiplier',
    switched(
      'execution',
      sub(
        1,
        mul(
          sub(1, parameter('transition_penalty')),
          // The government changes on 28 July 2026, the end of month 0.
          overlap(1, add(1, parameter('transition_months'))),
        ),
      ),
      1,
    ),
  ),
  auxiliary(
    'turnover/share',
    'share of the step',
    when(
      input('drawn'),
      'eq',
      0,
      sub(1, exp(div(mul(-1, parameter('ev_turnover_rate'), min(middle, parameter('turnover_months'))), 12))),
      stepwise('turnover'),
    ),
  ),
  auxiliary(
    'turnover',
    'multiplier',
    switched(
      'execution',
      sub(
        1,
        mul(
          equation('turnover/share'),
          parameter('turnover_loss'),
          sub(1, mul(protectedShare, parameter('stable_turnover_cover'))),
          sub(1, mul(continuity, parameter('continuity_cover'))),
        ),
      ),
      1,
    ),
  ),
  auxiliary(
    'turnover/today',
    'multiplier',
    switched('execution', sub(1, mul(equation('turnover/share'), parameter('turnover_loss'))), 1),
  ),
  // What protected money and continuity do to present programmes: one as things are.
  auxiliary(
    'delivery/ratio',
    'ratio',
    when(
      equation('execution/any'),
      'eq',
      0,
      1,
      div(
        mul(equation('execution/rate'), equation('turnover')),
        mul(equation('execution/rate-today'), equation('turnover/today')),
      ),
    ),
  ),
  absorptionAuxiliary(
    'absorption/planned',
    'S/ million a year',
    add(
      ...LEVER_IDS.filter((id) => LEVERS[id].absorbed).map((id) =>
        mul(
          max(0, equation(`${id}/effort`)),
          equation('gate/open'),
          equation('execution/rate'),
          equation(`${id}/yearly-unit-cost`),
        ),
      ),
    ),
  ),
  absorptionAuxiliary(
    'absorption/limit',
    'S/ million a year',
    mul(
      parameter('absorb_base_pen'),
      sub(pow(add(1, parameter('absorb_max_growth')), add(div(middle, 12), 0.5)), 1),
    ),
  ),
  absorptionAuxiliary(
    'absorption',
    'share',
    switched(
      'execution',
      when(
        equation('absorption/planned'),
        'le',
        equation('absorption/limit'),
        1,
        div(
          mul(
            equation('absorption/limit'),
            add(
              1,
              mul(
                parameter('absorb_excess_yield'),
                sub(1, div(equation('absorption/limit'), equation('absorption/planned'))),
              ),
            ),
          ),
          equation('absorption/planned'),
        ),
      ),
      1,
    ),
  ),
];

/** Months of the coming step's middle within the ramp of a new instrument, as a share of its steady spending. */
export const programmeRamp = (start: Operand): Expression =>
  switched(
    'timing',
    sub(
      1,
      exp(
        div(
          mul(-Math.LN2, max(0, sub(middle, max(equation('gate'), start)))),
          parameter('ramp_new_program_months'),
        ),
      ),
    ),
    1,
  );
