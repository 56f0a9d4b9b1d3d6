import type { Band, Bands, MonthlyValues, Series } from './types.ts';

/** Quantiles of the draws month by month, as an ensemble has them. */
export interface Quantiles {
  readonly p10: MonthlyValues;
  readonly p25: MonthlyValues;
  readonly p75: MonthlyValues;
  readonly p90: MonthlyValues;
}

export interface DrawBands extends Bands {
  readonly band50: Band;
  readonly band80: Band;
}

const known = new WeakMap<Quantiles, DrawBands>();

/** The middle 50 and 80 of 100 draws; the same object for the same draws, so that pictures of it are not drawn again. */
export function drawBands(quantiles: Quantiles): DrawBands {
  const before = known.get(quantiles);
  if (before !== undefined) return before;
  const { p10, p25, p75, p90 } = quantiles;
  const months = Array.from({ length: p10.length }, (_, month) => month);
  const made: DrawBands = {
    band50: { months, low: p25, high: p75 },
    band80: { months, low: p10, high: p90 },
  };
  known.set(quantiles, made);
  return made;
}

/** The bands that a line has just now. */
export const bandsOf = ({ drawn, band50, band80 }: Series): Bands => drawn?.now() ?? { band50, band80 };
