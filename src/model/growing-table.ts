import type { Edition } from '../edition/edition.ts';
import { type Assumptions, NO_ASSUMPTIONS } from './assumptions.ts';
import type { DrawTable } from './draw-table.ts';
import { createDraws } from './draws.ts';
import type { Draw } from './model.ts';
import { fillWalks, rivalsOf, walkNumbers } from './rivals.ts';
import { uniformsOf } from './uniforms.ts';

/** Draws made between two looks at what else has arrived. */
const AT_ONCE = 16;

/**
 * Tables of more and more draws of one seed, each the beginning of the next: what `drawTable` makes, a few draws at a time.
 *
 * `upTo(count)` yields how many there are so far; what it has made stays when it is left half way.
 */
export function createGrowingTable(
  edition: Edition,
  seed: number,
  assumptions: Assumptions = NO_ASSUMPTIONS,
) {
  const drawOf = createDraws(edition, seed, undefined, assumptions);
  const { rivals, size } = rivalsOf(edition);
  const normalsOf = walkNumbers(uniformsOf(seed), rivals);
  const draws: Draw[] = [];
  let walks = new Float64Array(0);
  const tables = new Map<number, DrawTable>();

  function* upTo(count: number): Generator<number, DrawTable> {
    const known = tables.get(count);
    if (known) return known;
    if (walks.length < count * size) {
      const longer = new Float64Array(count * size);
      longer.set(walks);
      walks = longer;
    }
    while (draws.length < count) {
      const k = draws.length;
      draws.push(drawOf(k));
      fillWalks(walks, k * size, rivals, normalsOf(k));
      if (draws.length % AT_ONCE === 0) yield draws.length;
    }
    const values = walks.subarray(0, count * size);
    const table: DrawTable = {
      edition,
      seed,
      draws: draws.slice(0, count),
      rivals,
      walks: () => ({ values, size }),
    };
    tables.set(count, table);
    return table;
  }
  return { upTo, drawOf };
}
