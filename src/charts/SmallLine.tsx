import styles from './charts.module.css';
import { linear, linePath, px } from './geometry.ts';
import { LAST_MONTH, WINDOW_END } from './time-frame.ts';
import { TONE_DASH, toneColor } from './tone.ts';
import type { MonthlyValues, PathTone } from './types.ts';
import { useWidth } from './useWidth.ts';

interface SmallLineProps {
  readonly values: MonthlyValues;
  readonly baseline: MonthlyValues;
  readonly tone: PathTone;
}

const HEIGHT = 96;
const LEFT = 26;

/** A small chart of 49 months on 0 to 100; months after the window are faded. */
export function SmallLine({ values, baseline, tone }: SmallLineProps) {
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
}
