import { describe, expect, it } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { PARAMETER_IDS } from '../../src/evidence/parameters.ts';
import { NO_ASSUMPTIONS } from '../../src/model/assumptions.ts';
import { drawsBy } from '../../src/model/draws.ts';
import { type Draw, STEPS_PER_MONTH } from '../../src/model/model.ts';
import { DRAWN_TOGETHER, inputOf, inputsUnder, mixedDraws } from '../../src/study/sensitivity-inputs.ts';
import { type Columns, columnsOf } from '../../src/study/sobol-indices.ts';

const SEED = 2026;
const mixed = mixedDraws(CURRENT_EDITION, SEED, NO_ASSUMPTIONS);
const DRAWS = Array.from({ length: 24 }, (_, k) => k);

/** The parts of a draw in which it differs from another. */
function differing(one: Draw, other: Draw): readonly string[] {
  const parts = ['parameters', 'starting', 'weights', 'events', 'noise', 'turnover'] as const;
  return parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}

describe('the inputs of a sensitivity', () => {
  it('are every number that a draw is made of, but for the shocks of method', () => {
    const asked: string[] = [];
    const at = (id: string) => {
      asked.push(id);
      return () => 0.5;
    };
    drawsBy(at, CURRENT_EDITION, STEPS_PER_MONTH, NO_ASSUMPTIONS)(0);
    const without = asked.filter((id) => inputOf(id) === null);
    expect(without.length).toBeGreaterThan(0);
    for (const id of without) expect(id).toMatch(/^method\//);
    expect(new Set(asked.map(inputOf).filter((input) => input !== null))).toEqual(
      new Set(inputsUnder(NO_ASSUMPTIONS)),
    );
  });
  it('are without those that somebody fixed', () => {
    const fixed = inputsUnder({ ...NO_ASSUMPTIONS, parameters: { drift_peru_bau: 1 } });
    expect(fixed).not.toContain('drift_peru_bau');
    expect(fixed.length).toBe(PARAMETER_IDS.length + DRAWN_TOGETHER.length - 1);
  });
});

describe('draws with one input from elsewhere', () => {
  const ALONE: readonly (readonly [(typeof DRAWN_TOGETHER)[number], readonly string[]])[] = [
    // Starting scores are conditioned under a draw's own weights.
    ['starting-scores', ['starting']],
    ['weights', ['starting', 'weights']],
    ['noise', ['noise']],
    ['turnover', ['turnover']],
    ['sandbox-active', ['events']],
    ['regional-stall', ['events']],
    ['data-remeasured', ['events']],
  ];
  it.each(ALONE)('change with %s that part alone', (input, parts) => {
    const changed = new Set(DRAWS.flatMap((k) => differing(mixed.a(k), mixed.ab(k, input))));
    expect([...changed]).toEqual(parts);
  });
  it('are what is made of the numbers of A with those of the input from B, whatever the input', () => {
    const columnsById = new Map<string, Columns>();
    const fresh = columnsOf(SEED);
    const columns = (id: string): Columns => {
      const found = columnsById.get(id) ?? fresh(id);
      columnsById.set(id, found);
      return found;
    };
    for (const input of inputsUnder(NO_ASSUMPTIONS)) {
      const made = drawsBy(
        (id) => (inputOf(id) === input ? columns(id).b : columns(id).a),
        CURRENT_EDITION,
        STEPS_PER_MONTH,
        NO_ASSUMPTIONS,
      );
      for (const k of [0, 1, 2, 17]) expect(mixed.ab(k, input), input).toEqual(made(k));
    }
  });
  it('change with a parameter its own number', () => {
    const place = PARAMETER_IDS.indexOf('eff_compute_INF');
    for (const k of DRAWS) {
      const [a, b, ab] = [mixed.a(k), mixed.b(k), mixed.ab(k, 'eff_compute_INF')];
      expect(ab.parameters[place]).toBe(b.parameters[place]);
      expect(ab.parameters[place]).not.toBe(a.parameters[place]);
      expect(Array.from(ab.parameters).filter((value, i) => value !== a.parameters[i])).toHaveLength(1);
      expect(differing(a, ab)).toEqual(['parameters']);
    }
  });
  it('are the same for the same seed, in whatever order they are asked for', () => {
    const again = mixedDraws(CURRENT_EDITION, SEED, NO_ASSUMPTIONS);
    const last = again.ab(5, 'noise');
    expect(again.a(3)).toEqual(mixed.a(3));
    expect(mixed.ab(5, 'noise')).toEqual(last);
  });
  it('are tried with events that come as well as with events that do not', () => {
    const events = DRAWS.map((k) => mixed.screening(k).events);
    expect(new Set(events.map(({ sandboxActive }) => sandboxActive))).toEqual(new Set([0, 1]));
    for (const [from, until] of [
      [0, 24],
      [24, 48],
      [49, Number.POSITIVE_INFINITY],
    ] as const) {
      const isIn = ({ dataRemeasuredMonth: month }: Draw['events']) => month >= from && month < until;
      expect(events.some(isIn)).toBe(true);
    }
    expect(events.some(({ regionalStallMonth }) => regionalStallMonth <= 24)).toBe(true);
    expect(events.some(({ regionalStallMonth }) => regionalStallMonth > 48)).toBe(true);
  });
});
