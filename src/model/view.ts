/** The futures of a kernel in one of the two views (docs/model.md, "Two views"). */
import { CURRENT_EDITION } from '../edition/index.ts';
import { PARAMETER_IDS } from '../evidence/parameters.ts';
import type { DrawTable } from './draw-table.ts';
import { pathOf } from './drift.ts';
import { creditMonthOf, EDITION_MONTHS, editionsBy, noiseMonthOf, valueAt } from './editions.ts';
import type { Draw } from './model.ts';
import type { View } from './path.ts';
import { DIMENSION_IDS, INDICATOR_IDS, MONTH_COUNT, SUBDIMENSION_IDS } from './vocabulary.ts';

const HOME_DRIFT = PARAMETER_IDS.indexOf('drift_peru_bau');
const LAG = PARAMETER_IDS.indexOf('idx_cutoff_lag_months');

/** Places of the indicators that a column is the weighted mean of. */
export function membersOf(column: string, edition = CURRENT_EDITION): readonly number[] {
  const every = INDICATOR_IDS.map((id, i) => ({ id, i, parent: edition.indicators[id].parent }));
  const [kind, id] = column.split('/') as [string, string];
  const chosen = every.filter((one) => {
    if (column === 'total') return true;
    if (kind === 'subdimension') return one.parent === SUBDIMENSION_IDS.find((s) => s === id);
    if (kind === 'dimension')
      return edition.subdimensions[one.parent].parent === DIMENSION_IDS.find((d) => d === id);
    return id === 'score' && one.id === kind;
  });
  if (chosen.length === 0) throw new Error(`${column} is no score of the index`);
  return chosen.map(({ i }) => i);
}

/** Years of drift that a month has behind it, as that view shows it. */
export const yearsBy = (month: number, view: View): number =>
  view === 'fixed' ? month / 12 : editionsBy(month);

/** Points of luck that a draw has behind it: noise, and as published the shocks of method. */
export const luckBy = (draw: Draw, month: number, view: View): number =>
  view === 'fixed'
    ? (draw.noise[month] as number)
    : (draw.noise[noiseMonthOf(editionsBy(month))] as number) +
      (draw.methodShocks[editionsBy(month)] as number);

interface Bare {
  /** The column by drift and luck alone: `[(edition - 1) * draws + draw]`, of that edition and of the month its data stop at. */
  readonly ofEdition: Float64Array;
  readonly ofCredit: Float64Array;
}
const known = new WeakMap<DrawTable, Map<string, Bare>>();

/** What no scenario changes of a published column; made once for a table and a column. */
function bareOf(table: DrawTable, column: string): Bare {
  const columns = known.get(table) ?? new Map<string, Bare>();
  known.set(table, columns);
  const before = columns.get(column);
  if (before) return before;
  const members = membersOf(column, table.edition);
  const n = table.draws.length;
  const fresh: Bare = {
    ofEdition: new Float64Array(EDITION_MONTHS.length * n),
    ofCredit: new Float64Array(EDITION_MONTHS.length * n),
  };
  table.draws.forEach((draw, k) => {
    const drift = draw.parameters[HOME_DRIFT] as number;
    for (let edition = 1; edition <= EDITION_MONTHS.length; edition++) {
      const place = (edition - 1) * n + k;
      const until = creditMonthOf(edition, draw.parameters[LAG] as number);
      const noise = (draw.noise[noiseMonthOf(edition)] as number) + (draw.methodShocks[edition] as number);
      fresh.ofEdition[place] = pathOf(draw, members, drift * edition, noise);
      fresh.ofCredit[place] = pathOf(draw, members, (drift * until) / 12, valueAt(draw.noise, until));
    }
  });
  columns.set(column, fresh);
  return fresh;
}

/**
 * A column of all draws in a view.
 *
 * Fixed: as it is. Published: at every month what the last edition says, that is the path without policy after so many
 * years of drift and noise, plus the policy and credit of the month that its data stop at.
 */
export function inView(
  values: Float64Array | Float32Array,
  column: string,
  table: DrawTable,
  draws: number,
  view: View,
): Float64Array | Float32Array {
  if (view === 'fixed') return values;
  const n = table.draws.length;
  const { ofEdition, ofCredit } = bareOf(table, column);
  const shown = new Float64Array(MONTH_COUNT * draws);
  for (let k = 0; k < draws; k++) {
    const lag = (table.draws[k] as Draw).parameters[LAG] as number;
    let month = 0;
    for (let edition = 0; edition <= EDITION_MONTHS.length; edition++) {
      const place = (edition - 1) * n + k;
      const score =
        edition === 0
          ? (values[k] as number)
          : (ofEdition[place] as number) +
            valueAt(values, creditMonthOf(edition, lag), k, draws) -
            (ofCredit[place] as number);
      const shownScore = Math.min(100, Math.max(0, score));
      for (; month < (EDITION_MONTHS[edition] ?? MONTH_COUNT); month++) shown[month * draws + k] = shownScore;
    }
  }
  return shown;
}
