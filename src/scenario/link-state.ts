import type { View as Reading, Settings } from '../model/index.ts';

export type { Reading };

import type { LinkGoal } from './link-goal.ts';
import type { LanguageTag } from './problem.ts';

/** Raised with a step in link-migrations.ts and fixtures in tests/links, when a link would be written otherwise. */
export const LINK_VERSION = 1;
export const VIEWS = ['explore', 'compare', 'explain', 'goals', 'library', 'method', 'about'] as const;
export type View = (typeof VIEWS)[number];
/** Most scenarios on one table. */
export const MOST_SCENARIOS = 4;
/** What Compare opens on when a link names nothing. */
export const DEFAULT_COMPARISON = ['platform', 'compliance'] as const;

/** The months that a page can be read at. */
export const READING_MONTHS = [18, 24, 48] as const;
export type ReadingMonth = (typeof READING_MONTHS)[number];
/** The month in view when a link names none. */
export const DEFAULT_MONTH: ReadingMonth = 24;
/** How the index is read: with its method held fixed, or as its editions would publish it. */
export const READINGS = ['fixed', 'published'] as const satisfies readonly Reading[];
export const DEFAULT_READING: Reading = 'fixed';
/** What the assumptions of Explain are asked to decide: the total, the chance above the line, or the contribution. */
export const OUTCOMES = ['points', 'above', 'contribution'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const DEFAULT_OUTCOME: Outcome = 'points';
/** More than the State spends in a year: a higher ceiling is none. S/ million. */
export const CEILING_MAX = 300_000;
/** Longer than any link we write by far; the rest of a longer text is not read. */
export const LONGEST = 20_000;

/** One package on the table. `base` is the id of a shipped scenario; the link holds what differs from it. */
export interface LinkScenario {
  readonly base: string;
  readonly settings: Settings;
  /** The reader's own name for it. */
  readonly title?: string;
}

/** All that a link holds: what is on the table, and how it is looked at. */
export interface LinkState {
  readonly view: View;
  readonly language: LanguageTag;
  /** One to MOST_SCENARIOS. */
  readonly scenarios: readonly LinkScenario[];
  readonly month: ReadingMonth;
  readonly reading: Reading;
  /** The ceiling of planned money a year, S/ million, where one is set: 0 to CEILING_MAX. */
  readonly ceiling?: number;
  /** What is looked at in Explain; DEFAULT_OUTCOME where it is left out. */
  readonly outcome?: Outcome;
  /** The place within a view, such as an equation of the method: lower-case words joined by hyphens. */
  readonly section?: string;
  /** What is sought on the page of goals. */
  readonly goal?: LinkGoal;
  readonly modelVersion?: string;
  /** Hash of its equations, parameters and edition, where the link says it. */
  readonly modelHash?: string;
  readonly edition?: string;
}

/** The keys of several scenarios, in their order on the table. */
export const PLACES = ['a', 'b', 'c', 'd'] as const;

/** Keys that are not levers or options. A lever's code must never be one of these. */
export const RESERVED_KEYS = [
  'v',
  'lang',
  'base',
  't',
  'at',
  'reading',
  'cap',
  'of',
  'g',
  'm',
  'ed',
  ...PLACES,
] as const;
