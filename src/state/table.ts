import type { LeverGroupId, LeverId, OptionId } from '../model/index.ts';
import { baselineSettings, type Settings } from '../model/index.ts';
import type { AssumptionRef } from '../scenario/assumptions.ts';
import type { View } from '../scenario/link.ts';

export { READING_MONTHS, type ReadingMonth } from '../scenario/link.ts';

export type ViewId = View;

/** A scenario that lies open: what it started from, what the reader calls it, and what it sets. */
export interface OnTable {
  /** Id of the shipped scenario that it started from; `baseline` where it started from nothing. */
  readonly base: string;
  /** The reader's own name; null where it has the name of its base. */
  readonly title: string | null;
  /** Id under which it is kept in the reader's library; null where it is not. */
  readonly ownId: string | null;
  readonly settings: Settings;
}

/** What undo walks through: the scenario of Explore and the two to four of Compare. */
export interface Table {
  readonly scenario: OnTable;
  readonly compared: readonly OnTable[];
}

/** What the reader did, for the line that says what moved and why. */
export type Deed =
  | { readonly kind: 'lever'; readonly lever: LeverId }
  | { readonly kind: 'option'; readonly option: OptionId }
  | { readonly kind: 'group'; readonly group: LeverGroupId }
  | { readonly kind: 'assumption'; readonly of: AssumptionRef }
  /** Several assumptions at once, or all of them as published. */
  | { readonly kind: 'assumptions' }
  | { readonly kind: 'scenario' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'reset' };

/** The last change of the scenario of Explore. `before` and `after` are the settings around it. */
export interface Move {
  readonly deed: Deed;
  readonly before: Settings;
  readonly after: Settings;
}

/** Nothing new is done. */
export function nothingNew(): OnTable {
  return { base: 'baseline', title: null, ownId: null, settings: baselineSettings() };
}
