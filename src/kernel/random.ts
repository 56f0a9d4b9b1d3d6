/**
 * Chance without state: a uniform number is a function of a seed, the id of what is drawn, and two counters.
 *
 * So draw k of one quantity is the same for every scenario, in every order and on any number of workers, and a
 * new quantity changes no other. The mixing rounds are a 32-bit avalanche hash with multipliers found by search
 * (bias below 0.2%); tests/kernel/random.test.ts checks moments, bins and correlations.
 */
function mix(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return x ^ (x >>> 15);
}

const GOLDEN = 0x9e3779b9;
const TWO_TO_26 = 67108864;
const TWO_TO_53 = 9007199254740992;

/** A stream of uniform numbers of one quantity: `at(draw, place)` lies in (0, 1), never at an end. */
export interface Stream {
  readonly at: (draw: number, place?: number) => number;
}

/** 32 bits that a seed and an id have to themselves. */
export function keyOf(seed: number, id: string): number {
  let key = mix(seed ^ GOLDEN);
  for (let i = 0; i < id.length; i++) key = mix(key + id.charCodeAt(i) + GOLDEN);
  return key;
}

/** `id` names the quantity; seed is a whole number. */
export function streamOf(seed: number, id: string): Stream {
  const key = keyOf(seed, id);
  const second = mix(key ^ 0x5bd1e995);
  return {
    at: (draw, place = 0) => {
      const base = mix(mix(key + Math.imul(draw, GOLDEN)) ^ Math.imul(place + 1, 0x85ebca6b));
      const high = mix(base ^ second) >>> 5;
      const low = mix(base + second) >>> 6;
      // 27 and 26 bits; half a unit keeps it off 0 and 1.
      return (high * TWO_TO_26 + low + 0.5) / TWO_TO_53;
    },
  };
}
