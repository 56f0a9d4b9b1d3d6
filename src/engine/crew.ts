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

/** From (included) and until (not) of each part when draws `first` to `draws` are shared by so many. */
export function partsOf(draws: number, hands: number, first = 0): readonly (readonly [number, number])[] {
  const grains = Math.ceil((draws - first) / GRAIN);
  const at = (i: number): number => Math.min(draws, first + Math.floor((grains * i) / hands) * GRAIN);
  return Array.from(
    { length: hands },
    (_, i) => [at(i), i === hands - 1 ? draws : at(i + 1)] as const,
  ).filter(([from, until]) => until > from);
}

interface Part {
  readonly from: number;
  readonly until: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/**
 * Runs draws on this thread and on helpers that are up. Each draw has the same bits wherever it is run, so the answer does
 * not depend on how many there are, nor on one that dies: its share is then run here; nor on what was run before.
 */
export function createCrew(open: readonly (() => Helper)[], turns: Turns) {
  const ready = new Set<Helper>();
  const waiting = new Map<Helper, (columns: ShareAnswer | null) => void>();
  let lastId = 0;
  /** What was last run to its end, by what was asked: more draws of the same go on from there. */
  const finished = new Map<string, Part>();
  const drop = (helper: Helper): void => {
    ready.delete(helper);
    waiting.get(helper)?.(null);
    waiting.delete(helper);
    helper.terminate();
  };
  for (const make of open) {
    try {
      const helper = make();
      helper.onmessage = ({ data }) => {
        if (data.kind === 'ready') ready.add(helper);
        else if (data.id === lastId) {
          waiting.get(helper)?.(data);
          waiting.delete(helper);
        }
      };
      helper.onerror = () => drop(helper);
    } catch {
      // No helpers here: the worker does everything itself.
    }
  }

  /** The columns of all draws, or OVERTAKEN. */
  async function run(
    own: RunShare,
    { precision, seed, draws }: Pick<Question, 'precision' | 'seed' | 'draws'>,
    settings: Settings,
    columns: readonly string[],
    isWanted: () => boolean,
  ): Promise<RawFutures | typeof OVERTAKEN> {
    lastId += 1;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
    const helpers = [...ready];
    const key = JSON.stringify([settings, columns, precision, seed]);
    const before = finished.get(key);
    const known = before && before.until % GRAIN === 0 && before.until <= draws ? before : null;
    const [mine, ...theirs] = partsOf(draws, helpers.length + 1, known?.until);
    const shares = theirs.map((part, i) => {
      const [from, until] = part as readonly [number, number];
      const helper = helpers[i] as Helper;
      const answer = new Promise<ShareAnswer | null>((resolve) => waiting.set(helper, resolve));
      helper.postMessage({ id: lastId, settings, columns, precision, seed, from, until });
      return { from, until, answer };
    });
    const done: Part[] = known ? [known] : [];
    const here = async (from: number, until: number): Promise<boolean> => {
      const found = await drive(own(settings, columns, from, until), isWanted, turns);
      if (found === OVERTAKEN) return false;
      done.push({ from, until, columns: found });
      return true;
    };
    if (mine && !(await here(...mine))) return OVERTAKEN;
    for (const { from, until, answer } of shares) {
      const found = await answer;
      if (!isWanted()) return OVERTAKEN;
      if (found?.kind === 'done') done.push({ from, until, columns: found.columns });
      else if (!(await here(from, until))) return OVERTAKEN;
    }
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
