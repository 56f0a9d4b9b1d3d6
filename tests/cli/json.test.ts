import { describe, expect, it, vi } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { main } from '../../src/cli/main.ts';
import { ensembleOf, REFINED_DRAWS } from '../../src/model/ensemble.ts';
import {
  DIMENSION_IDS,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  MODEL_VERSION,
  SUBDIMENSION_IDS,
  simulate,
} from '../../src/model/index.ts';
import { SHIPPED, shippedSettings } from '../../src/scenario/shipped.ts';
import { withLevers } from '../model/support/models.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

/** What a run that succeeds prints, read as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: what is printed is checked key by key below
function printed(...argv: string[]): any {
  const { code, stdout, stderr } = main(argv);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.endsWith('\n')).toBe(true);
  return JSON.parse(stdout);
}
const BY_MONTH = ['tier', 'rank', 'gapToPioneers', 'asymmetry', 'dependency', 'policyContribution'] as const;
const numbers = (list: unknown): boolean =>
  Array.isArray(list) && list.length === 49 && list.every((value) => Number.isFinite(value));

describe('--json', () => {
  const json = printed('platform', '--json');
  it('has the keys that were promised', () => {
    const promised = [
      ...['model', 'edition', 'scenario', 'months', 'total', 'dimensions', 'subdimensions', 'indicators'],
      ...BY_MONTH,
      ...['crossingMonth', 'margin', 'cost'],
    ];
    expect(promised.filter((key) => !(key in json))).toEqual([]);
    expect([json.model, json.edition, json.scenario]).toEqual([MODEL_VERSION, '2025', 'platform']);
    expect(json.note).toContain('Not a forecast');
    expect('ensemble' in json).toBe(false);
  });
  it('has 49 values by month in every column, under the ids of the brief', () => {
    expect(json.months).toEqual(Array.from({ length: 49 }, (_, month) => month));
    expect(numbers(json.total)).toBe(true);
    for (const [group, ids] of [
      ['dimensions', DIMENSION_IDS],
      ['subdimensions', SUBDIMENSION_IDS],
      ['indicators', INDICATOR_IDS],
    ] as const) {
      expect(Object.keys(json[group])).toEqual(ids);
      for (const id of ids) expect([id, numbers(json[group][id])]).toEqual([id, true]);
    }
    for (const key of BY_MONTH) expect([key, json[key].length]).toEqual([key, 49]);
    expect(new Set(json.tier)).toEqual(new Set(['adopter']));
    expect(json.rank.every((place: number) => Number.isInteger(place) && place >= 1 && place <= 19)).toBe(
      true,
    );
  });
  it('has crossing month, margin and cost as they follow from the columns', () => {
    expect(json.margin).toEqual({ '18': json.total[18] - 60, '24': json.total[24] - 60 });
    expect(json.crossingMonth).toBeNull();
    expect(Object.keys(json.cost)).toEqual(['planned', 'executed']);
    const far = printed('out-of-reach', '--set', 'stance=1', '--json');
    const first = far.total.findIndex((score: number) => score > 60);
    expect(far.crossingMonth).toBe(first === -1 ? null : first);
    expect(far.tier[48]).toBe(far.total[48] > 60 ? 'pioneer' : 'adopter');
  });
  it.each(SHIPPED.map(({ id }) => id))("%s is the page's own run, bit for bit", (id) => {
    const path = simulate(shippedSettings(id));
    const out = printed(id, '--json');
    expect(out.total).toEqual(Array.from(path.total));
    expect(out.policyContribution).toEqual(Array.from(path.policyContribution));
    expect(out.indicators).toEqual(
      Object.fromEntries(INDICATOR_IDS.map((i) => [i, Array.from(path.indicators[i])])),
    );
    expect(out.cost).toEqual(path.cost);
    expect(out.scenario).toBe(id);
  });
});

describe('--set', () => {
  it('takes amounts, timing, an end and shares', () => {
    const out = printed(
      ...[
        'baseline',
        '--json',
        '--set',
        'adoption=80',
        '--set',
        'adoption.start=9',
        '--set',
        'adoption.ramp=1.5',
      ],
      ...[
        '--set',
        'adoption.end=30',
        '--set',
        'public-compute=200',
        '--set',
        'public-compute.rented-share=0.25',
      ],
      ...['--set', 'startups=50', '--set', 'startups.mentored-share=0.5', '--set=assumption.continuity=0.75'],
    );
    const settings = withLevers(
      { adoption: { value: 80, start: 9, ramp: 1.5, end: 30 }, 'public-compute': 200, startups: 50 },
      { 'public-compute.rented-share': 0.25, 'startups.mentored-share': 0.5, 'assumption.continuity': 0.75 },
    );
    expect(out.total).toEqual(Array.from(simulate(settings).total));
  });
  it('takes the last of two, and any order of different ones', () => {
    const once = printed('baseline', '--json', '--set', 'adoption=80');
    expect(printed('baseline', '--json', '--set', 'adoption=10', '--set', 'adoption=80')).toEqual(once);
    const sets = ['--set', 'adoption.start=9', '--set', 'rights=20', '--set', 'adoption=80'];
    const reversed = ['--set', 'adoption=80', '--set', 'rights=20', '--set', 'adoption.start=9'];
    expect(printed('baseline', ...sets, '--json')).toEqual(printed('--json', ...reversed, 'baseline'));
  });
  it('may take a start and an end in either order, and none for no end', () => {
    const early = printed(
      'baseline',
      '--json',
      '--set',
      'adoption=80',
      '--set',
      'adoption.end=4',
      '--set',
      'adoption.start=2',
    );
    expect(early.policyContribution[48]).toBe(0);
    const open = printed(
      'baseline',
      '--json',
      '--set',
      'adoption=80',
      '--set',
      'adoption.end=30',
      '--set',
      'adoption.end=none',
    );
    expect(open.total).toEqual(printed('baseline', '--json', '--set', 'adoption=80').total);
  });
});

describe('--set of assumptions', () => {
  const sets = (...pairs: string[]) => pairs.flatMap((pair) => ['--set', pair]);
  it('takes parameters, official figures, weights and the line, and says so', () => {
    const out = printed(
      'platform',
      '--json',
      ...sets('assumption.exec_public=0.9', 'scorecard.infrastructure=45', 'weight.compute=6', 'line=58'),
    );
    const assumptions = {
      parameters: { exec_public: 0.9 },
      scorecard: { infrastructure: 45 },
      weights: { compute: 6 },
      line: 58,
    };
    const path = simulate({ ...shippedSettings('platform'), assumptions });
    expect(out.total).toEqual(Array.from(path.total));
    expect(out.margin).toEqual(path.margin);
    expect(out.assumptions).toEqual({ ...assumptions, continuity: 0 });
    expect('assumptions' in printed('platform', '--json')).toBe(false);
    expect(printed('platform', '--json', ...sets('line=60'))).toEqual(printed('platform', '--json'));
  });
});

describe('--draws and --seed', () => {
  const draws = (...more: string[]) => printed('platform', '--json', '--draws', '32', ...more).ensemble;
  it('add fractions of one at four months, of the scenario and the baseline, same draws', () => {
    const ensemble = draws('--seed', '5');
    const { chanceAbove60 } = ensembleOf(shippedSettings('platform'), 32, 5, { columns: ['contribution'] });
    expect(ensemble).toMatchObject({ draws: 32, seed: 5, view: 'fixed', precision: 'double', chanceAbove60 });
    for (const side of ['scenario', 'baseline'])
      expect(Object.keys(ensemble.chanceAbove60[side])).toEqual(['18', '24', '36', '48']);
    for (const month of ['18', '24', '36', '48']) {
      const fraction = ensemble.chanceAbove60.scenario[month];
      expect(fraction >= 0 && fraction <= 1 && Number.isInteger(fraction * 32)).toBe(true);
    }
  });
  it('add quantiles of the total and the contribution by month, and shares of the nineteen places', () => {
    const ensemble = draws('--seed', '5');
    const expected = ensembleOf(shippedSettings('platform'), 32, 5, { columns: ['contribution'] });
    for (const [list, band] of [
      [ensemble.quantiles, expected.bands.total],
      [ensemble.baselineQuantiles, expected.baselineBand],
      [ensemble.policyContribution, expected.bands.contribution],
    ])
      for (const key of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) {
        expect(numbers(list[key])).toBe(true);
        expect(list[key]).toEqual(Array.from(band?.[key] ?? []));
      }
    expect(numbers(ensemble.policyContribution.mean)).toBe(true);
    for (const side of ['scenario', 'baseline'])
      for (const month of ['18', '24', '36', '48']) {
        const places: number[] = ensemble.rank[side][month];
        expect(places.length).toBe(19);
        expect(places.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }
  });
  it('--view published reads the columns and the draws as the editions would publish them', () => {
    const out = printed('platform', '--json', '--draws', '32', '--seed', '5', '--view', 'published');
    const path = simulate(shippedSettings('platform'), { view: 'published' });
    expect([out.view, out.ensemble.view]).toEqual(['published', 'published']);
    expect(out.total).toEqual(Array.from(path.total));
    expect(out.rank).toEqual(Array.from(path.rank));
    expect(out.ensemble.chanceAbove60).toEqual(
      ensembleOf(shippedSettings('platform'), 32, 5, { view: 'published' }).chanceAbove60,
    );
    expect(printed('platform', '--json').view).toBe('fixed');
  });
  it('take the draws of the page at rest when none are given', () => {
    expect(parseArguments(['platform', '--seed', '7'])).toMatchObject({
      value: { ensemble: { draws: REFINED_DRAWS, seed: 7 } },
    });
  });
  it('give the same for the same seed, and leave the centre line alone', () => {
    expect(draws('--seed', '5')).toEqual(draws('--seed', '5'));
    const with5 = printed('platform', '--json', '--draws', '32', '--seed', '5');
    expect(with5.total).toEqual(printed('platform', '--json').total);
    const chances = [1, 2, 3, 4, 5].map((seed) =>
      JSON.stringify(draws('--seed', String(seed)).chanceAbove60),
    );
    expect(new Set(chances).size).toBeGreaterThan(1);
  });
});

describe('--list --json', () => {
  it('has every lever with its range, and every indicator with its parent and weight', () => {
    const list = printed('--list', '--json');
    expect(Object.keys(list)).toEqual(['levers', 'indicators']);
    expect(list.levers).toEqual(
      LEVER_IDS.map((id) => {
        const { group, unit, max, baseline, reference, step } = LEVERS[id];
        return { id, group, unit, min: 0, max, baseline, reference, step };
      }),
    );
    expect(list.indicators.map(({ id }: { id: string }) => id)).toEqual(INDICATOR_IDS);
    expect(list.indicators[0]).toEqual({ id: 'connectivity', parent: 'infrastructure', weight: 9 });
    const sum = list.indicators.reduce((total: number, { weight }: { weight: number }) => total + weight, 0);
    expect(sum).toBeCloseTo(100, 9);
  });
});
