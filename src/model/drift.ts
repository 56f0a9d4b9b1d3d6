/** How drift and noise reach the indicators, for readers of draws; the kernel's equations say the same. */
import { INDICATOR_IDS, type IndicatorId } from './vocabulary.ts';

/** The sources report that these went back, so drift does not carry them; noise does. */
export const WITHOUT_DRIFT: readonly IndicatorId[] = ['research', 'development', 'advanced-talent'];

const DRIFTS = INDICATOR_IDS.map((id) => (WITHOUT_DRIFT.includes(id) ? 0 : 1));

interface Standing {
  readonly starting: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Weighted mean of some indicators without any policy or credit: start, drift and noise, each cut to 0-100.
 *
 * members  places in INDICATOR_IDS
 * drift    points of the total so far; noise likewise, method shocks included
 */
export function pathOf(
  { starting, weights }: Standing,
  members: readonly number[],
  drift: number,
  noise: number,
): number {
  let driftRoom = 0;
  let noiseRoom = 0;
  for (let i = 0; i < starting.length; i++) {
    const [score, weight] = [starting[i] as number, weights[i] as number];
    driftRoom += (DRIFTS[i] as number) * weight * (drift < 0 ? score : 100 - score);
    noiseRoom += weight * (noise < 0 ? score : 100 - score);
  }
  let sum = 0;
  let weightSum = 0;
  for (const i of members) {
    const [score, weight] = [starting[i] as number, weights[i] as number];
    const drifted =
      driftRoom === 0 ? 0 : ((DRIFTS[i] as number) * drift * (drift < 0 ? score : 100 - score)) / driftRoom;
    const moved = noiseRoom === 0 ? 0 : (noise * (noise < 0 ? score : 100 - score)) / noiseRoom;
    sum += weight * Math.min(100, Math.max(0, score + drifted + moved));
    weightSum += weight;
  }
  return sum / weightSum;
}
