import type { Settings } from '../model/index.ts';
import type { Precision } from '../model/path.ts';
import type { RawFutures } from '../model/summary.ts';
import { MONTH_COUNT } from '../model/vocabulary.ts';
import type { ColumnKind, Room, RunShare } from './lanes.ts';
import type { Column, EnsembleRequest, ShareAnswer, ShareRequest, ShareStop } from './protocol.ts';
import { drive, OVERTAKEN, type Turns } from './shares.ts';

/** A helper as the worker sees it: another worker, or in a test the same code on this thread. */
export interface Helper {
  postMessage(request: ShareRequest | ShareStop, transfer?: readonly ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: ShareAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

/** Draws of a share are a multiple of this, so that every share begins at a whole group of lanes. */
const GRAIN = 64;
/** A package, and the same without one. */
const KEPT = 2;
/** A column of few and one of all draws, in singles and in doubles. */
const SPARE = 4;
/** Buffers of parts that are kept for the next ones. */
const SPARE_BUFFERS = 12;

/** Parts that a hand has yet to take when it takes one: the last are small, so that no hand waits long for another. */
const PARTS_LEFT = 3;
/** A part is no longer than this, in grains: what a slowed helper has of one may have to be run again. */
const LONGEST = 4;
/** Of draws that this thread goes on to alone a part is so many grains: between two of them it looks at what has arrived. */
const ALONE = 2;
/** Parts that a helper is given ahead: this thread hears of one only between two slices of its own work. */
const AHEAD = 2;

/**
 * Deals draws `first` to `draws` out in parts, from (included) and until (not), each once; null when all are dealt. `isAhead`: to
 * a hand that still has one; it gets none of the last, which are for hands that have nothing to do.
 */
export function dealer(first: number, draws: number, hands: number): (isAhead?: boolean) => Part | null {
  let dealt = first;
  return (isAhead = false) => {
    const left = Math.ceil((draws - dealt) / GRAIN);
    if (left <= (isAhead ? hands : 0)) return null;
    const grains = Math.min(LONGEST, Math.floor((draws - dealt) / GRAIN / hands / PARTS_LEFT));
    const from = dealt;
    dealt = Math.min(draws, from + Math.max(1, grains) * GRAIN);
    return [from, dealt];
  };
}

/** Draws from (included) and until (not). */
type Part = readonly [from: number, until: number];

/** Columns of some draws, of which the first `until` are there; a column is made when the first of its values come. */
interface Filling {
  readonly draws: number;
  until: number;
  readonly columns: Record<string, Column>;
}

/**
 * Runs draws on this thread and on helpers that are up, each of which takes a part when it has done one: a hand that the machine
 * slows takes fewer. Each draw has the same bits wherever it is run, so the answer does not depend on how many there are, nor on
 * one that is late or dies: its parts are then run here; nor on what was run before. While the page draws, `beside` of the helpers
 * run at most.
 */
export function createCrew(open: readonly (() => Helper)[], turns: Turns, beside = open.length) {
  const ready = new Set<Helper>();
  /** Who waits for a helper's answers, in the order in which they were asked for. */
  const waiting = new Map<Helper, ((columns: ShareAnswer | null) => void)[]>();
  let lastId = 0;
  /** What was last run, by what was asked: more draws of the same go on from there. */
  const kept = new Map<string, Filling>();
  /** Columns that nobody reads any more, to be written over: some megabytes at every move would soon have to be collected. */
  const spare: Column[] = [];
  const keep = (key: string, filling: Filling): void => {
    kept.delete(key);
    const oldest = kept.keys().next().value;
    if (oldest !== undefined && kept.size >= KEPT) {
      spare.push(...Object.values(kept.get(oldest)?.columns ?? {}));
      spare.splice(0, spare.length - SPARE);
      kept.delete(oldest);
    }
    kept.set(key, filling);
  };
  const columnLike = (kind: ColumnKind, draws: number): Column => {
    const length = MONTH_COUNT * draws;
    const at = spare.findIndex((one) => one.length === length && one.constructor === kind);
    return at >= 0 ? (spare.splice(at, 1)[0] as Column) : new kind(length);
  };
  const roomIn = ({ draws, columns }: Filling): Room => ({
    draws,
    first: 0,
    columnOf: (name, kind) => {
      const column = columns[name] ?? columnLike(kind, draws);
      columns[name] = column;
      return column;
    },
  });
  const put = (
    into: Filling,
    columns: Readonly<Record<string, Column>>,
    n: number,
    from: number,
    until: number,
  ): void => {
    const { draws, columnOf } = roomIn(into);
    for (const [name, column] of Object.entries(columns)) {
      const whole = columnOf(name, column instanceof Float32Array ? Float32Array : Float64Array);
      for (let month = 0; month < MONTH_COUNT; month++)
        whole.set(column.subarray(month * n, month * n + until - from), month * draws + from);
    }
  };
  /** Room for some draws, with as many of them as are known; the same again where it has the room already. */
  const roomFor = (known: Filling | undefined, draws: number): Filling => {
    const goesOn = known !== undefined && known.until % GRAIN === 0 && known.until <= draws;
    if (goesOn && known.draws === draws) return known;
    const fresh: Filling = { draws, until: goesOn ? known.until : 0, columns: {} };
    if (goesOn) put(fresh, known.columns, known.draws, 0, known.until);
    return fresh;
  };
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
  /** Buffers in which helpers brought their parts: they go back with the next, or each would soon have to be collected. */
  const buffers: ArrayBuffer[] = [];
  const ask = (helper: Helper, request: ShareRequest, columns: number): Promise<ShareAnswer | null> =>
    new Promise((resolve) => {
      if (!ready.has(helper)) {
        resolve(null);
        return;
      }
      waiting.set(helper, [...(waiting.get(helper) ?? []), resolve]);
      const back = buffers.splice(-columns);
      helper.postMessage({ ...request, buffers: back }, back);
    });
  const takeBack = (columns: Readonly<Record<string, Column>>): void => {
    buffers.push(...Object.values(columns).map(({ buffer }) => buffer as ArrayBuffer));
    buffers.splice(0, buffers.length - SPARE_BUFFERS);
  };

  /** The columns of all draws, or OVERTAKEN; they are written over once two others have been run. */
  async function run(
    own: RunShare,
    { precision, seed, draws, drawing }: Pick<EnsembleRequest, 'precision' | 'seed' | 'draws' | 'drawing'>,
    settings: Settings,
    columns: readonly string[],
    isWanted: () => boolean,
  ): Promise<RawFutures | typeof OVERTAKEN> {
    lastId += 1;
    const id = lastId;
    for (const helper of [...waiting.keys()]) settle(helper);
    const helpers = [...ready].slice(0, drawing ? beside : undefined);
    const key = keyOf(settings, columns, precision, seed);
    const whole = roomFor(kept.get(key), draws);
    const deal = dealer(whole.until, draws, helpers.length + 1);
    /** Parts that helpers were given and have not brought. */
    const given = new Set<Part>();
    const there = async (helper: Helper): Promise<void> => {
      const asked: { readonly part: Part; readonly answer: Promise<ShareAnswer | null> }[] = [];
      let first: Pick<ShareRequest, 'of'> = { of: { settings, columns, precision, seed } };
      for (;;) {
        while (asked.length < AHEAD && ready.has(helper)) {
          const part = deal(asked.length > 0);
          if (!part) break;
          const [from, until] = part;
          given.add(part);
          asked.push({ part, answer: ask(helper, { id, ...first, from, until }, columns.length) });
          first = {};
        }
        const oldest = asked.shift();
        if (!oldest) return;
        const found = await oldest.answer;
        // Nobody wants what is still to be dealt.
        if (lastId !== id) return;
        const [from, until] = oldest.part;
        if (found?.kind !== 'done') continue;
        if (given.delete(oldest.part)) put(whole, found.columns, until - from, from, until);
        takeBack(found.columns);
      }
    };
    const room = roomIn(whole);
    const here = async ([from, until]: Part, isMissing = isWanted): Promise<boolean> =>
      (await drive(own(settings, columns, from, until, room), isMissing, turns)) !== OVERTAKEN;
    for (const helper of helpers) void there(helper);
    for (let part = deal(); part; part = deal()) {
      if (!(await here(part))) return OVERTAKEN;
      // A part may be done before its first look at what has arrived, and a helper that has done its own waits for more.
      if (helpers.length > 0) await turns.turn();
    }
    // A helper that is slowed or has died keeps nobody waiting: what it has is run here as well, what it was given last first.
    // Whoever brings a part, it has the same bits.
    for (const part of [...given].reverse()) {
      await turns.turn();
      const isMissing = () => isWanted() && given.has(part);
      if (isMissing()) await here(part, isMissing);
      if (!isWanted()) return OVERTAKEN;
      given.delete(part);
    }
    if (!isWanted()) return OVERTAKEN;
    for (const [helper, expected] of [...waiting]) {
      if (expected.length > 0) helper.postMessage({ stop: id });
      settle(helper);
    }
    whole.until = draws;
    keep(key, whole);
    return { draws, columns: whole.columns };
  }

  /**
   * Goes on to `draws` with what was asked last, on this thread alone and as long as nothing else is wanted: who asks for them
   * then finds some of them made.
   */
  async function goOn(
    own: RunShare,
    { precision, seed }: Pick<EnsembleRequest, 'precision' | 'seed'>,
    draws: number,
    settings: Settings,
    columns: readonly string[],
    isWanted: () => boolean,
  ): Promise<void> {
    const key = keyOf(settings, columns, precision, seed);
    const whole = roomFor(kept.get(key), draws);
    keep(key, whole);
    const room = roomIn(whole);
    while (whole.until < draws) {
      await turns.turn();
      if (!isWanted()) return;
      const from = whole.until;
      const until = Math.min(draws, from + ALONE * GRAIN);
      const done = await drive(own(settings, columns, from, until, room), isWanted, turns);
      if (done === OVERTAKEN) return;
      whole.until = until;
    }
  }
  return { run, goOn, dispose: () => [...ready].forEach(drop) };
}

const keyOf = (...asked: readonly [Settings, readonly string[], Precision, number]): string =>
  JSON.stringify(asked);
