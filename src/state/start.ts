import { asLanguage, type Language } from '../i18n/languages.ts';
import type { LinkState } from '../scenario/link.ts';
import type { LanguageTag } from '../scenario/problem.ts';
import { BASELINE_ID, shippedSettings } from '../scenario/shipped.ts';
import { sameSettings } from './actions.ts';
import { followAddress, linkOf, readAddress, readLink, showLink } from './address.ts';
import { followLibrary, seenVersion, seeVersion } from './kept.ts';
import { rememberLanguage, wishedLanguage } from './language.ts';
import { linkNotice, tell } from './notices.ts';
import { ownLibrary } from './own-library.ts';
import { packTables, type UnpackedTables, unpackTables } from './packed.ts';
import { bringBackSteps, forgetSteps, stepsAround } from './steps.ts';
import type { Work } from './storage-work.ts';
import { store } from './store.ts';
import { keepInTab, leaveTab, tabName, tabWork, takeTab } from './tab.ts';

/** How long the last work is waited for before the page opens without it; it is small and on this device. */
const PATIENCE = 600;
/** Writing goes on this long after the last change. */
const REST = 700;
/** Earlier steps of undo are read when the page stands. */
const SETTLE = 200;

/**
 * Puts on the table what the page opens on: what this tab held, and over it a link, if it says something else; else
 * the last work of the device; else nothing new. Comes back with the language to speak. Undo goes on from this tab's
 * own work, and begins anew in another.
 */
export async function openTheTable(): Promise<Language> {
  const wished = wishedLanguage();
  const spoken: LanguageTag = wished === 'en' ? 'en' : 'es-PE';
  const read = readAddress(window.location.hash, spoken);
  const work = tabWork() ?? (read === null ? await lastWork() : null);
  const shown = read ?? (work === null ? null : readLink(work.link, spoken));
  const language = wished === 'qps' ? 'qps' : (asLanguage(shown?.state.language) ?? wished);
  store.setState({ language });
  if (work !== null) layOut(work);
  if (shown !== null) showLink(shown.state);
  if (earlier === null) forgetSteps();
  // The pseudo-language is known here and to no link.
  const strange = read?.problems.filter((p) => p.kind !== 'unknown-language' || p.language !== 'qps');
  if (read !== null && strange !== undefined) tell(linkNotice(strange, read.state));
  else if (shown !== null && !isNothing(shown.state)) {
    tell({ kind: 'reopened' });
    tell(linkNotice(shown.problems, shown.state));
  }
  store.setState({ lastMove: null });
  return language;
}

/** Steps of undo that an earlier page kept, until they are brought back. */
let earlier: UnpackedTables | null = null;

function layOut(work: Work): void {
  const unpacked = unpackTables(work.tables);
  const table = unpacked.now();
  if (table === null) return;
  earlier = unpacked;
  store.setState({ ...table, received: unpacked.received() });
  const { ownId } = table.scenario;
  if (ownId !== null && work.seen !== null) seeVersion(ownId, work.seen);
  forgetSteps();
}

function bringBackEarlier(): void {
  const before = earlier;
  earlier = null;
  if (before !== null) bringBackSteps(before.steps());
}

/** From now on the address and the device follow the table. */
export function keepTheTable(): void {
  followAddress((problems, state) => tell(linkNotice(problems, state)));
  void followLibrary();
  void watchDevice();
  setTimeout(bringBackEarlier, SETTLE);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  const keep = async (): Promise<void> => {
    timer = undefined;
    const work = workOf();
    keepInTab(work);
    rememberLanguage(store.getState().language);
    const library = await ownLibrary();
    const saved = await library.saveWork(tabName(), work);
    const problems = saved.ok ? (library.problem === null ? [] : [library.problem]) : saved.error;
    // Said once, and again when it comes again.
    if (problems.length > 0 && !told) tell({ kind: 'problems', problems });
    told = problems.length > 0;
  };
  store.subscribe((state, before) => {
    if (state.draft !== null || state.replay !== before.replay) return;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), REST);
  });
  // A page that is closed or hidden keeps what it was about to keep.
  const hurry = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    void keep();
  };
  document.addEventListener('visibilitychange', () => document.hidden && hurry());
  window.addEventListener('pagehide', () => {
    hurry();
    leaveTab();
  });
  window.addEventListener('pageshow', ({ persisted }) => persisted && takeTab());
}

/** Says so when the database is deleted while the page is open. */
async function watchDevice(): Promise<void> {
  const library = await ownLibrary();
  let told = 0;
  library.subscribe(() => {
    const count = library.lost().length;
    if (count > 0 && count !== told) tell({ kind: 'wiped', problems: [{ kind: 'storage-wiped', count }] });
    told = count;
  });
}

function workOf(): Work {
  bringBackEarlier();
  const state = store.getState();
  const { past, future } = stepsAround();
  return {
    version: 2,
    link: linkOf({ ...state, draft: null }),
    tables: packTables(state, past, future, state.received),
    seen: seenVersion(),
    at: new Date().toISOString(),
  };
}

/** What was changed last, in whatever tab. */
async function lastWork(): Promise<Work | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const found = async (): Promise<Work | null> => {
    const works = await (await ownLibrary()).works();
    return works.ok ? (works.value[0]?.work ?? null) : null;
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
