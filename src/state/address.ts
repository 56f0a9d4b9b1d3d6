import { asLanguage } from '../i18n/languages.ts';
import {
  DEFAULT_OUTCOME,
  decodeLink,
  encodeLink,
  isEmptyLink,
  type LinkScenario,
  type LinkState,
} from '../scenario/link.ts';
import type { LanguageTag, Problem } from '../scenario/problem.ts';
import { stampProblems } from '../scenario/scenario.ts';
import { openTable, sameSettings, setLanguage, walkTo } from './actions.ts';
import { STAMP } from './own-library.ts';
import { stepsTo } from './steps.ts';
import { type AppState, currentSettings, store } from './store.ts';
import type { OnTable, Table } from './table.ts';

/**
 * While a hand drags or keys follow one another the address waits until they have rested for so long: browsers refuse
 * a flood, and with each writing Chromium fetches and draws the page's icon anew, which takes from the hand what a
 * press takes. Milliseconds.
 */
const REST = 300;

/** The page as a link: what the address bar shows and the share button gives. */
export function linkOf(state: AppState): string {
  return encodeLink(linkStateOf(state));
}

function linkStateOf(state: AppState): LinkState {
  const { view, section, goal, outcome, month, reading, ceiling, scenario, compared, language } = state;
  const lying = view === 'compare' ? compared : [{ ...scenario, settings: currentSettings(state) }];
  return {
    view,
    language: language === 'qps' ? 'es-PE' : language,
    scenarios: lying.map(toLink),
    month,
    reading,
    ...(ceiling === null ? {} : { ceiling }),
    ...(section === null ? {} : { section }),
    ...(view === 'explain' ? { outcome } : {}),
    ...(goal === null || view !== 'goals' ? {} : { goal }),
    modelVersion: STAMP.model,
    modelHash: STAMP.hash,
    edition: STAMP.edition,
  };
}

function toLink({ base, settings, title }: OnTable): LinkScenario {
  return title === null ? { base, settings } : { base, settings, title };
}

/** What of an address may be shown, and what to know of it: nothing where it carries nothing. */
export function readAddress(
  hash: string,
  language: LanguageTag,
): { readonly state: LinkState; readonly problems: readonly Problem[] } | null {
  return isEmptyLink(hash) ? null : readLink(hash, language);
}

/** What a link opens. A model or an edition other than ours is named: its numbers may have moved since. */
export function readLink(
  hash: string,
  language: LanguageTag,
): { readonly state: LinkState; readonly problems: readonly Problem[] } {
  const { state, problems } = decodeLink(hash, language);
  const { modelVersion, modelHash, edition } = state;
  const made = {
    ...(modelVersion === undefined ? {} : { model: modelVersion }),
    ...(modelHash === undefined ? {} : { hash: modelHash }),
    ...(edition === undefined ? {} : { edition }),
  };
  return { state, problems: [...problems, ...stampProblems(made, STAMP)] };
}

/** Shows what a link holds. The scenario of Explore stays where the link is a comparison. */
export function showLink(state: LinkState): void {
  const before = store.getState();
  const scenarios = state.scenarios.map((one, place) =>
    kept(one, state.view === 'compare' ? before.compared[place] : before.scenario),
  );
  const [first] = scenarios;
  if (state.view === 'compare') {
    const same =
      scenarios.length === before.compared.length && scenarios.every((s, i) => s === before.compared[i]);
    if (!same) openTable({ compared: scenarios });
  } else if (first !== undefined) openTable({ scenario: first });
  store.setState({
    view: state.view,
    section: state.section ?? null,
    outcome: state.view === 'explain' ? (state.outcome ?? DEFAULT_OUTCOME) : before.outcome,
    goal: state.view === 'goals' ? (state.goal ?? null) : before.goal,
    month: state.month,
    reading: state.reading,
    ceiling: state.ceiling ?? null,
  });
  const language = asLanguage(state.language);
  if (language !== null && language !== before.language && before.language !== 'qps')
    void setLanguage(language);
}

/** The scenario as it lies, where the link says the same: no step of undo, and its place in the library stays. */
function kept(one: LinkScenario, lying: OnTable | undefined): OnTable {
  if (lying !== undefined && isSame(one, lying, 'kept')) return lying;
  const { base, settings, title = null } = one;
  return { base, settings, title, ownId: null };
}

