import { MODEL } from './current.ts';
import { createDraws } from './draws.ts';
import type { Draw, Model } from './model.ts';
import type { Ensemble } from './path.ts';
import { type Settings, withoutPackage } from './settings.ts';
import { CHANCE_MONTHS, HORIZON_MONTHS } from './vocabulary.ts';

export const DEFAULT_DRAWS = 1024;
export const DEFAULT_SEED = 2026;

/** Totals of every draw at the months asked for, `totals[month][draw]`. */
type Totals = Readonly<Record<string, Float64Array>>;

/**
 * Runs packages over the same draws: draw k is made once and is the same for every scenario.
 *
 * Totals without a package are kept by continuity, since they are asked for at every move.
 */
export function createEnsemble(draws = DEFAULT_DRAWS, seed = DEFAULT_SEED, model: Model = MODEL) {
  const drawOf = createDraws(model.edition, seed);
  const made: Draw[] = [];
  const draw = (k: number): Draw => {
    made[k] ??= drawOf(k);
    return made[k] as Draw;
  };
  const baselines = new Map<number, Totals>();

  const empty = (): Record<string, Float64Array> =>
    Object.fromEntries(CHANCE_MONTHS.map((month) => [month, new Float64Array(draws)]));

  /** Runs the draws one after the other, yielding now and then so that a caller may stop it. */
  function* totalsOf(settings: Settings): Generator<number, Totals> {
    const totals = empty();
    for (let k = 0; k < draws; k++) {
      const column = model.run(settings, { draw: draw(k), lastMonth: HORIZON_MONTHS }).column('total');
      for (const month of CHANCE_MONTHS) (totals[month] as Float64Array)[k] = column[month] as number;
      if (k % 16 === 15) yield k + 1;
    }
    return totals;
  }

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
  return { run, draw };
}

/** Runs an ensemble to its end. */
export function ensembleOf(
  settings: Settings,
  draws = DEFAULT_DRAWS,
  seed = DEFAULT_SEED,
  model: Model = MODEL,
): Ensemble {
  const running = createEnsemble(draws, seed, model).run(settings);
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
}
