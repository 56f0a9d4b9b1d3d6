import { meanOf } from '../kernel/mean.ts';

/** One dot: a hundredth of the draws. */
export interface FutureDot {
  /**
   * crosses   above the line with and without the package
   * gained    above it only thanks to the package
   * lost      above it only without the package
   * below     not above it
   */
  readonly state: 'crosses' | 'gained' | 'lost' | 'below';
  /** Mean total of this hundredth without the package, in points. */
  readonly total: number;
}

/** Of 100, rounded: the very numbers the sentence prints. */
export interface Chances {
  readonly without: number;
  readonly with: number;
}

export interface Futures extends Chances {
  readonly dots: readonly FutureDot[];
}

/** Draws above the line with and without the package; see `countFutures`. */
export const chancesOf = (
  baseline: ArrayLike<number>,
  scenario: ArrayLike<number>,
  line: number,
): Chances => ({ without: chanceAbove(baseline, line), with: chanceAbove(scenario, line) });

/**
 * A hundred dots for many draws, the highest total without the package first.
 *
 * The dots count what the sentence says: as many are filled as the rounded chance without the package, and the rounded
 * difference is coloured (or hollow, when chances are lost). They are not a draw-by-draw tally, which would not add up
 * to the printed pair.
 *
 * Shape    both arrays hold one total per draw, same draw at the same index.
 * Failure  no draws: a hundred dots below.
 */
export function countFutures(
  baseline: ArrayLike<number>,
  scenario: ArrayLike<number>,
  line: number,
): Futures {
  const chances = chancesOf(baseline, scenario, line);
  const sorted = new Float64Array(baseline).sort();
  const { length } = sorted;
  const dots = Array.from({ length: 100 }, (_, index): FutureDot => {
    const first = Math.floor((index * length) / 100);
    const after = Math.max(first + 1, Math.floor(((index + 1) * length) / 100));
    const total = length === 0 ? 0 : meanOf(sorted.subarray(length - after, length - first));
    return { state: stateOf(index, chances), total };
  });
  return { ...chances, dots };
}

function stateOf(index: number, { without, with: withPackage }: Chances): FutureDot['state'] {
  if (index < Math.min(without, withPackage)) return 'crosses';
  if (index < without) return 'lost';
  return index < withPackage ? 'gained' : 'below';
}

/** Draws above the line out of 100, rounded. */
function chanceAbove(totals: ArrayLike<number>, line: number): number {
  let above = 0;
  for (let i = 0; i < totals.length; i++) if ((totals[i] ?? 0) > line) above++;
  return totals.length === 0 ? 0 : Math.round((100 * above) / totals.length);
}
