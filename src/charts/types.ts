import type { Live } from '../kernel/live.ts';
import type { LeverGroupId } from '../model/vocabulary.ts';

/** The colour, dash and place of a path: a name of a token, never a literal. */
export type PathTone = 'platform' | 'compliance' | 'third' | 'fourth' | 'baseline' | 'published';

/** One cell of a table twin: words, or a number (written in full to CSV) with the words shown. */
export type Cell = string | { readonly value: number; readonly text: string };

/** The rows behind a picture: shown as a real table and written to CSV. */
export interface TableTwin {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Values by month 0-48; a Path's Monthly fits. */
export type MonthlyValues = ArrayLike<number>;

/** A share of the draws at some months, joined by straight lines. Unit as the chart's. */
export interface Band {
  readonly months: readonly number[];
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

/** The middle 50 and 80 of 100 draws. */
export interface Bands {
  readonly band50?: Band | undefined;
  readonly band80?: Band | undefined;
}

/** One line of a chart over time. */
export interface Series extends Bands {
  readonly id: string;
  readonly label: string;
  readonly tone: PathTone;
  readonly values: MonthlyValues;
  /** Bands that come and come anew while the line stands, in place of its own; null while there are none. */
  readonly drawn?: Live<Bands | null> | undefined;
  /** True where the value changes only with an edition: drawn as stairs, with a dot on each edition. */
  readonly steps?: boolean | undefined;
}

/** A published total of the index by year of edition. */
export interface HistoryPoint {
  readonly year: number;
  readonly total: number;
}

export type GroupNames = Readonly<Record<LeverGroupId, string>>;

/** How the index is read: by the method held fixed, or as its editions publish it. */
export type Reading = 'fixed' | 'published';

/** Months at which the bridge and the window's losses can be read. */
export const BRIDGE_MONTHS = [18, 24, 48] as const;
export type BridgeMonth = (typeof BRIDGE_MONTHS)[number];

/**
 * What every figure has in common.
 *
 * headline   the finding, in words, from the data; without it the figure carries only its summary.
 * headingLevel  2 to 4, by where the figure stands on the page (3 when absent).
 */
export interface FigureProps {
  readonly headline?: string | undefined;
  readonly headingLevel?: 2 | 3 | 4 | undefined;
}
