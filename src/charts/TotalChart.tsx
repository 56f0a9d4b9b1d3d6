import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ReadingSwitch, useReadingWords } from './ReadingSwitch.tsx';
import { type Layer, TimeChart } from './TimeChart.tsx';
import { GoalLine, History, TierBands } from './TotalGround.tsx';
import { bandsWords, LAST_MONTH, type TimeAxes, WINDOW_END } from './time-frame.ts';
import { timeTable } from './time-table.ts';
import type { FigureProps, HistoryPoint, Reading, Series } from './types.ts';

export interface TotalChartProps extends FigureProps {
  /** The baseline first, then one to four paths: drawn in this order. */
  readonly series: readonly Series[];
  readonly history: readonly HistoryPoint[];
  /** How the lines are read; `onReading` offers the other way. */
  readonly reading?: Reading | undefined;
  readonly onReading?: ((reading: Reading) => void) | undefined;
  /** Months between the last data that an edition sees and its date. */
  readonly lag?: number | undefined;
}

/** Fixed: the same on every screen and in every comparison. */
const AXES: TimeAxes = { x: [-36, 48], y: [40, 70], yTicks: [40, 50, 60, 70], yText: String };

const isOutside = (value: number): boolean => value < AXES.y[0] || value > AXES.y[1];
const ground: Layer = (placed) => <TierBands {...placed} />;

/** The total score by month, with what was published, the line at 60, the window's marks and the bands of the draws. */
export function TotalChart(props: TotalChartProps) {
  const { series, history, reading = 'fixed', onReading, lag = 0, headline, headingLevel } = props;
  const { t } = useTranslation('charts');
  const format = useFormat();
  const outside = series.some(({ values }) => Array.prototype.some.call(values, isOutside));
  const summary = t('time.summary', {
    parts: series
      .map((line) =>
        t('time.part', {
          label: line.label,
          at24: format.level(line.values[WINDOW_END] ?? Number.NaN),
          at48: format.level(line.values[LAST_MONTH] ?? Number.NaN),
        }),
      )
      .join(' '),
  });
  const over = useCallback<Layer>(
    (placed) => (
      <>
        <GoalLine {...placed} />
        <History {...placed} history={history} />
      </>
    ),
    [history],
  );
  const explain = useReadingWords(lag);
  const bands = bandsWords(series);
  // One line's bands come while it stands: the scenario's, or without a package the baseline's.
  const drawn = series.find((line) => line.drawn !== undefined)?.drawn;
  // The same words while only lines move.
  const note = useMemo(
    () =>
      [
        explain(reading),
        t('time.fadedNote'),
        bands === null ? '' : t(bands),
        reading === 'fixed' ? t('time.editionNote') : '',
        outside ? t('time.offScale') : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    [explain, reading, bands, outside, t],
  );
  return (
    <ChartFrame
      id="total"
      headline={headline}
      headingLevel={headingLevel}
      summary={summary}
      table={() => timeTable({ series, history, t, format, write: format.level })}
      live={drawn}
      note={note}
      controls={onReading && <ReadingSwitch reading={reading} onReading={onReading} />}
    >
      <TimeChart series={series} axes={AXES} tall signed={false} ground={ground} over={over} />
    </ChartFrame>
  );
}
