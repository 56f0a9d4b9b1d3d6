import type { Edition } from '../edition/edition.ts';
import { type Assumptions, NO_ASSUMPTIONS } from './assumptions.ts';
import { createDraws } from './draws.ts';
import type { Draw } from './model.ts';
import { fillWalks, type Rival, type RivalWalks, rivalsOf, walkNumbers } from './rivals.ts';
import { type Sampling, uniformsOf } from './uniforms.ts';

/** All draws of one seed: what the kernel is run on, and what stands beside it. */
export interface DrawTable {
  readonly edition: Edition;
  readonly seed: number;
  readonly draws: readonly Draw[];
  readonly rivals: readonly Rival[];
  /** Made when first asked for: a run of totals alone needs none. */
  readonly walks: () => RivalWalks;
}

/** Maker of tables of one seed under some assumptions: of draws `from` to `to` - 1, wherever they lie. */
export function drawTableOf(
  edition: Edition,
  seed: number,
  assumptions: Assumptions = NO_ASSUMPTIONS,
  sampling: Sampling = 'sobol',
): (from: number, to: number) => DrawTable {
  const drawOf = createDraws(edition, seed, undefined, assumptions, sampling);
  const { rivals, size } = rivalsOf(edition);
  const normalsOf = walkNumbers(uniformsOf(seed, sampling), rivals);
  return (from, to) => {
    const count = to - from;
    let walks: RivalWalks | null = null;
    return {
      edition,
      seed,
      draws: Array.from({ length: count }, (_, i) => drawOf(from + i)),
      rivals,
      walks: () => {
        if (walks) return walks;
        const values = new Float64Array(count * size);
        for (let k = 0; k < count; k++) fillWalks(values, k * size, rivals, normalsOf(from + k));
        walks = { values, size };
        return walks;
      },
    };
  };
}

/** The first `count` draws of a seed under some assumptions; the first 1,024 of 8,192 are the 1,024. */
export const drawTable = (
  edition: Edition,
  seed: number,
  count: number,
  assumptions: Assumptions = NO_ASSUMPTIONS,
  sampling: Sampling = 'sobol',
): DrawTable => drawTableOf(edition, seed, assumptions, sampling)(0, count);
