import type { Lever } from './lever.ts';

export const stableFinancing: Lever = {
  id: 'stable-financing',
  code: 'sf',
  group: 'delivery',
  unit: 'share',
  kind: 'modifier',
  baseline: 0,
  reference: 1,
  max: 1,
  step: 0.05,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: false,
  newProgrammeRamp: false,
  absorbed: false,
  inReferencePackage: false,
  cost: { kind: 'none' },
  effects: [],
  uses: ['stable_exec_gain', 'stable_turnover_cover'],
  anchors: [
    { key: 'execution', sources: ['S66', 'S67', 'S68'] },
    { key: 'concytec', sources: ['S47'] },
  ],
};
