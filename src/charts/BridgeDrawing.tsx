import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { BridgeBar } from './BridgeBar.tsx';
import type { BridgeRows } from './bridge-rows.ts';
import { useLine } from './caption.ts';
import styles from './charts.module.css';
import { linear, px } from './geometry.ts';
import { patternOf } from './Patterns.tsx';

interface BridgeDrawingProps {
  readonly rows: BridgeRows;
  readonly start: number;
  readonly month: number;
  readonly width: number;
  readonly prefix: string;
  readonly compact: boolean;
}

/** The bar itself, with its three labels: today, the score at the month, and 60. */
export function BridgeDrawing({ rows, start, month, width, prefix, compact }: BridgeDrawingProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const x = linear(rows.domain, [0, width - 1]);
  const bar = compact ? { top: 22, height: 16 } : { top: 40, height: 40 };
  const foot = bar.top + bar.height;
  const height = foot + (compact ? 2 : 6);
  const end = x(rows.total);
  const goal = useLine();
  const line = x(goal);
  const missing = line - end;
  const words = t(rows.missing < 0 ? 'bridge.beyond' : 'bridge.missing', {
    amount: format.size(rows.missing),
  });
  // A line of one's own may stand where today's label ends: then its label begins there, and the score's after it.
  const begins = compact ? 44 : 84;
  const near = line < 2 * begins;
  // Keep the score's label clear of those at both ends.
  const label = Math.min(
    Math.max(end, (compact ? 66 : 128) + (near ? begins : 0)),
    width - (near ? 64 : compact ? 58 : 136),
  );
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {missing > 0 && (
        <rect x={end} y={bar.top} width={missing} height={bar.height} fill={patternOf(prefix, 'missing')} />
      )}
      <BridgeBar parts={rows.parts} x={x} y={bar.top} height={bar.height} prefix={prefix} />
      <path d={`M${px(x(start) + 0.5)},${bar.top - 6}V${height}`} stroke="var(--ink)" />
      <path d={`M${px(line - 0.5)},${bar.top - 6}V${height}`} stroke="var(--chart-goal)" strokeWidth={2} />
      <path d={`M${px(end)},${bar.top - 6}V${foot}`} stroke="var(--ink)" strokeWidth={2} />
      <text x={Math.max(0, x(start))} y={bar.top - 10} className={styles.small}>
        {compact ? format.published(start) : t('bridge.start', { start: format.published(start) })}
      </text>
      <text
        x={label}
        y={bar.top - 10}
        textAnchor="middle"
        className={compact ? styles.strong : styles.figure}
      >
        {format.level(rows.total)}
        {!compact && (
          <tspan dx={6} className={styles.small}>
            {format.monthShort(month)}
          </tspan>
        )}
      </text>
      <text
        x={near ? Math.max(line, begins) : line}
        y={bar.top - 10}
        textAnchor={near ? 'start' : 'end'}
        className={styles.small}
      >
        {compact ? goal : t('bridge.line', { line: goal })}
      </text>
      <text
        x={rows.missing < 0 ? end - 8 : end + missing / 2}
        y={bar.top + bar.height / 2 + (compact ? 4.5 : 6)}
        textAnchor={rows.missing < 0 ? 'end' : 'middle'}
        className={compact ? styles.onHatchSmall : styles.onHatch}
      >
        {words}
      </text>
    </svg>
  );
}
