import { type TemporalState, temporal } from 'zundo';
import { useStore } from 'zustand';
import { immer } from 'zustand/middleware/immer';
import { createStore } from 'zustand/vanilla';
import { DEFAULT_LANGUAGE, type Language } from '../i18n/languages.ts';
import type { Settings } from '../model/index.ts';
import {
  DEFAULT_MONTH,
  DEFAULT_OUTCOME,
  DEFAULT_READING,
  type LinkGoal,
  type Outcome,
  type Reading,
} from '../scenario/link.ts';
import { type Move, nothingNew, type OnTable, type ReadingMonth, type Table, type ViewId } from './table.ts';

/**
 * What a link could hold, and what a hand is doing just now. Results are selectors (`results.ts`), never state.
 */
export interface AppState extends Table {
  /** What a hand that has not let go is doing: shown everywhere, remembered nowhere. */
  readonly draft: Move | null;
  readonly lastMove: Move | null;
  /** The last change shown once more, from where it began: seen in Explore, and nowhere else counted. */
  readonly replay: Move | null;
  /** The scenario as it was opened, from a link or from the library: what changes are measured against. */
  readonly received: OnTable | null;
  /** The ceiling of planned money a year, S/ million; null where none is set. */
  readonly ceiling: number | null;
  readonly view: ViewId;
  readonly language: Language;
  readonly month: ReadingMonth;
  /** The index by the method held fixed, or as its editions publish it. */
  readonly reading: Reading;
  /** The place within a view, such as an equation of the method. */
  readonly section: string | null;
  /** What the assumptions of Explain are asked to decide. */
  readonly outcome: Outcome;
  /** What is sought on the page of goals; null for what it opens on. */
  readonly goal: LinkGoal | null;
}

/** A full set of settings is about 2 KB; a hundred steps are more than a session needs. */
const UNDO_STEPS = 100;

export const store = createStore<AppState>()(
  temporal(
    immer<AppState>(() => ({
      scenario: nothingNew(),
      compared: [],
      draft: null,
      lastMove: null,
      replay: null,
      received: null,
      ceiling: null,
      view: 'explore',
      language: DEFAULT_LANGUAGE,
      month: DEFAULT_MONTH,
      reading: DEFAULT_READING,
      section: null,
      outcome: DEFAULT_OUTCOME,
      goal: null,
    })),
    {
      limit: UNDO_STEPS,
      partialize: ({ scenario, compared }): Table => ({ scenario, compared }),
      // Structural sharing: the same objects are the same table.
      equality: (past, now) => past.scenario === now.scenario && past.compared === now.compared,
    },
  ),
);

/** What a component reads of the table and the view. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(store, select);
}

/** What a component reads of undo and redo. */
export function useHistory<T>(select: (history: TemporalState<Table>) => T): T {
  return useStore(store.temporal, select);
}

/** The settings in view in Explore: those under the hand, else those on the table. */
export function currentSettings(state: AppState): Settings {
  return state.draft?.after ?? state.scenario.settings;
}

/** The settings that Explore shows: those of a replay while it runs. */
export function shownSettings(state: AppState): Settings {
  return state.replay?.after ?? currentSettings(state);
}
