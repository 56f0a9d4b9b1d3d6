import { type ReactNode, useMemo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  Tooltip,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { TimeChartProps } from './TimeChart.tsx';
import { TimeMarks, ValueTick, YearTick } from './TimeFurniture.tsx';
import { TimeLayers } from './TimeLayers.tsx';
import { TimeTip, TipSeries } from './TimeTip.tsx';
import { LAST_MONTH, type TimeFrame, type TimeScales, yearTicks } from './time-frame.ts';

/** One row per month, the same for ever: Recharts never sees the moving values, so it has nothing to do in a drag. */
const ROWS = Array.from({ length: LAST_MONTH + 1 }, (_, month) => ({ month, still: null }));

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

/** Recharts' axes, grid and tooltip around our own paths, which stand on its scales. */
export function RechartsFrame(props: TimeChartProps & { readonly frame: TimeFrame }) {
  const { axes, frame, series, signed } = props;
  // Elements that stay the same between two moves, so that Recharts' own parts are not drawn again.
  const still = useMemo(() => {
    const years = yearTicks(axes.x);
    const bottom = frame.height - frame.margin.bottom;
    return [
      <CartesianGrid key="grid" vertical={false} stroke="var(--chart-grid)" shapeRendering="crispEdges" />,
      <XAxis
        key="x"
        dataKey="month"
        type="number"
        domain={[...axes.x]}
        ticks={years.map(({ month }) => month)}
        interval={0}
        height={frame.margin.bottom}
        axisLine={{ stroke: 'var(--chart-axis)', shapeRendering: 'crispEdges' }}
        tickLine={false}
        allowDataOverflow
        tick={({ x, payload }: TickProps) => (
          <YearTick
            x={Number(x)}
            y={bottom}
            year={years.find(({ month }) => month === payload?.value)?.year ?? 0}
          />
        )}
      />,
      <YAxis
        key="y"
        type="number"
        domain={[...axes.y]}
        ticks={[...axes.yTicks]}
        interval={0}
        width={frame.margin.left}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
        tick={({ y, payload }: TickProps) => (
          <ValueTick x={frame.margin.left - 6} y={Number(y)} text={axes.yText(payload?.value ?? 0)} />
        )}
      />,
      // A scale exists only where a graphical item does.
      <Line
        key="scale"
        dataKey="still"
        stroke="none"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />,
      <Tooltip
        key="tip"
        isAnimationActive={false}
        cursor={<CursorLine />}
        filterNull={false}
        content={<TimeTip signed={signed} />}
        wrapperStyle={{ zIndex: 2 }}
      />,
    ];
  }, [axes, frame.height, frame.margin.bottom, frame.margin.left, signed]);

  const { top, right } = frame.margin;
  const margin = useMemo(() => ({ top, right, bottom: 0, left: 0 }), [top, right]);

  return (
    <TipSeries.Provider value={series}>
      <LineChart
        width={frame.width}
        height={frame.height}
        data={ROWS}
        margin={margin}
        accessibilityLayer={false}
      >
        <OnScales>{(scales) => props.ground?.({ frame, scales })}</OnScales>
        {still}
        <OnScales>
          {(scales) => (
            <>
              {props.over?.({ frame, scales })}
              <TimeMarks axes={axes} frame={frame} scales={scales} />
              <TimeLayers series={series} axes={axes} frame={frame} scales={scales} signed={signed} />
            </>
          )}
        </OnScales>
      </LineChart>
    </TipSeries.Provider>
  );
}

interface CursorProps {
  /** Given by Recharts: the ends of the line. */
  readonly points?: readonly { readonly x: number; readonly y: number }[];
}

/** The month under the pointer. */
function CursorLine({ points: [from, to] = [] }: CursorProps) {
  if (from === undefined || to === undefined) return null;
  return (
    <line
      className="recharts-tooltip-cursor"
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke="var(--rule-strong)"
      pointerEvents="none"
    />
  );
}

/** Hands Recharts' scales to what is drawn on them. */
function OnScales({ children }: { readonly children: (scales: TimeScales) => ReactNode }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (x === undefined || y === undefined) return null;
  return <g>{children({ x: (value) => x(value) ?? 0, y: (value) => y(value) ?? 0 })}</g>;
}
