import type { Ensemble, Path } from '../../model/index.ts';
import { standing } from '../shell/standing.ts';

/** The change from today to a month, and what it is made of. Points. */
export interface Finding {
  readonly score: number;
  /** 60 less the score; negative when the line is passed. */
  readonly missing: number;
  readonly policy: number;
  /** What would come by itself: drift and what is in force already. */
  readonly byItself: number;
  /** Chances of being above the line, fractions of 1, from the same draws; null until there are draws. */
  readonly chance: { readonly without: number; readonly with: number } | null;
  /** Half the width of the middle 80 of 100 futures without the package: luck, and doubt about the level. */
  readonly luck: number | null;
  /** True when policy moves less than what comes by itself, or than luck. */
  readonly policyIsSmall: boolean;
}

export function find(path: Path, ensemble: Ensemble | null, month: number): Finding {
  const { line, total: start } = standing();
  const score = path.total[month] as number;
  const policy = path.policyContribution[month] as number;
  const byItself = score - policy - start;
  const draws = ensemble?.baseline[month];
  const luck = draws === undefined ? null : (quantile(draws, 0.9) - quantile(draws, 0.1)) / 2;
  return {
    score,
    missing: line - score,
    policy,
    byItself,
    chance:
      ensemble === null
        ? null
        : {
            without: ensemble.chanceAbove60.baseline[month] as number,
            with: ensemble.chanceAbove60.scenario[month] as number,
          },
    luck,
    policyIsSmall: Math.abs(policy) < Math.abs(byItself) || (luck !== null && Math.abs(policy) < luck),
  };
}

const known = new WeakMap<Float64Array, Float64Array>();

/** The draws in order; sorted once, since the same draws are asked at every frame. */
function sortedOf(draws: Float64Array): Float64Array {
  const before = known.get(draws);
  if (before) return before;
  const sorted = draws.toSorted();
  known.set(draws, sorted);
  return sorted;
}

/** The value below which a share of the draws lies, linear between neighbours. */
export function quantile(draws: Float64Array, share: number): number {
  const sorted = sortedOf(draws);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}
