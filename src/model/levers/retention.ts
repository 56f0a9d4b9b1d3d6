import { mul } from '../expression.ts';
import type { Lever } from './lever.ts';

export const retention: Lever = {
  id: 'retention',
  code: 're',
  group: 'talent',
  unit: 'million-soles-a-year',
  kind: 'flow',
  baseline: 0,
  reference: 20,
  max: 80,
  step: 1,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: true,
  newProgrammeRamp: true,
  absorbed: true,
  inReferencePackage: false,
  cost: {
    kind: 'yearly',
    // The lever is its own amount of money.
    perUnit: mul(1),
    parameters: [],
  },
  effects: [
    {
      indicator: 'advanced-talent',
      parameter: 'eff_retention_TAL',
      share: 1,
      lag: 'lag_retention_months',
      referenceEffort: 20,
    },
  ],
  cutsEmigration: { by: 'retention_emigration_cut', of: 'decay_talent_emigration' },
  uses: ['retention_emigration_cut', 'decay_talent_emigration'],
  anchors: [
    { key: 'bonus', sources: ['S55', 'S56', 'S83'] },
    { key: 'researchers', sources: ['S56', 'S57'] },
  ],
};
