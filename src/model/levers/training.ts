import { mul, parameter } from '../expression.ts';
import type { Lever } from './lever.ts';
import { MILLION_PER_THOUSAND } from './units.ts';

export const training: Lever = {
  id: 'training',
  code: 'tr',
  group: 'talent',
  unit: 'people-a-year',
  kind: 'people-flow',
  baseline: 0,
  reference: 2500,
  max: 10000,
  step: 100,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: true,
  newProgrammeRamp: true,
  absorbed: true,
  inReferencePackage: true,
  cost: {
    kind: 'yearly',
    perUnit: mul(parameter('cost_bootcamp_kusd'), parameter('fx_pen_usd'), MILLION_PER_THOUSAND),
    parameters: ['cost_bootcamp_kusd', 'fx_pen_usd'],
  },
  effects: [
    {
      indicator: 'professional-training',
      parameter: 'eff_prof_TAL',
      share: 1,
      lag: 'lag_bootcamp_months',
      referenceEffort: 5000,
    },
  ],
  stock: { decay: 'decay_talent_emigration', emigration: true },
  uses: ['decay_talent_emigration'],
  anchors: [
    { key: 'tech-workforce', sources: ['J'] },
    { key: 'bootcamp-cost', sources: ['J'] },
  ],
};
