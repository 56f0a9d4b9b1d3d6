import { CURRENT_EDITION } from '../edition/index.ts';
import type { DrawTable } from '../model/draw-table.ts';
import { createGrowingTable } from '../model/growing-table.ts';
import type { Ensemble } from '../model/path.ts';
import { withoutPackage } from '../model/settings.ts';
import { columnsFor, fanOf, type RawFutures, summarise } from '../model/summary.ts';
import { createCrew, type Helper } from './crew.ts';
import type { Column, EnsembleAnswer, EnsembleRequest } from './protocol.ts';
import { createKept, drive, messageOf, OVERTAKEN, type Turns, waysThrough } from './shares.ts';

/** Runs without a package that are kept, by draws, precision and continuity. */
const BASELINES = 6;

type Answer = readonly [answer: EnsembleAnswer, transfer: readonly Transferable[]];

/**
 * An answer, and its long lists, to be handed over: some half a megabyte that the page would else copy in the midst of a move. Those
 * without a package are kept here, so that the page gets copies.
 */
function handedOver(id: number, ensemble: Ensemble): Answer {
  const baseline = Object.fromEntries(
    Object.entries(ensemble.baseline).map(([month, totals]) => [month, totals.slice()]),
  );
  const lists = [...Object.values(ensemble.scenario), ...Object.values(baseline)];
  return [
    { kind: 'done', id, ensemble: { ...ensemble, baseline } },
    lists.map(({ buffer }) => buffer as ArrayBuffer),
  ];
}

/**
 * Answers requests one at a time; a newer request ends the one in work. Knows no Worker: it is handed how to post, how to wait
 * for a turn and how to open helpers, so tests join it without one. `beside`: helpers that may run while the page draws.
 */
export function createServer(
  post: (answer: EnsembleAnswer, transfer: readonly Transferable[]) => void,
  turns: Turns,
  helpers: readonly (() => Helper)[] = [],
  beside = helpers.length,
) {
  const crew = createCrew(helpers, turns, beside);
  const standings = createKept((seed, assumptions) => {
    const table = createGrowingTable(CURRENT_EDITION, seed, assumptions);
    let widest: DrawTable | null = null;
    return {
      table,
      widen: (to: DrawTable): void => {
        if (to.draws.length > (widest?.draws.length ?? 0)) widest = to;
      },
      way: waysThrough((k) => widest?.draws[k] ?? table.drawOf(k)),
      baselines: new Map<string, RawFutures>(),
    };
  });
  let newest = -1;

  /** What the first draws of a request are run by, once they are drawn. */
  async function prepare(
    { settings, precision, seed }: EnsembleRequest,
    draws: number,
    isWanted: () => boolean,
  ) {
    const standing = standings(seed, settings.assumptions);
    const table = await drive(standing.table.upTo(draws), isWanted, turns);
    if (table === OVERTAKEN) return OVERTAKEN;
    standing.widen(table);
    const way = await standing.way(precision);
    return isWanted() ? { baselines: standing.baselines, table, way } : OVERTAKEN;
  }

  async function answer(request: EnsembleRequest): Promise<Answer | typeof OVERTAKEN> {
    const { id, settings, view, columns, draws, precision, fan } = request;
    const isWanted = () => newest === id;
    const prepared = await prepare(request, draws, isWanted);
    if (prepared === OVERTAKEN) return OVERTAKEN;
    const { baselines, table, way } = prepared;

    const key = `${draws}/${precision}/${settings.options['assumption.continuity']}`;
    let baseline = baselines.get(key);
    if (!baseline) {
      const run = await crew.run(way, request, withoutPackage(settings), ['total'], isWanted);
      if (run === OVERTAKEN) return OVERTAKEN;
      baseline = { draws, columns: { total: (run.columns.total as Column).slice() } };
      if (baselines.size >= BASELINES) baselines.delete(baselines.keys().next().value as string);
      baselines.set(key, baseline);
    }
    const scenario = await crew.run(way, request, settings, columnsFor(columns), isWanted);
    if (scenario === OVERTAKEN) return OVERTAKEN;
    const { line } = settings.assumptions;
    const options = { view, columns, line };
    return fan
      ? [{ kind: 'fan', id, fan: fanOf(scenario, baseline, table, options) }, []]
      : handedOver(id, summarise(scenario, baseline, table, options));
  }

  /** Begins the draws that will be asked for next. */
  async function goOn(request: EnsembleRequest): Promise<void> {
    const { id, settings, columns, draws, next = draws } = request;
    if (next <= draws) return;
    const isWanted = () => newest === id;
    const prepared = await prepare(request, next, isWanted);
    if (prepared === OVERTAKEN) return;
    await crew.goOn(prepared.way, request, next, settings, columnsFor(columns), isWanted);
  }

  return async (request: EnsembleRequest): Promise<void> => {
    newest = request.id;
    try {
      const found = await answer(request);
      if (found === OVERTAKEN) return;
      post(...found);
      await goOn(request);
    } catch (error) {
      if (newest === request.id) post({ kind: 'failed', id: request.id, reason: messageOf(error) }, []);
    }
  };
}
