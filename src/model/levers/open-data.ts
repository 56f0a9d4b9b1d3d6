import { mul } from '../expression.ts';
import type { Lever } from './lever.ts';

export const openData: Lever = {
  id: 'open-data',
  code: 'od',
  group: 'compute-data',
  unit: 'million-soles-a-year',
  kind: 'flow',
  baseline: 0,
  reference: 15,
  max: 60,
  step: 1,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: true,
  newProgrammeRamp: true,
  absorbed: true,
  inReferencePackage: true,
  cost: {
    kind: 'yearly',
    // The lever is its own amount of money.
    perUnit: mul(1),
    parameters: [],
  },
  effects: [
    {
      indicator: 'data',
      parameter: 'eff_data_DAT',
      share: 1,
      lag: 'lag_data_months',
      referenceEffort: 15,
      event: 'data-remeasured',
    },
  ],
  uses: ['idx_data_remeasure_prob', 'idx_data_remeasure_prob_48'],
  anchors: [
    { key: 'barometer', sources: ['S16', 'S17'] },
    { key: 'regional-mean', sources: ['I06', 'I08'] },
  ],
};
