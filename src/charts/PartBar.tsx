import type { ChangePart, ChangeScale } from './change-scale.ts';
import { px } from './geometry.ts';
import { toneColor } from './tone.ts';
import type { PathTone } from './types.ts';

interface PartBarProps {
  readonly part: ChangePart;
  readonly scale: ChangeScale;
  readonly width: number;
  readonly tone: PathTone;
}

const HEIGHT = 34;
const BAR = { top: 8, height: 18 };

/** The middle 80 of 100 draws as a bar, their mean as a stroke through it. */
export function PartBar({ part, scale, width, tone }: PartBarProps) {
  const { tenths } = part;
  const { x, ticks } = scale;
  const [low, high] = [x(part.low), x(part.high)];
  const whole = part.id === 'all';
  // What has no length still has a place.
  const length = Math.max(high - low, 1.5);
  const middle = BAR.top + BAR.height / 2;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {ticks.map((tick) => (
        <path
          key={tick}
          d={`M${px(x(tick))},0V${HEIGHT}`}
          stroke={tick === 0 ? 'var(--ink)' : 'var(--chart-grid)'}
          shapeRendering="crispEdges"
        />
      ))}
      {tenths !== undefined && (
        <path
          d={
            `M${px(x(tenths.worst))},${BAR.top}v${BAR.height}M${px(x(tenths.best))},${BAR.top}v${BAR.height}` +
            `M${px(x(tenths.worst))},${middle}H${px(x(tenths.best))}`
          }
          stroke="var(--ink)"
          fill="none"
        />
      )}
      <rect
        data-part={part.id}
        x={px(low)}
        y={BAR.top}
        width={px(length)}
        height={BAR.height}
        fill={fillOf(part.id, part.tone ?? tone)}
        stroke={whole ? (part.tone ? toneColor(part.tone) : 'var(--ink)') : undefined}
        strokeWidth={whole && part.tone ? 2 : undefined}
      />
      <path
        d={`M${px(x(part.mean))},${BAR.top - 5}V${BAR.top + BAR.height + 5}`}
        stroke="var(--ink)"
        strokeWidth={2}
      />
    </svg>
  );
}

function fillOf(id: ChangePart['id'], tone: PathTone): string {
  if (id === 'policy') return toneColor(tone);
  if (id === 'luck') return 'var(--rule-strong)';
  if (id === 'drift') return 'var(--fill-drift)';
  return id === 'inForce' ? 'var(--fill-in-force)' : 'var(--paper)';
}
