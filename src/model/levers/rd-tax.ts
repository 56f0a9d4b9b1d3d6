import { parameter } from '../expression.ts';
import type { Lever } from './lever.ts';

export const rdTax: Lever = {
  id: 'rd-tax',
  code: 'rt',
  group: 'research-innovation',
  unit: 'multiple-of-today',
  kind: 'flow',
  baseline: 1,
  reference: 2,
  max: 4,
  step: 0.1,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: true,
  newProgrammeRamp: false,
  absorbed: true,
  inReferencePackage: true,
  cost: {
    kind: 'absorption-only',
    perUnit: parameter('tax_base_pen'),
    parameters: ['tax_base_pen'],
  },
  effects: [
    {
      indicator: 'innovation',
      parameter: 'eff_tax_IND',
      share: 1,
      lag: 'lag_tax_months',
      referenceEffort: 1,
      stanceTakeUp: true,
      closingWindow: true,
      offset: 1,
    },
  ],
  anchors: [
    { key: 'law-30309', sources: ['S48', 'S50'] },
    { key: 'extension', sources: ['S49'] },
  ],
};
