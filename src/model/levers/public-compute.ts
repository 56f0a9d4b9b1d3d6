import { mul, parameter } from '../expression.ts';
import type { Lever } from './lever.ts';
import { HOURS_A_YEAR, MILLION_PER_SOL, MILLION_PER_THOUSAND } from './units.ts';

export const publicCompute: Lever = {
  id: 'public-compute',
  code: 'pc',
  group: 'compute-data',
  unit: 'gpus',
  kind: 'stock-target',
  baseline: 0,
  reference: 100,
  max: 500,
  step: 5,
  timing: { start: 6, ramp: 3 },
  needsBudgetGate: true,
  newProgrammeRamp: false,
  absorbed: true,
  inReferencePackage: true,
  cost: {
    kind: 'capital',
    capital: mul(parameter('cost_gpu_owned_kusd'), parameter('fx_pen_usd'), MILLION_PER_THOUSAND),
    operation: mul(
      parameter('cost_gpu_owned_kusd'),
      parameter('fx_pen_usd'),
      parameter('cost_gpu_opex_share'),
      MILLION_PER_THOUSAND,
    ),
    rented: mul(
      parameter('cost_gpu_hour_usd'),
      parameter('fx_pen_usd'),
      parameter('gpu_utilisation'),
      HOURS_A_YEAR * MILLION_PER_SOL,
    ),
    parameters: [
      'cost_gpu_owned_kusd',
      'cost_gpu_opex_share',
      'cost_gpu_hour_usd',
      'gpu_utilisation',
      'fx_pen_usd',
    ],
  },
  effects: [
    {
      indicator: 'compute',
      parameter: 'eff_compute_INF',
      share: 1,
      lag: 'lag_compute_months',
      referenceEffort: 100,
      rentedCredit: 'rented_compute_credit',
    },
    {
      indicator: 'research',
      parameter: 'eff_compute_RES',
      share: 1,
      lag: 'lag_compute_months',
      referenceEffort: 100,
      complementRd: true,
    },
    {
      indicator: 'development',
      parameter: 'eff_compute_DEV',
      share: 1,
      lag: 'lag_compute_months',
      referenceEffort: 100,
      complementRd: true,
    },
  ],
  stock: {
    decay: 'decay_compute',
    rented: { share: 'public-compute.rented-share', lag: 'lag_cloud_months' },
  },
  uses: ['decay_compute', 'rented_compute_credit', 'lag_cloud_months'],
  options: ['public-compute.rented-share'],
  anchors: [
    { key: 'tarapaca', sources: ['S102', 'S103'] },
    { key: 'rental', sources: ['S112'] },
    { key: 'coatlicue', sources: ['S105', 'S106'] },
  ],
};
