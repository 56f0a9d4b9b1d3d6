import i18next, { type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type later from './es-PE/later.ts';
import type { Language } from './languages.ts';
import { pseudoCatalogue } from './pseudo.ts';

export { createFormat, type Format, useFormat } from './format.ts';
export { asLanguage, LANGUAGES, type Language } from './languages.ts';

type Namespaces = Readonly<Record<string, object>>;
/** The words of the lazy views and of what goes wrong, each of which comes with what says it. */
export type LaterName = keyof typeof later;
type Part = 'first' | LaterName;

/** Each part of each language is a chunk of its own, so that a reader loads what is read. */
const PARTS: Record<'es-PE' | 'en', Record<Part, () => Promise<Namespaces>>> = {
  'es-PE': {
    first: () => import('./es-PE/index.ts').then((words) => words.default),
    about: () => import('./es-PE/about.ts'),
    assumptions: () => import('./es-PE/assumptions.ts'),
    budget: () => import('./es-PE/budget.ts'),
    compare: () => import('./es-PE/compare.ts'),
    details: () => import('./es-PE/details.ts'),
    evidence: () => import('./es-PE/evidence.ts'),
    explain: () => import('./es-PE/explain.ts'),
    goals: () => import('./es-PE/goals.ts'),
    library: () => import('./es-PE/library.ts'),
    method: () => import('./es-PE/method.ts'),
    problems: () => import('./es-PE/problems.ts'),
    share: () => import('./es-PE/share.ts'),
    studies: () => import('./es-PE/studies.ts'),
  },
  en: {
    first: () => import('./en/index.ts').then((words) => words.default),
    about: () => import('./en/about.ts'),
    assumptions: () => import('./en/assumptions.ts'),
    budget: () => import('./en/budget.ts'),
    compare: () => import('./en/compare.ts'),
    details: () => import('./en/details.ts'),
    evidence: () => import('./en/evidence.ts'),
    explain: () => import('./en/explain.ts'),
    goals: () => import('./en/goals.ts'),
    library: () => import('./en/library.ts'),
    method: () => import('./en/method.ts'),
    problems: () => import('./en/problems.ts'),
    share: () => import('./en/share.ts'),
    studies: () => import('./en/studies.ts'),
  },
};

const wanted = new Set<LaterName>();

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

/** Loads the words of a lazy view, in the language in use; a language chosen later brings them along. */
export async function loadWords(...names: readonly LaterName[]): Promise<void> {
  for (const name of names) wanted.add(name);
  // A change of language may overtake the loading: then the new language's words are loaded too.
  for (let language: string | null = null; language !== i18next.language; ) {
    const asked = i18next.language as Language;
    await Promise.all(names.map((name) => add(asked, name)));
    language = asked;
  }
}

/** The words of every lazy view. */
export function loadLaterWords(): Promise<void> {
  return loadWords(
    'about',
    'assumptions',
    'budget',
    'compare',
    'details',
    'evidence',
    'explain',
    'goals',
    'library',
    'method',
    'problems',
    'share',
    'studies',
  );
}

/** Changes the language of everything on the page. */
export async function changeLanguage(language: Language): Promise<void> {
  if (i18next.language === language) return;
  const addAll = () =>
    Promise.all([add(language, 'first'), ...[...wanted].map((name) => add(language, name))]);
  await addAll();
  await i18next.changeLanguage(language);
  // Words that a view asked for meanwhile.
  await addAll();
  nameLanguage(language);
}

async function add(language: Language, part: Part): Promise<void> {
  for (const [name, words] of Object.entries(await namespaces(language, part))) {
    if (!i18next.hasResourceBundle(language, name)) i18next.addResourceBundle(language, name, words);
  }
}

async function namespaces(language: Language, part: Part): Promise<Namespaces> {
  if (language !== 'qps') return PARTS[language][part]();
  return pseudoCatalogue({ ...(await PARTS['es-PE'][part]()) });
}

function nameLanguage(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}
