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

/** From (included) and until (not) of each part when so many draws are shared by so many. */
export function partsOf(draws: number, hands: number): readonly (readonly [number, number])[] {
  const grains = Math.ceil(draws / GRAIN);
  const at = (i: number): number => Math.min(draws, Math.floor((grains * i) / hands) * GRAIN);
  return Array.from(
    { length: hands },
    (_, i) => [at(i), i === hands - 1 ? draws : at(i + 1)] as const,
  ).filter(([from, until]) => until > from);
}

/**
 * Runs draws on this thread and on helpers that are up. Each draw has the same bits wherever it is run, so the answer does
 * not depend on how many there are, nor on one that dies: its share is then run here.
 */
export function createCrew(open: readonly (() => Helper)[], turns: Turns) {
  const ready = new Set<Helper>();
  const waiting = new Map<Helper, (columns: ShareAnswer | null) => void>();
  let lastId = 0;
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
    const [mine, ...theirs] = partsOf(draws, helpers.length + 1) as [readonly [number, number]];
    const shares = theirs.map((part, i) => {
      const [from, until] = part as readonly [number, number];
      const helper = helpers[i] as Helper;
      const answer = new Promise<ShareAnswer | null>((resolve) => waiting.set(helper, resolve));
      helper.postMessage({ id: lastId, settings, columns, precision, seed, from, until });
      return { from, until, answer };
    });
    const done: { from: number; until: number; columns: Readonly<Record<string, Column>> }[] = [];
    const here = async (from: number, until: number): Promise<boolean> => {
      const found = await drive(own(settings, columns, from, until), isWanted, turns);
      if (found === OVERTAKEN) return false;
      done.push({ from, until, columns: found });
      return true;
    };
    if (!(await here(...mine))) return OVERTAKEN;
    for (const { from, until, answer } of shares) {
      const found = await answer;
      if (!isWanted()) return OVERTAKEN;
      if (found?.kind === 'done') done.push({ from, until, columns: found.columns });
      else if (!(await here(from, until))) return OVERTAKEN;
    }
    return { draws, columns: Object.fromEntries(columns.map((name) => [name, joined(name, done, draws)])) };
  }
  return { run, dispose: () => [...ready].forEach(drop) };
}

function joined(
  name: string,
  parts: readonly { from: number; until: number; columns: Readonly<Record<string, Column>> }[],
  draws: number,
): Column {
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
