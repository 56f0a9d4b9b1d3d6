import { err, ok } from '../kernel/result.ts';
import type { Opened, Problem } from '../scenario/problem.ts';
import {
  cleanTitle,
  type Scenario,
  type Stamp,
  sameText,
  uniqueId,
  uniqueTitle,
  withTags,
} from '../scenario/scenario.ts';
import { SHIPPED } from '../scenario/shipped.ts';
import { sameSettings } from './change.ts';
import { openDevice } from './storage-idb.ts';
import type { Library, Saved } from './storage-library.ts';
import { type Memory, rememberer } from './storage-memory.ts';
import { announcer, type Notices } from './storage-notices.ts';
import { type Answer, attempt } from './storage-problems.ts';
import { hasMoved, type OwnScenario, readRecord, savedRecord } from './storage-records.ts';
import { idOf, memoryShelf, type Shelf } from './storage-shelf.ts';
import { readWork, type TabWork } from './storage-work.ts';

export type { Library, Saved } from './storage-library.ts';
export type { OwnScenario } from './storage-records.ts';

/** Works kept of tabs, this one among them: of more, the oldest are forgotten. */
export const MOST_WORKS = 12;

/** The library of this device; of this session where the device refuses, with the reason. */
export async function openLibrary(stamp: Stamp): Promise<Library> {
  const notices = announcer();
  const memory = rememberer();
  try {
    const onWiped = (): void => {
      memory.lose();
      notices.tell();
    };
    const { shelf, newer } = await openDevice({ onCut: notices.tell, onWiped });
    const problem: Problem | null = newer ? { kind: 'storage-newer' } : null;
    const onKept = (): void => void navigator.storage?.persist?.().catch(() => false);
    return createLibrary({
      shelf: newer ? shelf : memory.watch(shelf),
      stamp,
      notices,
      problem,
      memory,
      onKept,
    });
  } catch {
    const problem = { kind: 'storage-forbidden' } as const;
    return createLibrary({ shelf: memoryShelf(), stamp, notices, problem });
  }
}

interface Parts {
  readonly shelf: Shelf;
  readonly stamp: Stamp;
  readonly notices: Notices;
  readonly problem: Problem | null;
  readonly memory?: Memory;
  /** A person has asked to keep something. */
  readonly onKept?: () => void;
}

