import type { Lever } from './lever.ts';

export const stance: Lever = {
  id: 'stance',
  code: 'st',
  group: 'governance',
  unit: 'stance-0-1',
  kind: 'modifier',
  baseline: 0,
  reference: 1,
  max: 1,
  step: 0.05,
  timing: { start: 0, ramp: 0 },
  needsBudgetGate: false,
  newProgrammeRamp: false,
  absorbed: false,
  inReferencePackage: false,
  cost: { kind: 'none' },
  effects: [],
  uses: ['mult_platform', 'credit_kept_platform'],
  anchors: [
    { key: 'uk-sandbox', sources: ['S130'] },
    { key: 'judgement', sources: ['J'] },
  ],
};
