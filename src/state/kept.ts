/** What the library keeps of the scenario of Explore, and whether there is anything to save. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Scenario } from '../scenario/scenario.ts';
import { sameSettings } from './change.ts';
import { ownLibrary } from './own-library.ts';
import { writeThrough } from './steps.ts';
import type { OwnScenario } from './storage.ts';
import { store } from './store.ts';
import type { OnTable } from './table.ts';

/**
 * How the table stands to the library:
 * - `unkept`: never saved there; `unread`: saved there, and not yet read
 * - `same`: nothing to save; `changed`: there is
 * - `behind`: nothing was changed here, and another tab has saved other settings since
 * - `overtaken`: changed here, and another tab has saved other settings since
 * - `gone`: deleted
 */
export type Standing = 'unkept' | 'unread' | 'same' | 'changed' | 'behind' | 'overtaken' | 'gone';

interface Kept {
  readonly id: string;
  /** Null where it is deleted or forgotten. */
  readonly own: OwnScenario | null;
}

const kept = createStore<{ readonly kept: Kept | null }>()(() => ({ kept: null }));

/** By the library's id: the version that this tab opened or saved last, ISO 8601. */
const seen = new Map<string, string>();

/** The version of the scenario of Explore that this tab opened or saved last; null where it was never saved. */
export function seenVersion(): string | null {
  const { ownId } = store.getState().scenario;
  return ownId === null ? null : (seen.get(ownId) ?? null);
}

export function seeVersion(id: string, at: string): void {
  seen.set(id, at);
}

/** The scenario of Explore is kept under this id now. No step: undo goes on through what was done before it was saved. */
export function placeScenario(title: string, own: OwnScenario): void {
  seeVersion(own.scenario.id, own.updatedAt);
  writeThrough({ title, ownId: own.scenario.id });
  kept.setState({ kept: { id: own.scenario.id, own } });
}

/** From now on the mark follows the table and the library; returns how to stop. */
export async function followLibrary(): Promise<() => void> {
  const library = await ownLibrary();
  let asked = 0;
  const read = async (): Promise<void> => {
    const id = store.getState().scenario.ownId;
    asked += 1;
    const turn = asked;
    if (id === null) {
      kept.setState({ kept: null });
      return;
    }
    const found = await library.get(id);
    // What could not be read is no proof that it is gone.
    if (turn !== asked || (!found.ok && found.error[0]?.kind !== 'not-found')) return;
    const own = found.ok && found.value.deletedAt === null ? found.value : null;
    if (own !== null) {
      if (!seen.has(id)) seeVersion(id, own.updatedAt);
      followName(kept.getState().kept, own);
    }
    kept.setState({ kept: { id, own } });
  };
  const stops = [
    library.subscribe(() => void read()),
    store.subscribe(({ scenario }, before) => {
      if (scenario.ownId !== before.scenario.ownId) void read();
    }),
  ];
  await read();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Another tab gave it another name: so does this one, where it still has the old one. */
function followName(before: Kept | null, { scenario }: OwnScenario): void {
  const { title } = store.getState().scenario;
  if (title === null || before?.own?.scenario.id !== scenario.id) return;
  const place = titlesOf(before.own.scenario).indexOf(title);
  const next = titlesOf(scenario)[place];
  if (next !== undefined && next !== title) writeThrough({ title: next, ownId: scenario.id });
}

const titlesOf = ({ title }: Scenario): readonly string[] => Object.values(title);

/** How this scenario of Explore stands to the library. */
export function useStanding(scenario: OnTable): Standing {
  return useStore(kept, (state) => standingOf(scenario, state.kept));
}

function standingOf({ ownId, title, settings }: OnTable, known: Kept | null): Standing {
  if (ownId === null) return 'unkept';
  if (known?.id !== ownId) return 'unread';
  const { own } = known;
  if (own === null) return 'gone';
  const isNamedSo = title === null || titlesOf(own.scenario).includes(title);
  if (isNamedSo && sameSettings(settings, own.scenario.settings)) return 'same';
  const version = own.history.find(({ at }) => at === seen.get(ownId));
  if (own.updatedAt === seen.get(ownId)) return 'changed';
  if (version !== undefined && sameSettings(version.scenario.settings, own.scenario.settings))
    return 'changed';
  return version !== undefined && sameSettings(version.scenario.settings, settings) ? 'behind' : 'overtaken';
}
