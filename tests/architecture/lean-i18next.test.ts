import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import whole from 'i18next';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leaner } from '../../scripts/lean-i18next.ts';
import enFirst from '../../src/i18n/en/index.ts';
import enLater from '../../src/i18n/en/later.ts';
import esFirst from '../../src/i18n/es-PE/index.ts';
import esLater from '../../src/i18n/es-PE/later.ts';

// A class or a method that i18next no longer has makes `leaner` fail, and with it the build.
const text = leaner(readFileSync(fileURLToPath(import.meta.resolve('i18next')), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'umbral-lean-'));
let lean: typeof whole;
beforeAll(async () => {
  const file = join(folder, 'i18next.mjs');
  writeFileSync(file, text);
  lean = ((await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default: typeof whole }).default;
});
afterAll(() => rmSync(folder, { recursive: true }));

const CATALOGUES = { 'es-PE': { ...esFirst, ...esLater }, en: { ...enFirst, ...enLater } } as const;

/** Keys of every message, without the ending of a plural. */
function* keysOf(words: object, path = ''): Generator<string> {
  for (const [key, value] of Object.entries(words))
    if (typeof value === 'string') yield `${path}${key}`.replace(/_(?:zero|one|two|few|many|other)$/, '');
    else yield* keysOf(value as object, `${path}${key}.`);
}

function start(i18next: typeof whole, language: 'es-PE' | 'en'): typeof whole {
  const i18n = i18next.createInstance();
  // As src/i18n/index.ts does it: some words at once, others when they come.
  void i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: language === 'en' ? enFirst : esFirst },
    ns: Object.keys(enFirst),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  for (const [name, words] of Object.entries(language === 'en' ? enLater : esLater))
    i18n.addResourceBundle(language, name, words);
  return i18n;
}

test.each(['es-PE', 'en'] as const)(
  'every message in %s is the same without what is left out',
  (language) => {
    const [all, few] = [start(whole, language), start(lean, language)];
    let said = 0;
    for (const [name, words] of Object.entries(CATALOGUES[language]))
      for (const key of new Set(keysOf(words)))
        for (const count of [0, 1, 2, 1_000_000]) {
          const values = Object.fromEntries(
            [...JSON.stringify(words).matchAll(/{{(\w+)}}/g)].map(([, named = '']) => [named, `«${named}»`]),
          );
          const options = { ns: name, ...values, count };
          expect(few.t(key as 'name', options)).toBe(all.t(key as 'name', options));
          said += 1;
        }
    expect(said).toBeGreaterThan(1000);
  },
);

test('no message names another or asks for a format', () => {
  const words = JSON.stringify(CATALOGUES);
  expect(words).not.toContain('$t(');
  expect(words).not.toMatch(/{{[^}]*,/);
});

test('a language may change, and its words are listened for', async () => {
  const i18n = start(lean, 'es-PE');
  const heard: string[] = [];
  i18n.on('languageChanged', (language) => heard.push(language));
  i18n.store.on('added', (language: string) => heard.push(`+${language}`));
  i18n.addResourceBundle('en', 'common', enFirst.common);
  await i18n.changeLanguage('en');
  expect(heard).toEqual(['+en', 'en']);
  expect(i18n.t('skip')).toBe(enFirst.common.skip);
  expect(i18n.hasLoadedNamespace('common')).toBe(true);
});

test('what is left out says so, and advice is gone', () => {
  expect(() => start(lean, 'en').cloneInstance()).toThrow(/left out of i18next/);
  expect(text).not.toContain('deprecated');
});
