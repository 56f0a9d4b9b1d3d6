import { asLanguage, DEFAULT_LANGUAGE, type Language } from '../i18n/languages.ts';

/** The reader's language outlives even "nothing new". */
const LANGUAGE_KEY = 'umbral-language';

/**
 * The language to begin in: the link's, the one chosen before, or the browser's. Knows of links no more than where
 * they say the language, so that it can be asked before anything else has arrived.
 */
export function wishedLanguage(): Language {
  const { search, hash } = window.location;
  const inLink = /[?&]lang=([\w-]+)/.exec(hash)?.[1];
  const asked = new URLSearchParams(search).get('lang');
  return (
    asLanguage(inLink) ??
    asLanguage(asked) ??
    asLanguage(remembered()) ??
    asLanguage(navigator.language) ??
    DEFAULT_LANGUAGE
  );
}

export function rememberLanguage(language: Language): void {
  try {
    if (language !== 'qps') window.localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Forbidden storage: the language is still in the address.
  }
}

function remembered(): string | null {
  try {
    return window.localStorage.getItem(LANGUAGE_KEY);
  } catch {
    return null;
  }
}
