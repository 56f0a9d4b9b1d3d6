/** Starting scores when official figures are known: those are held, everything else is conditioned on them. */
import { err, ok, type Result } from '../kernel/result.ts';
import {
  DIMENSION_IDS,
  type DimensionId,
  INDICATOR_IDS,
  SUBDIMENSION_IDS,
  type SubdimensionId,
} from '../model/vocabulary.ts';
import type { Indicators } from './conditioning.ts';
import type { Edition } from './edition.ts';

/** Official figures of the home country, 0-100, of any level. */
export type Scorecard = Readonly<Partial<Record<string, number>>>;

/** A figure that the others leave no room for. `reached` is what they make of it. */
export interface Contradiction {
  readonly figure: string;
  readonly given: number;
  readonly reached: number;
}

/** Figures are published with two decimals under weights that were inferred: this much apart is still the same. */
export const FIGURE_TOLERANCE = 0.05;
const MOST_ROUNDS = 60;

interface Row {
  readonly figure: string;
  readonly given: number;
  /** Weights of its indicators, adding up to 1. */
  readonly shares: Float64Array;
}

function rowOf(figure: string, given: number, weights: Indicators, inside: (index: number) => boolean): Row {
  const shares = weights.map((weight, i) => (inside(i) ? weight : 0));
  const sum = shares.reduce((total, share) => total + share, 0);
  return { figure, given, shares: sum === 0 ? shares : shares.map((share) => share / sum) };
}

/** What must hold, what was given first: sub-dimensions, dimensions, then the two published figures. */
function rowsOf(edition: Edition, weights: Indicators, card: Scorecard): readonly Row[] {
  const parents = INDICATOR_IDS.map((id) => edition.indicators[id].parent);
  const inSubdimension = (id: SubdimensionId) => (i: number) => parents[i] === id;
  const inDimension = (id: DimensionId) => (i: number) =>
    edition.subdimensions[parents[i] as SubdimensionId].parent === id;
  const { governance, total } = edition.publishedHome;
  return [
    ...SUBDIMENSION_IDS.flatMap((id) => {
      const given = card[id];
      return given === undefined ? [] : [rowOf(id, given, weights, inSubdimension(id))];
    }),
    ...DIMENSION_IDS.flatMap((id) => {
      const given = card[id];
      return given === undefined ? [] : [rowOf(id, given, weights, inDimension(id))];
    }),
    rowOf('governance', governance.value, weights, inDimension('governance')),
    rowOf('total', total.value, weights, () => true),
  ];
}

/**
 * Moves scores so that the official figures and the two published ones hold, each by its prior variance.
 *
 * Given indicators stand as they are. Scores that would leave 0-100 are cut and the rest is conditioned again. Where
 * the figures given already say what another one is, they are believed as long as it is within their rounding.
 * Fails   on the first figure that the ones before it contradict.
 */
export function conditionOn(
  edition: Edition,
  scores: Indicators,
  weights: Indicators,
  card: Scorecard,
): Result<Indicators, Contradiction> {
  const result = Float64Array.from(scores);
  const variance = Float64Array.from(INDICATOR_IDS, (id) => {
    const { sd } = edition.indicators[id].prior;
    return sd * sd;
  });
  INDICATOR_IDS.forEach((id, i) => {
    const given = card[id];
    if (given === undefined) return;
    result[i] = given;
    variance[i] = 0;
  });
  const rows = rowsOf(edition, weights, card);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = project(result, variance, rows);
    if (!moved.ok) return moved;
    const cut = result.findIndex((score, i) => (variance[i] as number) > 0 && (score < 0 || score > 100));
    if (cut === -1) return ok(result);
    result.forEach((score, i) => {
      if ((variance[i] as number) === 0 || (score >= 0 && score <= 100)) return;
      result[i] = score < 0 ? 0 : 100;
      variance[i] = 0;
    });
  }
  return err({ figure: 'total', given: edition.publishedHome.total.value, reached: Number.NaN });
}

/** One move onto all rows at once: rows are made orthogonal one after the other, so a row that says nothing new is found. */
function project(
  scores: Indicators,
  variance: Float64Array,
  rows: readonly Row[],
): Result<null, Contradiction> {
  const product = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, x, i) => sum + x * (b[i] as number) * (variance[i] as number), 0);
  const read = (row: Row): number =>
    row.shares.reduce((sum, share, i) => sum + share * (scores[i] as number), 0);
  // Twice: the second move takes what rounding left of the first.
  for (let pass = 0; pass < 2; pass++) {
    const taken: { readonly direction: Float64Array; readonly size: number; readonly miss: number }[] = [];
    for (const row of rows) {
      let direction = row.shares;
      let miss = row.given - read(row);
      for (const other of taken) {
        const share = product(row.shares, other.direction) / other.size;
        direction = direction.map((x, i) => x - share * (other.direction[i] as number));
        miss -= share * other.miss;
      }
      const size = product(direction, direction);
      if (size > 1e-10 * product(row.shares, row.shares) && size > 1e-12)
        taken.push({ direction, size, miss });
      else if (Math.abs(miss) > FIGURE_TOLERANCE)
        return err({ figure: row.figure, given: row.given, reached: row.given - miss });
    }
    for (const { direction, size, miss } of taken)
      direction.forEach((x, i) => {
        scores[i] = (scores[i] as number) + ((variance[i] as number) * x * miss) / size;
      });
  }
  return ok(null);
}
