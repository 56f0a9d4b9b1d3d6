import { idOf, type Shelf } from './storage-shelf.ts';

/** What this page has read of the device, so that a database deleted under it is not the end of it. */
export interface Memory {
  /** The same shelf; what passes is remembered. */
  readonly watch: (shelf: Shelf) => Shelf;
  /** The database is empty again: what was remembered is lost there. */
  readonly lose: () => void;
  /** The records that are lost. */
  readonly lost: () => readonly object[];
  /** They are on the device again. */
  readonly found: () => void;
}

export function rememberer(): Memory {
  let known = new Map<string, object>();
  let lost: readonly object[] = [];
  return {
    watch: (shelf) => ({
      ...shelf,
      async all() {
        const records = await shelf.all();
        known = new Map();
        for (const record of records) remember(known, record);
        return records;
      },
      async update(id, change) {
        let written: object | null | undefined;
        await shelf.update(id, (found) => {
          written = change(found);
          return written;
        });
        if (written === null) known.delete(id);
        else if (written !== undefined) remember(known, written);
      },
    }),
    lose() {
      if (known.size > 0) lost = [...known.values()];
    },
    lost: () => lost,
    found() {
      lost = [];
    },
  };
}

function remember(known: Map<string, object>, record: unknown): void {
  const id = idOf(record);
  if (id !== undefined) known.set(id, record as object);
}
