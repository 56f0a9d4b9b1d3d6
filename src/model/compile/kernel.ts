import { MONTH_COUNT } from '../vocabulary.ts';

/**
 * One run of the model.
 *
 * inputs     parameters, then the other inputs, in the order of `Ordered.inputs`
 * monthly    MONTH_COUNT values per name of MONTHLY_NAMES
 * stepwise   one value per step (48 x stepsPerMonth + 1) per name of STEPWISE_NAMES
 * lastMonth  months 0 to lastMonth are computed; the rest of `out` is left as it was
 * out        MONTH_COUNT values per column of `Ordered.columns`, column after column
 */
export type RunKernel = (
  inputs: Float64Array,
  monthly: Float64Array,
  stepwise: Float64Array,
  stepsPerMonth: number,
  lastMonth: number,
  out: Float64Array,
) => void;

/** A kernel with the names of what goes in and comes out. */
export interface Kernel {
  readonly run: RunKernel;
  readonly inputs: readonly string[];
  readonly columns: readonly string[];
}

/** Value of a monthly series at a time, linear between months. */
export function readMonthly(series: Float64Array, at: number, time: number): number {
  const month = Math.min(MONTH_COUNT - 2, Math.floor(time));
  const from = series[at * MONTH_COUNT + month] as number;
  const to = series[at * MONTH_COUNT + month + 1] as number;
  return from + (to - from) * (time - month);
}
