import type { FigureProps, PathTone } from './types.ts';

/** One indicator. Unit: points 0-100; weight in points of 100. */
export interface BiteRow {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  readonly today: number;
  readonly at24: number;
  readonly at48: number;
  readonly baselineAt24: number;
  readonly baselineAt48: number;
  readonly touchedByLastMove: boolean;
  /** False when no lever moves it. */
  readonly hasLever: boolean;
}

export interface WhereItBitesProps extends FigureProps {
  readonly rows: readonly BiteRow[];
  readonly tone: PathTone;
}

export function WhereItBites(_props: WhereItBitesProps) {
  return null;
}
