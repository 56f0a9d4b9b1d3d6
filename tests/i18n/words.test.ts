import { describe, expect, test } from 'vitest';
import enFirst from '../../src/i18n/en/index.ts';
import enLater from '../../src/i18n/en/later.ts';
import esFirst from '../../src/i18n/es-PE/index.ts';
import esLater from '../../src/i18n/es-PE/later.ts';
import { asLanguage, changeLanguage, loadWords, startWords } from '../../src/i18n/index.ts';
import { pseudo, pseudoCatalogue } from '../../src/i18n/pseudo.ts';

/** Every message of a catalogue as [path, text]. */
function messages(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : messages(value as object, `${path}${key}.`),
  );
}
const placeholders = (text: string): string[] => (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).sort();

const spanish = new Map(messages({ ...esFirst, ...esLater }));
const english = new Map(messages({ ...enFirst, ...enLater }));

describe('the catalogues', () => {
  test('say the same things in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...spanish.keys()].sort());
  });

  test('keep the same placeholders in both languages', () => {
    const different = [...spanish].filter(
      ([key, text]) => `${placeholders(text)}` !== `${placeholders(english.get(key) ?? '')}`,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('have no empty message and no hyphen for a minus', () => {
    const bad = [...spanish, ...english].filter(([, text]) => text.trim() === '' || /(^|\s)-\d/.test(text));
    expect(bad).toEqual([]);
  });
});

describe('the pseudo-language', () => {
  test('is longer, bracketed, and leaves placeholders alone', () => {
    const text = pseudo('Faltan {{points}} puntos');
    expect(text).toMatch(/^⟦.*⟧$/);
    expect(text).toContain('{{points}}');
    expect(text.length).toBeGreaterThan('Faltan {{points}} puntos'.length * 1.2);
  });

  test('has every key of the reference', () => {
    expect(messages(pseudoCatalogue({ ...esFirst, ...esLater })).map(([key]) => key)).toEqual([
      ...spanish.keys(),
    ]);
  });
});

describe('choosing a language', () => {
  test.each([
    ['es', 'es-PE'],
    ['es-MX', 'es-PE'],
    ['en-GB', 'en'],
    ['qps', 'qps'],
    ['fr', null],
    ['', null],
    [null, null],
  ])('%s means %s', (tag, language) => {
    expect(asLanguage(tag)).toBe(language);
  });

  test('words are there as soon as it has started, and a later language brings the later words', async () => {
    const i18n = await startWords('es-PE');
    expect(i18n.t('nav.explore')).toBe('Explorar');
    await loadWords('about');
    expect(i18n.exists('about:title')).toBe(true);
    await changeLanguage('en');
    expect(i18n.t('nav.explore')).toBe('Explore');
    expect(i18n.hasResourceBundle('en', 'about')).toBe(true);
    await changeLanguage('qps');
    expect(i18n.t('nav.explore')).toMatch(/^⟦/);
  });
});
