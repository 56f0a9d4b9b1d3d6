import type { Settings } from '../model/index.ts';
import { excerpt, type LanguageTag, type Problem } from './problem.ts';

/** The same sentence in each language. */
export type Texts = Readonly<Record<LanguageTag, string>>;

/** A named policy package: what a person names, saves and sends. What it leads to is computed, never kept here. */
export interface Scenario {
  /** Lower-case words joined by hyphens; the name of its file, and the `base` of links for shipped ones. */
  readonly id: string;
  readonly title: Texts;
  readonly summary: Texts;
  /** The author's own remark, in whatever language; may be empty. */
  readonly note: string;
  /** The author's own words to find it by; absent where there are none. */
  readonly tags?: readonly string[];
  readonly author: string;
  /** Day it was made, YYYY-MM-DD. */
  readonly date: string;
  /** What is not known of it, where it stands for something real. */
  readonly unknown?: Texts;
  readonly settings: Settings;
}

/** Which model and edition of the index something was made with. */
export interface Stamp {
  readonly model: string;
  /** Hash of the model's equations, parameters and edition; what was made before there was one has none. */
  readonly hash?: string;
  readonly edition: string;
}

export const LANGUAGES = ['es-PE', 'en'] as const satisfies readonly LanguageTag[];

/** Longest title, in characters. */
export const TITLE_LENGTH = 100;
export const NOTE_LENGTH = 2000;
export const TAG_LENGTH = 30;
export const MOST_TAGS = 12;
const ID_LENGTH = 60;

/** The same words for both languages: the title a reader gives is not translated. */
export function sameText(text: string): Texts {
  return { 'es-PE': text, en: text };
}

/**
 * A title on one line: no control or direction characters, no half characters, single spaces, at most
 * TITLE_LENGTH. Cleaning twice changes nothing.
 */
export function cleanTitle(text: string): string {
  return cleanLine(text, TITLE_LENGTH);
}

function cleanLine(text: string, length: number): string {
  const visible = text
    .replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return Array.from(visible).slice(0, length).join('').trim();
}

/** Tags on one line each, none empty, none twice (capitals apart), at most MOST_TAGS. Cleaning twice changes nothing. */
export function cleanTags(texts: readonly string[]): readonly string[] {
  const tags = new Map<string, string>();
  for (const text of texts) {
    const tag = cleanLine(text.replaceAll(',', ' '), TAG_LENGTH);
    const key = tag.toLocaleLowerCase('es');
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}

/** The scenario with these tags and no others. */
export function withTags({ tags: _, ...scenario }: Scenario, texts: readonly string[]): Scenario {
  const tags = cleanTags(texts);
  return tags.length === 0 ? scenario : { ...scenario, tags };
}

/** An id from a title: "Más cómputo, 2028" becomes "mas-computo-2028". Never empty. */
export function idFrom(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, ID_LENGTH).replace(/-$/, '') || 'scenario';
}

/** The wanted id, or the first of `wanted-2`, `wanted-3`, ... that is free. */
export function uniqueId(wanted: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  let number = 2;
  while (used.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** The wanted title, or the first of "wanted (2)", "wanted (3)", ... that is taken in neither language. */
export function uniqueTitle(wanted: Texts, taken: readonly Texts[]): Texts {
  const used = new Set(taken.flatMap((title) => LANGUAGES.map((language) => title[language])));
  const isFree = (title: Texts): boolean => LANGUAGES.every((language) => !used.has(title[language]));
  const numbered = (number: number): Texts => {
    const end = ` (${number})`;
    const cut = (text: string): string => cleanLine(text, TITLE_LENGTH - end.length) + end;
    return { 'es-PE': cut(wanted['es-PE']), en: cut(wanted.en) };
  };
  let title = wanted;
  for (let number = 2; !isFree(title); number += 1) title = numbered(number);
  return title;
}

/** What a reader should know of numbers that were made elsewhere: nothing when model and edition are ours. */
export function stampProblems(saved: Partial<Stamp>, current: Stamp): Problem[] {
  const problems: Problem[] = [];
  if (saved.model !== undefined && saved.model !== current.model) {
    problems.push({ kind: 'other-model', saved: excerpt(saved.model), current: current.model });
  } else if (saved.model !== undefined && saved.hash !== undefined && saved.hash !== current.hash) {
    const state = (hash = '?'): string => excerpt(`${current.model}~${hash}`);
    problems.push({ kind: 'other-model', saved: state(saved.hash), current: state(current.hash) });
  }
  if (saved.edition !== undefined && saved.edition !== current.edition) {
    problems.push({ kind: 'other-edition', saved: excerpt(saved.edition), current: current.edition });
  }
  return problems;
}
