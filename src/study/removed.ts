/** What one lever is worth to a package: the same package without it, read side by side. */
import { MODEL } from '../model/current.ts';
import type { Model } from '../model/model.ts';
import type { Ensemble } from '../model/path.ts';
import { type Settings, withoutLever } from '../model/settings.ts';
import { simulate } from '../model/simulate.ts';
import type { ChanceMonth, LeverId } from '../model/vocabulary.ts';

const MONTHS = [18, 24, 48] as const;

/** Chances of the line, 0-1, from the same draws. */
export interface ChancePair {
  readonly month: ChanceMonth;
  readonly whole: number;
  readonly without: number;
}

/** The whole less the package without the lever: above zero where the lever helps. */
export interface Removed {
  readonly lever: LeverId;
  /** Points of the total that the package loses without it, by month. */
  readonly points: Readonly<Record<(typeof MONTHS)[number], number>>;
  /** First month above the line, null where there is none within the horizon. */
  readonly crossing: {
    readonly whole: number | null;
    readonly without: number | null;
    /** Months later without it; null where one of them does not cross. */
    readonly later: number | null;
  };
  /** S/ million of months 0 to 24 that are saved without it. */
  readonly saved: { readonly planned: number; readonly executed: number };
  /** Null until both have been drawn. */
  readonly chance: ChancePair | null;
}

/** What a package loses without one lever, its timing and its options. Two runs of the centre line. */
export function removed(settings: Settings, lever: LeverId, model: Model = MODEL): Removed {
  const whole = simulate(settings, {}, model);
  const without = simulate(withoutLever(settings, lever), {}, model);
  const lost = (month: number): number => (whole.total[month] as number) - (without.total[month] as number);
  const [before, after] = [whole.crossingMonth, without.crossingMonth];
  return {
    lever,
    points: { 18: lost(18), 24: lost(24), 48: lost(48) },
    crossing: {
      whole: before,
      without: after,
      later: before === null || after === null ? null : after - before,
    },
    saved: {
      planned: whole.cost.planned - without.cost.planned,
      executed: whole.cost.executed - without.cost.executed,
    },
    chance: null,
  };
}

/**
 * The chance of the line with the whole and without the lever.
 *
 * Requires   ensembles of the two packages from the same draws.
 */
export function chancePair(month: ChanceMonth, whole: Ensemble, without: Ensemble): ChancePair {
  if (whole.draws !== without.draws || whole.seed !== without.seed)
    throw new Error('a pair of chances is of the same draws');
  const of = ({ chanceAbove60 }: Ensemble): number => chanceAbove60.scenario[month] as number;
  return { month, whole: of(whole), without: of(without) };
}
