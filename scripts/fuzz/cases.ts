/** Hostile links and files: valid ones mutated, and noise. The same seed makes the same cases. */
import { streamOf } from '../../src/kernel/random.ts';
import { exportScenario } from '../../src/scenario/file.ts';
import { exportLibrary } from '../../src/scenario/library-file.ts';
import { encodeLink, type LinkState } from '../../src/scenario/link.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';

export type Case = { readonly kind: 'link' | 'file'; readonly text: string };

/** A number in (0, 1), the next one at each call. */
type Chance = () => number;

const STAMP = { model: '0.2.0', hash: 't2ydez76', edition: '2025' };

/** Pieces that mean something to a parser, a browser, a spreadsheet or a prototype. */
const PIECES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '"__proto__":{"polluted":1}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '<script>polluted=1</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '#{7*7}',
  '{{7*7}}',
  '=1+1',
  '@SUM(A1)',
  '\u0000',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '\uDFFF',
  '%',
  '%25',
  '%E0%A4',
  '%00',
  '&amp;',
  '&',
  '&&',
  '=',
  '==',
  '=3D',
  '~',
  '~~',
  '?',
  '#',
  '#/',
  '/',
  '//',
  '.',
  '..',
  '.s',
  '.e',
  's',
  'r',
  'u',
  'never',
  '_',
  '-',
  '+',
  '1e999',
  '-1e999',
  '1e-400',
  'NaN',
  'Infinity',
  '-0',
  '0x10',
  '9'.repeat(400),
  'v=0',
  'v=1',
  'v=99',
  'v=-1',
  'v=3D1',
  'a=',
  'b=',
  'c=',
  'd=',
  'e=',
  'base=',
  't=.110000.',
  't=.D800.',
  'pc=',
  'x.rs=',
  'p.lag-cloud=',
  'f.compute=',
  'w.compute=',
  'x.ln=',
  'm=',
  'ed=',
  'lang=',
  'at=',
  'reading=',
  'g=',
  'cap=',
  'most-points',
  'lock-',
  'free-',
  'absorb',
  'platform',
  'compare',
  'explore',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '"',
  '\\',
  '\n',
  '\r\n',
  ' ',
  'null',
  'true',
  '[]',
  '{}',
  '1',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '{"a":{"a":{"a":{"a":',
] as const;

/** What every object answers to: a table that is asked for one of these must not find it. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** A maker of cases: the n-th case of a seed is always the same. */
export function fuzzCases(seed: number): (n: number) => Case {
  const stream = streamOf(seed, 'fuzz');
  const links = validLinks();
  const files = [
    ...SHIPPED.map((scenario) => exportScenario(scenario, STAMP)),
    exportLibrary(SHIPPED.slice(0, 3), STAMP),
  ];
  const documents = files.map((text) => JSON.parse(text) as unknown);
  return (n) => {
    let place = 0;
    const chance: Chance = () => stream.at(n, place++);
    const draw = chance();
    if (draw < 0.5) return { kind: 'link', text: mutated(pick(links, chance), chance) };
    if (draw < 0.6)
      return { kind: 'link', text: `${pick(['#/', '#', '', '#/compare?'], chance)}${noise(chance)}` };
    if (draw < 0.75) return { kind: 'file', text: mutated(pick(files, chance), chance) };
    if (draw < 0.95)
      return { kind: 'file', text: JSON.stringify(twisted(pick(documents, chance), chance, 0)) };
    return { kind: 'file', text: chance() < 0.1 ? deep(chance) : noise(chance) };
  };
}

const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T;
const upTo = (most: number, chance: Chance): number => Math.floor(chance() * (most + 1));

function validLinks(): readonly string[] {
  const common = {
    language: 'es-PE',
    month: 48,
    reading: 'published',
    modelVersion: '0.2.0',
    edition: '2025',
  } as const;
  const [first, second, third] = SHIPPED.slice(1, 4).map(({ id, settings }) => ({
    base: 'baseline',
    settings,
    title: id,
  }));
  const own = {
    parameters: { lag_cloud_months: 4, bass_p: 0.02 },
    scorecard: { compute: 22.5, talent: 41, governance: 50 },
    weights: { infrastructure: 12 },
    line: 62,
  };
  const assumed = SHIPPED.map(({ id, settings }) => ({
    base: id,
    settings: { ...settings, assumptions: own },
    title: 'Más 你好',
  }));
  const states: LinkState[] = [
    ...SHIPPED.map(({ id, settings }) => ({
      ...common,
      view: 'explore' as const,
      scenarios: [{ base: id, settings }],
    })),
    ...assumed.map((one) => ({ ...common, view: 'explore' as const, scenarios: [one] })),
    { ...common, view: 'compare', scenarios: [first, second, third].filter((one) => one !== undefined) },
    { ...common, view: 'compare', scenarios: assumed.slice(0, 4) },
  ];
  return [
    ...states.map(encodeLink),
    '#/explore?v=0&lang=es-PE&base=platform&pc=200.s9.r3.e30&x.rs=0.5&t=M.E1.s_c.F3.mputo&at=48&m=0.1.0&ed=2025',
    '#/goals?v=1&lang=es-PE&base=platform&g=cheapest-by-chance~m24~l60~c50~p325~absorb~s0-12~lock-li-tr~free-st&m=0.2.0&ed=2025',
    '#/goals?v=1&lang=en&base=baseline&g=most-points~m48~p100',
    '#/explore?v=1&lang=en&base=platform&cap=325.5&m=0.2.0&ed=2025',
    '#/compare?v=0&lang=en&a=platform~pc=200.s9~t=Owned_first&b=platform~x.rs=1~t=Rented_first&at=48&m=0.1.0&ed=2025',
  ];
}

