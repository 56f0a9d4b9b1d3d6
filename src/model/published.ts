/** The centre line as its editions would publish it: no luck, no change of method. */
import { PARAMETERS } from '../evidence/parameters.ts';
import { creditMonthOf, EDITION_MONTHS, editionsBy, noiseMonthOf, valueAt } from './editions.ts';
import type { Monthly, Path } from './path.ts';
import type { Settings } from './settings.ts';
import { MONTH_COUNT } from './vocabulary.ts';

/** Months between the last data that an edition sees and its date: as published, or as assumed. */
export const cutoffLagOf = ({ assumptions }: Settings): number =>
  assumptions.parameters.idx_cutoff_lag_months ?? PARAMETERS.idx_cutoff_lag_months.value;

/**
 * What the last edition out by each month says of a path.
 *
 * Edition k stands on k years of drift, plus what policy and what is in force had added by the month its data stop at.
 */
export function publishedLine({ total, driftTotal }: Path, lagMonths: number): Monthly {
  const readings = [total[0] as number];
  for (let edition = 1; edition <= EDITION_MONTHS.length; edition++) {
    const until = creditMonthOf(edition, lagMonths);
    const credit = valueAt(total, until) - valueAt(driftTotal, until);
    readings.push((driftTotal[noiseMonthOf(edition)] as number) + credit);
  }
  return Float64Array.from({ length: MONTH_COUNT }, (_, month) => readings[editionsBy(month)] as number);
}
