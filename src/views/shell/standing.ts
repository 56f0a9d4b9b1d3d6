import { CURRENT_EDITION, type Edition } from '../../edition/index.ts';

/** Where the country stands in the edition. Unit: points; rank 1 is best. */
export interface Standing {
  readonly total: number;
  readonly rank: number;
  readonly countries: number;
  /** Points short of the Pioneers' line. */
  readonly short: number;
  readonly line: number;
}

export function standing(edition: Edition = CURRENT_EDITION): Standing {
  const total = edition.publishedHome.total.value;
  const year = Number(edition.id);
  const totals = edition.countries.flatMap(({ totals }) => totals[year]?.value ?? []);
  const line = edition.tiers.pioneerAbove;
  return {
    total,
    rank: totals.filter((other) => other > total).length + 1,
    countries: totals.length,
    short: line - total,
    line,
  };
}
