import { mul, parameter } from '../expression.ts';
import type { Lever } from './lever.ts';
import { MILLION_PER_THOUSAND, YEARS_OF_A_DOCTORATE } from './units.ts';

export const doctorates: Lever = {
  id: 'doctorates',
  code: 'do',
  group: 'talent',
  unit: 'people-funded',
  kind: 'stock-target',
  baseline: 0,
  reference: 100,
  max: 400,
  step: 5,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: true,
  newProgrammeRamp: false,
  absorbed: true,
  inReferencePackage: true,
  cost: {
    kind: 'yearly',
    perUnit: mul(
      parameter('cost_phd_national_kusd'),
      parameter('fx_pen_usd'),
      MILLION_PER_THOUSAND / YEARS_OF_A_DOCTORATE,
    ),
    parameters: ['cost_phd_national_kusd', 'fx_pen_usd'],
  },
  effects: [
    {
      indicator: 'advanced-talent',
      parameter: 'eff_advanced_TAL',
      share: 1,
      lag: 'lag_advanced_months',
      referenceEffort: 100,
    },
    {
      indicator: 'research',
      parameter: 'eff_advanced_RES',
      share: 1,
      lag: 'lag_advanced_months',
      referenceEffort: 100,
      complementRd: true,
    },
    {
      indicator: 'advanced-talent',
      parameter: 'eff_phd_grad_TAL',
      share: 1,
      lag: 'lag_phd_months',
      referenceEffort: 100,
    },
  ],
  anchors: [
    { key: 'excellence', sources: ['S51', 'S52'] },
    { key: 'bicentenario', sources: ['S53'] },
    { key: 'becas-chile', sources: ['S114'] },
  ],
};
