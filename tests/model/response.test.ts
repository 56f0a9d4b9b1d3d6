import { describe, expect, it, vi } from 'vitest';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { INDICATOR_IDS, type IndicatorId, MODEL, type Settings } from '../../src/model/index.ts';
import { SWITCH_IDS } from '../../src/model/inputs.ts';
import type { Model, RunOptions } from '../../src/model/model.ts';
import { patchedModel, withLevers } from './support/models.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const p = (id: keyof typeof PARAMETERS): number => PARAMETERS[id].value;
const today = withLevers({});
/** What settings add to one indicator at one month. */
function added(
  settings: Settings,
  id: IndicatorId,
  month: number,
  options: RunOptions = {},
  model: Model = MODEL,
) {
  const score = (of: Settings) => model.run(of, options).column(`${id}/score`)[month] as number;
  return score(settings) - score(today);
}
const starting = (id: IndicatorId) => MODEL.starting[INDICATOR_IDS.indexOf(id)] as number;
/** Only the response is left: no timing, execution, delay, complements or ceiling. */
const BARE: RunOptions = { without: SWITCH_IDS };
const LINEAR: RunOptions = { without: ['ceiling'] };

const e = p('sat_spend_exponent');
const R = (y: number, a = p('sat_existing_share')) => ((a + y) ** e - a ** e) / ((1 + a) ** e - a ** e);

describe('responses, worked by hand', () => {
  it('a flow earns its stated effect at the reference, and less than twice at twice', () => {
    expect(added(withLevers({ adoption: 50 }), 'industry', 24, BARE)).toBeCloseTo(
      2 * p('eff_adoption_ADO'),
      9,
    );
    expect(added(withLevers({ adoption: 100 }), 'industry', 24, BARE)).toBeCloseTo(
      2 * p('eff_adoption_ADO') * R(2),
      9,
    );
    expect(R(2)).toBeLessThan(2);
  });
  it('crumbs earn crumbs: a finite slope at zero', () => {
    const slope = (amount: number) => added(withLevers({ adoption: amount }), 'industry', 24, BARE) / amount;
    expect(slope(0.01) / slope(1e-4)).toBeGreaterThan(0.99);
  });
  it('the stance raises take-up, of present programmes too', () => {
    const m = p('mult_platform');
    const a = p('sat_existing_share');
    const grants = R(m + a * (m - 1));
    // The tax incentive has an offset of its own: everything it pays today.
    const tax = R(m - 1, 1);
    expect(added(withLevers({ startups: 50, stance: 1 }), 'innovation', 24, BARE)).toBeCloseTo(
      2 * (p('eff_startup_IND') * grants + p('eff_tax_IND') * tax),
      9,
    );
  });
  it('cash without mentoring earns its share', () => {
    const grants = (mentored: number) =>
      added(withLevers({ startups: 50 }, { 'startups.mentored-share': mentored }), 'innovation', 36, LINEAR);
    expect(grants(0) / grants(1)).toBeCloseTo(p('mult_cash_only'), 9);
    expect(grants(0.5) / grants(1)).toBeCloseTo(0.5 + 0.5 * p('mult_cash_only'), 9);
  });
  it.each(['startups', 'rd-tax', 'sandbox'] as const)('the window closes on what %s adds', (lever) => {
    const ratioAt = (start: number) => {
      const settings = withLevers({
        [lever]: { value: lever === 'startups' ? 50 : lever === 'rd-tax' ? 2 : 1, start },
      });
      const forEver = patchedModel({ window_half_life_months: 1e12 });
      return added(settings, 'innovation', 40, LINEAR) / added(settings, 'innovation', 40, LINEAR, forEver);
    };
    expect(ratioAt(6)).toBeCloseTo(2 ** (-6 / p('window_half_life_months')), 9);
    expect(ratioAt(30)).toBeCloseTo(2 ** (-30 / p('window_half_life_months')), 9);
  });
  it('the window leaves present programmes alone: a crumb of a late lever takes nothing from them', () => {
    for (const late of [
      { startups: { value: 0.01, start: 40 } },
      { 'rd-tax': { value: 1.0001, start: 40 } },
    ]) {
      const present = added(withLevers({ stance: 1 }), 'innovation', 48, LINEAR);
      const withCrumb = added(withLevers({ stance: 1, ...late }), 'innovation', 48, LINEAR);
      expect(withCrumb).toBeGreaterThan(present);
      expect(withCrumb - present).toBeLessThan(0.001);
    }
  });
  it('the stance takes the machinery’s effects down to the share that is kept, drag included', () => {
    for (const kept of [0, 0.5, 1]) {
      const model = patchedModel({ credit_kept_platform: kept });
      const drag = (stance: number) =>
        added(withLevers({ compliance: 1, stance }), 'innovation', 24, LINEAR, model) -
        added(withLevers({ stance }), 'innovation', 24, LINEAR, model);
      expect(drag(0)).toBeLessThan(-0.1);
      expect(drag(1) / drag(0)).toBeCloseTo(kept, 9);
      expect(drag(0.5) / drag(0)).toBeCloseTo(0.5 + 0.5 * kept, 9);
    }
  });
  it('rented GPUs count by their share in the compute indicator, whole in research, and do not age', () => {
    const rented = withLevers({ 'public-compute': 100 }, { 'public-compute.rented-share': 1 });
    const points = 4 * p('eff_compute_INF');
    expect(added(rented, 'compute', 24, BARE)).toBeCloseTo(points * R(p('rented_compute_credit')), 9);
    expect(added(withLevers({ 'public-compute': 100 }), 'compute', 24, BARE)).toBeCloseTo(points, 9);
    expect(added(rented, 'research', 24, BARE)).toBeCloseTo(p('eff_compute_RES'), 9);
    const ageless = patchedModel({ decay_compute: 0 });
    const gain = (settings: Settings, model: Model) => added(settings, 'compute', 48, {}, model);
    expect(gain(rented, ageless)).toBe(gain(rented, MODEL));
    const owned = withLevers({ 'public-compute': 100 });
    expect(gain(owned, ageless)).toBeGreaterThan(gain(owned, MODEL) + 0.5);
  });
  it('retention saves people of today, and slows the wear of those who are trained', () => {
    const cut = p('retention_emigration_cut');
    const saved = (share: number, month: number) =>
      ((p('decay_talent_emigration') * share * month) / 12) * starting('professional-training');
    expect(added(withLevers({ retention: 20 }), 'professional-training', 24, BARE)).toBeCloseTo(
      saved(cut, 24),
      9,
    );
    // Never more than nine tenths.
    const strong = patchedModel({ retention_emigration_cut: 5 });
    expect(added(withLevers({ retention: 80 }), 'professional-training', 24, BARE, strong)).toBeCloseTo(
      saved(0.9, 24),
      9,
    );
    // A ceiling exponent of 0 is no ceiling, and with a wide limit retention crowds no course out.
    const roomy = patchedModel({ sat_ceiling_gamma: 0, absorb_base_pen: 1e6 });
    const trained = (retention: number) =>
      added(withLevers({ training: 5000, retention }), 'professional-training', 48, {}, roomy) -
      added(withLevers({ retention }), 'professional-training', 48, {}, roomy);
    expect(trained(80)).toBeGreaterThan(trained(0));
  });
});

