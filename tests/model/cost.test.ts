import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import {
  LEVER_IDS,
  LEVERS,
  packageCostAtFullSize,
  referencePackage,
  simulate,
  yearlyCost,
} from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { withLevers } from './support/models.ts';

const p = (id: keyof typeof PARAMETERS): number => PARAMETERS[id].value;
const at = (values: Float64Array, month: number): number => values[month] as number;

describe('the reference package', () => {
  const { cost, costByLever } = simulate(referencePackage());
  it('is its twelve levers at their references from month 6', () => {
    const moved = LEVER_IDS.filter((id) => referencePackage().levers[id].value !== LEVERS[id].baseline);
    expect(moved).toEqual([
      ...['literacy', 'training', 'doctorates', 'rd-grants', 'rd-tax', 'startups', 'public-compute'],
      ...['open-data', 'adoption', 'sandbox', 'standards', 'regional'],
    ]);
    for (const id of moved)
      expect(referencePackage().levers[id]).toEqual({
        value: LEVERS[id].reference,
        start: 6,
        ramp: 3,
        end: null,
      });
  });
  it('costs about S/465 million at full size for 24 months', () => {
    expect(Math.abs(packageCostAtFullSize(referencePackage(), 24) - 465)).toBeLessThan(3);
  });
  it('plans about S/325 million by month 24 when started at month 6, and spends well under half of that', () => {
    expect(cost.planned).toBeGreaterThan(315);
    expect(cost.planned).toBeLessThan(335);
    expect(cost.executed).toBeLessThan(0.45 * cost.planned);
    expect(cost.executed).toBeGreaterThan(0.25 * cost.planned);
  });
  it('is the sum of its levers at month 24', () => {
    for (const kind of ['planned', 'executed'] as const)
      expect(cost[kind]).toBeCloseTo(
        LEVER_IDS.reduce((sum, id) => sum + at(costByLever[id][kind], 24), 0),
        9,
      );
    for (const id of LEVER_IDS)
      expect(
        costByLever[id].executed.every((spent, m) => spent <= at(costByLever[id].planned, m) + 1e-9),
      ).toBe(true);
  });
});

describe('single costs, worked by hand', () => {
  it('a yearly lever pays effort x unit cost, from start and over the ramp', () => {
    const planned = (settings: Parameters<typeof withLevers>[0], month: number) =>
      simulate(withLevers(settings)).cost.planned * (month === 24 ? 1 : Number.NaN);
    expect(planned({ adoption: { value: 50, start: 6, ramp: 3 } }, 24)).toBeCloseTo(
      50 * ((18 - 1.5) / 12),
      9,
    );
    expect(planned({ doctorates: { value: 100, start: 0, ramp: 0 } }, 24)).toBeCloseTo(
      ((100 * p('cost_phd_national_kusd') * p('fx_pen_usd')) / 4000) * 2,
      9,
    );
    expect(planned({ compliance: 1 }, 24)).toBeCloseTo(
      2 * p('cost_compliance_public_musd') * p('fx_pen_usd'),
      9,
    );
  });
  it('owned GPUs pay capital once over the 18 months after start or gate, then operation', () => {
    const settings = withLevers({ 'public-compute': { value: 100, start: 0, ramp: 0 } });
    const { planned } = simulate(settings).costByLever['public-compute'];
    const capital = (100 * p('cost_gpu_owned_kusd') * p('fx_pen_usd')) / 1000;
    expect(at(planned, 6)).toBe(0);
    expect(at(planned, 15)).toBeCloseTo(capital / 2, 9);
    expect(at(planned, 24)).toBeCloseTo(capital, 9);
    expect(at(planned, 36)).toBeCloseTo(capital * (1 + p('cost_gpu_opex_share')), 9);
    expect(packageCostAtFullSize(settings, 24)).toBeCloseTo(capital * (1 + 2 * p('cost_gpu_opex_share')), 9);
    expect(yearlyCost('public-compute', settings)).toBeCloseTo(
      capital * (1 / 1.5 + p('cost_gpu_opex_share')),
      9,
    );
  });
  it('rented GPUs pay by the hour used', () => {
    const settings = withLevers(
      { 'public-compute': { value: 100, start: 6, ramp: 0 } },
      { 'public-compute.rented-share': 1 },
    );
    const yearly = (100 * p('cost_gpu_hour_usd') * p('fx_pen_usd') * p('gpu_utilisation') * 8760) / 1e6;
    expect(at(simulate(settings).costByLever['public-compute'].planned, 18)).toBeCloseTo(yearly, 9);
  });
  it('the tax incentive costs no budget, but takes room below the absorption limit', () => {
    const { cost, costByLever } = simulate(withLevers({ 'rd-tax': 4 }));
    expect(cost).toEqual({ planned: 0, executed: 0 });
    expect(costByLever['rd-tax'].planned.every((x) => x === 0)).toBe(true);
    const rich = { adoption: 200, startups: 200, 'rd-grants': 200 };
    const absorbed = (tax: number) => at(simulate(withLevers({ ...rich, 'rd-tax': tax })).absorption, 12);
    expect(absorbed(4)).toBeLessThan(absorbed(1));
    expect(absorbed(0)).toBe(absorbed(1));
  });
  it('no package and the baseline cost nothing; compliance is a small fraction of platform', () => {
    expect(simulate(shippedSettings('baseline')).cost).toEqual({ planned: 0, executed: 0 });
    const [platform, compliance] = ['platform', 'compliance'].map((id) => simulate(shippedSettings(id)).cost);
    expect((compliance?.planned ?? 1) / (platform?.planned ?? 0)).toBeLessThan(0.05);
  });
});
