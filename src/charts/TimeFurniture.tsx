import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import styles from './charts.module.css';
import { px } from './geometry.ts';
import { EDITION_MONTHS, type TimeAxes, type TimeFrame, type TimeScales, yearTicks } from './time-frame.ts';

interface PlacedProps {
  readonly axes: TimeAxes;
  readonly frame: TimeFrame;
  readonly scales: TimeScales;
}

/** One tick of the years' axis; Recharts places it with the same numbers. */
export function YearTick({ x, y, year }: { readonly x: number; readonly y: number; readonly year: number }) {
  return (
    <g>
      <path d={`M${px(x)},${px(y)}v5`} stroke="var(--chart-axis)" />
      <text x={px(x)} y={px(y + 18)} textAnchor="middle" className={styles.tick}>
        {year}
      </text>
    </g>
  );
}

export function ValueTick({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <text x={px(x)} y={px(y + 4)} textAnchor="end" className={styles.tick}>
      {text}
    </text>
  );
}

/** Axes and grid by hand, for the first paint; Recharts draws the very same ones when it arrives. */
export function LightAxes({ axes, frame, scales }: PlacedProps) {
  const right = frame.width - frame.margin.right;
  const foot = frame.height - frame.margin.bottom;
  return (
    <g>
      {axes.yTicks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${frame.margin.left},${px(scales.y(tick))}H${right}`}
            stroke="var(--chart-grid)"
            shapeRendering="crispEdges"
          />
          <ValueTick x={frame.margin.left - 6} y={scales.y(tick)} text={axes.yText(tick)} />
        </g>
      ))}
      <path
        d={`M${frame.margin.left},${foot}H${right}`}
        stroke="var(--chart-axis)"
        shapeRendering="crispEdges"
      />
      {yearTicks(axes.x).map(({ month, year }) => (
        <YearTick key={year} x={scales.x(month)} y={foot} year={year} />
      ))}
    </g>
  );
}

/** Today, months 18 and 24, and the months in which an edition is due. */
export const TimeMarks = memo(function TimeMarks({ axes, frame, scales }: PlacedProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const { margin, height } = frame;
  const foot = height - margin.bottom;
  const marks = [
    {
      month: 0,
      text: frame.narrow ? t('today') : t('todayDate', { date: format.monthShort(0) }),
      anchor: axes.x[0] < 0 ? 'end' : 'start',
    },
    { month: 18, text: frame.narrow ? '18' : t('time.mark', { month: 18 }), anchor: 'end' },
    { month: 24, text: t('time.mark', { month: 24 }), anchor: 'start' },
  ] as const;
  return (
    <g>
      {marks.map(({ month, text, anchor }) => (
        <g key={month}>
          <path
            d={`M${px(scales.x(month))},${margin.top - 14}V${foot}`}
            stroke={month === 0 ? 'var(--rule-strong)' : 'var(--ink)'}
            strokeDasharray={month === 0 ? undefined : '1 3'}
          />
          <text
            x={px(scales.x(month) + (anchor === 'end' ? -5 : 5))}
            y={margin.top - 6}
            textAnchor={anchor}
            className={styles.tick}
          >
            {text}
          </text>
        </g>
      ))}
      {EDITION_MONTHS.filter((month) => month <= axes.x[1]).map((month) => (
        <path
          key={month}
          d={`M${px(scales.x(month))},${foot - 5}l4,5l-4,5l-4,-5Z`}
          fill="var(--paper)"
          stroke="var(--ink-soft)"
        />
      ))}
    </g>
  );
});
