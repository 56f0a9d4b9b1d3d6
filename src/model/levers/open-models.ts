import { mul } from '../expression.ts';
import type { Lever } from './lever.ts';

export const openModels: Lever = {
  id: 'open-models',
  code: 'om',
  group: 'compute-data',
  unit: 'million-soles-a-year',
  kind: 'flow',
  baseline: 0,
  reference: 10,
  max: 40,
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
      indicator: 'generative-ai',
      parameter: 'eff_openmodel_ADO',
      share: 0.5,
      lag: 'lag_openmodel_months',
      referenceEffort: 10,
      absorptiveCapacity: true,
    },
    {
      indicator: 'government',
      parameter: 'eff_openmodel_ADO',
      share: 0.5,
      lag: 'lag_openmodel_months',
      referenceEffort: 10,
      absorptiveCapacity: true,
    },
    {
      indicator: 'development',
      parameter: 'eff_openmodel_DEV',
      share: 1,
      lag: 'lag_openmodel_months',
      referenceEffort: 10,
      absorptiveCapacity: true,
    },
  ],
  anchors: [
    { key: 'latam-gpt', sources: ['S18', 'S100', 'S101'] },
    { key: 'serving', sources: ['S100'] },
  ],
};
