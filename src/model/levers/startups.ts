import { mul } from '../expression.ts';
import type { Lever } from './lever.ts';

export const startups: Lever = {
  id: 'startups',
  code: 'su',
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
      indicator: 'innovation',
      parameter: 'eff_startup_IND',
      share: 1,
      lag: 'lag_startup_months',
      referenceEffort: 50,
      stanceTakeUp: true,
      closingWindow: true,
      needsMentoring: true,
    },
  ],
  uses: ['mult_cash_only'],
  options: ['startups.mentored-share'],
  anchors: [
    { key: 'proinnovate', sources: ['S41'] },
    { key: 'startup-peru', sources: ['S43', 'S80'] },
    { key: 'firms', sources: ['J'] },
  ],
};
