import { mul } from '../expression.ts';
import type { Lever } from './lever.ts';

export const rdGrants: Lever = {
  id: 'rd-grants',
  code: 'rg',
  group: 'research-innovation',
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
      indicator: 'research',
      parameter: 'eff_rd_RES',
      share: 1,
      lag: 'lag_publication_months',
      referenceEffort: 50,
      stanceTakeUp: true,
      complementRd: true,
    },
    {
      indicator: 'development',
      parameter: 'eff_rd_DEV',
      share: 1,
      lag: 'lag_publication_months',
      referenceEffort: 50,
      stanceTakeUp: true,
      complementRd: true,
    },
  ],
  anchors: [
    { key: 'prociencia', sources: ['S40'] },
    { key: 'rd-gdp', sources: ['S45', 'S46', 'S47'] },
  ],
};
