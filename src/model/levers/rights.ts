import { mul } from '../expression.ts';
import type { Lever } from './lever.ts';

export const rights: Lever = {
  id: 'rights',
  code: 'ri',
  group: 'governance',
  unit: 'million-soles-a-year',
  kind: 'flow',
  baseline: 0,
  reference: 10,
  max: 40,
  step: 1,
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
      indicator: 'cybersecurity',
      parameter: 'eff_rights_REG',
      share: 0.4,
      lag: 'lag_rights_months',
      referenceEffort: 10,
    },
    {
      indicator: 'ethics-sustainability',
      parameter: 'eff_rights_REG',
      share: 0.5,
      lag: 'lag_rights_months',
      referenceEffort: 10,
    },
    {
      indicator: 'personal-data',
      parameter: 'eff_rights_REG',
      share: 0.1,
      lag: 'lag_rights_months',
      referenceEffort: 10,
    },
    {
      indicator: 'society',
      parameter: 'eff_rights_VIS',
      share: 1,
      lag: 'lag_rights_months',
      referenceEffort: 10,
    },
  ],
  anchors: [
    { key: 'rubric', sources: ['I30'] },
    { key: 'ds115', sources: ['S20'] },
  ],
};
