import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DotState, dotStates, hundredthsOf, roundedChances } from '../../src/charts/futures.ts';

const count = (states: readonly DotState[], ...of: readonly DotState[]): number =>
  states.filter((state) => of.includes(state)).length;

describe('dotStates', () => {
  it('fills the rounded chance without and colours the rounded difference', () => {
    const chances = roundedChances({ without: 0.144, with: 0.176 });
    expect(chances).toEqual({ without: 14, with: 18 });
    const states = dotStates(chances);
    expect(['crosses', 'gained', 'lost', 'below'].map((state) => count(states, state as DotState))).toEqual([
      14, 4, 0, 82,
    ]);
  });

  it('leaves lost chances hollow', () => {
    const states = dotStates(roundedChances({ without: 0.2, with: 0.15 }));
    expect([count(states, 'crosses'), count(states, 'gained'), count(states, 'lost')]).toEqual([15, 0, 5]);
  });

  it('always agrees with the pair that the sentence prints', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (without, withIt) => {
        const chances = roundedChances({ without, with: withIt });
        const states = dotStates(chances);
        expect(states).toHaveLength(100);
        expect(count(states, 'crosses', 'lost')).toBe(chances.without);
        expect(count(states, 'crosses', 'gained')).toBe(chances.with);
      }),
    );
  });
});

describe('hundredthsOf', () => {
  it('has the highest first and loses no draw', () => {
    const totals = Float64Array.from({ length: 1024 }, (_, index) => 50 + ((index * 37) % 1024) / 100);
    const means = hundredthsOf(totals);
    expect(means).toHaveLength(100);
    means.slice(1).forEach((mean, i) => {
      expect(mean).toBeLessThan(means[i] as number);
    });
    const mean = (xs: readonly number[]) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
    expect(mean(means)).toBeCloseTo(mean([...totals]), 1);
  });

  it('has none without draws', () => {
    expect(hundredthsOf([])).toEqual([]);
  });
});
