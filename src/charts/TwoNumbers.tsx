import type { FigureProps } from './types.ts';

/** An estimate today and at the month, beside the region's mean. Points; the region's may be unknown. */
export interface NumberThen {
  readonly now: number;
  readonly at: number;
  readonly region: number | null;
}

export interface TwoNumbersProps extends FigureProps {
  readonly month: number;
  readonly asymmetry: NumberThen;
  readonly dependency: NumberThen;
}

export function TwoNumbers(_props: TwoNumbersProps) {
  return null;
}
