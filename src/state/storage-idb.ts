import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type KeptWork, memoryShelf, type Shelf } from './storage-shelf.ts';

const NAME = 'umbral';
/** Raise only for a new store or index; what is inside a record has its own version (`SCENARIO_VERSION`). */
const VERSION = 1;
/** Some private windows never answer. Milliseconds. */
const PATIENCE = 3000;

interface Stores extends DBSchema {
  scenarios: { key: string; value: object };
  work: { key: string; value: object };
}

/** What stands on the device, and whether a newer program wrote it: then it is a copy, and the device is left alone. */
export interface OpenedShelf {
  readonly shelf: Shelf;
  readonly newer: boolean;
}

/** What happens to the database while the page is open. */
export interface Fate {
  /** Another program or the browser took the connection: whatever is asked next opens it again. */
  readonly onCut: () => void;
  /** It was deleted, and stands empty again. */
  readonly onWiped: () => void;
}

/** Opens the database of this device. Failure: rejects where it is forbidden, absent or does not answer. */
export async function openDevice(fate: Fate): Promise<OpenedShelf> {
  if (typeof indexedDB === 'undefined') throw new Error('This browser has no IndexedDB.');
  try {
    return { shelf: await deviceShelf(fate), newer: false };
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'VersionError') {
      return { shelf: await copyOfNewer(), newer: true };
    }
    throw cause;
  }
}

async function deviceShelf({ onCut, onWiped }: Fate): Promise<Shelf> {
  let open: Promise<IDBPDatabase<Stores>> | null = null;
  let hasStood = false;
  // The browser may drop a connection, and a tab with a newer program asks for it: the next use opens it again.
  const connect = (): Promise<IDBPDatabase<Stores>> => {
    open ??= patiently(
      openDB<Stores>(NAME, VERSION, {
        upgrade(database) {
          database.createObjectStore('scenarios', { keyPath: 'id' });
          database.createObjectStore('work');
          if (hasStood) onWiped();
        },
        blocking() {
          disconnect();
          onCut();
        },
        terminated() {
          open = null;
          onCut();
        },
      }),
    ).catch((cause: unknown) => {
      open = null;
      throw cause;
    });
    return open;
  };
  const disconnect = (): void => {
    open?.then((database) => database.close()).catch(() => undefined);
    open = null;
  };
  await connect();
  hasStood = true;
  return {
    all: async () => (await connect()).getAll('scenarios'),
    async update(id, change) {
      const transaction = (await connect()).transaction('scenarios', 'readwrite');
      const next = change(await transaction.store.get(id));
      // The write's own rejection comes with the transaction's.
      const written =
        next === null
          ? transaction.store.delete(id)
          : next === undefined
            ? Promise.resolve()
            : transaction.store.put(next);
      await Promise.all([written, transaction.done]);
    },
    works: async () => worksIn(await connect()),
    async putWork(tab, work) {
      const transaction = (await connect()).transaction('work', 'readwrite');
      const written = transaction.store.put(work, tab);
      // A page that is being left does not live to hear of the write: it is committed at once.
      transaction.commit();
      await Promise.all([written, transaction.done]);
    },
    async dropWork(tab) {
      await (await connect()).delete('work', tab);
    },
    close: disconnect,
  };
}

async function worksIn(database: IDBPDatabase<Stores>): Promise<readonly KeptWork[]> {
  const { store } = database.transaction('work');
  const [tabs, works] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return tabs.map((tab, place) => [tab, works[place]]);
}

/** What a newer program left, as a copy in memory: seen, and never written over. */
async function copyOfNewer(): Promise<Shelf> {
  const database = await patiently(openDB<Stores>(NAME));
  try {
    const has = (store: 'scenarios' | 'work'): boolean => database.objectStoreNames.contains(store);
    const records = has('scenarios') ? await database.getAll('scenarios') : [];
    return memoryShelf(records, has('work') ? await worksIn(database) : []);
  } finally {
    database.close();
  }
}

function patiently<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('IndexedDB does not answer.')), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
