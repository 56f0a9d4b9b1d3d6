import { memo } from 'react';
import styles from './charts.module.css';
import { bandPath, linear, linePath, px } from './geometry.ts';
import { LAST_MONTH, WINDOW_END } from './time-frame.ts';
import { TONE_DASH, toneColor } from './tone.ts';
import type { Band, MonthlyValues, PathTone } from './types.ts';
import { useWidth } from './useWidth.ts';

interface SmallLineProps {
  readonly values: MonthlyValues;
  readonly baseline: MonthlyValues;
  readonly tone: PathTone;
  readonly band50?: Band | undefined;
  readonly band80?: Band | undefined;
}

const SPANS = [
  { from: 0, to: WINDOW_END, opacity: 1 },
  { from: WINDOW_END, to: LAST_MONTH, opacity: 0.5 },
] as const;
const HEIGHT = 96;
const LEFT = 26;

/** A small chart of 49 months on 0 to 100; months after the window are faded. */
export const SmallLine = memo(function SmallLine(props: SmallLineProps) {
  const { values, baseline, tone, band50, band80 } = props;
  const [box, width] = useWidth<HTMLDivElement>(240);
  const x = linear([0, LAST_MONTH], [LEFT, width - 8]);
  const y = linear([0, 100], [HEIGHT - 8, 8]);
  const color = toneColor(tone);
  const at = values[WINDOW_END] ?? 0;
  return (
    <div ref={box}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {[0, 50, 100].map((tick) => (
          <g key={tick}>
            <path
              d={`M${LEFT},${px(y(tick))}H${width - 8}`}
              stroke="var(--chart-grid)"
              shapeRendering="crispEdges"
            />
            <text x={LEFT - 5} y={y(tick) + 4} textAnchor="end" className={styles.tick}>
              {tick}
            </text>
          </g>
        ))}
        {SPANS.map(({ from, to, opacity }) => (
          <g key={from} fill={color} opacity={opacity}>
            {band80 && <path d={bandPath(band80, from, to, x, y)} fillOpacity={0.12} />}
            {band50 && <path d={bandPath(band50, from, to, x, y)} fillOpacity={0.18} />}
          </g>
        ))}
        <path
          d={`M${px(x(WINDOW_END))},${y(100)}V${y(0)}`}
          stroke="var(--rule-strong)"
          strokeDasharray="1 3"
        />
        <path
          d={linePath(baseline, 0, LAST_MONTH, x, y)}
          stroke="var(--path-baseline)"
          strokeWidth={1.25}
          strokeDasharray={TONE_DASH.baseline}
          fill="none"
        />
        <path
          d={linePath(values, 0, WINDOW_END, x, y)}
          stroke={color}
          strokeWidth={2}
          strokeDasharray={TONE_DASH[tone]}
          fill="none"
        />
        <path
          d={linePath(values, WINDOW_END, LAST_MONTH, x, y)}
          stroke={color}
          strokeWidth={2}
          strokeDasharray={TONE_DASH[tone]}
          strokeOpacity={0.5}
          fill="none"
        />
        <circle cx={x(WINDOW_END)} cy={y(at)} r={3.5} fill={color} />
      </svg>
    </div>
  );
});
