import { createDraws } from './draws.ts';
import type { Draw, Model } from './model.ts';
import type { Ensemble } from './path.ts';
import { type Settings, withoutPackage } from './settings.ts';
import { CHANCE_MONTHS, HORIZON_MONTHS } from './vocabulary.ts';

/** Totals of every draw at the months of CHANCE_MONTHS, `totals[month][draw]`. */
export type Totals = Readonly<Record<string, Float64Array>>;

/** Runs one package over all draws, yielding now and then so that a caller may stop it. */
export type TotalsOf = (settings: Settings) => Generator<number, Totals>;

export const emptyTotals = (draws: number): Record<string, Float64Array> =>
  Object.fromEntries(CHANCE_MONTHS.map((month) => [month, new Float64Array(draws)]));

/** The draws one after the other through the scalar module. */
export const oneByOne = (model: Model, draws: readonly Draw[]): TotalsOf =>
  function* (settings) {
    const totals = emptyTotals(draws.length);
    for (const [k, draw] of draws.entries()) {
      const column = model.run(settings, { draw, lastMonth: HORIZON_MONTHS }).column('total');
      for (const month of CHANCE_MONTHS) (totals[month] as Float64Array)[k] = column[month] as number;
      if (k % 16 === 15) yield k + 1;
    }
    return totals;
  };

/**
 * Runs packages over the same draws: draw k is made once and is the same for every scenario.
 *
 * `totalsBy` may bring a faster way through the same draws; it must give the same bits. Totals without a package are kept
 * by continuity, since they are asked for at every move.
 */
export function ensembleBy(
  model: Model,
  totalsBy: (model: Model, draws: readonly Draw[]) => TotalsOf,
  draws: number,
  seed: number,
) {
  const drawOf = createDraws(model.edition, seed);
  const made = Array.from({ length: draws }, (_, k) => drawOf(k));
  const totalsOf = totalsBy(model, made);
  const baselines = new Map<number, Totals>();

  function* run(settings: Settings): Generator<number, Ensemble> {
    const continuity = settings.options['assumption.continuity'];
    let baseline = baselines.get(continuity);
    if (!baseline) {
      baseline = yield* totalsOf(withoutPackage(settings));
      baselines.set(continuity, baseline);
    }
    const scenario = yield* totalsOf(settings);
    return toEnsemble(scenario, baseline);
  }

  const toEnsemble = (scenario: Totals, baseline: Totals): Ensemble => ({
    draws,
    seed,
    months: CHANCE_MONTHS,
    scenario,
    baseline,
    chanceAbove60: { scenario: chances(scenario), baseline: chances(baseline) },
  });
  const line = model.edition.tiers.pioneerAbove;
  const chances = (totals: Totals): Record<string, number> =>
    Object.fromEntries(
      CHANCE_MONTHS.map((month) => [
        month,
        (totals[month] as Float64Array).reduce((n, total) => n + (total > line ? 1 : 0), 0) / draws,
      ]),
    );
  return { run, draws: made };
}
