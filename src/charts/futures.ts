import { meanOf } from '../kernel/mean.ts';

/**
 * One dot, a hundredth of the draws:
 *
 * crosses   above the line with and without the package
 * gained    above it only thanks to the package
 * lost      above it only without the package
 * below     not above it
 */
export type DotState = 'crosses' | 'gained' | 'lost' | 'below';

/** Of 100, rounded: the very numbers the sentence prints. */
export interface Chances {
  readonly without: number;
  readonly with: number;
}

/** How many dots there are. */
const DOTS = 100;

/** Shares of the draws, 0-1, of 100. */
export const roundedChances = (shares: Chances): Chances => ({
  without: Math.round(DOTS * shares.without),
  with: Math.round(DOTS * shares.with),
});

/**
 * What a hundred dots stand for, the highest total without the package first.
 *
 * The dots count what the sentence says: as many are filled as the rounded chance without the package, and the rounded
 * difference is coloured (or hollow, when chances are lost). They are not a draw-by-draw tally, which would not add up
 * to the printed pair.
 */
export const dotStates = (chances: Chances): readonly DotState[] =>
  Array.from({ length: DOTS }, (_, index) => stateOf(index, chances));

function stateOf(index: number, { without, with: withPackage }: Chances): DotState {
  if (index < Math.min(without, withPackage)) return 'crosses';
  if (index < without) return 'lost';
  return index < withPackage ? 'gained' : 'below';
}

/**
 * Mean total of each hundredth of the draws, the highest first.
 *
 * Shape    one total per draw, in any order; a hundred means.
 * Failure  no draws: none.
 */
export function hundredthsOf(totals: ArrayLike<number>): readonly number[] {
  const sorted = new Float64Array(totals).sort();
  const { length } = sorted;
  if (length === 0) return [];
  return Array.from({ length: DOTS }, (_, index) => {
    const first = Math.floor((index * length) / DOTS);
    const after = Math.max(first + 1, Math.floor(((index + 1) * length) / DOTS));
    return meanOf(sorted.subarray(length - after, length - first));
  });
}
