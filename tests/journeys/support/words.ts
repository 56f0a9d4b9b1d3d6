import i18next from 'i18next';
import enFirst from '../../../src/i18n/en/index.ts';
import enLater from '../../../src/i18n/en/later.ts';
import esFirst from '../../../src/i18n/es-PE/index.ts';
import esLater from '../../../src/i18n/es-PE/later.ts';
import { createFormat, type Format } from '../../../src/i18n/format.ts';

export const LANGUAGES = ['es-PE', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The page's words by 'namespace:path', with amounts put in and the marks of strong words taken out. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const CATALOGUES = {
  'es-PE': { ...esFirst, ...esLater },
  en: { ...enFirst, ...enLater },
};

/** Fails on a key that no catalogue has, so that a journey cannot look for words that the page never says. */
function wordsOf(language: Language): Words {
  const i18n = i18next.createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: CATALOGUES[language] },
    ns: Object.keys(CATALOGUES[language]),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => {
    if (!i18n.exists(key, values)) throw new Error(`No catalogue has "${key}".`);
    const text = String(i18n.t(key as 'name', values)).replace(/<\/?b>/g, '');
    if (text.includes('{{'))
      throw new Error(`"${key}" wants more than ${Object.keys(values).join(', ')}: ${text}`);
    return text;
  };
}

export const WORDS: Readonly<Record<Language, Words>> = { 'es-PE': wordsOf('es-PE'), en: wordsOf('en') };
export const FORMATS: Readonly<Record<Language, Format>> = {
  'es-PE': createFormat('es-PE'),
  en: createFormat('en'),
};
