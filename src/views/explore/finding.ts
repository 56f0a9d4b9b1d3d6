import type { Ensemble, Fan } from '../../model/index.ts';
import { luckWeight } from '../shell/luck.ts';
import type { CentreLine } from '../shell/reading.ts';

/** Fractions of 1, from the same draws: without the package and with it. */
export interface ChancePair {
  readonly without: number;
  readonly with: number;
}

/** The change from today to a month, and what it is made of. Points. */
export interface Finding {
  readonly score: number;
  /** The line less the score; negative when the line is passed. */
  readonly missing: number;
  readonly policy: number;
  /** What would come by itself: drift and what is in force already. */
  readonly byItself: number;
  /** As `luckOf`. */
  readonly luck: number | null;
  /** True when policy moves less than what comes by itself, or than luck. */
  readonly policyIsSmall: boolean;
}

/** Half of what luck alone moves in the middle 80 of 100 futures; null until there are draws of that month. */
export const luckOf = (ensemble: Ensemble | null, month: number): number | null =>
  ensemble === null ? null : (luckWeight(ensemble, month)?.luck ?? null);

export function find(
  { total, contribution }: CentreLine,
  luck: number | null,
  month: number,
  line: number,
): Finding {
  const score = total[month] as number;
  const policy = contribution[month] as number;
  const byItself = score - policy - (total[0] as number);
  return {
    score,
    missing: line - score,
    policy,
    byItself,
    luck,
    policyIsSmall: Math.abs(policy) < Math.abs(byItself) || (luck !== null && Math.abs(policy) < luck),
  };
}

/** What the fan says of a month: the chance of passing the line, and how far the score itself is in doubt. */
export interface Doubt {
  readonly above: ChancePair;
  /** Ends of the middle 80 of 100 totals with the package. Points. */
  readonly low: number;
  readonly high: number;
}

/** What the draws say beside it. */
export interface Doubts extends Doubt {
  readonly belowStart: ChancePair;
  readonly gapWider: ChancePair;
  /** Mean total of the worst and of the best tenth. */
  readonly worst: number;
  readonly best: number;
}

const pairAt = ({ baseline, scenario }: Fan['chanceAbove60'], month: number): ChancePair => ({
  without: baseline[month] as number,
  with: scenario[month] as number,
});

/** Null at a month that was not drawn. */
export function doubtOf({ chanceAbove60, bands }: Fan, month: number): Doubt | null {
  const { total } = bands;
  if (chanceAbove60.scenario[month] === undefined || total === undefined) return null;
  const [low, high] = [total.p10[month] as number, total.p90[month] as number];
  return { above: pairAt(chanceAbove60, month), low, high };
}

/** Null at a month that was not drawn. */
export function doubtsOf(ensemble: Ensemble, month: number): Doubts | null {
  const doubt = doubtOf(ensemble, month);
  const tenths = ensemble.tenths[month];
  if (doubt === null || tenths === undefined) return null;
  return {
    ...doubt,
    belowStart: pairAt(ensemble.chanceBelowStart, month),
    gapWider: pairAt(ensemble.chanceGapWider, month),
    ...tenths,
  };
}
