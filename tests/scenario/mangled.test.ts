import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, type LinkState } from '../../src/scenario/link.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { anyLinkState } from './support/arbitrary.ts';

/** What becomes of links on their way: each has to open to what was sent. */
const MANGLINGS: Readonly<Record<string, (link: string) => string>> = {
  'percent-encoded': encodeURI,
  'percent-encoded down to each mark': encodeURIComponent,
  'percent-encoded twice': (link) => encodeURIComponent(encodeURIComponent(link)),
  'percent-encoded in small letters': (link) =>
    encodeURIComponent(link).replace(/%../g, (mark) => mark.toLowerCase()),
  'percent-encoded but for the mark in front': (link) => `#${encodeURIComponent(link.slice(1))}`,
  'the tilde alone percent-encoded': (link) => link.replaceAll('~', '%7E'),
  'with &amp;': (link) => link.replaceAll('&', '&amp;'),
  'with &amp;amp;': (link) => link.replaceAll('&', '&amp;amp;'),
  'with &#38;': (link) => link.replaceAll('&', '&#38;'),
  'with &amp; and percent-encoded': (link) => encodeURIComponent(link.replaceAll('&', '&amp;')),
  'broken into lines by mail': (link) => lines(link, 60).join('\r\n'),
  'broken into lines and indented': (link) => lines(link, 40).join('\n    '),
  'with a space at each break': (link) => lines(link, 76).join(' '),
  'with encoded spaces at each break': (link) => lines(link, 76).join('%0D%0A%20'),
  'quoted-printable': (link) => printable(link).join('=\r\n'),
  'quoted-printable, its breaks without their lines': (link) => beforeNoEscape(printable(link)).join('='),
  'quoted-printable with the tilde encoded': (link) => printable(link).join('').replaceAll('~', '=7E'),
  'closed with a point': (link) => `${link}.`,
  'in brackets and closed': (link) => `${link}).`,
  'in a question': (link) => `${link}?`,
  shouted: (link) => `${link}!`,
  'in quotes': (link) => `${link}",`,
  'in angle quotes': (link) => `«https://umbral.example/${link}»`,
  'in quotes of a word processor': (link) => `“https://umbral.example/${link}”`,
  'in single quotes of a word processor': (link) => `‘${link}’.`,
  'in low quotes': (link) => `„${link}“`,
  'in single angle quotes': (link) => `‹${link}›`,
  'in angle brackets alone': (link) => `<${link}>`,
  'closed as in Chinese': (link) => `（${link}）。`,
  'with marks of direction': (link) => `\u202A${lines(link, 50).join('\u2066')}\u202C\u2069`,
  'with spaces that do not break': (link) => lines(link, 50).join('\u202F\u00A0'),
  'in angle brackets': (link) => `<https://umbral.example/a/${link}>`,
  'in a link of Markdown': (link) => `[Umbral](https://umbral.example/${link})`,
  'escaped for Markdown': (link) => link.replace(/[_~&#]/g, '\\$&'),
  'in bold': (link) => `**${link}**`,
  'in italics': (link) => `_${link}_`,
  'in a table of text': (link) => `${link}|`,
  'with hyphens made longer by a word processor': (link) => link.replaceAll('-', '–'),
  'with hyphens that do not break': (link) => link.replaceAll('-', '\u2011'),
  'with breaks without width': (link) => lines(link, 12).join('\u200B'),
  'with soft hyphens': (link) => lines(link, 12).join('\u00AD'),
  'with a byte order mark': (link) => `\uFEFF${link}`,
  'between spaces': (link) => `  ${link}\n`,
  'without its mark': (link) => link.slice(1),
  'with an exclamation mark after its mark': (link) => link.replace('#/', '#!/'),
};

function lines(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}

/** The lines of quoted-printable; none is broken within an escape. */
function printable(link: string): string[] {
  return link.replaceAll('=', '=3D').match(/(?:=3D|[^=]){1,70}/g) ?? [];
}

/** A break that has lost its line cannot be told from an escape where `3D` or `7E` of a title follows: none is put there. */
function beforeNoEscape(parts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const part of parts) kept.push(/^(?:3D|7E)/.test(part) ? (kept.pop() ?? '') + part : part);
  return kept;
}

const platform = shippedSettings('platform');
const pair: LinkState = {
  view: 'compare',
  language: 'es-PE',
  scenarios: [
    {
      base: 'platform',
      title: 'Más cómputo (¿3D?) = 你好 & más',
      settings: {
        ...platform,
        levers: { ...platform.levers, 'public-compute': { value: 200, start: 9, ramp: 3, end: 30 } },
      },
    },
    { base: 'compliance-same-money', title: '3D', settings: shippedSettings('compliance-same-money') },
  ],
  month: 48,
  reading: 'published',
  modelVersion: '0.2.0',
  modelHash: 'k3f9a1c2',
  edition: '2025',
};

describe.each(Object.entries(MANGLINGS))('a link %s', (_, mangle) => {
  it('opens to what was sent', () => {
    expect(decodeLink(mangle(encodeLink(pair)))).toEqual({ state: pair, problems: [] });
  });

  it('does so whatever was sent', () => {
    // Without anything after the title a closing point could be the title's own.
    const stamped = anyLinkState(false).map((state) => ({ ...state, edition: '2025' }));
    fc.assert(
      fc.property(stamped, (state) => {
        expect(decodeLink(mangle(encodeLink(state)))).toEqual({ state, problems: [] });
      }),
      { numRuns: 25 },
    );
  });
});

describe('a link in other letters', () => {
  it('all in capitals opens; only the capitals of a title are lost', () => {
    const { state, problems } = decodeLink(encodeLink(pair).toUpperCase());
    expect(problems).toEqual([]);
    expect(state).toEqual({
      ...pair,
      scenarios: pair.scenarios.map((one) => ({ ...one, title: one.title?.toLowerCase() })),
    });
  });

  it('all in small letters opens; only the capitals of a title are lost', () => {
    const { state, problems } = decodeLink(encodeLink(pair).toLowerCase());
    expect(problems).toEqual([]);
    expect(state.scenarios.map((one) => one.title)).toEqual(['más cómputo (¿3d?) = 你好 & más', '3d']);
    expect(state.scenarios.map((one) => one.settings)).toEqual(pair.scenarios.map((one) => one.settings));
  });
});

describe('a title', () => {
  it.each([
    'Más cómputo',
    'Ñandú — ¡ya!',
    '你好，世界',
    'मेरी योजना',
    'خطتي',
    'Юпана',
    'ẖ́a̱',
    '🦙 llama 🇵🇪',
    '=1+1',
    '<img src=x onerror=alert(1)>',
    '3D',
    'a_b~c&d=e?f/g.h',
    '.202E.',
  ])('in any script comes back: %s', (title) => {
    const [first] = pair.scenarios;
    const state: LinkState = {
      ...pair,
      view: 'explore',
      scenarios: [{ ...first, title } as typeof first & object],
    };
    const link = encodeLink(state);
    expect(link).toMatch(/^#[A-Za-z0-9\-_.~/?&=]+$/);
    expect(decodeLink(link)).toEqual({ state, problems: [] });
    expect(decodeLink(encodeURIComponent(link))).toEqual({ state, problems: [] });
  });
});
