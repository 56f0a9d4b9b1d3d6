import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVER_IDS, LEVERS, OPTION_IDS } from '../../src/model/index.ts';
import { decodeLink, encodeLink, isEmptyLink, type LinkState } from '../../src/scenario/link.ts';
import { OPTION_CODES } from '../../src/scenario/link-parts.ts';
import { RESERVED_KEYS } from '../../src/scenario/link-state.ts';
import { LANGUAGES } from '../../src/scenario/scenario.ts';
import { SHIPPED, shippedSettings } from '../../src/scenario/shipped.ts';
import { anyLinkState } from './support/arbitrary.ts';

const platform = shippedSettings('platform');

/** The platform package with another amount and start of owned compute. */
const moved: LinkState = {
  view: 'explore',
  language: 'es-PE',
  scenarios: [
    {
      base: 'platform',
      title: 'Más cómputo',
      settings: {
        ...platform,
        levers: { ...platform.levers, 'public-compute': { value: 200, start: 9, ramp: 3, end: 30 } },
        options: { ...platform.options, 'public-compute.rented-share': 0.5 },
      },
    },
  ],
  month: 48,
  reading: 'fixed',
  modelVersion: '0.1.0',
  edition: '2025',
};

describe('a link', () => {
  it('holds only what differs from its base, readably and in a fixed order', () => {
    expect(encodeLink(moved)).toBe(
      '#/explore?v=1&lang=es-PE&base=platform&pc=200s9u30&x.rs=.5&t=M.E1.s_c.F3.mputo&at=48&m=0.1.0&ed=2025',
    );
  });

  it('holds a compared pair', () => {
    const state: LinkState = {
      view: 'compare',
      language: 'en',
      scenarios: [
        ...moved.scenarios.map(({ base, settings }) => ({ base, settings })),
        { base: 'compliance', settings: shippedSettings('compliance') },
      ],
      month: 24,
      reading: 'fixed',
    };
    expect(encodeLink(state)).toBe('#/compare?v=1&lang=en&a=platform~pc200s9u30~x.rs=.5&b=compliance');
  });

  it('of a pair with every lever, timing and option at its longest fits in 750 characters', () => {
    const longest = (max: number, step: number): number => {
      const values = Array.from({ length: Math.round(max / step) + 1 }, (_, k) =>
        Number((k * step).toFixed(4)),
      );
      return values.reduce((most, value) => (String(value).length >= String(most).length ? value : most));
    };
    const settings = {
      ...platform,
      levers: Object.fromEntries(
        LEVER_IDS.map((id) => {
          const { max, step } = LEVERS[id];
          return [id, { value: longest(max, step), start: 11, ramp: 12, end: 47 }];
        }),
      ) as typeof platform.levers,
      options: Object.fromEntries(OPTION_IDS.map((id) => [id, 0.35])) as typeof platform.options,
    };
    const base = SHIPPED.map(({ id }) => id).reduce((most, id) => (id.length > most.length ? id : most));
    const state: LinkState = {
      view: 'compare',
      language: 'es-PE',
      scenarios: [
        { base, settings },
        { base, settings },
      ],
      month: 48,
      reading: 'published',
      modelVersion: '0.2.0',
      modelHash: 'k3f9a1c2',
      edition: '2025',
    };
    const link = encodeLink(state);
    expect(link.length).toBeLessThanOrEqual(750);
    expect(link.match(/[~&?]..[^~&]*s11r12u47/g)).toHaveLength(2 * LEVER_IDS.length);
    expect(decodeLink(link)).toEqual({ state, problems: [] });
  });

  it('names no key twice: codes of levers and options, and the keys of the link itself', () => {
    const keys = [
      ...Object.values(LEVERS).map((lever) => lever.code),
      ...OPTION_IDS.map((id) => OPTION_CODES[id]),
      ...RESERVED_KEYS,
    ];
    expect(new Set(keys).size).toBe(keys.length);
    for (const { code } of Object.values(LEVERS)) expect(code).toMatch(/^[a-z]{2}$/);
  });

  it.each([
    ['es', 'es-PE'],
    ['es-419', 'es-PE'],
    ['ES-mx', 'es-PE'],
    ['en-GB', 'en'],
  ] as const)('in the %s of another country speaks the language that there is', (tag, language) => {
    const { state, problems } = decodeLink(`#/explore?v=1&lang=${tag}&base=platform`, 'en');
    expect(state.language).toBe(language);
    expect(problems).toEqual([]);
  });
  it('in a language that there is not says so', () => {
    const { state, problems } = decodeLink('#/explore?v=1&lang=esperanto&base=platform', 'en');
    expect(state.language).toBe('en');
    expect(problems).toEqual([{ kind: 'unknown-language', language: 'esperanto', used: 'en' }]);
  });

  it('without anything in it is told apart from a link to the baseline', () => {
    for (const hash of ['', '#', '#/', ' #!/ ']) expect(isEmptyLink(hash)).toBe(true);
    for (const hash of ['#/explore', '#/explore?v=1&base=baseline', '#x'])
      expect(isEmptyLink(hash)).toBe(false);
  });
});

describe('a word that every object has', () => {
  it.each(['toString', 'constructor', 'valueOf', '__proto__', 'hasOwnProperty'])(
    '%s is no part of a link',
    (word) => {
      const goal = decodeLink(`#/goals?v=1&base=platform&g=${word}~m24`);
      expect(goal.state.goal).toBeUndefined();
      expect(goal.problems.map(({ kind }) => kind)).toEqual(['bad-goal']);
      const lever = decodeLink(`#/explore?v=1&base=platform&pc=${word}5`);
      expect(lever.state.scenarios[0]?.settings).toEqual(shippedSettings('platform'));
      expect(lever.problems.length).toBeGreaterThan(0);
    },
  );
});

describe('laws of links', () => {
  for (const [exact, what] of [
    [false, 'on the steps of the sliders'],
    [true, 'anywhere in range'],
  ] as const) {
    it(`there and back is exact ${what}`, () => {
      fc.assert(
        fc.property(anyLinkState(exact), (state) => {
          const link = encodeLink(state);
          expect(decodeLink(link)).toEqual({ state, problems: [] });
          expect(encodeLink(decodeLink(link).state)).toBe(link);
        }),
        { numRuns: 150 },
      );
    });
  }

  it('needs no character that an address would escape', () => {
    fc.assert(
      fc.property(anyLinkState(true), (state) => {
        expect(encodeLink(state)).toMatch(/^#[A-Za-z0-9\-_.~/?&=]+$/);
      }),
    );
  });

  it('opening never throws, whatever the text, and what opens can be sent again', () => {
    const known = fc.constantFrom(
      '#/',
      'compare',
      '?',
      '&',
      'v=',
      'a=',
      'b=',
      'platform',
      '~',
      'pc=',
      '.s',
      '.e',
      '1e9',
      '%',
      'x.ct=',
      't=',
      '.110000.',
      '-5',
      'never',
      '__proto__',
      '=',
    );
    const text = fc
      .array(fc.oneof(known, fc.string({ unit: 'binary', maxLength: 6 })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (hash) => {
        const { state } = decodeLink(hash);
        expect(decodeLink(encodeLink(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('the same table is the same link in either language, but for the language', () => {
    const [one, other] = LANGUAGES.map((language) => encodeLink({ ...moved, language }));
    expect(one?.replace('lang=es-PE', '')).toBe(other?.replace('lang=en', ''));
  });
});
