import { describe, expect, it } from 'vitest';
import { governanceCeiling } from '../../src/model/ceiling.ts';
import { MODEL } from '../../src/model/current.ts';
import { baselineSettings, type Settings } from '../../src/model/settings.ts';
import { INDICATOR_IDS } from '../../src/model/vocabulary.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { type RequiredProfile, requiredProfile, scoresAt } from '../../src/study/profile.ts';

const settingsOf = (id: string): Settings =>
  (SHIPPED.find((scenario) => scenario.id === id) as (typeof SHIPPED)[0]).settings;
const platform = settingsOf('platform');
const LINE = MODEL.edition.tiers.pioneerAbove;
const withLine = (settings: Settings, line: number): Settings => ({
  ...settings,
  assumptions: { ...settings.assumptions, line },
});
const weigh = (
  { indicators }: RequiredProfile,
  score: (indicator: RequiredProfile['indicators'][0]) => number,
) => indicators.reduce((sum, one) => sum + (one.weight / 100) * score(one), 0);
const dimension = ({ dimensions }: RequiredProfile, id: string) =>
  dimensions.find((one) => one.id === id) as RequiredProfile['dimensions'][0];

const PROFILES = [
  { name: 'platform', settings: platform },
  { name: 'nothing new', settings: baselineSettings() },
  { name: 'another line', settings: withLine(platform, 70) },
  {
    name: 'figures and weights of its own',
    settings: {
      ...platform,
      assumptions: { ...platform.assumptions, scorecard: { research: 40 }, weights: { data: 15 } },
    },
  },
];

describe.each(PROFILES)('the required profile of $name', ({ settings }) => {
  const profile = requiredProfile(settings, 24);
  it('reaches the line, by the weights, to 1e-9', () => {
    expect(Math.abs(weigh(profile, ({ required }) => required) - profile.line)).toBeLessThan(1e-9);
  });
  it('closes the same share of every distance to 100', () => {
    for (const { today, required } of profile.indicators)
      expect(required - today).toBeCloseTo(profile.share * (100 - today), 10);
    expect(profile.share).toBeGreaterThan(0);
    expect(profile.share).toBeLessThan(1);
  });
  it('says what one dimension would need: put there, the line is met; at 100 the others close what it says', () => {
    for (const { id, weight, alone, atHundred, canAlone, others, today } of profile.dimensions) {
      const total = profile.total.today + (weight / 100) * (alone - today);
      expect(total).toBeCloseTo(profile.line, 9);
      expect(canAlone).toBe(alone <= 100);
      const then = weigh(profile, (one) =>
        one.dimension === id ? 100 : one.today + others * (100 - one.today),
      );
      expect(then).toBeCloseTo(Math.max(profile.line, atHundred), 9);
    }
  });
  it('stands beside scores that make up the totals of the paths', () => {
    expect(weigh(profile, ({ unaided }) => unaided)).toBeCloseTo(profile.total.unaided, 9);
    expect(weigh(profile, ({ reached }) => reached)).toBeCloseTo(profile.total.reached, 9);
    expect(weigh(profile, ({ today }) => today)).toBeCloseTo(profile.total.today, 9);
  });
  it('says what is missing, and what of it no package tried brings', () => {
    for (const { required, reached, reachable, missing, beyond } of profile.indicators) {
      expect(reachable).toBeGreaterThanOrEqual(reached);
      expect(missing).toBe(Math.max(0, required - reached));
      expect(beyond).toBe(Math.max(0, required - reachable));
    }
  });
});

describe('the required profile', () => {
  const profile = requiredProfile(platform, 24);

  it('shows that governance alone cannot: at 100 the total is that of the ceiling', () => {
    const governance = dimension(profile, 'governance');
    expect(governance.canAlone).toBe(false);
    expect(governance.alone).toBeGreaterThan(100);
    expect(governance.atHundred).toBeCloseTo(governanceCeiling().atHundred, 9);
    expect(governance.atHundred.toFixed(1)).toBe('58.3');
    expect(governance.others).toBeGreaterThan(0);
  });
  it('shows that each of the other two could, on paper', () => {
    for (const id of ['enabling-factors', 'research-development-adoption']) {
      expect(dimension(profile, id).canAlone).toBe(true);
      expect(dimension(profile, id).others).toBe(0);
    }
  });
  it('asks for nothing where today is above the line', () => {
    const easy = requiredProfile(withLine(platform, 45), 24);
    expect(easy.share).toBe(0);
    for (const { required, today } of easy.indicators) expect(required).toBe(today);
  });
  it('knows no shipped package that goes beyond what it calls reachable, nor a total', () => {
    for (const month of [24, 48])
      for (const { settings } of SHIPPED) {
        const own = requiredProfile(settings, month);
        const other = requiredProfile(baselineSettings(), month);
        own.indicators.forEach(({ reached }, i) => {
          expect(reached).toBeLessThanOrEqual((other.indicators[i]?.reachable as number) + 1e-9);
        });
        expect(own.total.reached).toBeLessThanOrEqual(other.reachable + 1e-9);
      }
  });
  it('has no lever for the indicator that none moves', () => {
    const traffic = profile.indicators.find(({ id }) => id === 'ai-web-traffic');
    expect(traffic?.reachable).toBe(traffic?.unaided);
  });
  it('puts further paths beside it', () => {
    const scores = scoresAt(settingsOf('compliance'), 24);
    expect(scores.indicators).toHaveLength(INDICATOR_IDS.length);
    expect(scores.total).toBe(MODEL.centre(settingsOf('compliance')).column('total')[24]);
  });
  it('is of the line that is assumed', () => {
    expect(profile.line).toBe(LINE);
    expect(requiredProfile(withLine(platform, 70), 24).line).toBe(70);
  });
  it('takes months within the horizon', () => {
    for (const month of [-1, 49, 2.5]) expect(() => requiredProfile(platform, month)).toThrow(/0 to 48/);
  });
});
