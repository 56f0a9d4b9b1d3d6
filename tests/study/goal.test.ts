import { describe, expect, it } from 'vitest';
import { LEVER_IDS } from '../../src/model/vocabulary.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { GOAL_PRESET_IDS, PRICED_LEVERS, presetGoal } from '../../src/study/goal.ts';
import { goalProblemText, parseGoal } from '../../src/study/goal-parse.ts';

const least = { version: 1, kind: 'cheapest', month: 48, line: 60 };
const problemsOf = (raw: unknown) => {
  const read = parseGoal(raw);
  return read.ok ? [] : read.error;
};

describe('a goal', () => {
  it('needs a version, a kind, a month and what the kind is about; the rest has defaults', () => {
    expect(parseGoal(least)).toEqual({
      ok: true,
      value: {
        ...least,
        limits: { planned: null, executed: null, absorption: true },
        free: [...PRICED_LEVERS],
        starts: null,
        seed: 2026,
        draws: 1024,
        alternatives: 3,
      },
    });
  });
  it('is sought over levers that cost public money, unless others are freed', () => {
    expect(LEVER_IDS.filter((id) => !PRICED_LEVERS.includes(id))).toEqual([
      'rd-tax',
      'stance',
      'stable-financing',
    ]);
  });
  it('takes locked levers out of the free ones, each once and in the order of the vocabulary', () => {
    const read = parseGoal({
      ...least,
      free: ['stance', 'training', 'literacy', 'training'],
      locked: ['literacy'],
    });
    expect(read.ok && read.value.free).toEqual(['training', 'stance']);
    expect(read.ok && 'locked' in read.value).toBe(false);
  });
  it.each([
    [null, 'a goal is an object with version, kind and month'],
    [[], 'a goal is an object with version, kind and month'],
    [{ ...least, version: 2 }, 'version 2 is not known; this program reads version 1'],
    [{ kind: 'cheapest', month: 48, line: 60 }, 'version is missing'],
    [{ version: 1, kind: 'cheapest', month: 48 }, 'line is missing'],
    [{ ...least, line: 101 }, 'line goes from 0 to 100; 101 is out of range'],
    [{ ...least, month: 49 }, 'month goes from 1 to 48; 49 is out of range'],
    [{ ...least, month: 2.5 }, 'month should be a whole number, not 2.5'],
    [{ ...least, line: '60' }, 'line should be number, not "60"'],
    [{ ...least, chance: 25 }, 'chance is not part of a goal'],
    [{ ...least, limits: { planned: -1 } }, 'limits.planned goes from 0 to 100000; -1 is out of range'],
    [{ ...least, limits: { spent: 1 } }, 'limits.spent is not part of a goal'],
    [{ ...least, starts: { earliest: 12 } }, 'starts.latest is missing'],
    [{ ...least, starts: { earliest: 12, latest: 6 } }, 'starts.latest is 6, before starts.earliest, 12'],
  ])('is refused with a plain line: %j', (raw, line) => {
    expect(problemsOf(raw).map(goalProblemText)).toEqual([line]);
  });
  it('names a lever and a kind that do not exist', () => {
    expect(problemsOf({ ...least, free: ['luck'] })[0]).toMatchObject({ kind: 'not-valid', field: 'free.0' });
    expect(problemsOf({ ...least, kind: 'dearest' })[0]).toMatchObject({ kind: 'not-valid', field: 'kind' });
  });
  it('is named with every fault at once', () => {
    expect(problemsOf({ ...least, month: 0, line: -1 })).toHaveLength(2);
  });
});

describe('presets', () => {
  it.each(GOAL_PRESET_IDS)('%s is a goal that the parser takes as it is', (id) => {
    const goal = presetGoal(id, shippedSettings('platform'));
    expect(parseGoal(JSON.parse(JSON.stringify(goal)))).toEqual({ ok: true, value: goal });
  });
  it('ask for the scenario’s own budget, or that of the reference package where it plans nothing', () => {
    const budget = (id: 'platform' | 'baseline') =>
      presetGoal('most-points-24', shippedSettings(id)).limits.planned as number;
    expect(budget('platform')).toBeCloseTo(322.1, 6);
    expect(budget('baseline')).toBeGreaterThan(300);
  });
});
