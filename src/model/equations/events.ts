import { add, clamp, div, input, middle, mul, now, parameter, sub, when } from '../expression.ts';
import { overlap } from './delivery.ts';
import { type Equation, inSection } from './equation.ts';

/** The window closes; a stall or a re-measurement by then has one probability, later ones another. */
const WINDOW_MONTHS = 24;

const responseSection = inSection('response');

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
