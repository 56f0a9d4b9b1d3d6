import { CURRENT_EDITION as edition } from '../../../src/edition/index.ts';
import { INDICATOR_IDS, type IndicatorId, MODEL, type TierId, tierOf } from '../../../src/model/index.ts';

/** Starting scores as inputs of the kernel, for `patchedModel`. */
export const startingAt = (score: (id: IndicatorId, index: number) => number): Record<string, number> =>
  Object.fromEntries(INDICATOR_IDS.map((id, i) => [`starting/${id}`, score(id, i)]));

/** Mean published total of the other countries of a tier. */
export function meanTotal(tier: TierId): number {
  const year = edition.years.at(-1) as number;
  const totals = edition.countries
    .filter(({ code }) => code !== edition.home)
    .map(({ totals: all }) => all[year]?.value ?? Number.NaN)
    .filter((total) => tierOf(total, edition) === tier);
  return totals.reduce((sum, total) => sum + total, 0) / totals.length;
}

/**
 * A made-up country of a tier: the regional means of the indicators, scaled until their weighted mean is the tier's
 * mean total. Values are cut at 100, and the rest is scaled again until the mean holds.
 */
export function constructedProfile(tier: TierId): Record<string, number> {
  const wanted = meanTotal(tier);
  const scores = INDICATOR_IDS.map((id) => edition.indicators[id].regionalMean.value);
  const total = () => scores.reduce((sum, score, i) => sum + score * (MODEL.weights[i] as number), 0);
  for (let round = 0; Math.abs(total() - wanted) > 1e-10; round++) {
    if (round > 1000) throw new Error(`no profile of ${tier} has a mean of ${wanted}`);
    const cut = scores.reduce((sum, s, i) => sum + (s >= 100 ? s * (MODEL.weights[i] as number) : 0), 0);
    const factor = (wanted - cut) / (total() - cut);
    scores.forEach((score, i) => {
      if (score < 100 || factor < 1) scores[i] = Math.min(100, score * factor);
    });
  }
  return startingAt((_, i) => scores[i] as number);
}
