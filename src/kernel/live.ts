/** A value that is followed by others: who shows it reads it, and hears when there is another. */
export interface Live<Value> {
  /** The same for as long as nothing was told. */
  readonly now: () => Value;
  /** Calls `hear` each time there is another value; the answer takes that back. */
  readonly subscribe: (hear: () => void) => () => void;
}

/** What `read` makes of a live value. The same has to give the same. */
export const readOff = <Value, Read>(
  { now, subscribe }: Live<Value>,
  read: (value: Value) => Read,
): Live<Read> => ({ now: () => read(now()), subscribe });
