import type { Opened, Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Answer } from './storage-problems.ts';
import type { OwnScenario } from './storage-records.ts';
import type { TabWork, Work } from './storage-work.ts';

/** A scenario that was saved, and what stood there meanwhile. */
export interface Saved {
  readonly own: OwnScenario;
  /** `newer`: another tab had saved since; it is in the history now. `gone`: it had been deleted; it is back. */
  readonly over: 'as-seen' | 'newer' | 'gone';
}

/**
 * The reader's own scenarios and last work, on this device. Times (`at`) are ISO 8601, given by the caller.
 * Nothing throws: what the device refuses is a Problem, and what is open in the page stays open.
 */
export interface Library {
  /** `session`: nothing outlives the page; `problem` says why. */
  readonly kept: 'device' | 'session';
  readonly problem: Problem | null;
  /** The scenarios that are not deleted, newest first; damaged records are skipped and named. */
  readonly list: () => Answer<Opened<readonly OwnScenario[]>>;
  /** Those that were deleted and not yet purged, newest deletion first. */
  readonly deleted: () => Answer<Opened<readonly OwnScenario[]>>;
  readonly get: (id: string) => Answer<OwnScenario>;
  /**
   * Saves title and settings over the scenario of this id, or as a new one; note and tags stay as they stand, and what
   * stood there goes into its history. `seen` is the version that was opened, ISO 8601.
   */
  readonly save: (scenario: Scenario, at: string, seen?: string | null) => Answer<Saved>;
  /** Saves as a new scenario: where its title is taken it gets another, and a `duplicate` problem says so. */
  readonly add: (scenario: Scenario, at: string) => Answer<Opened<OwnScenario>>;
  /** Saves several as new ones; those that are here already, with the same words and settings, are left out and counted. */
  readonly bring: (
    scenarios: readonly Scenario[],
    at: string,
  ) => Answer<Opened<{ readonly added: readonly OwnScenario[]; readonly same: number }>>;
  /** New words where they are given; the id stays, so that what points to it goes on working. */
  readonly rename: (id: string, words: NewWords, at: string) => Answer<OwnScenario>;
  readonly remove: (id: string, at: string) => Answer<OwnScenario>;
  /** Undoes a deletion. */
  readonly restore: (id: string) => Answer<OwnScenario>;
  /** Back to the earlier version saved at `version`; today's version goes into the history. */
  readonly restoreVersion: (id: string, version: string, at: string) => Answer<OwnScenario>;
  /** Forgets one for good, also a damaged one that cannot be read. */
  readonly forget: (id: string) => Answer<null>;
  /** Forgets for good what was deleted up to this time; how many there were. */
  readonly purge: (last: string) => Answer<number>;
  readonly saveWork: (tab: string, work: Work) => Answer<null>;
  /** What lies open in the tabs or lay open when they were left, newest first; what cannot be read is left out. */
  readonly works: () => Answer<readonly TabWork[]>;
  readonly dropWork: (tab: string) => Answer<null>;
  /** What this page had read of a database that was deleted under it; empty where none was. */
  readonly lost: () => readonly Scenario[];
  /** Puts what was lost back on the device. */
  readonly putBack: () => Answer<number>;
  /** Tells of changes, by other tabs and by this one; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

interface NewWords {
  readonly title: string;
  readonly note?: string;
  readonly tags?: readonly string[];
}
