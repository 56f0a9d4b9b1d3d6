/**
 * The few things the library asks of a database. IndexedDB is behind one (`storage-idb.ts`), the session's
 * memory behind the other; what is on the shelf is believed only after it has been read by `storage-records.ts`.
 *
 * Failure: each promise rejects with the database's own error; `storage.ts` names it.
 */
export interface Shelf {
  readonly all: () => Promise<readonly unknown[]>;
  /**
   * Reads one record and writes what `change` makes of it, with no other writer in between.
   * `change` is synchronous; what it returns is written, null takes the record away, undefined leaves it.
   */
  readonly update: (id: string, change: (found: unknown) => object | null | undefined) => Promise<void>;
  /** What lies open in each tab, by the tab's name. */
  readonly works: () => Promise<readonly KeptWork[]>;
  readonly putWork: (tab: string, work: object) => Promise<void>;
  readonly dropWork: (tab: string) => Promise<void>;
  readonly close: () => void;
}

export type KeptWork = readonly [tab: string, work: unknown];

/** A shelf that lasts as long as the page. Copies what it is given, as a database does. */
export function memoryShelf(records: readonly unknown[] = [], works: readonly KeptWork[] = []): Shelf {
  const kept = new Map<string, unknown>();
  for (const record of records) kept.set(idOf(record) ?? `unnamed-${kept.size}`, structuredClone(record));
  const open = new Map<string, unknown>(structuredClone(works) as KeptWork[]);
  return {
    all: async () => structuredClone([...kept.values()]),
    async update(id, change) {
      const next = change(structuredClone(kept.get(id)));
      if (next === null) kept.delete(id);
      else if (next !== undefined) kept.set(id, structuredClone(next));
    },
    works: async () => structuredClone([...open]),
    async putWork(tab, work) {
      open.set(tab, structuredClone(work));
    },
    async dropWork(tab) {
      open.delete(tab);
    },
    close() {},
  };
}

/** The key of a record, whatever else is wrong with it. */
export function idOf(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || !('id' in record)) return undefined;
  return typeof record.id === 'string' ? record.id : undefined;
}
