import { sampleCorrelation, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, type ParameterId } from '../../src/evidence/parameters.ts';
import { NO_ASSUMPTIONS } from '../../src/model/assumptions.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { MODEL, simulate } from '../../src/model/index.ts';
import type { Draw } from '../../src/model/model.ts';
import { type Reading, rivalReader } from '../../src/model/rivals.ts';
import { gapTodayOf, pioneersOf, ranksOf, readingsOf } from '../../src/model/standing.ts';
import { standingOf } from '../../src/model/standing-of.ts';
import { withLevers } from './support/models.ts';

const { edition } = MODEL;
const central = (id: ParameterId) => PARAMETERS[id].value;
/** Everything but noise held at its centre, so that what is left is noise. */
const fixed = {
  ...NO_ASSUMPTIONS,
  parameters: {
    drift_peru_bau: central('drift_peru_bau'),
    drift_peers_ex_peru: central('drift_peers_ex_peru'),
    drift_pioneers: central('drift_pioneers'),
    drift_explorers: central('drift_explorers'),
    noise_fixed_method_sd: central('noise_fixed_method_sd'),
    noise_common_corr: 0.5,
  },
};
const DRAWS = 4000;
const table = drawTable(edition, 11, DRAWS, fixed);
const walks = table.walks();
const at24: Reading = { years: 2, noiseMonth: 24, shock: 0, echoMonths: 0 };
const columnOf = (code: string) =>
  table.draws.map((draw, k) =>
    code === edition.home
      ? (draw.noise[24] as number)
      : rivalReader(draw, walks, k)(table.rivals.find((rival) => rival.code === code) as never, at24),
  );

describe('rivals in the draws', () => {
  it('have noise as Peru has it, two of the nineteen alike by the common part', () => {
    const countries = ['PER', 'CHL', 'BRA', 'MEX', 'BOL'].map(columnOf);
    const sd = central('noise_fixed_method_sd') * Math.SQRT2;
    for (const [i, one] of countries.entries()) {
      expect(Math.abs(standardDeviation(one) / sd - 1)).toBeLessThan(0.04);
      for (const other of countries.slice(0, i))
        expect(Math.abs(sampleCorrelation(one, other) - 0.5)).toBeLessThan(0.05);
    }
  });
  it('drift by the tier of 2025, one draw for each tier', () => {
    const draw = table.draws[0] as Draw;
    const still = { parameters: draw.parameters, noise: new Float64Array(49) };
    const read = rivalReader(still, { values: new Float64Array(walks.size), size: walks.size }, 0);
    const drifted = (tier: string) =>
      table.rivals.filter((rival) => rival.tier === tier).map((rival) => read(rival, at24) - rival.start);
    const both = central('drift_peers_ex_peru') + central('drift_peru_bau');
    for (const [tier, drift] of [
      ['pioneer', 2 * central('drift_pioneers')],
      ['adopter', both],
      ['explorer', 2 * central('drift_explorers')],
    ] as const) {
      expect(drifted(tier).length).toBeGreaterThan(2);
      for (const change of drifted(tier)) expect(change).toBeCloseTo(drift, 12);
    }
  });
  it('without luck stand where the centre line puts them: rank, gap and echo', () => {
    const rich = withLevers({
      adoption: { value: 200, start: 0, ramp: 0 },
      training: { value: 10_000, start: 0, ramp: 0 },
      literacy: { value: 1_000_000, start: 0, ramp: 0 },
    });
    const own = { ...NO_ASSUMPTIONS, line: 54 };
    const path = simulate({ ...rich, assumptions: own });
    expect(path.crossingMonth).not.toBeNull();
    const first = table.draws[0] as Draw;
    const still: Draw = {
      ...first,
      ...standingOf(edition, own),
      noise: new Float64Array(49),
      methodShocks: new Float64Array(5),
    };
    const size = walks.size;
    const one = {
      ...table,
      draws: [still],
      walks: () => ({ values: new Float64Array(size), size }),
    };
    for (const view of ['fixed', 'published'] as const) {
      const shown = simulate({ ...rich, assumptions: own }, { view });
      const rank = ranksOf(shown.total, one, 1, view, 54);
      shown.gapToPioneers.forEach((expected, month) => {
        const [pioneers] = pioneersOf(one, view, month, 1) as unknown as [number];
        expect(pioneers - (shown.total[month] as number)).toBeCloseTo(expected, 9);
      });
      for (const month of [18, 24, 36, 48])
        expect([month, rank[month]?.indexOf(1)]).toEqual([month, (shown.rank[month] as number) - 1]);
    }
  });
  it('are as far ahead today as the edition says', () => {
    expect(gapTodayOf(edition)).toBeCloseTo(14.8267, 3);
  });
  it('all take the same shock of method, so it changes no rank', () => {
    const draw = table.draws[3] as Draw;
    const shocked = { ...draw, methodShocks: draw.methodShocks.map((_, i) => i * 2) };
    const read = rivalReader(draw, walks, 3);
    const [plain, moved] = [draw, shocked].map((of) => readingsOf(of, () => false, 'published')(24));
    for (const rival of table.rivals) {
      const difference = read(rival, moved as Reading) - read(rival, plain as Reading);
      expect(difference).toBeCloseTo(4 - (draw.methodShocks[2] as number), 12);
    }
  });
});
