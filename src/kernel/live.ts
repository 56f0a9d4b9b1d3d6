/** A value that is followed by others: who shows it reads it, and hears when there is another. */
export interface Live<Value> {
  /** The same for as long as nothing was told. */
  readonly now: () => Value;
  /** Calls `hear` each time there is another value; the answer takes that back. */
  readonly subscribe: (hear: () => void) => () => void;
}

/** What `read` makes of a live value: read once for each, so that the same stays the same object. */
export function readOff<Value, Read>(
  { now, subscribe }: Live<Value>,
  read: (value: Value) => Read,
): Live<Read> {
  let last: { readonly value: Value; readonly made: Read } | null = null;
  return {
    now() {
      const value = now();
      if (last === null || last.value !== value) last = { value, made: read(value) };
      return last.made;
    },
    subscribe,
  };
}
