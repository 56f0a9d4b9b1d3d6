import type { FigureProps, Series } from './types.ts';

export interface DifferenceChartProps extends FigureProps {
  /** Each against zero: a policy contribution, or one path less another. Points of the total. */
  readonly series: readonly Series[];
  /** What zero means, in words: 'without the package', or the other path's name. */
  readonly zeroLabel: string;
}

export function DifferenceChart(_props: DifferenceChartProps) {
  return null;
}
