/** Chances as a search sees them: smooth, from the draws that a small change of the mix could take across the line. */
import { exp } from '../kernel/math.ts';
import type { Draw } from '../model/model.ts';
import { MONTH_COUNT } from '../model/vocabulary.ts';
import type { Runs } from './runs.ts';
import { type Journal, type Scorer, scorerOf } from './scorer.ts';
import type { Space } from './space.ts';

/** Draws nearest to the line that are run for each mix; the others stay on their side for any mix nearby. */
const SWING = 64;
/** Points over which a draw counts as partly above the line. */
const BLUR = 0.25;

export function chanceScorer<SoFar>(
  space: Space,
  runs: Runs,
  journal: Journal<SoFar>,
  draws: readonly Draw[],
  /** Totals of a mix nearby under every draw. */
  around: Float64Array,
  month: number,
  line: number,
): Scorer<SoFar> {
  const distance = (k: number): number => (around[k * MONTH_COUNT + month] as number) - line;
  const order = draws.map((_, k) => k).sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || a - b);
  const swing = order.slice(0, SWING);
  const settled = order.slice(SWING).filter((k) => distance(k) > 0).length;
  const jobDraws = swing.map((k) => draws[k] as Draw);
  return scorerOf(
    space,
    runs,
    journal,
    swing.length,
    (settings) => jobDraws.map((draw) => ({ settings, draw })),
    (totals, from) => {
      let above = settled;
      for (let k = 0; k < swing.length; k++) {
        const over = (totals[from + k * MONTH_COUNT + month] as number) - line;
        above += 1 / (1 + exp(-over / BLUR));
      }
      return above / draws.length;
    },
  );
}
