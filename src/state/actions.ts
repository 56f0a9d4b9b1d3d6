import { changeLanguage, type Language } from '../i18n/index.ts';
import {
  baselineSetting,
  baselineSettings,
  isMoved,
  LEVERS,
  type LeverGroupId,
  type LeverId,
  type LeverSetting,
  OPTION_BASELINE,
  type OptionId,
  type Settings,
  valueAtSize,
} from '../model/index.ts';
import { DEFAULT_COMPARISON, type LinkGoal, type Outcome, type Reading } from '../scenario/link.ts';
import { BASELINE_ID, shippedSettings } from '../scenario/shipped.ts';
import { change, type Hand, newStep, sameSetting, sameSettings } from './change.ts';
import { type GroupSize, leversOf } from './sizes.ts';
import { rewrite, walk } from './steps.ts';
import { currentSettings, store } from './store.ts';
import type { Deed, OnTable, ReadingMonth, Table, ViewId } from './table.ts';

export { resetAssumptions, setAssumption, setScorecard } from './assume.ts';
export { type Hand, sameSettings } from './change.ts';

export function setLever(id: LeverId, patch: Partial<LeverSetting>, hand: Hand = {}): void {
  const settings = currentSettings(store.getState());
  const before = settings.levers[id];
  const wanted = { ...before, ...patch };
  // A lever that leaves "as today" gets its own start and ramp back unless they were given.
  const next = sameSetting(before, wanted) ? before : wanted;
  change({ ...settings, levers: { ...settings.levers, [id]: next } }, { kind: 'lever', lever: id }, hand);
}

export function setOption(option: OptionId, value: number, hand: Hand = {}): void {
  const settings = currentSettings(store.getState());
  change(
    { ...settings, options: { ...settings.options, [option]: value } },
    { kind: 'option', option },
    hand,
  );
}

/** Every lever of a group to one size; start, ramp and end stay. */
export function setGroupSize(group: LeverGroupId, size: GroupSize, hand: Hand = {}): void {
  const settings = currentSettings(store.getState());
  const levers = { ...settings.levers };
  for (const id of leversOf(group)) levers[id] = { ...levers[id], value: valueAtSize(id, size) };
  change({ ...settings, levers }, { kind: 'group', group }, hand);
}

/** One lever as today, with its options. */
export function resetLever(id: LeverId): void {
  change(without(currentSettings(store.getState()), [id]), { kind: 'lever', lever: id }, {});
}

export function resetGroup(group: LeverGroupId): void {
  change(without(currentSettings(store.getState()), leversOf(group)), { kind: 'group', group }, {});
}

/** Everything as today: settings and assumptions. */
export function resetAll(): void {
  openScenario(
    { base: 'baseline', title: null, ownId: null, settings: baselineSettings() },
    { kind: 'reset' },
  );
}

/** Puts a scenario, shipped or own, on the table of Explore. */
export function openScenario(scenario: OnTable, deed: Deed = { kind: 'scenario' }): void {
  const before = currentSettings(store.getState());
  newStep();
  store.setState(opened(scenario, deed, before));
}

/** What is opened is what changes are measured against from then on; today is nothing to measure against. */
function opened(scenario: OnTable, deed: Deed, before: Settings) {
  const { base, title, settings } = scenario;
  const isNothing =
    base === BASELINE_ID && title === null && sameSettings(settings, shippedSettings(BASELINE_ID));
  const received = isNothing || deed.kind === 'reset' ? null : scenario;
  return { draft: null, lastMove: { deed, before, after: settings }, scenario, received };
}

/** Names the scenario of Explore. One step of undo. */
export function renameScenario(title: string): void {
  if (store.getState().scenario.title === title) return;
  newStep();
  store.setState(({ scenario }) => ({ scenario: { ...scenario, title } }));
}

/** The scenarios of Compare, two to four. */
export function compareScenarios(compared: readonly OnTable[]): void {
  store.setState({ compared: compared.slice(0, 4) });
}

/** Lets go of what a hand holds: it becomes one step of undo. */
export function release(): void {
  const { draft } = store.getState();
  if (draft !== null) change(draft.after, draft.deed, {});
}

