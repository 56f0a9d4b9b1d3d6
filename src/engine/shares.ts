import { type Assumptions, assumptionsKey } from '../model/assumptions.ts';
import type { Draw } from '../model/model.ts';
import type { Precision } from '../model/path.ts';
import type { RunShare } from './lanes.ts';
import { fastestShares } from './vector.ts';

/** Draws that a kernel keeps room for. */
export const ROOM = 8192;

/** What belongs to a seed and a set of assumptions: the first ones stay, of those after them only the last. */
export function createKept<T>(make: (seed: number, assumptions: Assumptions) => T) {
  const entries = new Map<string, T>();
  return (seed: number, assumptions: Assumptions): T => {
    const key = `${seed}/${assumptionsKey(assumptions)}`;
    const known = entries.get(key);
    if (known !== undefined) return known;
    const fresh = make(seed, assumptions);
    if (entries.size > 1) entries.delete([...entries.keys()][1] as string);
    entries.set(key, fresh);
    return fresh;
  };
}

/** The ways through some draws, by precision; each is opened when it is first asked for. */
export function waysThrough(drawOf: (k: number) => Draw): (precision: Precision) => Promise<RunShare> {
  const ways = new Map<Precision, Promise<RunShare>>();
  return (precision) => {
    const known = ways.get(precision);
    if (known) return known;
    const opening = fastestShares(precision).then((make) => make(ROOM, drawOf));
    ways.set(precision, opening);
    return opening;
  };
}

/** Ended because something newer was asked. */
export const OVERTAKEN = Symbol('overtaken');

/** How work gives way to what else arrives. */
export interface Turns {
  readonly turn: () => Promise<void>;
  readonly clock: () => number;
}

/** Milliseconds of work between two looks at what else has arrived. */
const TURN_MS = 4;

/** Runs a generator to its end, or to OVERTAKEN as soon as it is no longer wanted. */
export async function drive<T>(
  running: Generator<unknown, T>,
  isWanted: () => boolean,
  { turn, clock }: Turns,
): Promise<T | typeof OVERTAKEN> {
  let since = clock();
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
    if (clock() - since < TURN_MS) continue;
    await turn();
    if (!isWanted()) return OVERTAKEN;
    since = clock();
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
