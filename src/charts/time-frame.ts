import { bandsOf } from './draw-bands.ts';
import { linear, type Scale } from './geometry.ts';
import type { Series } from './types.ts';

/** The fixed axes of a chart over time; `x` in months from July 2026. */
export interface TimeAxes {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly yTicks: readonly number[];
  readonly yText: (value: number) => string;
}

/** Pixels: one geometry for the light picture and for Recharts', so that nothing jumps. */
export interface TimeFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Too little room for names at the lines' ends: they stand in a key above. */
  readonly narrow: boolean;
}

export interface TimeScales {
  readonly x: Scale;
  readonly y: Scale;
}

/** The month up to which the product speaks; what follows is drawn faded. */
export const WINDOW_END = 24;
export const LAST_MONTH = 48;
/** Months in which an edition of the index is due: October of 2026 to 2029. */
export const EDITION_MONTHS = [3, 15, 27, 39] as const;

/** True when more than one line brings its draws. */
export const isCrowded = (series: readonly Series[]): boolean =>
  series.filter((line) => bandsOf(line).band80 !== undefined).length > 1;

/** What the bands are, in words, null without any: where many paths are compared only their outlines are drawn. */
export function bandsWords(series: readonly Series[]) {
  const bands = series.map(bandsOf);
  if (bands.every(({ band50, band80 }) => (band50 ?? band80) === undefined)) return null;
  if (!isCrowded(series)) return 'time.bands';
  return bands.some(({ band50 }) => band50 !== undefined) ? 'time.bandsCrowded' : 'time.bandsOutline';
}

/** The month of October of a year, where an edition stands. */
export const editionMonth = (year: number): number => (year - 2026) * 12 + 3;

/** Each January inside the axis, with its year. */
export function yearTicks([from, to]: readonly [number, number]): readonly { month: number; year: number }[] {
  const years = Array.from({ length: 12 }, (_, index) => 2022 + index);
  return years
    .map((year) => ({ month: (year - 2027) * 12 + 6, year }))
    .filter(({ month }) => month >= from && month <= to);
}

export function timeFrame(width: number, tall: boolean): TimeFrame {
  const narrow = width < 560;
  return {
    width,
    height: tall ? (narrow ? 320 : 420) : narrow ? 200 : 240,
    margin: { top: 30, right: narrow ? 52 : 168, bottom: 40, left: narrow ? 26 : 34 },
    narrow,
  };
}

export function timeScales({ width, height, margin }: TimeFrame, axes: TimeAxes): TimeScales {
  return {
    x: linear(axes.x, [margin.left, width - margin.right]),
    y: linear(axes.y, [height - margin.bottom, margin.top]),
  };
}
