import type { Settings } from '../model/index.ts';
import type { RawFutures } from '../model/summary.ts';
import { MONTH_COUNT } from '../model/vocabulary.ts';
import type { RunShare } from './lanes.ts';
import type { Column, Question, ShareAnswer, ShareRequest } from './protocol.ts';
import { drive, OVERTAKEN, type Turns } from './shares.ts';

/** A helper as the worker sees it: another worker, or in a test the same code on this thread. */
export interface Helper {
  postMessage(request: ShareRequest): void;
  terminate(): void;
  onmessage: ((event: { readonly data: ShareAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** Draws of a share are a multiple of this, so that every share begins at a whole group of lanes. */
const GRAIN = 64;
/** A package, and the same without one. */
const KEPT = 2;

/** Parts that a hand has yet to take when it takes one: the last are small, so that no hand waits long for another. */
const PARTS_LEFT = 3;
/** Parts that a helper is given ahead: this thread hears of one only between two slices of its own work. */
const AHEAD = 2;

/** Deals draws `first` to `draws` out in parts, from (included) and until (not), each once; null when all are dealt. */
export function dealer(first: number, draws: number, hands: number): () => readonly [number, number] | null {
  let dealt = first;
  return () => {
    if (dealt >= draws) return null;
    const grains = Math.floor((draws - dealt) / GRAIN / hands / PARTS_LEFT);
    const from = dealt;
    dealt = Math.min(draws, from + Math.max(1, grains) * GRAIN);
    return [from, dealt];
  };
}

interface Part {
  readonly from: number;
  readonly until: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/**
 * Runs draws on this thread and on helpers that are up, each of which takes a part when it has done one: a hand that the machine
 * slows takes fewer. Each draw has the same bits wherever it is run, so the answer does not depend on how many there are, nor on
 * one that dies: its parts are then run here; nor on what was run before.
 */
export function createCrew(open: readonly (() => Helper)[], turns: Turns) {
  const ready = new Set<Helper>();
  /** Who waits for a helper's answers, in the order in which they were asked for. */
  const waiting = new Map<Helper, ((columns: ShareAnswer | null) => void)[]>();
  let lastId = 0;
  /** What was last run to its end, by what was asked: more draws of the same go on from there. */
  const finished = new Map<string, Part>();
  const settle = (helper: Helper): void => {
    for (const hear of waiting.get(helper) ?? []) hear(null);
    waiting.delete(helper);
  };
  const drop = (helper: Helper): void => {
    ready.delete(helper);
    settle(helper);
    helper.terminate();
  };
  for (const make of open) {
    try {
      const helper = make();
      helper.onmessage = ({ data }) => {
        if (data.kind === 'ready') ready.add(helper);
        else if (data.id === lastId) waiting.get(helper)?.shift()?.(data);
      };
      helper.onerror = () => drop(helper);
    } catch {
      // No helpers here: the worker does everything itself.
    }
  }
  const ask = (helper: Helper, request: ShareRequest): Promise<ShareAnswer | null> =>
    new Promise((resolve) => {
      if (!ready.has(helper)) {
        resolve(null);
        return;
      }
      waiting.set(helper, [...(waiting.get(helper) ?? []), resolve]);
      helper.postMessage(request);
    });

  /** The columns of all draws, or OVERTAKEN. */
  async function run(
    own: RunShare,
    { precision, seed, draws }: Pick<Question, 'precision' | 'seed' | 'draws'>,
    settings: Settings,
    columns: readonly string[],
    isWanted: () => boolean,
  ): Promise<RawFutures | typeof OVERTAKEN> {
    lastId += 1;
    const id = lastId;
    for (const helper of [...waiting.keys()]) settle(helper);
    const helpers = [...ready];
    const key = JSON.stringify([settings, columns, precision, seed]);
    const before = finished.get(key);
    const known = before && before.until % GRAIN === 0 && before.until <= draws ? before : null;
    const deal = dealer(known?.until ?? 0, draws, helpers.length + 1);
    const done: Part[] = known ? [known] : [];
    /** Parts that a helper did not bring. */
    const left: (readonly [number, number])[] = [];
    const there = async (helper: Helper): Promise<void> => {
      const asked: {
        readonly part: readonly [number, number];
        readonly answer: Promise<ShareAnswer | null>;
      }[] = [];
      for (;;) {
        while (asked.length < AHEAD && ready.has(helper)) {
          const part = deal();
          if (!part) break;
          const [from, until] = part;
          asked.push({ part, answer: ask(helper, { id, settings, columns, precision, seed, from, until }) });
        }
        const oldest = asked.shift();
        if (!oldest) return;
        const found = await oldest.answer;
        const [from, until] = oldest.part;
        if (found?.kind === 'done') done.push({ from, until, columns: found.columns });
        else left.push(oldest.part);
        // Nobody wants what is still to be dealt.
        if (lastId !== id) return;
      }
    };
    const here = async ([from, until]: readonly [number, number]): Promise<boolean> => {
      const found = await drive(own(settings, columns, from, until), isWanted, turns);
      if (found === OVERTAKEN) return false;
      done.push({ from, until, columns: found });
      return true;
    };
    const others = helpers.map(there);
    for (let part = deal(); part; part = deal()) {
      if (!(await here(part))) return OVERTAKEN;
      // A part may be done before its first look at what has arrived, and a helper that has done its own waits for more.
      if (helpers.length > 0) await turns.turn();
    }
    await Promise.all(others);
    if (!isWanted()) return OVERTAKEN;
    for (const part of left) if (!(await here(part))) return OVERTAKEN;
    done.sort((a, b) => a.from - b.from);
    const whole = Object.fromEntries(columns.map((name) => [name, joined(name, done, draws)]));
    finished.delete(key);
    if (finished.size >= KEPT) finished.delete(finished.keys().next().value as string);
    finished.set(key, { from: 0, until: draws, columns: whole });
    return { draws, columns: whole };
  }
  return { run, dispose: () => [...ready].forEach(drop) };
}

function joined(name: string, parts: readonly Part[], draws: number): Column {
  const first = parts[0]?.columns[name] as Column;
  if (parts.length === 1) return first;
  const whole =
    first instanceof Float32Array
      ? new Float32Array(MONTH_COUNT * draws)
      : new Float64Array(MONTH_COUNT * draws);
  for (const { from, until, columns } of parts) {
    const column = columns[name] as Column;
    const n = until - from;
    for (let month = 0; month < MONTH_COUNT; month++)
      whole.set(column.subarray(month * n, (month + 1) * n), month * draws + from);
  }
  return whole;
}
