import { closestLanguage } from '../kernel/language.ts';

/** The languages a reader can choose; the first is the default. */
export const LANGUAGES = ['es-PE', 'en'] as const;

/** `qps` is a pseudo-language for development: longer, bracketed text that shows what was not worded or does not fit. */
export type Language = (typeof LANGUAGES)[number] | 'qps';

export const DEFAULT_LANGUAGE: Language = LANGUAGES[0];

/** The language meant by a tag from a link, a stored choice or the browser; null where we have none of it. */
export function asLanguage(tag: string | null | undefined): Language | null {
  if (tag === 'qps') return 'qps';
  return closestLanguage(tag ?? '', LANGUAGES) ?? null;
}
