import i18next, { type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages.ts';
import { pseudoCatalogue } from './pseudo.ts';

export { createFormat, type Format, formatOf, useFormat } from './format.ts';
export { asLanguage, DEFAULT_LANGUAGE, LANGUAGES, type Language } from './languages.ts';

/** Which part of the words: what the first view needs, or what the other views add. */
type Part = 'first' | 'later';
type Namespaces = Readonly<Record<string, object>>;

/** Each a chunk of its own, so that a reader loads one language only. */
const PARTS: Record<'es-PE' | 'en', Record<Part, () => Promise<{ default: Namespaces }>>> = {
  'es-PE': { first: () => import('./es-PE/index.ts'), later: () => import('./es-PE/later.ts') },
  en: { first: () => import('./en/index.ts'), later: () => import('./en/later.ts') },
};

let laterWanted = false;

/**
 * Starts the words in one language. Rendering may begin when the promise resolves: no text is ever missing or pending.
 */
export async function startWords(language: Language): Promise<i18n> {
  const first = await namespaces(language, 'first');
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: first as ResourceLanguage },
    ns: Object.keys(first),
    defaultNS: 'common',
    initAsync: false,
    // React escapes.
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  nameLanguage(language);
  return i18next;
}

/** Loads what the lazy views say, in the language in use; a language chosen later brings them along. */
export async function loadLaterWords(): Promise<void> {
  laterWanted = true;
  await add(i18next.language as Language, 'later');
}

/** Changes the language of everything on the page. */
export async function changeLanguage(language: Language): Promise<void> {
  if (i18next.language === language) return;
  await add(language, 'first');
  if (laterWanted) await add(language, 'later');
  await i18next.changeLanguage(language);
  nameLanguage(language);
}

async function add(language: Language, part: Part): Promise<void> {
  for (const [name, words] of Object.entries(await namespaces(language, part))) {
    if (!i18next.hasResourceBundle(language, name)) i18next.addResourceBundle(language, name, words);
  }
}

async function namespaces(language: Language, part: Part): Promise<Namespaces> {
  if (language !== 'qps') return (await PARTS[language][part]()).default;
  return pseudoCatalogue((await PARTS['es-PE'][part]()).default);
}

function nameLanguage(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}
