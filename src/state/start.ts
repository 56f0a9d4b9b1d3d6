import { asLanguage, type Language } from '../i18n/languages.ts';
import type { LinkState } from '../scenario/link.ts';
import type { LanguageTag, Problem } from '../scenario/problem.ts';
import { BASELINE_ID, shippedSettings } from '../scenario/shipped.ts';
import { sameSettings } from './actions.ts';
import { followAddress, linkOf, readAddress, readLink, showLink } from './address.ts';
import { rememberLanguage, wishedLanguage } from './language.ts';
import { tell } from './notices.ts';
import { ownLibrary } from './own-library.ts';
import { store } from './store.ts';

/** How long the last work is waited for before the page opens without it; it is small and on this device. */
const PATIENCE = 600;
/** Writing goes on this long after the last change. */
const REST = 700;

/**
 * Puts on the table what the page opens on: a link, else the last work, else nothing new. Comes back with the
 * language to speak. Undo begins after it.
 */
export async function openTheTable(): Promise<Language> {
  const wished = wishedLanguage();
  const spoken: LanguageTag = wished === 'en' ? 'en' : 'es-PE';
  const read = readAddress(window.location.hash, spoken);
  const fromWork = read === null ? await lastWork(spoken) : null;
  const state = read?.state ?? fromWork?.state;
  const language = wished === 'qps' ? 'qps' : (asLanguage(state?.language) ?? wished);
  store.setState({ language });
  if (state !== null && state !== undefined) showLink(state);
  if (ownId !== null) store.setState(({ scenario }) => ({ scenario: { ...scenario, ownId } }));
  // The pseudo-language is known here and to no link.
  const strange = read?.problems.filter((p) => p.kind !== 'unknown-language' || p.language !== 'qps');
  if (strange !== undefined) tell({ kind: 'link', problems: strange });
  else if (fromWork !== null && !isNothing(fromWork.state)) {
    tell({ kind: 'reopened' });
    tell({ kind: 'link', problems: fromWork.problems });
  }
  store.setState({ lastMove: null });
  store.temporal.getState().clear();
  return language;
}

/** From now on the address and the device follow the table. */
export function keepTheTable(): void {
  followAddress((problems) => tell({ kind: 'link', problems }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  const keep = async (): Promise<void> => {
    const state = store.getState();
    const { link, others, ownId } = workOf();
    const library = await ownLibrary();
    const saved = await library.saveWork({ link, others, ownId, at: new Date().toISOString() });
    if (!saved.ok && !told) {
      told = true;
      tell({ kind: 'problems', problems: saved.error });
    }
    rememberLanguage(state.language);
  };
  store.subscribe((state) => {
    if (state.draft !== null) return;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), REST);
  });
  // A page that is closed or hidden keeps what it was about to keep.
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) void keep();
  });
}

function workOf(): { link: string; others: string[]; ownId: string | null } {
  const state = store.getState();
  const behind = state.view === 'compare' ? ('explore' as const) : ('compare' as const);
  const others =
    behind === 'compare' && state.compared.length < 2 ? [] : [linkOf({ ...state, view: behind })];
  return { link: linkOf(state), others, ownId: state.scenario.ownId };
}

let ownId: string | null = null;

/** The last work, and what to know of it: it may have been made with an earlier model. */
interface Work {
  readonly state: LinkState;
  readonly problems: readonly Problem[];
}

async function lastWork(spoken: LanguageTag): Promise<Work | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const found = async (): Promise<Work | null> => {
    const loaded = await (await ownLibrary()).loadWork();
    if (!loaded.ok || loaded.value === null) return null;
    // What lay behind goes on the table first, then the view in front.
    for (const other of loaded.value.others) showLink(readLink(other, spoken).state);
    ownId = loaded.value.ownId;
    return readLink(loaded.value.link, spoken);
  };
  return Promise.race([found().catch(() => null), late]);
}

/** True where the work holds no more than a first visit does: then there is nothing to tell. */
function isNothing({ scenarios, view }: LinkState): boolean {
  const [only] = scenarios;
  return (
    view === 'explore' &&
    only !== undefined &&
    only.base === BASELINE_ID &&
    sameSettings(only.settings, shippedSettings(BASELINE_ID))
  );
}
