/** The as-published view: what the last edition out by a month says (docs/model.md, "Two views"). */
import { HORIZON_MONTHS, MONTH_COUNT } from './vocabulary.ts';

/** Months in which an edition comes out: October 2026, 2027, 2028 and 2029. */
export const EDITION_MONTHS = [3, 15, 27, 39] as const;

/** How many editions after 2025 are out by a month. */
export function editionsBy(month: number): number {
  let out = 0;
  while (out < EDITION_MONTHS.length && (EDITION_MONTHS[out] as number) <= month) out += 1;
  return out;
}

/** The month whose noise edition k reads: k years of it. */
export const noiseMonthOf = (edition: number): number => Math.min(HORIZON_MONTHS, 12 * edition);

/** The month up to which policy counts in edition k: its date less the time between the cut-off of the data and the date. */
export const creditMonthOf = (edition: number, lagMonths: number): number =>
  Math.max(0, (EDITION_MONTHS[edition - 1] as number) - lagMonths);

/** Value of a column at a month that need not be whole, linear in between. `first` is the place of month 0, `stride` from month to month. */
export function valueAt(column: ArrayLike<number>, month: number, first = 0, stride = 1): number {
  const whole = Math.min(MONTH_COUNT - 2, Math.floor(month));
  const from = column[first + whole * stride] as number;
  const to = column[first + (whole + 1) * stride] as number;
  return from + (to - from) * (month - whole);
}
