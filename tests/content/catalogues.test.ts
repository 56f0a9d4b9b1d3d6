import { describe, expect, it } from 'vitest';
import { PARAMETER_IDS } from '../../src/evidence/parameters.ts';
import { details as detailsEn } from '../../src/i18n/en/details.ts';
import { evidence as evidenceEn } from '../../src/i18n/en/evidence.ts';
import { indicators as indicatorsEn } from '../../src/i18n/en/indicators.ts';
import { levers as leversEn } from '../../src/i18n/en/levers.ts';
import { details as detailsEs } from '../../src/i18n/es-PE/details.ts';
import { evidence as evidenceEs } from '../../src/i18n/es-PE/evidence.ts';
import { indicators as indicatorsEs } from '../../src/i18n/es-PE/indicators.ts';
import { type LeverWords, levers as leversEs } from '../../src/i18n/es-PE/levers.ts';
import type { Shape } from '../../src/i18n/shape.ts';
import { LEVERS } from '../../src/model/levers/index.ts';
import {
  DIMENSION_IDS,
  INDICATOR_IDS,
  LEVER_GROUP_IDS,
  LEVER_IDS,
  OPTION_IDS,
  SUBDIMENSION_IDS,
  TIER_IDS,
} from '../../src/model/vocabulary.ts';

type Module = Readonly<Record<string, unknown>>;
type Messages = ReadonlyMap<string, string>;

const LANGUAGES = {
  'es-PE': import.meta.glob<Module>('../../src/i18n/es-PE/*.ts', { eager: true }),
  en: import.meta.glob<Module>('../../src/i18n/en/*.ts', { eager: true }),
};
const LANGUAGE_IDS = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
/** Files that gather namespaces instead of holding words. */
const GATHERING = ['index', 'later'];

/** Every message of a language by `namespace.path`, from the files themselves. */
function messagesOf(language: keyof typeof LANGUAGES): Messages {
  const messages = new Map<string, string>();
  for (const [file, module] of Object.entries(LANGUAGES[language])) {
    const name = fileName(file);
    if (GATHERING.includes(name)) continue;
    for (const words of Object.values(module)) collect(words, name, messages);
  }
  return messages;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace('.ts', '');
}

function collect(value: unknown, path: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, `${path}.${key}`, into);
}

/** Names of the placeholders in a message, in order; `{{ x, format }}` counts as `x`. */
function placeholders(message: string): string[] {
  const found = message.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g);
  return [...new Set([...found].map(([, name]) => name ?? ''))].sort();
}

function offenders(messages: Messages, isWrong: (message: string) => boolean): string[] {
  return [...messages].filter(([, message]) => isWrong(message)).map(([path]) => path);
}

// Checked by the compiler: an expected error that does not come is an error itself.
const reference = { a: 'uno', b: { c: 'dos' } } as const;
({ a: 'one', b: { c: 'two' } }) satisfies Shape<typeof reference>;
// @ts-expect-error a message is missing
({ a: 'one', b: {} }) satisfies Shape<typeof reference>;
// @ts-expect-error a message is not in the reference
({ a: 'one', b: { c: 'two', d: 'three' } }) satisfies Shape<typeof reference>;

const es = messagesOf('es-PE');
const en = messagesOf('en');