export function setMonth(month: ReadingMonth): void {
  store.setState({ month });
}

/** The ceiling of planned money a year, S/ million; null for none. */
export function setCeiling(ceiling: number | null): void {
  store.setState({ ceiling });
}

/** The index by the method held fixed, or as its editions publish it. */
export function setReading(reading: Reading): void {
  store.setState({ reading });
}

/** What is looked at in Explain. */
export function setOutcome(outcome: Outcome): void {
  store.setState({ outcome });
}

/** What is sought on the page of goals. */
export function setGoal(goal: LinkGoal): void {
  store.setState({ goal });
}

/** Turns to a view, and to a place in it where one is named. */
export function setView(view: ViewId, section: string | null = null): void {
  release();
  const { compared } = store.getState();
  if (view === 'compare' && compared.length < 2) {
    // What Compare opens on is nobody's change.
    const pair = DEFAULT_COMPARISON.map(shipped);
    rewrite((table) => (table.compared.length < 2 ? { ...table, compared: pair } : table));
  }
  store.setState({ view, section });
}

/** A shipped scenario as it comes; nothing new where there is none of that id. */
export function shipped(id: string): OnTable {
  return { base: id, title: null, ownId: null, settings: shippedSettings(id) };
}

/** The words change when the language has arrived; until then the page keeps the old ones. */
export async function setLanguage(language: Language): Promise<void> {
  await changeLanguage(language);
  store.setState({ language });
}

export function undo(): void {
  step('undo');
}

export function redo(): void {
  step('redo');
}

/** Shows the last change once more; nothing is changed by it. */
export function replay(): void {
  void import('./replay.ts').then(({ replayLast }) => replayLast());
}

/** Puts another table in place of this one, as a link does. One step of undo. */
export function openTable({ scenario, compared }: Partial<Table>): void {
  const standing = store.getState();
  const before = currentSettings(standing);
  newStep();
  store.setState({
    ...(scenario === undefined || scenario === standing.scenario
      ? {}
      : opened(scenario, { kind: 'scenario' }, before)),
    // No columns are no other columns.
    ...(compared === undefined || compared.length === 0 ? {} : { compared: compared.slice(0, 4) }),
  });
}

/** Walks along the line of undo, as Back and Forward do: below zero towards the past. */
export function walkTo(steps: number): void {
  if (steps === 0) return;
  const before = currentSettings(store.getState());
  walk(steps);
  landed(steps < 0 ? 'undo' : 'redo', before);
}

function step(direction: 'undo' | 'redo'): void {
  const before = currentSettings(store.getState());
  // What a hand holds is dropped by undo: it is the change that the reader takes back.
  if (store.getState().draft !== null && direction === 'undo') {
    store.setState({ draft: null });
    return;
  }
  const { scenario, compared } = store.getState();
  walk(direction === 'undo' ? -1 : 1);
  landed(direction, before);
  // What was taken back is shown: the columns stand in Compare, the levers in Explore.
  const after = store.getState();
  const turned = (after.compared !== compared) === (after.scenario !== scenario);
  if (!turned) setView(after.compared !== compared ? 'compare' : 'explore');
}

function landed(direction: 'undo' | 'redo', before: Settings): void {
  const after = store.getState().scenario.settings;
  newStep();
  store.setState({
    draft: null,
    lastMove: after === before ? null : { deed: { kind: direction }, before, after },
  });
}

function without(settings: Settings, ids: readonly LeverId[]): Settings {
  const levers = { ...settings.levers };
  const options = { ...settings.options };
  for (const id of ids) {
    levers[id] = baselineSetting(id);
    for (const option of LEVERS[id].options ?? []) options[option] = OPTION_BASELINE[option];
  }
  return { ...settings, levers, options };
}

/** True when a lever or one of its options is not as today: it can be reset. */
export function canReset(settings: Settings, id: LeverId): boolean {
  return (
    isMoved(settings, id) ||
    !sameSetting(settings.levers[id], baselineSetting(id)) ||
    (LEVERS[id].options ?? []).some((option) => settings.options[option] !== OPTION_BASELINE[option])
  );
}
