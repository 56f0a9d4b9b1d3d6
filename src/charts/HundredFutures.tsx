import type { FigureProps, PathTone } from './types.ts';

export interface HundredFuturesProps extends FigureProps {
  readonly month: number;
  /** One total per draw, the same draw at the same index. */
  readonly baseline: ArrayLike<number>;
  readonly scenario: ArrayLike<number>;
  readonly tone: PathTone;
  /** The path's name. */
  readonly label: string;
}

export function HundredFutures(_props: HundredFuturesProps) {
  return null;
}
