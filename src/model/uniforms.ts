import { keyOf, streamOf } from '../kernel/random.ts';
import { SOBOL_DIMENSIONS, sobolOf } from '../kernel/sobol.ts';
import { PLACES } from './places.ts';

/** The seed of every draw, unless somebody names another. */
export const DEFAULT_SEED = 2026;

/** Uniform number of draw k, in (0, 1). */
export type Uniform = (k: number) => number;

/** How numbers are drawn: by scrambled Sobol points, or by chance alone (to compare the two). */
export type Sampling = 'sobol' | 'random';

/**
 * The uniform numbers of one seed, by the id of what is drawn.
 *
 * A function of seed, id and place alone: a new quantity changes no other, and draw k is the same however many there are.
 */
export function uniformsOf(
  seed: number,
  sampling: Sampling = 'sobol',
  places = PLACES,
): (id: string) => Uniform {
  const placeOf = new Map(places.slice(0, SOBOL_DIMENSIONS).map((id, place) => [id, place]));
  return (id) => {
    const place = sampling === 'sobol' ? placeOf.get(id) : undefined;
    if (place !== undefined) return sobolOf(place, keyOf(seed, id));
    const { at } = streamOf(seed, id);
    return (k) => at(k);
  };
}
