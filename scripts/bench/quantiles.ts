import { quantilesOf } from '../../src/kernel/quantiles.ts';

/** What a band is drawn from, at more draws than any stage has. */
const DRAWS = 10_000;
const COLUMNS = 49;
const LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9];
const WARM_UP = 4;
const ROUNDS = 15;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

/** Five levels of each of 49 columns of 10,000 draws, over a full sort of the same, in turns and warm. */
export function quantilesOverSort(): number {
  // Numbers without an order, in the shape of a total: a sum of five, so that the middle is full and the tails are thin.
  const part = (i: number): number => (Math.sin(i * 12.9898) * 43758.5453) % 1;
  const columns = Array.from({ length: COLUMNS }, (_, column) =>
    Float64Array.from({ length: DRAWS }, (_, draw) => {
      const i = 5 * (column * DRAWS + draw);
      return 52 + 4 * (part(i) + part(i + 1) + part(i + 2) + part(i + 3) + part(i + 4));
    }),
  );
  const times = { quantiles: [] as number[], sort: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const from = performance.now();
    for (const values of columns) quantilesOf(values, LEVELS);
    const between = performance.now();
    for (const values of columns) values.slice().sort();
    if (round < 0) continue;
    times.quantiles.push(between - from);
    times.sort.push(performance.now() - between);
  }
  return median(times.quantiles) / median(times.sort);
}
