import type { FigureId, LeverId, OptionId } from '../model/index.ts';
import type { AssumptionRef } from './assumptions.ts';

/** The four numbers a person sets of one lever. */
export type LeverField = 'value' | 'start' | 'ramp' | 'end';

export type LanguageTag = 'es-PE' | 'en';

/**
 * Everything that can be wrong with what comes from outside, with the data its sentence needs.
 *
 * `used` is the value that stands now, in place of what was found; null is "does not end". Texts from outside
 * are cut by `excerpt`. The sentences are in the catalogues `problems`; `problemMessage` picks them.
 */
export type Problem =
  // Numbers of a package, in a link or in a file.
  | {
      readonly kind: 'out-of-range';
      readonly lever: LeverId;
      readonly field: LeverField;
      readonly value: number;
      readonly min: number;
      readonly max: number;
      readonly used: number;
    }
  | {
      readonly kind: 'option-out-of-range';
      readonly option: OptionId;
      readonly value: number;
      readonly min: number;
      readonly max: number;
      readonly used: number;
    }
  | {
      readonly kind: 'not-a-number';
      readonly lever: LeverId;
      readonly field: LeverField;
      readonly text: string;
      readonly used: number | null;
    }
  | {
      readonly kind: 'option-not-a-number';
      readonly option: OptionId;
      readonly text: string;
      readonly used: number;
    }
  | {
      readonly kind: 'end-before-start';
      readonly lever: LeverId;
      readonly end: number;
      readonly start: number;
    }
  | { readonly kind: 'unknown-lever'; readonly name: string }
  | { readonly kind: 'unknown-option'; readonly name: string }
  | { readonly kind: 'unknown-timing'; readonly lever: LeverId; readonly text: string }
  | {
      readonly kind: 'assumption-out-of-range';
      readonly of: AssumptionRef;
      readonly value: number;
      readonly min: number;
      readonly max: number;
      readonly used: number;
    }
  | {
      readonly kind: 'assumption-not-a-number';
      readonly of: AssumptionRef;
      readonly text: string;
      /** Null: as published. */
      readonly used: number | null;
    }
  | { readonly kind: 'unknown-assumption'; readonly name: string }
  | {
      /** Figures that cannot all be true. */
      readonly kind: 'contradiction';
      readonly figure: FigureId | 'total';
      readonly given: number;
      /** What the other figures make of it; null where they cannot even be held together. */
      readonly reached: number | null;
      readonly dropped: 'figure' | 'scorecard' | 'weights';
    }
  // Links.
  | { readonly kind: 'broken-link' }
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'repeated-key'; readonly key: string }
  | { readonly kind: 'unknown-base'; readonly base: string; readonly used: string }
  | { readonly kind: 'unknown-view'; readonly view: string }
  | { readonly kind: 'unknown-language'; readonly language: string; readonly used: LanguageTag }
  | { readonly kind: 'unknown-reading'; readonly text: string }
  | { readonly kind: 'unknown-outcome'; readonly text: string }
  | { readonly kind: 'unknown-month'; readonly text: string; readonly used: number }
  | { readonly kind: 'bad-ceiling'; readonly text: string; readonly max: number }
  | { readonly kind: 'bad-title'; readonly text: string }
  | { readonly kind: 'bad-goal'; readonly text: string }
  // Versions.
  | { readonly kind: 'no-version'; readonly of: 'link' | 'file'; readonly used: number }
  | {
      readonly kind: 'newer-version';
      readonly of: 'link' | 'file';
      readonly found: string;
      readonly known: number;
    }
  | { readonly kind: 'other-model'; readonly saved: string; readonly current: string }
  | { readonly kind: 'other-edition'; readonly saved: string; readonly current: string }
  // Files.
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-scenario' }
  | { readonly kind: 'too-intricate' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unknown-field'; readonly field: string }
  | { readonly kind: 'bad-field'; readonly field: string }
  | { readonly kind: 'missing-text'; readonly field: string; readonly language: LanguageTag }
  // The reader's own library.
  /** Titles: both are kept, under two names. */
  | { readonly kind: 'duplicate'; readonly title: string; readonly used: string }
  | { readonly kind: 'not-found'; readonly id: string }
  | { readonly kind: 'storage-forbidden' }
  | { readonly kind: 'storage-full' }
  | { readonly kind: 'storage-newer' }
  /** The database was deleted while the page was open; `count` scenarios are known to this page still. */
  | { readonly kind: 'storage-wiped'; readonly count: number }
  | { readonly kind: 'storage-failed'; readonly detail: string }
  | { readonly kind: 'corrupt-record'; readonly id: string }
  // Any list that grew too long to be read.
  | { readonly kind: 'and-more'; readonly count: number };

export type ProblemKind = Problem['kind'];

/** Something that opened, and what had to be dropped or changed for it. */
export interface Opened<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

const EXCERPT = 40;
/** A banner of more lines than this is not read. */
const MOST_NAMED = 24;

/** A text from outside, short enough for a sentence. */
export function excerpt(text: string): string {
  const points = Array.from(text);
  return points.length <= EXCERPT ? text : `${points.slice(0, EXCERPT - 1).join('')}…`;
}

/** The first problems by name, the rest as a count. */
export function limited(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_NAMED) return problems;
  const named = problems.slice(0, MOST_NAMED - 1);
  return [...named, { kind: 'and-more', count: problems.length - named.length }];
}
