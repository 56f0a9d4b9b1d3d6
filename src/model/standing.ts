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
const ECHO = PARAMETER_IDS.indexOf('echo_adopters');

/** Mean of the Pioneers of the edition less the home country, as published. */
export function gapTodayOf(edition: Edition): number {
  const pioneers = rivalsOf(edition).rivals.filter(({ tier }) => tier === 'pioneer');
  return (
    pioneers.reduce((sum, { start }) => sum + start, 0) / pioneers.length - edition.publishedHome.total.value
  );
}

/**
 * When a draw's rivals are read at each month of a view.
 *
 * `isAbove(month)`: whether that view shows the home country above the line, which is what the echo follows. `above` is room for 50
 * numbers.
 */
export function readingsOf(
  { parameters, methodShocks }: Pick<Draw, 'parameters' | 'methodShocks'>,
  isAbove: (month: number) => boolean,
  view: View,
  above = new Float64Array(MONTH_COUNT + 1),
): (month: number) => Reading {
  // Months above the line before each month.
  for (let month = 0; month < MONTH_COUNT; month++)
    above[month + 1] = (above[month] as number) + (isAbove(month) ? 1 : 0);
  if (view === 'fixed')
    return (month) => ({
      years: month / 12,
      noiseMonth: month,
      shock: 0,
      echoMonths: above[month] as number,
    });
  const lag = parameters[LAG] as number;
  const editions = Array.from(
    { length: EDITION_MONTHS.length + 1 },
    (_, edition): Reading => ({
      years: edition,
      noiseMonth: noiseMonthOf(edition),
      shock: methodShocks[edition] as number,
      echoMonths: edition === 0 ? 0 : valueAt(above, creditMonthOf(edition, lag)),
    }),
  );
  return (month) => editions[editionsBy(month)] as Reading;
}

interface Beside {
  /** Mean of the Pioneers, `[month * draws + draw]`: the echo does not reach them. */
  readonly pioneers: Float64Array;
  /** At each month of CHANCE_MONTHS `[draw * rivals + rival]`, before the echo and before any cut to 0-100. */
  readonly others: Readonly<Record<string, Float64Array>>;
}
const known = new WeakMap<DrawTable, Partial<Record<View, Beside>>>();

/** What no scenario changes of the rivals; made once for a table and a view. */
function besideOf(table: DrawTable, view: View): Beside {
  const made = known.get(table) ?? {};
  known.set(table, made);
  const before = made[view];
  if (before) return before;
  const { rivals, draws } = table;
  const walks = table.walks();
  const n = draws.length;
  const ahead = rivals.filter(({ tier }) => tier === 'pioneer');
  const pioneers = new Float64Array(MONTH_COUNT * n);
  const others = Object.fromEntries(
    CHANCE_MONTHS.map((month) => [month, new Float64Array(n * rivals.length)]),
  );
  for (let k = 0; k < n; k++) {
    const draw = draws[k] as Draw;
    const read = rivalReader(draw, walks, k);
    const readingOf = readingsOf(draw, () => false, view);
    let reading = readingOf(0);
    for (let month = 0; month < MONTH_COUNT; month++) {
      const here = readingOf(month);
      // The same edition says the same.
      if (month > 0 && here === reading) pioneers[month * n + k] = pioneers[(month - 1) * n + k] as number;
      else {
        let sum = 0;
        for (const rival of ahead) sum += cut(read(rival, here));
        pioneers[month * n + k] = sum / ahead.length;
      }
      reading = here;
    }
    for (const month of CHANCE_MONTHS) {
      const here = readingOf(month);
      const row = others[month] as Float64Array;
      for (let i = 0; i < rivals.length; i++)
        row[k * rivals.length + i] = read(rivals[i] as (typeof rivals)[number], here);
    }
  }
  const fresh: Beside = { pioneers, others };
  made[view] = fresh;
  return fresh;
}

const cut = (score: number): number => Math.min(100, Math.max(0, score));

/** Mean of the Pioneers in each draw at a month; see `Beside`. */
export function pioneersOf(table: DrawTable, view: View, month: number, draws: number): Float64Array {
  const n = table.draws.length;
  return besideOf(table, view).pioneers.subarray(month * n, month * n + draws);
}

/**
 * The share of draws in each place among nineteen at the months of CHANCE_MONTHS.
 *
 * `total` is in the view that is asked for: the echo follows the months that it shows above the line.
 */
export function ranksOf(
  total: Float64Array | Float32Array,
  table: DrawTable,
  draws: number,
  view: View,
  line: number,
): Readonly<Record<string, Float64Array>> {
  const beside = besideOf(table, view);
  const { length } = table.rivals;
  const echoes = Float64Array.from(table.rivals, ({ tier }) => (tier === 'adopter' ? 1 : 0));
  const monthsAbove = echoMonths(total, table, draws, view, line);
  const perMonth = echoOf(table);
  return Object.fromEntries(
    CHANCE_MONTHS.map((month) => {
      const places = new Float64Array(length + 1);
      const others = beside.others[month] as Float64Array;
      const echo = monthsAbove[month] as Float64Array;
      for (let k = 0; k < draws; k++) {
        const own = total[month * draws + k] as number;
        const added = (perMonth[k] as number) * (echo[k] as number);
        let ahead = 0;
        // Nobody is above 100.
        if (own < 100)
          for (let i = 0, at = k * length; i < length; i++, at++)
            // Not a choice of two numbers: a branch that chance decides costs seven times as much.
            ahead += +((others[at] as number) + added * (echoes[i] as number) > own);
        places[ahead] = (places[ahead] as number) + 1;
      }
      for (let place = 0; place < places.length; place++) places[place] = (places[place] as number) / draws;
      return [month, places];
    }),
  );
}

const echoRates = new WeakMap<DrawTable, Float64Array>();
/** Points that a month above the line gives to an Adopter, draw by draw. */
function echoOf(table: DrawTable): Float64Array {
  const before = echoRates.get(table);
  if (before) return before;
  const rates = Float64Array.from(table.draws, ({ parameters }) => (parameters[ECHO] as number) / 12);
  echoRates.set(table, rates);
  return rates;
}

/** Months of echo that the rivals have behind them at the months of CHANCE_MONTHS, draw by draw. */
function echoMonths(
  total: Float64Array | Float32Array,
  table: DrawTable,
  draws: number,
  view: View,
  line: number,
): Readonly<Record<string, Float64Array>> {
  const found = Object.fromEntries(CHANCE_MONTHS.map((month) => [month, new Float64Array(draws)]));
  if (view === 'fixed') {
    const above = new Float64Array(draws);
    for (let month = 0; month < MONTH_COUNT; month++) {
      found[month]?.set(above);
      for (let k = 0; k < draws; k++)
        above[k] = (above[k] as number) + +((total[month * draws + k] as number) > line);
    }
    return found;
  }
  // An edition holds until the next: above the line for as much of its time as is before the data of the last one stop.
  for (const month of CHANCE_MONTHS) {
    const last = editionsBy(month);
    const months = found[month] as Float64Array;
    for (let k = 0; k < draws; k++) {
      const until = creditMonthOf(last, (table.draws[k] as Draw).parameters[LAG] as number);
      let sum = 0;
      for (let edition = 0; edition < last; edition++) {
        const from = edition === 0 ? 0 : (EDITION_MONTHS[edition - 1] as number);
        if (from >= until) break;
        if ((total[from * draws + k] as number) > line)
          sum += Math.min(until, EDITION_MONTHS[edition] as number) - from;
      }
      months[k] = sum;
    }
  }
  return found;
}