/** The library on any shelf. */
export function createLibrary({
  shelf,
  stamp,
  notices,
  problem,
  memory = rememberer(),
  onKept,
}: Parts): Library {
  let pruned = false;
  /** All that can be read, and the names of what cannot. */
  const readAll = async (): Promise<Opened<readonly OwnScenario[]>> => {
    const value: OwnScenario[] = [];
    const problems: Problem[] = [];
    for (const raw of await shelf.all()) {
      const read = readRecord(raw);
      if (read.ok) value.push(read.value);
      else problems.push(read.error);
    }
    return { value, problems };
  };

  /** Changes one record in one step; `change` sees what stands there, also what another tab has just written. */
  const update = (
    id: string,
    change: (found: OwnScenario | undefined, raw: unknown) => object | undefined,
  ): Answer<OwnScenario> =>
    attempt(async () => {
      let written: unknown;
      await shelf.update(id, (raw) => {
        const read = readRecord(raw);
        written = change(read.ok ? read.value : undefined, raw);
        return written as object | undefined;
      });
      const read = readRecord(written);
      if (!read.ok) return err([{ kind: 'not-found', id }]);
      notices.tell();
      return read;
    });

  const save = (scenario: Scenario, at: string, seen: string | null = null): Answer<Saved> =>
    attempt(async () => {
      let over: Saved['over'] = 'as-seen';
      const written = await update(scenario.id, (found, raw) => {
        const isGone = found === undefined ? raw === undefined : found.deletedAt !== null;
        if (seen !== null && isGone) over = 'gone';
        else if (seen !== null && found !== undefined && hasMoved(found, seen)) over = 'newer';
        return savedRecord(raw, withWordsOf(found, scenario), stamp, at);
      });
      if (written.ok) onKept?.();
      return written.ok ? ok({ own: written.value, over }) : written;
    });

  /** Saves each as a new one; those before one that is refused stay. */
  const addEach = async (
    scenarios: readonly Scenario[],
    at: string,
    { value: own, problems: damaged }: Opened<readonly OwnScenario[]>,
  ): Answer<Opened<readonly OwnScenario[]>> => {
    const ids = [...SHIPPED, ...own.map((one) => one.scenario)].map(({ id }) => id);
    for (const problem of damaged) if (problem.kind === 'corrupt-record') ids.push(problem.id);
    const living = own.filter(({ deletedAt }) => deletedAt === null).map((one) => one.scenario);
    const titles = [...SHIPPED, ...living].map(({ title }) => title);
    const value: OwnScenario[] = [];
    const problems: Problem[] = [];
    for (const scenario of scenarios) {
      const id = uniqueId(scenario.id, ids);
      const title = uniqueTitle(scenario.title, titles);
      const saved = await update(id, (_, raw) => savedRecord(raw, { ...scenario, id, title }, stamp, at));
      if (!saved.ok) return saved;
      value.push(saved.value);
      ids.push(id);
      titles.push(title);
      const wanted = scenario.title['es-PE'];
      const used = title['es-PE'];
      if (wanted !== used) problems.push({ kind: 'duplicate', title: wanted, used });
    }
    onKept?.();
    return ok({ value, problems });
  };

  const listWhere = (isDeleted: boolean): Answer<Opened<readonly OwnScenario[]>> =>
    attempt(async () => {
      const { value, problems } = await readAll();
      const time = (own: OwnScenario): string => own.deletedAt ?? own.updatedAt;
      const chosen = value.filter((own) => (own.deletedAt !== null) === isDeleted);
      return ok({
        value: chosen.sort((a, b) => (time(a) < time(b) ? 1 : -1)),
        problems: isDeleted ? [] : problems,
      });
    });

  return {
    kept: problem === null ? 'device' : 'session',
    problem,
    list: () => listWhere(false),
    deleted: () => listWhere(true),
    get: (id) =>
      attempt(async () => {
        const raw = (await shelf.all()).find((record) => idOf(record) === id);
        if (raw === undefined) return err([{ kind: 'not-found', id }]);
        const read = readRecord(raw);
        return read.ok ? read : err([read.error]);
      }),
    save,
    add: (scenario, at) =>
      attempt(async () => {
        const added = await addEach([scenario], at, await readAll());
        return added.ok
          ? ok({ value: added.value.value[0] as OwnScenario, problems: added.value.problems })
          : added;
      }),
    bring: (scenarios, at) =>
      attempt(async () => {
        const standing = await readAll();
        const here = standing.value.map((one) => one.scenario);
        const isHere = (wanted: Scenario): boolean => here.some((one) => isSameScenario(one, wanted));
        const added = await addEach(
          scenarios.filter((one) => !isHere(one)),
          at,
          standing,
        );
        const same = scenarios.filter(isHere).length;
        return added.ok
          ? ok({ value: { added: added.value.value, same }, problems: added.value.problems })
          : added;
      }),
    rename: (id, { title, note, tags }, at) =>
      update(id, (found, raw) => {
        const words = cleanTitle(title);
        if (!found) return undefined;
        const { scenario } = found;
        const named = {
          ...scenario,
          title: words ? sameText(words) : scenario.title,
          note: note ?? scenario.note,
        };
        const renamed = tags === undefined ? named : withTags(named, tags);
        return savedRecord(raw, renamed, stamp, at);
      }),
    remove: (id, at) =>
      update(id, (found, raw) => (found ? { ...(raw as object), deletedAt: at } : undefined)),
    restore: (id) =>
      update(id, (found, raw) => (found ? { ...(raw as object), deletedAt: null } : undefined)),
    restoreVersion: (id, version, at) =>
      update(id, (found, raw) => {
        const earlier = found?.history.find((entry) => entry.at === version);
        return earlier ? savedRecord(raw, earlier.scenario, stamp, at) : undefined;
      }),
    forget: (id) =>
      attempt(async () => {
        await shelf.update(id, () => null);
        notices.tell();
        return ok(null);
      }),
    purge: (last) =>
      attempt(async () => {
        const { value } = await readAll();
        const old = value.filter(({ deletedAt }) => deletedAt !== null && deletedAt <= last);
        // Another tab may have taken one out meanwhile.
        const isOld = (raw: unknown): boolean => {
          const read = readRecord(raw);
          return read.ok && read.value.deletedAt !== null;
        };
        for (const { scenario } of old)
          await shelf.update(scenario.id, (raw) => (isOld(raw) ? null : undefined));
        if (old.length > 0) notices.tell();
        return ok(old.length);
      }),
    saveWork: (tab, work) =>
      attempt(async () => {
        await shelf.putWork(tab, work);
        if (!pruned) {
          pruned = true;
          // So that the page knows what there is, should the database be deleted under it.
          await shelf.all();
          for (const old of (await worksOf(shelf)).slice(MOST_WORKS)) await shelf.dropWork(old.tab);
        }
        return ok(null);
      }),
    works: () => attempt(async () => ok(await worksOf(shelf))),
    dropWork: (tab) =>
      attempt(async () => {
        await shelf.dropWork(tab);
        notices.tell();
        return ok(null);
      }),
    lost: () =>
      memory.lost().flatMap((raw) => {
        const read = readRecord(raw);
        return read.ok && read.value.deletedAt === null ? [read.value.scenario] : [];
      }),
    putBack: () =>
      attempt(async () => {
        const records = memory.lost();
        // What was saved since under the same id stays.
        for (const record of records)
          await shelf.update(idOf(record) as string, (found) => (found === undefined ? record : undefined));
        memory.found();
        notices.tell();
        return ok(records.length);
      }),
    subscribe: notices.subscribe,
    close() {
      notices.close();
      shelf.close();
    },
  };
}

function isSameScenario(a: Scenario, b: Scenario): boolean {
  const words = ({ id, title, note, tags = [] }: Scenario): string => JSON.stringify([id, title, note, tags]);
  return words(a) === words(b) && sameSettings(a.settings, b.settings);
}

/** The words that saving leaves alone. */
function withWordsOf(found: OwnScenario | undefined, scenario: Scenario): Scenario {
  if (found === undefined) return scenario;
  const { summary, note, author, tags = [] } = found.scenario;
  return withTags({ ...scenario, summary, note, author }, tags);
}

async function worksOf(shelf: Shelf): Promise<readonly TabWork[]> {
  const works = (await shelf.works()).flatMap(([tab, raw]) => {
    const work = readWork(raw);
    return work === null ? [] : [{ tab, work }];
  });
  return works.sort((a, b) => (a.work.at < b.work.at ? 1 : -1));
}
