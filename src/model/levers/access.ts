import { mul } from '../expression.ts';
import type { Lever } from './lever.ts';

export const access: Lever = {
  id: 'access',
  code: 'ac',
  group: 'compute-data',
  unit: 'million-soles-a-year',
  kind: 'flow',
  baseline: 0,
  reference: 100,
  max: 400,
  step: 5,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: true,
  newProgrammeRamp: true,
  absorbed: false,
  inReferencePackage: false,
  cost: {
    kind: 'yearly',
    // The lever is its own amount of money.
    perUnit: mul(1),
    parameters: [],
  },
  effects: [
    {
      indicator: 'connectivity',
      parameter: 'eff_access_INF',
      share: 0.75,
      lag: 'lag_access_months',
      referenceEffort: 100,
    },
    {
      indicator: 'devices',
      parameter: 'eff_access_INF',
      share: 0.25,
      lag: 'lag_access_months',
      referenceEffort: 100,
    },
  ],
  anchors: [
    { key: 'five-g', sources: ['S75', 'S76'] },
    { key: 'costa-rica', sources: ['I22', 'I06'] },
  ],
};
