import { CURRENT_EDITION, type Edition } from '../../edition/index.ts';
import {
  baselineSettings,
  type Ensemble,
  LEVERS,
  type Path,
  type Settings,
  simulate,
} from '../../model/index.ts';
import { leversOf } from '../../state/sizes.ts';
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

/** How far governance alone could take the total. Points; `dimension` on its own 0-100. */
export interface Ceiling {
  /** The total with governance at 100 and everything else as published. */
  readonly atHundred: number;
  /** What every governance lever at its maximum from today adds to the total, at months 24 and 48. */
  readonly reach: { readonly '24': number; readonly '48': number };
  /** Governance then, at month 24. */
  readonly dimension: number;
}

/** Compliance and stance cannot both count in full, so the better of the two machineries is taken. */
export function governanceCeiling(edition: Edition = CURRENT_EDITION): Ceiling {
  const { total, governance } = edition.publishedHome;
  const weight = edition.dimensions.governance.weight;
  const candidates = [0, 1].map((stance) => simulate(everyGovernanceLever(stance)));
  const best = candidates.reduce((a, b) => (at24(b.policyContribution) > at24(a.policyContribution) ? b : a));
  return {
    atHundred: total.value + weight * (100 - governance.value),
    reach: { '24': at24(best.policyContribution), '48': best.policyContribution[48] as number },
    dimension: at24(best.dimensions.governance),
  };
}

function everyGovernanceLever(stance: number): Settings {
  const settings = baselineSettings();
  const levers = { ...settings.levers };
  for (const id of leversOf('governance'))
    levers[id] = { value: LEVERS[id].max, start: 0, ramp: 0, end: null };
  levers.stance = { ...levers.stance, value: stance };
  return { ...settings, levers };
}

const at24 = (values: Float64Array): number => values[24] as number;
