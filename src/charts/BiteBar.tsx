import { linear, px } from './geometry.ts';
import { toneColor } from './tone.ts';
import type { PathTone } from './types.ts';
import type { BiteRow } from './WhereItBites.tsx';

/** Pixels of thickness per point of weight: research, the heaviest, has 56. */
const THICK = 4;
const LOWEST = 30;

/** One indicator on 0 to 100: what the package moves by month 24 as a bar, today as a tick, month 48 as a circle. */
export function BiteBar({
  row,
  width,
  tone,
}: {
  readonly row: BiteRow;
  readonly width: number;
  readonly tone: PathTone;
}) {
  const thick = row.weight * THICK;
  const height = Math.max(LOWEST, thick + 12);
  const middle = height / 2;
  const x = linear([0, 100], [0.5, width - 0.5]);
  const [from, to] = [x(row.baselineAt24), x(row.at24)];
  const lost = to < from;
  const color = toneColor(tone);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M0,${middle}H${width}`} stroke="var(--chart-grid)" />
      <path
        d={`M${px(x(0))},0V${height}M${px(x(50))},0V${height}M${px(x(100))},0V${height}`}
        stroke="var(--chart-grid)"
      />
      <rect
        x={Math.min(from, to)}
        y={middle - thick / 2}
        width={Math.abs(to - from)}
        height={thick}
        fill={lost ? 'none' : color}
        stroke={lost ? color : 'none'}
        strokeDasharray={lost ? '2 2' : undefined}
      />
      <path
        d={`M${px(x(row.today))},${px(middle - Math.max(thick / 2 + 3, 8))}V${px(middle + Math.max(thick / 2 + 3, 8))}`}
        stroke="var(--ink)"
        strokeWidth={1.5}
      />
      <circle cx={x(row.at48)} cy={middle} r={4} fill="var(--paper)" stroke={color} strokeWidth={1.5} />
    </svg>
  );
}