/** True where they are one scenario; what the library keeps may have another name by now. */
function isSame(one: LinkScenario, lying: OnTable, name: 'same' | 'kept'): boolean {
  const isNamedSo = lying.title === (one.title ?? null) || (name === 'kept' && lying.ownId !== null);
  return isNamedSo && lying.base === one.base && sameSettings(lying.settings, one.settings);
}

/** Back and Forward to a table that undo knows walk to it: the two never disagree. Any other is a step of its own. */
function walkToLink({ view, scenarios }: LinkState): void {
  for (const name of ['same', 'kept'] as const) {
    const lies = ({ scenario, compared }: Table): boolean => {
      const lying = view === 'compare' ? compared : [scenario];
      return (
        lying.length === scenarios.length &&
        scenarios.every((one, place) => isSame(one, lying[place] as OnTable, name))
      );
    };
    const steps = lies(store.getState()) ? 0 : stepsTo(lies);
    if (steps === null) continue;
    walkTo(steps);
    return;
  }
}

/**
 * Keeps the address bar a picture of the store: it follows a hand that rests, and each change that stays gets one entry,
 * undo and redo among them. Back returns to what was seen before; where that is a step of undo, it is walked to and not
 * added. `onProblems` hears of what an address held that could not be read.
 */
export function followAddress(
  onProblems: (problems: readonly Problem[], state: LinkState) => void,
): () => void {
  let written = linkOf(store.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  replace(written);

  /** Writes what the store says once nothing was asked for a while, unless it is written before. */
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(now, REST);
  };
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    replace(linkOf(store.getState()));
  };

  const unsubscribe = store.subscribe((state, before) => {
    // A replay is no change.
    if (reading || state.replay !== before.replay) return;
    if (state.draft !== null) {
      later();
      return;
    }
    const link = linkOf(state);
    if (link === written) {
      if (before.draft !== null) now();
      return;
    }
    const turned =
      state.scenario !== before.scenario || state.compared !== before.compared || state.view !== before.view;
    // What undo takes as one step with the change before (keys pressed one after the other) shares its entry.
    const goesOn = !store.temporal.getState().isTracking;
    if (turned && !goesOn) {
      // The entry that is left shows what stood before the hand came down.
      if (before.draft !== null || timer !== undefined) replace(written);
      clearTimeout(timer);
      timer = undefined;
      push(link);
    } else if (goesOn) later();
    else now();
    written = link;
  });

  const onTurn = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const hash = window.location.hash;
    if (hash === written) return;
    const language = store.getState().language;
    const read = readAddress(hash, language === 'qps' ? 'es-PE' : language);
    reading = true;
    try {
      if (read !== null) {
        // An entry from before the ceiling was set takes nobody's ceiling away; a link that is opened is shown whole.
        const { ceiling } = store.getState();
        const isKept = isOwnEntry() && read.state.ceiling === undefined && ceiling !== null;
        walkToLink(read.state);
        showLink(isKept ? { ...read.state, ceiling } : read.state);
        onProblems(read.problems, read.state);
      }
    } finally {
      reading = false;
    }
    written = linkOf(store.getState());
    replace(written);
  };
  window.addEventListener('popstate', onTurn);
  window.addEventListener('hashchange', onTurn);
  // A page that is left, or put behind another, shows where it was left.
  const onLeave = (): void => {
    if (timer !== undefined) now();
  };
  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') onLeave();
  };
  window.addEventListener('pagehide', onLeave);
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    onLeave();
    window.removeEventListener('pagehide', onLeave);
    document.removeEventListener('visibilitychange', onHidden);
    unsubscribe();
    window.removeEventListener('popstate', onTurn);
    window.removeEventListener('hashchange', onTurn);
  };
}

/** Marks the entries that this page wrote: any other is a link that was put in the address bar. */
const OWN_ENTRY = 'umbral';
const isOwnEntry = (): boolean => window.history.state === OWN_ENTRY;

const replace = (link: string): void => write('replaceState', link);
const push = (link: string): void => write('pushState', link);

/** A browser may refuse (too often, or a page opened from a file): the work goes on, only the address stays behind. */
function write(how: 'replaceState' | 'pushState', link: string): void {
  try {
    window.history[how](OWN_ENTRY, '', link);
  } catch {
    // Nothing is lost: the next change writes the whole address again.
  }
}
