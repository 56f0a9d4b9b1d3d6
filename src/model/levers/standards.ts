import { mul, parameter } from '../expression.ts';
import type { Lever } from './lever.ts';

export const standards: Lever = {
  id: 'standards',
  code: 'sd',
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
    perUnit: mul(parameter('cost_international_musd'), parameter('fx_pen_usd')),
    parameters: ['cost_international_musd', 'fx_pen_usd'],
  },
  effects: [
    {
      indicator: 'standards-bodies',
      parameter: 'eff_international_INT',
      share: 0.9,
      lag: 'lag_international_months',
      referenceEffort: 1,
    },
    {
      indicator: 'international-organisations',
      parameter: 'eff_international_INT',
      share: 0.1,
      lag: 'lag_international_months',
      referenceEffort: 1,
    },
  ],
  anchors: [
    { key: 'rubric', sources: ['I30'] },
    { key: 'discrete', sources: ['J'] },
  ],
};
