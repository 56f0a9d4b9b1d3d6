import { mul, parameter } from '../expression.ts';
import type { Lever } from './lever.ts';

export const sandbox: Lever = {
  id: 'sandbox',
  code: 'sb',
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
    perUnit: mul(parameter('cost_sandbox_musd'), parameter('fx_pen_usd')),
    parameters: ['cost_sandbox_musd', 'fx_pen_usd'],
  },
  effects: [
    {
      indicator: 'innovation',
      parameter: 'eff_sandbox_IND',
      share: 1,
      lag: 'lag_sandbox_months',
      referenceEffort: 1,
      stanceTakeUp: true,
      closingWindow: true,
      event: 'sandbox-active',
    },
    {
      indicator: 'ai-regulation',
      parameter: 'eff_sandbox_REG',
      share: 1,
      lag: 'lag_sandbox_months',
      referenceEffort: 1,
    },
  ],
  uses: ['p_sandbox_active'],
  anchors: [
    { key: 'sbs', sources: ['S29', 'S30', 'S31'] },
    { key: 'uk', sources: ['S130'] },
  ],
};
