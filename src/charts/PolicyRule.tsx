import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { BridgeBar } from './BridgeBar.tsx';
import type { BridgePart } from './bridge-rows.ts';
import styles from './charts.module.css';
import { fifths, ladder, linear, px } from './geometry.ts';

interface PolicyRuleProps {
  readonly parts: readonly BridgePart[];
  readonly width: number;
  readonly prefix: string;
  /** Where the same part stands in the bar above, in pixels: two thin lines tie the scales together. */
  readonly above: readonly [number, number];
}

const BAR = { top: 46, height: 24 };
/** Also kept free (BridgeToSixty.module.css) while nothing has been moved. */
const HEIGHT = 94;
/** Narrower than this the printed size takes two lines. Pixels. */
const ONE_LINE = 380;
const LINE_HEIGHT = 15;

/** The policies alone on a larger scale, whose size is printed: a magnifying glass that says how much it magnifies. */
export function PolicyRule({ parts, width, prefix, above }: PolicyRuleProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const reached = parts.flatMap((part) => [part.from, part.to]);
  const low = Math.min(0, ...reached);
  const size = ladder(Math.max(...reached, 0));
  const from = low < 0 ? -ladder(-low) : 0;
  const x = linear([from, size], [0, width - 1]);
  const ticks = fifths(from, size);
  const total = parts.at(-1)?.to ?? 0;
  const end = Math.max(...reached);
  // After the bar when there is room, else inside the right edge.
  const after = x(end) + 90 < width;
  const inset = t('bridge.inset', { size: t('bridge.insetSize', { count: size - from }) });
  const lines = width < ONE_LINE ? inset.split(/(?<=:) /) : [inset];
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
      className={styles.tied}
    >
      <path
        d={`M${px(above[0])},-6L${px(x(0))},${BAR.top}M${px(above[1])},-6L${px(x(total))},${BAR.top}`}
        stroke="var(--rule-strong)"
        fill="none"
      />
      {lines.map((line, index) => (
        <text
          key={line}
          x={0}
          y={30 - LINE_HEIGHT * (lines.length - 1 - index)}
          className={styles.rimmedSmall}
        >
          {line}
        </text>
      ))}
      <BridgeBar parts={parts} x={x} y={BAR.top} height={BAR.height} prefix={prefix} />
      <text
        x={after ? x(end) + 8 : width - 4}
        y={BAR.top + BAR.height / 2 + 5.5}
        textAnchor={after ? 'start' : 'end'}
        className={styles.onHatch}
      >
        {format.difference(total)}
      </text>
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