describe('all messages', () => {
  it('are found, from every namespace of the reference', () => {
    const namespaces = new Set([...es.keys()].map((path) => path.split('.')[0]));
    expect([...namespaces]).toEqual(expect.arrayContaining(['common', 'levers', 'indicators', 'evidence']));
    expect(es.size).toBeGreaterThan(400);
  });

  it('have the same paths in both languages, plural forms aside', () => {
    const pathsOf = (messages: Messages) =>
      [...new Set([...messages.keys()].map((path) => path.replace(/_(one|many|other)$/, '')))].sort();
    expect(pathsOf(en)).toEqual(pathsOf(es));
  });

  it('have the same placeholders in both languages', () => {
    const differing = [...es].filter(([path, message]) => {
      const other = en.get(path);
      return other !== undefined && `${placeholders(message)}` !== `${placeholders(other)}`;
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('tells placeholders apart', () => {
    expect(placeholders('{{b}} de {{ a, number }} y {{b}}')).toEqual(['a', 'b']);
    expect(placeholders('nada')).toEqual([]);
  });

  it.each(LANGUAGE_IDS)('say something, trimmed and without double spaces: %s', (language) => {
    const wrong = (message: string) =>
      message !== message.trim() || message === '' || /\S {2,}\S/.test(message);
    expect(offenders(messagesOf(language), wrong)).toEqual([]);
  });

  it.each(LANGUAGE_IDS)('carry no dash for decoration and no pictograph: %s', (language) => {
    const wrong = (message: string) => /—| – |\p{Extended_Pictographic}|\u{FE0F}/u.test(message);
    expect(offenders(messagesOf(language), wrong)).toEqual([]);
  });

  it.each(LANGUAGE_IDS)('write thousands with a comma and decimals with a point: %s', (language) => {
    const wrong = (message: string) => /\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)/.test(message);
    expect(offenders(messagesOf(language), wrong)).toEqual([]);
  });

  it('say drift with the glossary’s one word', () => {
    expect(offenders(es, (message) => /\binercia/i.test(message))).toEqual([]);
    expect(offenders(en, (message) => /\binertia\b/i.test(message))).toEqual([]);
  });

  it('are not left in one language by mistake', () => {
    const same = [...es].filter(
      ([path, message]) => message === en.get(path) && message.split(/\s+/).length > 3,
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });

  it.each(LANGUAGE_IDS)('reach the page: every namespace is gathered once: %s', (language) => {
    const gathered = Object.entries(LANGUAGES[language])
      .filter(([file]) => GATHERING.includes(fileName(file)))
      .flatMap(([, module]) => Object.keys(module.default as object));
    const written = Object.keys(LANGUAGES[language])
      .map(fileName)
      .filter((name) => !GATHERING.includes(name));
    expect(gathered.sort()).toEqual(written.sort());
  });
});

describe.each([
  ['es-PE', leversEs, detailsEs],
  ['en', leversEn, detailsEn],
] as const)('words of the levers: %s', (_language, words, details) => {
  const byLever: Readonly<Record<string, LeverWords>> = words.lever;

  it('name every lever and no other', () => {
    expect(Object.keys(words.lever).sort()).toEqual([...LEVER_IDS].sort());
    expect(Object.keys(words.group).sort()).toEqual([...LEVER_GROUP_IDS].sort());
  });

  it.each(LEVER_IDS)('have one sentence for each anchor of the record: %s', (id) => {
    const keys = LEVERS[id].anchors.map((anchor) => anchor.key);
    expect(Object.keys(details.lever[id].anchors).sort()).toEqual(keys.sort());
  });

  it('fit a row: names of at most 34 characters, units of at most 22', () => {
    const tooLong = LEVER_IDS.filter(
      (id) => (byLever[id]?.name.length ?? 99) > 34 || (byLever[id]?.unit.length ?? 99) > 22,
    );
    expect(tooLong).toEqual([]);
  });

  it('give no two levers the same name', () => {
    expect(new Set(LEVER_IDS.map((id) => byLever[id]?.name)).size).toBe(LEVER_IDS.length);
  });

  it.each(OPTION_IDS)('name the option by its id: %s', (id) => {
    const [owner = '', option = ''] = id.split('.');
    const options: Readonly<Record<string, Readonly<Record<string, object>>>> = words.option;
    expect(options[owner]?.[option]).toHaveProperty('explanation');
  });
});

describe('words of the index and of the evidence', () => {
  it.each([
    ['es-PE', indicatorsEs],
    ['en', indicatorsEn],
  ] as const)('cover every part and tier: %s', (_language, words) => {
    expect(Object.keys(words.dimension).sort()).toEqual([...DIMENSION_IDS].sort());
    expect(Object.keys(words.subdimension).sort()).toEqual([...SUBDIMENSION_IDS].sort());
    expect(Object.keys(words.indicator).sort()).toEqual([...INDICATOR_IDS].sort());
    expect(Object.keys(words.tier).sort()).toEqual([...TIER_IDS].sort());
  });

  it.each([
    ['es-PE', evidenceEs],
    ['en', evidenceEn],
  ] as const)('cover every parameter: %s', (_language, words) => {
    expect(Object.keys(words.parameter).sort()).toEqual([...PARAMETER_IDS].sort());
  });
});
