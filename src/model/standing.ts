/** Rank among nineteen and gap to the Pioneers, draw by draw. */
import type { Edition } from '../edition/edition.ts';
import { PARAMETER_IDS } from '../evidence/parameters.ts';
import type { DrawTable } from './draw-table.ts';
import { creditMonthOf, EDITION_MONTHS, editionsBy, noiseMonthOf, valueAt } from './editions.ts';
import type { Draw } from './model.ts';
import type { View } from './path.ts';
import { type Reading, rivalReader, rivalsOf } from './rivals.ts';
import { CHANCE_MONTHS, MONTH_COUNT } from './vocabulary.ts';

const LAG = PARAMETER_IDS.indexOf('idx_cutoff_lag_months');

/** Mean of the Pioneers of the edition less the home country, as published. */
export function gapTodayOf(edition: Edition): number {
  const pioneers = rivalsOf(edition).rivals.filter(({ tier }) => tier === 'pioneer');
  return (
    pioneers.reduce((sum, { start }) => sum + start, 0) / pioneers.length - edition.publishedHome.total.value
  );
}

/**
 * `gap[month * draws + draw]`, and the share of draws in each place at the months of CHANCE_MONTHS.
 *
 * `total` is in the view that is asked for: the echo follows the months that it shows above the line.
 */
export function rankAndGap(
  total: Float64Array | Float32Array,
  table: DrawTable,
  draws: number,
  view: View,
  line: number,
) {
  const { rivals } = table;
  const walks = table.walks();
  const pioneers = rivals.filter(({ tier }) => tier === 'pioneer');
  const gap = new Float64Array(MONTH_COUNT * draws);
  const rank = Object.fromEntries(CHANCE_MONTHS.map((month) => [month, new Float64Array(rivals.length + 1)]));
  const above = new Float64Array(MONTH_COUNT + 1);
  for (let k = 0; k < draws; k++) {
    const draw = table.draws[k] as Draw;
    const read = rivalReader(draw, walks, k);
    // Months above the line before each month.
    for (let month = 0; month < MONTH_COUNT; month++)
      above[month + 1] = (above[month] as number) + ((total[month * draws + k] as number) > line ? 1 : 0);
    const lag = draw.parameters[LAG] as number;
    const editions: Reading[] = Array.from({ length: EDITION_MONTHS.length + 1 }, (_, edition) => ({
      years: edition,
      noiseMonth: noiseMonthOf(edition),
      shock: draw.methodShocks[edition] as number,
      echoMonths: edition === 0 ? 0 : valueAt(above, creditMonthOf(edition, lag)),
    }));
    const readingOf = (month: number): Reading =>
      view === 'fixed'
        ? { years: month / 12, noiseMonth: month, shock: 0, echoMonths: above[month] as number }
        : (editions[editionsBy(month)] as Reading);
    for (let month = 0; month < MONTH_COUNT; month++) {
      const reading = readingOf(month);
      let sum = 0;
      for (const rival of pioneers) sum += read(rival, reading);
      gap[month * draws + k] = sum / pioneers.length - (total[month * draws + k] as number);
    }
    for (const month of CHANCE_MONTHS) {
      const reading = readingOf(month);
      const own = total[month * draws + k] as number;
      let ahead = 0;
      for (const rival of rivals) if (read(rival, reading) > own) ahead += 1;
      const counts = rank[month] as Float64Array;
      counts[ahead] = (counts[ahead] as number) + 1 / draws;
    }
  }
  return { gap, rank, gapToday: gapTodayOf(table.edition) };
}
