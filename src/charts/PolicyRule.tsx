import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { BridgeBar } from './BridgeBar.tsx';
import type { BridgePart } from './bridge-rows.ts';
import styles from './charts.module.css';
import { ladder, linear, px } from './geometry.ts';

interface PolicyRuleProps {
  readonly parts: readonly BridgePart[];
  readonly width: number;
  readonly prefix: string;
  /** Where the same part stands in the bar above, in pixels: two thin lines tie the scales together. */
  readonly above: readonly [number, number];
}

const BAR = { top: 46, height: 24 };

/** The policies alone on a larger scale, whose size is printed: a magnifying glass that says how much it magnifies. */
export function PolicyRule({ parts, width, prefix, above }: PolicyRuleProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const reached = parts.flatMap((part) => [part.from, part.to]);
  const low = Math.min(0, ...reached);
  const size = ladder(Math.max(...reached, 0));
  const from = low < 0 ? -ladder(-low) : 0;
  const x = linear([from, size], [0, width - 1]);
  const step = (size - from) / 5;
  const ticks = Array.from({ length: 6 }, (_, index) => from + index * step);
  return (
    <svg width={width} height={94} aria-hidden="true">
      <path
        d={`M${px(above[0])},0L${px(x(0))},${BAR.top}M${px(above[1])},0L${px(x(parts.at(-1)?.to ?? 0))},${BAR.top}`}
        stroke="var(--rule-strong)"
        fill="none"
      />
      <rect x={0} y={18} width={width} height={20} fill="var(--paper)" />
      <text x={0} y={33} className={styles.small}>
        {t('bridge.inset', { size: t('bridge.insetSize', { count: size - from }) })}
      </text>
      <BridgeBar parts={parts} x={x} y={BAR.top} height={BAR.height} prefix={prefix} />
      <path d={`M0,${BAR.top + BAR.height + 0.5}H${width}`} stroke="var(--chart-axis)" />
      {ticks.map((tick, index) => (
        <g key={tick}>
          <path d={`M${px(x(tick))},${BAR.top + BAR.height}v5`} stroke="var(--chart-axis)" />
          <text
            x={x(tick)}
            y={BAR.top + BAR.height + 18}
            textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
            className={styles.tick}
          >
            {format.level(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}
