import type { TFunction } from 'i18next';
import type { Format } from '../i18n/format.ts';
import { bandsOf } from './draw-bands.ts';
import { interpolate } from './geometry.ts';
import { numberCell } from './table.ts';
import { LAST_MONTH } from './time-frame.ts';
import type { Band, Cell, HistoryPoint, Series, TableTwin } from './types.ts';

interface TimeTableInput {
  readonly series: readonly Series[];
  readonly history: readonly HistoryPoint[];
  readonly t: TFunction<'charts'>;
  readonly format: Format;
  readonly write: (value: number) => string;
}

/** Published editions first, then months 0 to 48: a column per line, and two per band. */
export function timeTable({ series, history, t, format, write }: TimeTableInput): TableTwin {
  const bands = series.flatMap((line) => {
    const { band50, band80 } = bandsOf(line);
    return [
      ...edges(band50, t('time.band50', { label: line.label })),
      ...edges(band80, t('time.band80', { label: line.label })),
    ];
  });
  function edges(band: Band | undefined, name: string) {
    if (band === undefined) return [];
    return [
      { name: t('time.from', { name }), at: band.months, values: band.low },
      { name: t('time.to', { name }), at: band.months, values: band.high },
    ];
  }
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
    ...bands.map(({ at, values }) => numberCell(interpolate(at, values, month), write)),
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
