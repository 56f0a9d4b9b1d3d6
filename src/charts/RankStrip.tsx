import type { FigureProps, PathTone } from './types.ts';

/** A country's total now and at the month, in points. */
export interface RankRow {
  readonly code: string;
  readonly name: string;
  readonly now: number;
  readonly at: number;
  readonly home: boolean;
}

export interface RankStripProps extends FigureProps {
  readonly month: number;
  readonly countries: readonly RankRow[];
  readonly tone: PathTone;
}

export function RankStrip(_props: RankStripProps) {
  return null;
}
