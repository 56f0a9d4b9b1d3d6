import { err, ok, type Result } from '../kernel/result.ts';
import type { Opened, Problem } from '../scenario/problem.ts';
import { cleanTitle, type Scenario, type Stamp, sameText, uniqueId } from '../scenario/scenario.ts';
import { SHIPPED } from '../scenario/shipped.ts';
import { openDevice } from './storage-idb.ts';
import { announcer, type Notices } from './storage-notices.ts';
import { type OwnScenario, readRecord, savedRecord } from './storage-records.ts';
import { idOf, memoryShelf, type Shelf } from './storage-shelf.ts';
import { readWork, type Work } from './storage-work.ts';

export type { OwnScenario } from './storage-records.ts';
export type { Work } from './storage-work.ts';

type Answer<Value> = Promise<Result<Value, readonly Problem[]>>;

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
  /** Saves over the scenario of this id, or as a new one; what stood there goes into its history. */
  readonly save: (scenario: Scenario, at: string) => Answer<OwnScenario>;
  /** Saves as a new scenario: where its id is taken it gets another, and a `duplicate` problem says so. */
  readonly add: (scenario: Scenario, at: string) => Answer<Opened<OwnScenario>>;
  /** New title, and note where one is given; the id stays, so that what points to it goes on working. */
  readonly rename: (id: string, words: { title: string; note?: string }, at: string) => Answer<OwnScenario>;
  readonly remove: (id: string, at: string) => Answer<OwnScenario>;
  /** Undoes a deletion. */
  readonly restore: (id: string) => Answer<OwnScenario>;
  /** Back to the earlier version saved at `version`; today's version goes into the history. */
  readonly restoreVersion: (id: string, version: string, at: string) => Answer<OwnScenario>;
  /** Forgets one for good, also a damaged one that cannot be read. */
  readonly forget: (id: string) => Answer<null>;
  /** Forgets for good what was deleted before this time. */
  readonly purge: (before: string) => Answer<number>;
  readonly saveWork: (work: Work) => Answer<null>;
  /** The last work, or null where there is none or it cannot be read. */
  readonly loadWork: () => Answer<Work | null>;
  /** Tells of changes by other tabs; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

/** The library of this device; of this session where the device refuses, with the reason. */
export async function openLibrary(stamp: Stamp): Promise<Library> {
  try {
    const { shelf, newer } = await openDevice();
    return createLibrary({
      shelf,
      stamp,
      notices: announcer(),
      problem: newer ? { kind: 'storage-newer' } : null,
    });
  } catch {
    const problem = { kind: 'storage-forbidden' } as const;
    return createLibrary({ shelf: memoryShelf(), stamp, notices: announcer(), problem });
  }
}

interface Parts {
  readonly shelf: Shelf;
  readonly stamp: Stamp;
  readonly notices: Notices;
  readonly problem: Problem | null;
}

/** The library on any shelf. */
export function createLibrary({ shelf, stamp, notices, problem }: Parts): Library {
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

  const save = (scenario: Scenario, at: string) =>
    update(scenario.id, (_, raw) => savedRecord(raw, scenario, stamp, at));

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
        const taken = (await shelf.all()).flatMap((record) => idOf(record) ?? []);
        const id = uniqueId(scenario.id, [...taken, ...SHIPPED.map((shipped) => shipped.id)]);
        const saved = await save({ ...scenario, id }, at);
        if (!saved.ok) return saved;
        const renamed: Problem[] =
          id === scenario.id ? [] : [{ kind: 'duplicate', id: scenario.id, used: id }];
        return ok({ value: saved.value, problems: renamed });
      }),
    rename: (id, { title, note }, at) =>
      update(id, (found, raw) => {
        const words = cleanTitle(title);
        if (!found) return undefined;
        const { scenario } = found;
        const renamed = {
          ...scenario,
          title: words ? sameText(words) : scenario.title,
          note: note ?? scenario.note,
        };
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
    purge: (before) =>
      attempt(async () => {
        const { value } = await readAll();
        const old = value.filter(({ deletedAt }) => deletedAt !== null && deletedAt < before);
        for (const { scenario } of old) await shelf.update(scenario.id, () => null);
        if (old.length > 0) notices.tell();
        return ok(old.length);
      }),
    saveWork: (work) =>
      attempt(async () => {
        await shelf.putWork(work);
        return ok(null);
      }),
    loadWork: () => attempt(async () => ok(readWork(await shelf.work()))),
    subscribe: notices.subscribe,
    close() {
      notices.close();
      shelf.close();
    },
  };
}

async function attempt<Value>(run: () => Answer<Value>): Answer<Value> {
  try {
    return await run();
  } catch (cause) {
    return err([problemOf(cause)]);
  }
}

/** What a database's error means to the reader. */
function problemOf(cause: unknown): Problem {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : 'unknown';
  if (name === 'QuotaExceededError') return { kind: 'storage-full' };
  if (name === 'VersionError') return { kind: 'storage-newer' };
  if (name === 'SecurityError') return { kind: 'storage-forbidden' };
  return { kind: 'storage-failed', detail: name };
}
