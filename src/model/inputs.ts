import type { Edition } from '../edition/edition.ts';
import { PARAMETER_IDS } from '../evidence/parameters.ts';
import { INDICATOR_IDS, LEVER_IDS, OPTION_IDS } from './vocabulary.ts';

/** Switches of the full effect: 1 as it is, 0 with that obstacle taken away. */
export const SWITCH_IDS = ['timing', 'execution', 'delay', 'complements', 'ceiling'] as const;
export type SwitchId = (typeof SWITCH_IDS)[number];

/** A lever that never ends, and an event that never comes, happen at this month. */
export const NEVER = 1e6;

/**
 * Names of the numbers that reach the equations from outside, in their order in the input array.
 *
 * The parameters of the evidence come first in the array; these follow.
 */
export function inputNames(edition: Edition): readonly string[] {
  return [
    ...LEVER_IDS.flatMap((id) => ['value', 'start', 'ramp', 'end'].map((part) => `${id}/${part}`)),
    ...OPTION_IDS.map((id) => `option/${id}`),
    ...INDICATOR_IDS.map((id) => `starting/${id}`),
    ...INDICATOR_IDS.map((id) => `weight/${id}`),
    ...SWITCH_IDS.map((id) => `switch/${id}`),
    // Peru's conditioned central prior, also for constructed profiles.
    'today/talent',
    'today/compute',
    // 1 when events are drawn, 0 on the centre line, where they enter by their expectation.
    'drawn',
    'event/sandbox-active',
    'event/regional-stall-month',
    'event/data-remeasured-month',
    ...edition.countries.filter((c) => c.code !== edition.home).map((c) => `rival/${c.code}`),
    // Total above which a country is a Pioneer; the echo starts there.
    'line',
  ];
}

/** Every number that a kernel is handed, in its order: the parameters, then what `inputNames` says. */
export const kernelInputs = (edition: Edition): readonly string[] => [
  ...PARAMETER_IDS,
  ...inputNames(edition),
];

/** Series from outside. `noise`: accumulated noise of the fixed method, points, by month. */
export const MONTHLY_NAMES = ['noise'] as const;
/** `turnover`: share of a step in which a change of president is being absorbed. */
export const STEPWISE_NAMES = ['turnover'] as const;