describe('delay', () => {
  it('is Erlang 3, exact for an input that is held', () => {
    const steady = patchedModel({ transition_penalty: 1, turnover_loss: 0 });
    const machinery = withLevers({ compliance: 1 });
    for (const month of [1, 6, 12, 24, 48]) {
      const x = (3 * month) / p('lag_drag_months');
      const arrived = 1 - Math.exp(-x) * (1 + x + (x * x) / 2);
      expect(added(machinery, 'innovation', month, LINEAR, steady)).toBeCloseTo(
        2 * p('eff_compliance_IND') * arrived,
        9,
      );
    }
  });
  it('is at least a month, however short the lag that is drawn', () => {
    const steady = { transition_penalty: 1, turnover_loss: 0 };
    const arrived = (lag: number) =>
      added(
        withLevers({ compliance: 1 }),
        'innovation',
        1,
        LINEAR,
        patchedModel({ ...steady, lag_drag_months: lag }),
      ) /
      (2 * p('eff_compliance_IND'));
    expect(arrived(1)).toBeCloseTo(1 - Math.exp(-3) * (1 + 3 + 4.5), 9);
    expect(arrived(0)).toBe(arrived(1));
  });
});

describe('ceiling', () => {
  it.each([
    ['exponential where gamma is 1', 1],
    ['curved below', 0.5],
    ['curved above', 1.5],
  ])('%s', (_, gamma) => {
    const model = patchedModel({ sat_ceiling_gamma: gamma, eff_adoption_ADO: 20 });
    const net = 40 * R(4);
    const path = model.run(today).column('industry/path')[24] as number;
    const h = 100 - path;
    const expected =
      gamma === 1
        ? h * (1 - Math.exp(-net / h))
        : h * (1 - Math.max(0, 1 - ((1 - gamma) * net) / h) ** (1 / (1 - gamma)));
    const without: RunOptions = { without: ['timing', 'execution', 'delay', 'complements'] };
    expect(added(withLevers({ adoption: 200 }), 'industry', 24, without, model)).toBeCloseTo(expected, 9);
    expect(path + expected).toBeLessThanOrEqual(100 + 1e-9);
  });
});
