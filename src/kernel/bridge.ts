/**
 * Random walks made from the middle outwards: the first numbers fix what matters most, the later ones only fill in.
 *
 * A walk has a sd of 1 after twelve months; each month is normal given the nearest months that are known already.
 */
import { sqrt } from './math.ts';

interface Stop {
  readonly month: number;
  /** Share of the known months beside it, 0 where there is none after it. */
  readonly left: number;
  readonly leftShare: number;
  readonly right: number;
  readonly rightShare: number;
  readonly sd: number;
}

/** The order in which the months of a walk are drawn, and what each is given the ones before it. */
export type WalkPlan = readonly Stop[];

/** Month 0 is known to be 0. `months` are whole, each once. */
export function walkPlan(months: readonly number[]): WalkPlan {
  return months.map((month, i) => {
    const known = [0, ...months.slice(0, i)];
    const left = Math.max(...known.filter((other) => other < month));
    const after = known.filter((other) => other > month);
    if (after.length === 0)
      return { month, left, leftShare: 1, right: left, rightShare: 0, sd: sqrt((month - left) / 12) };
    const right = Math.min(...after);
    const width = right - left;
    return {
      month,
      left,
      leftShare: (right - month) / width,
      right,
      rightShare: (month - left) / width,
      sd: sqrt(((right - month) * (month - left)) / (width * 12)),
    };
  });
}

/** Fills `values[first + month]` for the months of a plan; `normal(i)` is the standard normal number of its i-th month. */
export function fillWalk(
  values: Float64Array,
  first: number,
  plan: WalkPlan,
  normal: (i: number) => number,
): void {
  values[first] = 0;
  for (let i = 0; i < plan.length; i++) {
    const stop = plan[i] as Stop;
    values[first + stop.month] =
      stop.leftShare * (values[first + stop.left] as number) +
      stop.rightShare * (values[first + stop.right] as number) +
      stop.sd * normal(i);
  }
}

/** All months up to the last, some first, then always the middle of the widest gap that is left. */
export function monthsFrom(first: readonly number[], last: number): readonly number[] {
  const months = [...first];
  while (months.length < last) {
    const known = [0, ...months].sort((a, b) => a - b);
    let widest = 1;
    for (let i = 2; i < known.length; i++) {
      const gap = (known[i] as number) - (known[i - 1] as number);
      if (gap > (known[widest] as number) - (known[widest - 1] as number)) widest = i;
    }
    months.push(Math.floor(((known[widest] as number) + (known[widest - 1] as number)) / 2));
  }
  return months;
}
