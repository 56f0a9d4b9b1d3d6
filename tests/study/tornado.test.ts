import { describe, expect, it } from 'vitest';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters.ts';
import { MODEL } from '../../src/model/current.ts';
import { simulate } from '../../src/model/index.ts';
import { baselineSettings, type Settings } from '../../src/model/settings.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { finish, runsOneByOne } from '../../src/study/runs.ts';
import { type AssumedId, type Bar, reachOf, tornado } from '../../src/study/tornado.ts';

const platform = (SHIPPED.find(({ id }) => id === 'platform') as (typeof SHIPPED)[0]).settings;
const oneByOne = runsOneByOne(MODEL);
const runs = { double: oneByOne, single: oneByOne };
const steps = [...tornado({ settings: platform, month: 24 }, runs)];
const found = finish(tornado({ settings: platform, month: 24 }, runs));
const barOf = (id: AssumedId): Bar => found.bars.find((bar) => bar.id === id) as Bar;
const fixing = (id: AssumedId, value: number): Settings =>
  id === 'assumption.continuity'
    ? { ...platform, options: { ...platform.options, [id]: value } }
    : { ...platform, assumptions: { ...platform.assumptions, parameters: { [id]: value } } };

describe('the tornado', () => {
  it('starts from the centre line', () => {
    const path = simulate(platform);
    expect(found.centre).toEqual({
      total: path.total[24],
      contribution: path.policyContribution[24],
      crossing: path.crossingMonth,
    });
  });
  it('has at each end what the centre line is with that assumption alone', () => {
    for (const id of ['drift_peru_bau', 'budget_gate_month', 'assumption.continuity'] as const)
      for (const end of [barOf(id).low, barOf(id).high]) {
        const path = simulate(fixing(id, end.value));
        expect(end.total).toBe(path.total[24]);
        expect(end.contribution).toBe(path.policyContribution[24]);
        expect(end.crossing).toBe(path.crossingMonth);
      }
  });
  it('tries every parameter at the ends of its record, and continuity', () => {
    expect(found.tried).toBe(PARAMETER_IDS.length + 1);
    expect(found.bars.length + found.withoutEffect.length).toBe(found.tried);
    for (const { id, low, high } of found.bars) {
      const ends = id === 'assumption.continuity' ? { low: 0, high: 1 } : PARAMETERS[id];
      expect([low.value, high.value]).toEqual([ends.low, ends.high]);
    }
  });
  it('puts first what moves the total furthest, and drift before all else', () => {
    const reaches = found.bars.map((bar) => reachOf(bar, found.centre, 'total'));
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
    expect(found.bars[0]?.id).toBe('drift_peru_bau');
  });
  it('leaves out what moves nothing: what reads no lever that is moved', () => {
    expect(found.withoutEffect).toContain('eff_openmodel_ADO');
    for (const { low, high } of found.bars)
      expect(
        [low, high].some((end) => end.total !== found.centre.total) || low.crossing !== high.crossing,
      ).toBe(true);
    const nothing = finish(tornado({ settings: baselineSettings(), month: 24 }, runs));
    for (const { low, high } of nothing.bars) expect([low.contribution, high.contribution]).toEqual([0, 0]);
  });
  it('varies what somebody has fixed, from where it was fixed', () => {
    const fixed = finish(tornado({ settings: fixing('drift_peru_bau', 3), month: 24 }, runs));
    expect(fixed.centre.total).toBeGreaterThan(found.centre.total);
    expect(fixed.bars.find(({ id }) => id === 'drift_peru_bau')?.low.total).toBe(
      barOf('drift_peru_bau').low.total,
    );
  });
  it('says how far it is, and shows the bars it has', () => {
    const last = steps.at(-1);
    expect(last?.done).toBe(last?.of);
    expect(last?.soFar).toEqual(found);
    expect(steps[0]?.soFar?.tried).toBeLessThan(found.tried);
  });
  it('takes months within the horizon', () => {
    expect(() => finish(tornado({ settings: platform, month: 0 }, runs))).toThrow(/1 to 48/);
  });
});
