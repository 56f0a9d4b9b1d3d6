import { describe, expect, it } from 'vitest';
import { decodeLink, LINK_GOAL_RANGES } from '../../src/scenario/link.ts';
import { GOAL_RANGES } from '../../src/study/goal.ts';

const opened = (goal: string) => decodeLink(`#/goals?v=1&lang=es-PE&base=platform&g=${goal}`);

describe('a goal in a link', () => {
  it('has the ranges of the search', () => {
    const { month, line, chance, money, start } = GOAL_RANGES;
    expect(LINK_GOAL_RANGES).toEqual({ month, line, chance, planned: money, start });
  });

  it.each([
    'fewest-points~m24',
    'most-points',
    'most-points~m0',
    'most-points~m24.5',
    'most-points~m49',
    'most-points~m24~l60',
    'most-points~m24~m30',
    'most-points~m24~p-1',
    'most-points~m24~pmucho',
    'most-points~m24~s6',
    'most-points~m24~s6-48',
    'most-points~m24~lock-zz',
    'most-points~m24~absorber',
    'cheapest~m48',
    'cheapest~m48~l101',
    'cheapest-by-chance~m30~l60',
    'cheapest-by-chance~m30~l60~c100',
    '',
  ])('“%s” is named, and the rest of the link is kept', (text) => {
    const { state, problems } = opened(text);
    expect(problems.map(({ kind }) => kind)).toEqual(['bad-goal']);
    expect(state.goal).toBeUndefined();
    expect(state.scenarios[0]?.base).toBe('platform');
  });

  it('may ask for a latest start before the earliest: the page says so, where it can be mended', () => {
    expect(opened('most-points~m24~s12-6').state.goal?.starts).toEqual({ earliest: 12, latest: 6 });
  });
});
