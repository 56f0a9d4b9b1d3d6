import { mul, parameter } from '../expression.ts';
import type { Lever } from './lever.ts';

export const regional: Lever = {
  id: 'regional',
  code: 'rc',
  group: 'governance',
  unit: 'intensity',
  kind: 'intensity',
  baseline: 0,
  reference: 1,
  max: 1,
  step: 0.05,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: false,
  newProgrammeRamp: false,
  absorbed: false,
  inReferencePackage: true,
  cost: {
    kind: 'yearly',
    perUnit: mul(parameter('cost_regional_musd'), parameter('fx_pen_usd')),
    parameters: ['cost_regional_musd', 'fx_pen_usd'],
  },
  effects: [
    {
      indicator: 'development',
      parameter: 'eff_regional_IND',
      share: 1,
      lag: 'lag_regional_months',
      referenceEffort: 1,
      absorptiveCapacity: true,
      event: 'regional-stall',
    },
    {
      indicator: 'advanced-talent',
      parameter: 'eff_regional_TAL',
      share: 1,
      lag: 'lag_regional_months',
      referenceEffort: 1,
      absorptiveCapacity: true,
      event: 'regional-stall',
    },
    {
      indicator: 'government',
      parameter: 'eff_regional_ADO',
      share: 1,
      lag: 'lag_regional_months',
      referenceEffort: 1,
      absorptiveCapacity: true,
      event: 'regional-stall',
    },
  ],
  uses: ['ev_regional_cut_prob', 'regional_stall_residual'],
  anchors: [
    { key: 'latam-gpt', sources: ['S33', 'S34'] },
    { key: 'cost', sources: ['S18', 'J'] },
  ],
};
