import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENT_EDITION } from '../edition/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useLine } from './caption.ts';
import styles from './charts.module.css';
import { px } from './geometry.ts';
import { editionMonth, type TimeFrame, type TimeScales } from './time-frame.ts';
import type { HistoryPoint } from './types.ts';

interface GroundProps {
  readonly frame: TimeFrame;
  readonly scales: TimeScales;
}

/** The tier above the line as a quiet band, and the line. */
export const TierBands = memo(function TierBands({ frame, scales }: GroundProps) {
  const { t } = useTranslation('charts');
  const { left, right, top } = frame.margin;
  const goal = useLine();
  const line = scales.y(goal);
  const width = frame.width - left - right;
  return (
    <g>
      <rect x={left} y={top} width={Math.max(0, width)} height={line - top} fill="var(--chart-tier)" />
      <text x={left + 8} y={line - 9} className={styles.small}>
        {t('time.pioneer', { line: goal })}
      </text>
      <text x={left + 8} y={line + 19} className={styles.small}>
        {t('time.adopter', { low: CURRENT_EDITION.tiers.explorerBelow, line: goal })}
      </text>
    </g>
  );
});

/** Drawn over the grid, so that 60 is the strongest line there. */
export const GoalLine = memo(function GoalLine({ frame, scales }: GroundProps) {
  const y = Math.round(scales.y(useLine())) + 0.5;
  return (
    <path d={`M${frame.margin.left},${y}H${frame.width - frame.margin.right}`} stroke="var(--chart-goal)" />
  );
});

/** What was published, each with its edition; then flat to today, for which the last edition stands. */
export const History = memo(function History({
  history,
  frame,
  scales,
}: GroundProps & { readonly history: readonly HistoryPoint[] }) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const points = history.map(({ year, total }) => ({
    year,
    total,
    x: scales.x(editionMonth(year)),
    y: scales.y(total),
  }));
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    <g>
      <path
        d={`M${points.map((point) => `${px(point.x)},${px(point.y)}`).join('L')}H${px(scales.x(0))}`}
        stroke="var(--path-history)"
        strokeWidth={2.5}
        strokeLinejoin="round"
        fill="none"
      />
      {points.map((point) => (
        <g key={point.year}>
          <circle cx={point.x} cy={point.y} r={3.5} fill="var(--path-history)" />
          {/* Below and to the right of a rising line nothing runs; the last point is followed by a flat one. */}
          <text
            x={point === last ? scales.x(0) - 6 : point.x + 8}
            y={point.y + (point === last ? -9 : frame.narrow ? 9 : 13)}
            textAnchor={point === last ? 'end' : 'start'}
            className={styles.label}
          >
            {format.published(point.total)}
            {!frame.narrow && (
              <tspan dx={5} className={styles.tick}>
                {t('time.edition', { year: point.year })}
              </tspan>
            )}
          </text>
        </g>
      ))}
    </g>
  );
});
