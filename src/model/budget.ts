/** Money by fiscal year, against a ceiling that a person sets. */
import type { Path } from './path.ts';
import { HORIZON_MONTHS, LEVER_IDS, type LeverId } from './vocabulary.ts';

/** One fiscal year within the horizon. Money in S/ million; months counted from July 2026. */
export interface BudgetYear {
  /** Calendar year, which is the fiscal year in Peru. */
  readonly year: number;
  readonly from: number;
  readonly until: number;
  /** True where the horizon holds only a part of the year. */
  readonly isPart: boolean;
  readonly planned: number;
  readonly executed: number;
  /** Levers that plan money in this year, the dearest first. */
  readonly levers: readonly { readonly lever: LeverId; readonly planned: number }[];
}

const FIRST_YEAR = 2026;
/** Month 0 is July: half of the first year has gone. */
const MONTHS_GONE = 6;

/** Planned and executed money of a path by fiscal year; the years add up to what it costs by month 48. */
export function budgetYears({ costByLever }: Pick<Path, 'costByLever'>): readonly BudgetYear[] {
  const years: BudgetYear[] = [];
  for (let from = 0; from < HORIZON_MONTHS; ) {
    const year = FIRST_YEAR + years.length;
    const until = Math.min(HORIZON_MONTHS, 12 * (years.length + 1) - MONTHS_GONE);
    const spent = (lever: LeverId, kind: 'planned' | 'executed'): number =>
      (costByLever[lever][kind][until] as number) - (costByLever[lever][kind][from] as number);
    const sum = (kind: 'planned' | 'executed') => LEVER_IDS.reduce((all, id) => all + spent(id, kind), 0);
    years.push({
      year,
      from,
      until,
      isPart: until - from < 12,
      planned: sum('planned'),
      executed: sum('executed'),
      levers: LEVER_IDS.map((lever) => ({ lever, planned: spent(lever, 'planned') }))
        .filter(({ planned }) => planned > 0)
        .sort((a, b) => b.planned - a.planned),
    });
    from = until;
  }
  return years;
}

/** What one year leaves under a ceiling of planned money a year, or breaks it by. S/ million. */
export interface UnderCeiling {
  readonly left: number;
  /** The levers whose removal, dearest first, would bring the year under the ceiling; empty where it holds. */
  readonly breaking: BudgetYear['levers'];
}

/** A year against the ceiling; a part of a year is held to its part of the ceiling. */
export function underCeiling(year: BudgetYear, ceiling: number): UnderCeiling {
  const left = (ceiling * (year.until - year.from)) / 12 - year.planned;
  const breaking: BudgetYear['levers'][number][] = [];
  for (let over = -left; over > 0 && breaking.length < year.levers.length; ) {
    const next = year.levers[breaking.length] as BudgetYear['levers'][number];
    breaking.push(next);
    over -= next.planned;
  }
  return { left, breaking };
}
