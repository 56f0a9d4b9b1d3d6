import { mul } from '../expression.ts';
import type { Lever } from './lever.ts';

export const adoption: Lever = {
  id: 'adoption',
  code: 'ad',
  group: 'adoption',
  unit: 'million-soles-a-year',
  kind: 'flow',
  baseline: 0,
  reference: 50,
  max: 200,
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
      indicator: 'industry',
      parameter: 'eff_adoption_ADO',
      share: 0.5,
      lag: 'lag_adoption_months',
      referenceEffort: 50,
    },
    {
      indicator: 'government',
      parameter: 'eff_adoption_ADO',
      share: 0.5,
      lag: 'lag_adoption_months',
      referenceEffort: 50,
    },
  ],
  anchors: [
    { key: 'surveys', sources: ['S60', 'S61', 'S62'] },
    { key: 'produce-loan', sources: ['S42'] },
    { key: 'sectors', sources: ['J'] },
  ],
};
