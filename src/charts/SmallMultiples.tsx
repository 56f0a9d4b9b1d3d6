import type { FigureProps, MonthlyValues, PathTone } from './types.ts';

export interface SmallMultipleRow {
  readonly id: string;
  readonly name: string;
  /** null for a dimension. */
  readonly parent: string | null;
  /** Points of 100. */
  readonly weight: number;
  readonly values: MonthlyValues;
  readonly baseline: MonthlyValues;
  /** True for everything but governance, whose score is published. */
  readonly estimate: boolean;
}

export interface SmallMultiplesProps extends FigureProps {
  /** Dimensions, sub-dimensions and indicators in the index's order; each names its parent. */
  readonly rows: readonly SmallMultipleRow[];
  readonly tone: PathTone;
}

export function SmallMultiples(_props: SmallMultiplesProps) {
  return null;
}