/** One to some twelve changes anywhere in the text. */
function mutated(text: string, chance: Chance): string {
  let current = text;
  for (let changes = 1 + upTo(11, chance); changes > 0; changes -= 1) current = changed(current, chance);
  return current;
}

function changed(text: string, chance: Chance): string {
  const from = upTo(text.length, chance);
  const to = Math.min(text.length, from + upTo(24, chance));
  switch (upTo(8, chance)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 6:
    case 7:
      return withWord(text, chance);
    case 1:
      return text.slice(0, from) + pick(PIECES, chance) + text.slice(from);
    case 2:
      return text.slice(0, from) + pick(PIECES, chance) + text.slice(to);
    case 3:
      return text.slice(0, from) + String.fromCharCode(upTo(0xffff, chance)) + text.slice(from + 1);
    case 4:
      return (
        text.slice(0, from) +
        text.slice(from, to).repeat(1 + upTo(chance() < 0.02 ? 2000 : 4, chance)) +
        text.slice(to)
      );
    case 5:
      return text.slice(0, from) + (chance() * 10 ** (upTo(40, chance) - 20)).toString() + text.slice(to);
    default:
      return chance() < 0.5
        ? text.slice(0, from)
        : encodeURIComponent(text.slice(0, 9000).replace(/\p{Cs}/gu, ''));
  }
}

/** One whole part, between two marks, becomes a word that means something elsewhere: a key, a kind, a lever, a number. */
function withWord(text: string, chance: Chance): string {
  const parts = text.split(/([#/?&=~"{}:,])/);
  const at = 2 * upTo((parts.length - 1) / 2, chance);
  const word = chance() < 0.5 ? pick(INHERITED, chance) : pick(PIECES, chance);
  // A letter in front may be a key of its own: `m24`, `s9`.
  parts[at] = chance() < 0.3 ? (parts[at] ?? '').slice(0, 2) + word : word;
  return parts.join('');
}

function noise(chance: Chance): string {
  let text = '';
  for (let parts = upTo(40, chance); parts > 0; parts -= 1)
    text +=
      chance() < 0.6
        ? pick(PIECES, chance)
        : String.fromCharCode(upTo(chance() < 0.7 ? 127 : 0xffff, chance));
  return chance() < 0.02 ? text.repeat(1 + upTo(300, chance)) : text;
}

/** The document with some of its parts put in another shape. */
function twisted(part: unknown, chance: Chance, level: number): unknown {
  const draw = chance();
  if (draw < 0.03) return strange(chance, level);
  if (Array.isArray(part)) return part.map((one) => twisted(one, chance, level + 1));
  if (typeof part !== 'object' || part === null) return draw < 0.06 ? pick(PIECES, chance) : part;
  const entries = Object.entries(part).flatMap(([key, value]): [string, unknown][] => {
    const fate = chance();
    if (fate < 0.02) return [];
    if (fate < 0.04) return [[pick(PIECES, chance), twisted(value, chance, level + 1)]];
    return [[key, twisted(value, chance, level + 1)]];
  });
  if (chance() < 0.05) entries.push([pick(PIECES, chance), strange(chance, level)]);
  return Object.fromEntries(entries);
}

function strange(chance: Chance, level: number): unknown {
  switch (upTo(8, chance)) {
    case 0:
      return null;
    case 1:
      return (chance() - 0.5) * 10 ** upTo(300, chance);
    case 2:
      return pick(PIECES, chance);
    case 3:
      return pick(PIECES, chance).repeat(upTo(500, chance));
    case 4:
      return nested(upTo(chance() < 0.05 ? 500 : 40, chance));
    case 5:
      return JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    case 6:
      return Array.from({ length: upTo(chance() < 0.05 ? 5000 : 20, chance) }, (_, i) => i);
    case 7:
      return level < 6 ? Object.fromEntries([[pick(PIECES, chance), strange(chance, level + 1)]]) : true;
    default:
      return { 'es-PE': pick(PIECES, chance), en: 3 };
  }
}

/** Deeper than anything that walks a document level by level has room for. */
function deep(chance: Chance): string {
  const levels = upTo(chance() < 0.05 ? 60_000 : 2000, chance);
  const [open, close] = pick(
    [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const,
    chance,
  );
  return `{"version":1,"settings":${open.repeat(levels)}1${close.repeat(levels)}}`;
}

function nested(levels: number): unknown {
  let inner: unknown = 1;
  for (let i = 0; i < levels; i += 1) inner = i % 2 === 0 ? [inner] : { a: inner };
  return inner;
}
