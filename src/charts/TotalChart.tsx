import type { FigureProps, HistoryPoint, Series } from './types.ts';

export interface TotalChartProps extends FigureProps {
  /** The baseline first, then one to four paths: drawn in this order. */
  readonly series: readonly Series[];
  readonly history: readonly HistoryPoint[];
}

export function TotalChart(_props: TotalChartProps) {
  return null;
}
