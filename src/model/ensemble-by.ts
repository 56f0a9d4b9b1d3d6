import { type Assumptions, assumptionsKey } from './assumptions.ts';
import { type DrawTable, drawTable } from './draw-table.ts';
import type { Draw, Model } from './model.ts';
import type { Ensemble, View } from './path.ts';
import { type Settings, withoutPackage } from './settings.ts';
import { columnsFor, type RawFutures, summarise } from './summary.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from './vocabulary.ts';

/** Runs one package over all draws, yielding now and then so that a caller may stop it. `columns` holds `total`. */
export type FuturesOf = (settings: Settings, columns: readonly string[]) => Generator<number, RawFutures>;

/** Columns of zeros, to be filled. */
export const emptyFutures = (draws: number, columns: readonly string[]) => ({
  draws,
  columns: Object.fromEntries(columns.map((name) => [name, new Float64Array(draws * MONTH_COUNT)])),
});

/** The draws one after the other through the scalar module. */
export const oneByOne = (model: Model, draws: readonly Draw[]): FuturesOf =>
  function* (settings, columns) {
    const futures = emptyFutures(draws.length, columns);
    for (const [k, draw] of draws.entries()) {
      const run = model.run(settings, { draw, lastMonth: HORIZON_MONTHS });
      for (const name of columns) {
        const values = futures.columns[name] as Float64Array;
        const column = run.column(name);
        for (let month = 0; month < MONTH_COUNT; month++)
          values[month * draws.length + k] = column[month] as number;
      }
      if (k % 16 === 15) yield k + 1;
    }
    return futures;
  };

/** What is asked of the draws of a package. */
export interface Asked {
  readonly view?: View;
  /** What has a band of its own, by name; the total always has one. */
  readonly columns?: readonly string[];
}

/** Draws under assumptions of one's own are kept for so many of them, beside the published ones. */
const KEPT_TABLES = 2;

/**
 * Runs packages over the same draws: draw k is made once for each set of assumptions and is the same for every scenario.
 *
 * `futuresBy` may bring a faster way through the same draws; it must give the same bits. Totals without a package are
 * kept, since they are asked for at every move.
 */
export function ensembleBy(
  model: Model,
  futuresBy: (model: Model, draws: readonly Draw[]) => FuturesOf,
  draws: number,
  seed: number,
) {
  interface Standing {
    readonly table: DrawTable;
    readonly futuresOf: FuturesOf;
    readonly baselines: Map<number, RawFutures>;
  }
  const standings = new Map<string, Standing>();
  const standingOf = (assumptions: Assumptions): Standing => {
    const key = assumptionsKey(assumptions);
    const known = standings.get(key);
    if (known) return known;
    const table = drawTable(model.edition, seed, draws, assumptions);
    const fresh = { table, futuresOf: futuresBy(model, table.draws), baselines: new Map() };
    const own = [...standings.keys()].filter((name) => name !== '');
    if (own.length >= KEPT_TABLES) standings.delete(own[0] as string);
    standings.set(key, fresh);
    return fresh;
  };

  function* run(
    settings: Settings,
    { view = 'fixed', columns = [] }: Asked = {},
  ): Generator<number, Ensemble> {
    const { table, futuresOf, baselines } = standingOf(settings.assumptions);
    const continuity = settings.options['assumption.continuity'];
    let baseline = baselines.get(continuity);
    if (!baseline) {
      baseline = yield* futuresOf(withoutPackage(settings), ['total']);
      baselines.set(continuity, baseline);
    }
    const scenario = yield* futuresOf(settings, columnsFor(columns));
    return summarise(scenario, baseline, table, { view, columns, line: settings.assumptions.line });
  }
  return { run, tableOf: (assumptions: Assumptions): DrawTable => standingOf(assumptions).table };
}
