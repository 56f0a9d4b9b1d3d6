import type { TFunction } from 'i18next';
import type { Format } from '../i18n/format.ts';
import { interpolate } from './geometry.ts';
import { numberCell } from './table.ts';
import { LAST_MONTH } from './time-frame.ts';
import type { Cell, HistoryPoint, Series, TableTwin } from './types.ts';

interface TimeTableInput {
  readonly series: readonly Series[];
  readonly history: readonly HistoryPoint[];
  readonly t: TFunction<'charts'>;
  readonly format: Format;
  readonly write: (value: number) => string;
}

/** Published editions first, then months 0 to 48: a column per line, and two per band. */
export function timeTable({ series, history, t, format, write }: TimeTableInput): TableTwin {
  const bands = series.flatMap((line) => [
    ...(line.band50 ? [{ name: t('time.band50', { label: line.label }), band: line.band50 }] : []),
    ...(line.band80 ? [{ name: t('time.band80', { label: line.label }), band: line.band80 }] : []),
  ]);
  const published = history.length === 0 ? [] : [t('time.history')];
  const blank: Cell[] = [...series, ...bands].map(() => '');
  const past = history.map(({ year, total }): readonly Cell[] => [
    t('time.edition', { year }),
    '',
    numberCell(total, format.published),
    ...blank,
  ]);
  const months = Array.from({ length: LAST_MONTH + 1 }, (_, month): readonly Cell[] => [
    numberCell(month, String),
    format.monthShort(month),
    ...published.map(() => ''),
    ...series.map((line) => numberCell(line.values[month] ?? Number.NaN, write)),
    ...bands.map(({ band }) => {
      const at = (edge: readonly number[]) => write(interpolate(band.months, edge, month));
      return t('time.range', { low: at(band.low), high: at(band.high) });
    }),
  ]);
  return {
    columns: [
      t('frame.month'),
      t('frame.date'),
      ...published,
      ...series.map((line) => line.label),
      ...bands.map(({ name }) => name),
    ],
    rows: [...past, ...months],
  };
}
