/** The centre line as its editions would publish it: no luck, no change of method. */
import type { Edition } from '../edition/edition.ts';
import { PARAMETER_IDS, PARAMETERS } from '../evidence/parameters.ts';
import { pathOf } from './drift.ts';
import { creditMonthOf, EDITION_MONTHS, editionsBy, noiseMonthOf, valueAt } from './editions.ts';
import type { Model } from './model.ts';
import type { Monthly, Path } from './path.ts';
import { rivalReader, rivalsOf } from './rivals.ts';
import type { Settings } from './settings.ts';
import { readingsOf } from './standing.ts';
import { tierOf } from './tier.ts';
import { membersOf } from './view.ts';
import { DIMENSION_IDS, INDICATOR_IDS, MONTH_COUNT, SUBDIMENSION_IDS } from './vocabulary.ts';

/** Months between the last data that an edition sees and its date: as published, or as assumed. */
export const cutoffLagOf = ({ assumptions }: Settings): number =>
  assumptions.parameters.idx_cutoff_lag_months ?? PARAMETERS.idx_cutoff_lag_months.value;

const cut = (score: number): number => Math.min(100, Math.max(0, score));

/**
 * What the last edition out by each month says of a column.
 *
 * Edition k stands on k years of drift, plus what policy and what is in force had added by the month its data stop at.
 * `without(month)` is the column by drift alone.
 */
function lineOf(column: Monthly, without: (month: number) => number, lagMonths: number): Monthly {
  const readings = [column[0] as number];
  for (let edition = 1; edition <= EDITION_MONTHS.length; edition++) {
    const until = creditMonthOf(edition, lagMonths);
    readings.push(cut(without(noiseMonthOf(edition)) + valueAt(column, until) - without(until)));
  }
  return Float64Array.from({ length: MONTH_COUNT }, (_, month) => readings[editionsBy(month)] as number);
}

/** The total as its editions would publish it. */
export const publishedLine = ({ total, driftTotal }: Path, lagMonths: number): Monthly =>
  lineOf(total, (month) => valueAt(driftTotal, month), lagMonths);

const record = <Id extends string>(ids: readonly Id[], make: (id: Id) => Monthly): Record<Id, Monthly> =>
  Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<Id, Monthly>;
const NO_LUCK = { noise: new Float64Array(MONTH_COUNT), methodShocks: new Float64Array(MONTH_COUNT) };

/** A path on the centre line as its editions would publish it: every score, rank and gap; costs and deliveries stay. */
export function asPublished(path: Path, settings: Settings, model: Model): Path {
  const { edition } = model;
  const { line } = settings.assumptions;
  const lag = cutoffLagOf(settings);
  const standing = model.standingOf(settings.assumptions);
  const drift = standing.parameters[PARAMETER_IDS.indexOf('drift_peru_bau')] as number;
  const column = (values: Monthly, name: string): Monthly => {
    const members = membersOf(name, edition);
    return lineOf(values, (month) => pathOf(standing, members, (drift * month) / 12, 0), lag);
  };
  const total = publishedLine(path, lag);
  const before = publishedLine(
    { ...path, total: path.total.map((score, month) => score - (path.policyContribution[month] as number)) },
    lag,
  );
  const dimensions = record(DIMENSION_IDS, (id) => column(path.dimensions[id], `dimension/${id}`));
  const subdimensions = record(SUBDIMENSION_IDS, (id) =>
    column(path.subdimensions[id], `subdimension/${id}`),
  );
  const indicators = record(INDICATOR_IDS, (id) => column(path.indicators[id], `${id}/score`));
  const mean = (lists: readonly Monthly[], month: number): number =>
    lists.reduce((sum, list) => sum + (list[month] as number), 0) / lists.length;
  const crossing = total.findIndex((score) => score > line);
  return {
    ...path,
    total,
    dimensions,
    subdimensions,
    indicators,
    driftTotal: Float64Array.from({ length: MONTH_COUNT }, (_, month) =>
      valueAt(path.driftTotal, noiseMonthOf(editionsBy(month))),
    ),
    tier: Array.from(total, (score) => tierOf(score, edition, line)),
    ...rivalsIn(total, standing.parameters, edition, line),
    asymmetry: dimensions.governance.map(
      (score, month) =>
        score - mean([indicators.research, indicators.innovation, indicators['advanced-talent']], month),
    ),
    dependency: subdimensions.adoption.map(
      (score, month) =>
        score - mean([subdimensions.research, subdimensions['innovation-development']], month),
    ),
    policyContribution: total.map((score, month) => score - (before[month] as number)),
    crossingMonth: crossing === -1 ? null : crossing,
    margin: { '18': (total[18] as number) - line, '24': (total[24] as number) - line },
  };
}

/** Rivals by drift and echo alone, as published; rank and gap among them. */
function rivalsIn(
  total: Monthly,
  parameters: Float64Array,
  edition: Edition,
  line: number,
): Pick<Path, 'rivals' | 'rank' | 'gapToPioneers'> {
  const { rivals, size } = rivalsOf(edition);
  const still = { parameters, ...NO_LUCK };
  const read = rivalReader(still, { values: new Float64Array(size), size }, 0);
  const readingOf = readingsOf(still, (month) => (total[month] as number) > line, 'published');
  const lines = Object.fromEntries(
    rivals.map((rival) => [
      rival.code,
      Float64Array.from({ length: MONTH_COUNT }, (_, month) => cut(read(rival, readingOf(month)))),
    ]),
  );
  const pioneers = rivals.filter(({ tier }) => tier === 'pioneer');
  return {
    rivals: lines,
    rank: total.map(
      (score, month) => 1 + rivals.filter(({ code }) => (lines[code]?.[month] as number) > score).length,
    ),
    gapToPioneers: total.map(
      (score, month) =>
        pioneers.reduce((sum, { code }) => sum + (lines[code]?.[month] as number), 0) / pioneers.length -
        score,
    ),
  };
}
