import { mul, parameter } from '../expression.ts';
import type { Lever } from './lever.ts';
import { MILLION_PER_SOL } from './units.ts';

export const literacy: Lever = {
  id: 'literacy',
  code: 'li',
  group: 'talent',
  unit: 'completions-a-year',
  kind: 'people-flow',
  baseline: 0,
  reference: 250000,
  max: 1000000,
  step: 10000,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: true,
  newProgrammeRamp: true,
  absorbed: true,
  inReferencePackage: true,
  cost: {
    kind: 'yearly',
    perUnit: mul(parameter('cost_mooc_completion_pen'), MILLION_PER_SOL),
    parameters: ['cost_mooc_completion_pen'],
  },
  effects: [
    {
      indicator: 'ai-literacy',
      parameter: 'eff_literacy_TAL',
      share: 1,
      lag: 'lag_literacy_months',
      referenceEffort: 500000,
    },
  ],
  anchors: [
    { key: 'minedu', sources: ['S58'] },
    { key: 'coursera', sources: ['S59'] },
  ],
};
