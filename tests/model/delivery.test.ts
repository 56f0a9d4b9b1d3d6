import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { LEVER_IDS, LEVERS, simulate } from '../../src/model/index.ts';
import { patchedModel, withLevers } from './support/models.ts';

const p = (id: keyof typeof PARAMETERS): number => PARAMETERS[id].value;
const at = (values: Float64Array, month: number): number => values[month] as number;
/** Middle of the step that follows a month. */
const middle = (month: number) => month + 0.125;

const everything = Object.fromEntries(
  LEVER_IDS.map((id) => [id, { value: LEVERS[id].max, start: 0, ramp: 0 }]),
);

describe('delivery, worked by hand', () => {
  // Two grants of S/200 million a year from the start, above the limit at first and below it later.
  const settings = withLevers({
    'rd-grants': { value: 200, start: 0, ramp: 0 },
    startups: { value: 200, start: 0, ramp: 0 },
  });
  const path = simulate(settings);
  const absorptionAt = (month: number) => {
    const planned = 400 * p('exec_public');
    const limit = p('absorb_base_pen') * ((1 + p('absorb_max_growth')) ** (middle(month) / 12 + 0.5) - 1);
    const excess = 1 + p('absorb_excess_yield') * (1 - limit / planned);
    return planned <= limit ? 1 : (limit * excess) / planned;
  };
  it('lets through what the absorption limit allows', () => {
    expect(absorptionAt(6)).toBeLessThan(0.5);
    expect(absorptionAt(36)).toBe(1);
    for (const month of [6, 9, 12, 18, 24, 36, 48])
      expect(at(path.absorption, month)).toBeCloseTo(absorptionAt(month), 12);
    // Before the gate no new money is planned.
    expect(at(path.absorption, 3)).toBe(1);
  });
  it('multiplies effort by gate, execution, programme ramp, transition, turnover and absorption', () => {
    for (const month of [8, 12, 24, 40]) {
      const ramp = 1 - 2 ** (-(middle(month) - p('budget_gate_month')) / p('ramp_new_program_months'));
      const changed =
        1 - Math.exp((-p('ev_turnover_rate') * Math.min(middle(month), p('turnover_months'))) / 12);
      const expected =
        200 * p('exec_public') * ramp * (1 - changed * p('turnover_loss')) * absorptionAt(month);
      expect(at(path.deliveredByLever['rd-grants'], month)).toBeCloseTo(expected, 9);
    }
  });
  it('is lower through the transition, for intensities too', () => {
    const { deliveredByLever } = simulate(withLevers({ compliance: 1 }));
    const turnover = (month: number) =>
      1 - (1 - Math.exp((-p('ev_turnover_rate') * Math.min(middle(month), 6)) / 12)) * p('turnover_loss');
    expect(at(deliveredByLever.compliance, 0)).toBeCloseTo(turnover(0), 12);
    expect(at(deliveredByLever.compliance, 1)).toBeCloseTo(turnover(1) * p('transition_penalty'), 12);
    expect(at(deliveredByLever.compliance, 6)).toBeCloseTo(turnover(6) * p('transition_penalty'), 12);
    expect(at(deliveredByLever.compliance, 7)).toBeCloseTo(turnover(7), 12);
  });
});

describe('time', () => {
  it('spends nothing before the gate, whatever the start, though planned money does not wait', () => {
    for (const id of LEVER_IDS.filter((lever) => LEVERS[lever].needsBudgetGate)) {
      const { costByLever, deliveredByLever, policyContribution } = simulate(
        withLevers({ [id]: { value: LEVERS[id].reference, start: 0, ramp: 0 } }),
      );
      expect([id, at(costByLever[id].executed, 6), at(deliveredByLever[id], 5)]).toEqual([id, 0, 0]);
      expect([id, ...policyContribution.slice(0, 7)]).toEqual([id, 0, 0, 0, 0, 0, 0, 0]);
      expect(at(deliveredByLever[id], 7)).toBeGreaterThan(0);
      const paysYearly = LEVERS[id].cost.kind === 'yearly';
      expect([id, at(costByLever[id].planned, 6) > 0]).toEqual([id, paysYearly]);
    }
  });
  it('rises in a straight line over the ramp', () => {
    const one = simulate(withLevers({ regional: { value: 1, start: 10, ramp: 0 } })).deliveredByLever
      .regional;
    const ramped = simulate(withLevers({ regional: { value: 1, start: 10, ramp: 8 } })).deliveredByLever
      .regional;
    for (const [month, share] of [
      [9, 0],
      [10, 0.125 / 8],
      [14, 4.125 / 8],
      [17, 7.125 / 8],
      [18, 1],
      [30, 1],
    ] as const)
      expect(at(ramped, month)).toBeCloseTo(share * at(one, month), 12);
  });
  it('returns to the baseline at once at the end, and pays no more', () => {
    const ending = { start: 6, ramp: 0, end: 20 };
    const settings = withLevers({
      adoption: { value: 100, ...ending },
      'rd-tax': { value: 3, ...ending },
      'public-compute': { value: 200, ...ending },
      sandbox: { value: 1, ...ending },
    });
    const { deliveredByLever, costByLever } = simulate(settings);
    for (const id of ['adoption', 'rd-tax', 'public-compute', 'sandbox'] as const) {
      expect(at(deliveredByLever[id], 19)).toBeGreaterThan(0);
      expect([id, ...deliveredByLever[id].slice(20)]).toEqual([id, ...new Array(29).fill(0)]);
      for (const kind of ['planned', 'executed'] as const)
        expect(at(costByLever[id][kind], 48)).toBe(at(costByLever[id][kind], 20));
    }
  });
  it('makes an end in the future no different from none until then', () => {
    const open = simulate(withLevers({ adoption: 100 })).total;
    const ended = simulate(withLevers({ adoption: { value: 100, end: 30 } })).total;
    expect(ended.slice(0, 31)).toEqual(open.slice(0, 31));
    expect(at(ended, 48)).toBeLessThan(at(open, 48));
  });
});

describe('zero execution gives zero effect', () => {
  it.each([
    ['everything at its maximum', withLevers(everything, { 'assumption.continuity': 1 })],
    ['an incentive taken back', withLevers({ 'rd-tax': 0, stance: 1 })],
  ])('%s', (_, settings) => {
    const { policyContribution, indicators, cost } = simulate(settings, {}, patchedModel({ exec_public: 0 }));
    expect([...policyContribution]).toEqual(new Array(49).fill(0));
    const none = simulate(withLevers({}), {}, patchedModel({ exec_public: 0 }));
    expect(indicators).toEqual(none.indicators);
    expect(cost.executed).toBe(0);
  });
});
