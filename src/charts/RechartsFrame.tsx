import { createContext, memo, type ReactNode, use, useMemo } from 'react';
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
import { LAST_MONTH, type TimeAxes, type TimeFrame, type TimeScales, yearTicks } from './time-frame.ts';

/** One row per month, the same for ever: Recharts never sees the moving values, so it has nothing to do in a drag. */
const ROWS = Array.from({ length: LAST_MONTH + 1 }, (_, month) => ({ month, still: null }));

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly payload?: { readonly value: number };
}

type FrameProps = TimeChartProps & { readonly frame: TimeFrame };

/** What moves, handed past Recharts: its chart stays the same element, and only what stands on its scales is drawn. */
const Moving = createContext<FrameProps | null>(null);

/** Recharts' axes, grid and tooltip around our own paths, which stand on its scales. */
export function RechartsFrame(props: FrameProps) {
  const { axes, frame, series, signed } = props;
  const { width, height, margin } = frame;
  return (
    <Moving value={props}>
      <TipSeries value={series}>
        <StillChart
          axes={axes}
          width={width}
          height={height}
          top={margin.top}
          right={margin.right}
          bottom={margin.bottom}
          left={margin.left}
          signed={signed}
        />
      </TipSeries>
    </Moving>
  );
}

interface StillProps {
  readonly axes: TimeAxes;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly signed: boolean;
}

const StillChart = memo(function StillChart(props: StillProps) {
  const { axes, width, height, top, right, bottom, left, signed } = props;
  const years = yearTicks(axes.x);
  return (
    <LineChart
      width={width}
      height={height}
      data={ROWS}
      margin={{ top, right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <OnScales>{({ ground, frame }, scales) => ground?.({ frame, scales })}</OnScales>
      <CartesianGrid vertical={false} stroke="var(--chart-grid)" shapeRendering="crispEdges" />
      <XAxis
        dataKey="month"
        type="number"
        domain={[...axes.x]}
        ticks={years.map(({ month }) => month)}
        interval={0}
        height={bottom}
        axisLine={{ stroke: 'var(--chart-axis)', shapeRendering: 'crispEdges' }}
        tickLine={false}
        allowDataOverflow
        tick={({ x, payload }: TickProps) => (
          <YearTick
            x={Number(x)}
            y={height - bottom}
            year={years.find(({ month }) => month === payload?.value)?.year ?? 0}
          />
        )}
      />
      <YAxis
        type="number"
        domain={[...axes.y]}
        ticks={[...axes.yTicks]}
        interval={0}
        width={left}
        axisLine={false}
        tickLine={false}
        allowDataOverflow
        tick={({ y, payload }: TickProps) => (
          <ValueTick x={left - 6} y={Number(y)} text={axes.yText(payload?.value ?? 0)} />
        )}
      />
      {/* A scale exists only where a graphical item does. */}
      <Line dataKey="still" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      <Tooltip
        isAnimationActive={false}
        cursor={<CursorLine />}
        filterNull={false}
        content={<TimeTip signed={signed} />}
        wrapperStyle={{ zIndex: 2 }}
      />
      <OnScales>
        {({ over, frame, series }, scales) => (
          <>
            {over?.({ frame, scales })}
            <TimeMarks axes={axes} frame={frame} scales={scales} />
            <TimeLayers series={series} axes={axes} frame={frame} scales={scales} signed={signed} />
          </>
        )}
      </OnScales>
    </LineChart>
  );
});

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

/** Hands what moves and Recharts' scales to what is drawn on them. */
function OnScales({ children }: { readonly children: (now: FrameProps, scales: TimeScales) => ReactNode }) {
  const now = use(Moving);
  const x = useXAxisScale();
  const y = useYAxisScale();
  // The same scales are the same object, so that what stands still on them is not drawn again.
  const scales = useMemo<TimeScales | null>(
    () =>
      x === undefined || y === undefined
        ? null
        : { x: (value) => x(value) ?? 0, y: (value) => y(value) ?? 0 },
    [x, y],
  );
  return now === null || scales === null ? null : <g>{children(now, scales)}</g>;
}
