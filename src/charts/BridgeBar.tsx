import type { BridgePart } from './bridge-rows.ts';
import type { Scale } from './geometry.ts';
import { patternOf } from './Patterns.tsx';

interface BridgeBarProps {
  readonly parts: readonly BridgePart[];
  readonly x: Scale;
  readonly y: number;
  readonly height: number;
  readonly prefix: string;
}

/**
 * Parts laid end to end. One that takes away is drawn back over what was gained: paper, its pattern at the foot, and a
 * dotted edge, so that its length is read as lost and not as won.
 */
export function BridgeBar({ parts, x, y, height, prefix }: BridgeBarProps) {
  return (
    <g>
      {parts.map((part) => {
        const left = Math.min(x(part.from), x(part.to));
        const width = Math.abs(x(part.to) - x(part.from));
        const fill = patternOf(prefix, part.fill);
        if (part.amount >= 0)
          return <rect key={part.fill} x={left} y={y} width={width} height={height} fill={fill} />;
        return (
          <g key={part.fill}>
            <rect x={left} y={y} width={width} height={height} fill="var(--paper)" />
            <rect x={left} y={y + height * 0.7} width={width} height={height * 0.3} fill={fill} />
            <rect
              x={left}
              y={y}
              width={width}
              height={height}
              fill="none"
              stroke="var(--ink)"
              strokeWidth={1}
              strokeDasharray="1 2"
            />
          </g>
        );
      })}
    </g>
  );
}
