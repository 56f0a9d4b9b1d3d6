import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { SeriesKey } from './SeriesKey.tsx';
import styles from './TimeChart.module.css';
import { LightAxes, TimeMarks } from './TimeFurniture.tsx';
import { TimeLayers } from './TimeLayers.tsx';
import { type TimeAxes, type TimeFrame, type TimeScales, timeFrame, timeScales } from './time-frame.ts';
import type { Series } from './types.ts';
import { useWidth } from './useWidth.ts';

const loadRecharts = () => import('./RechartsFrame.tsx');
const RechartsFrame = lazy(async () => ({ default: (await loadRecharts()).RechartsFrame }));

/** Something drawn on the chart's own scales. */
export type Layer = (placed: { readonly frame: TimeFrame; readonly scales: TimeScales }) => ReactNode;

export interface TimeChartProps {
  readonly series: readonly Series[];
  readonly axes: TimeAxes;
  readonly tall: boolean;
  readonly signed: boolean;
  /** Under the grid and over it. */
  readonly ground?: Layer | undefined;
  readonly over?: Layer | undefined;
}

/**
 * Lines over the months on fixed axes.
 *
 * First by hand, in the first paint; when the page is idle Recharts brings the same axes and grid, and the values
 * under the pointer. The lines are ours in both (a moving Recharts line costs four times as much a frame).
 */
export function TimeChart(props: TimeChartProps) {
  const { series, axes, tall, signed, ground, over } = props;
  const [box, width] = useWidth<HTMLDivElement>(800);
  const idle = useIdle();
  const frame = useMemo(() => timeFrame(width, tall), [width, tall]);
  const scales = useMemo(() => timeScales(frame, axes), [frame, axes]);
  const layers = (
    <>
      {over?.({ frame, scales })}
      <TimeMarks axes={axes} frame={frame} scales={scales} />
      <TimeLayers series={series} axes={axes} frame={frame} scales={scales} signed={signed} />
    </>
  );
  const light = (
    <svg
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      aria-hidden="true"
    >
      {ground?.({ frame, scales })}
      <LightAxes axes={axes} frame={frame} scales={scales} />
      {layers}
    </svg>
  );
  return (
    <div>
      <SeriesKey series={series} values={frame.narrow || series.length > 2} signed={signed} />
      <div ref={box} className={styles.box} style={{ height: frame.height }}>
        {idle ? (
          <Suspense fallback={light}>
            <RechartsFrame {...props} frame={frame} />
          </Suspense>
        ) : (
          light
        )}
      </div>
    </div>
  );
}

/** True once the browser has had a quiet moment after the first paint. */
function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => setIdle(true), 300);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(() => setIdle(true), { timeout: 2_000 });
    return () => cancelIdleCallback(request);
  }, []);
  return idle;
}
