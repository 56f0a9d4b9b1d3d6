import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { TimeChart } from './TimeChart.tsx';
import { bandsWords, LAST_MONTH, type TimeAxes, WINDOW_END } from './time-frame.ts';
import { timeTable } from './time-table.ts';
import type { FigureProps, Series } from './types.ts';

export interface DifferenceChartProps extends FigureProps {
  /** Stem of the names of exported files, where a page has several of these. */
  readonly id?: string | undefined;
  /** Each against zero: a policy contribution, or one path less another. Points of the total. */
  readonly series: readonly Series[];
  /** What zero means, in words: 'without the package', or the other path's name. */
  readonly zeroLabel: string;
}

const SIGNS = ['−', '', '+'] as const;
/** Fixed, and its own: differences are too small for the scale of the totals. */
const AXES: TimeAxes = {
  x: [0, 48],
  y: [-1, 3],
  yTicks: [-1, 0, 1, 2, 3],
  yText: (value) => `${SIGNS[Math.sign(value) + 1]}${Math.abs(value)}`,
};

/** What a package adds, or one path over another, by month, on a fixed scale of -1 to +3 points. */
export function DifferenceChart(props: DifferenceChartProps) {
  const { id = 'difference', series, zeroLabel, headline, headingLevel } = props;
  const { t } = useTranslation('charts');
  const format = useFormat();
  const outside = series.some((line) => Array.from(line.values).some((x) => x < AXES.y[0] || x > AXES.y[1]));
  const bands = bandsWords(series);
  const parts = series
    .map((line) =>
      t('time.part', {
        label: line.label,
        at24: format.difference(line.values[WINDOW_END] ?? Number.NaN),
        at48: format.difference(line.values[LAST_MONTH] ?? Number.NaN),
      }),
    )
    .join(' ');
  const notes = [
    t('time.pointsOver', { zero: zeroLabel }).concat('.'),
    bands === null ? '' : t(bands),
    outside ? t('time.offScale') : '',
  ];
  return (
    <ChartFrame
      id={id}
      headline={headline}
      headingLevel={headingLevel}
      summary={t('time.difference', { zero: zeroLabel, parts })}
      table={() => timeTable({ series, history: [], t, format, write: format.difference })}
      note={notes.filter((note) => note !== '').join(' ')}
    >
      <TimeChart
        series={series}
        axes={AXES}
        tall={false}
        signed
        over={({ frame, scales }) => (
          <path
            d={`M${frame.margin.left},${Math.round(scales.y(0)) + 0.5}H${frame.width - frame.margin.right}`}
            stroke="var(--ink)"
          />
        )}
      />
    </ChartFrame>
  );
}
