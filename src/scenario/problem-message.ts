import type { ParameterId } from '../evidence/parameters.ts';
import type { FigureId, LeverId, OptionId } from '../model/index.ts';
import type { AssumptionPart, AssumptionRef } from './assumptions.ts';
import type { LanguageTag, LeverField, Problem, ProblemKind } from './problem.ts';

/** Kinds that are said in more than one way. */
type Split =
  | 'newer-version-link'
  | 'newer-version-file'
  | 'no-version-link'
  | 'no-version-file'
  | `missing-text-${LanguageTag}`
  | 'not-a-number-no-end'
  | 'assumption-as-published'
  | `contradiction-${'figure' | 'scorecard' | 'weights'}`
  | 'contradiction-together';
type Plain = Exclude<ProblemKind, 'newer-version' | 'no-version' | 'missing-text' | 'contradiction'>;

/** Keys of the catalogue `problems`: one message each, and the words for what is set of a lever. */
export type ProblemKey = Plain | Split | `field.${LeverField}` | `assumption.${AssumptionPart}`;

type Plural = 'and-more';
type PluralForm = 'one' | 'many' | 'other';

/** What a catalogue `problems` has to hold: a new kind of problem without words does not compile. */
export type ProblemWords = Readonly<Record<Exclude<Plain | Split, Plural>, string>> &
  Readonly<Record<`${Plural}_${PluralForm}`, string>> & {
    readonly field: Readonly<Record<LeverField, string>>;
    readonly assumption: Readonly<Record<AssumptionPart, string>>;
  };

/** What the message needs from the page, so that it stays free of React and of any language. */
export interface Speaker {
  readonly say: (key: ProblemKey, values: Readonly<Record<string, string | number>>) => string;
  readonly lever: (id: LeverId) => string;
  readonly option: (id: OptionId) => string;
  readonly parameter: (id: ParameterId) => string;
  /** A part of the index, of any level. */
  readonly figure: (id: FigureId | 'total') => string;
  /** Any number as the language writes it, with as many decimals as it has. */
  readonly number: (x: number) => string;
}

/** The sentence for a problem. Exhaustive: the compiler asks here for a new kind. */
export function problemMessage(problem: Problem, speaker: Speaker): string {
  const { say, lever, option, parameter, figure, number } = speaker;
  const nameOf = (of: AssumptionRef): string =>
    say(`assumption.${of.part}`, {
      name: of.part === 'line' ? '' : of.part === 'parameters' ? parameter(of.id) : figure(of.id),
    });
  switch (problem.kind) {
    case 'out-of-range':
      return say(problem.kind, {
        lever: lever(problem.lever),
        field: say(`field.${problem.field}`, {}),
        value: number(problem.value),
        min: number(problem.min),
        max: number(problem.max),
        used: number(problem.used),
      });
    case 'option-out-of-range':
      return say(problem.kind, {
        option: option(problem.option),
        value: number(problem.value),
        min: number(problem.min),
        max: number(problem.max),
        used: number(problem.used),
      });
    case 'not-a-number': {
      const values = {
        lever: lever(problem.lever),
        field: say(`field.${problem.field}`, {}),
        text: problem.text,
      };
      if (problem.used === null) return say('not-a-number-no-end', values);
      return say(problem.kind, { ...values, used: number(problem.used) });
    }
    case 'option-not-a-number':
      return say(problem.kind, {
        option: option(problem.option),
        text: problem.text,
        used: number(problem.used),
      });
    case 'end-before-start':
      return say(problem.kind, {
        lever: lever(problem.lever),
        end: number(problem.end),
        start: number(problem.start),
      });
    case 'assumption-out-of-range':
      return say(problem.kind, {
        assumption: nameOf(problem.of),
        value: number(problem.value),
        min: number(problem.min),
        max: number(problem.max),
        used: number(problem.used),
      });
    case 'assumption-not-a-number': {
      const values = { assumption: nameOf(problem.of), text: problem.text };
      if (problem.used === null) return say('assumption-as-published', values);
      return say(problem.kind, { ...values, used: number(problem.used) });
    }
    case 'contradiction': {
      const values = { name: figure(problem.figure), given: number(problem.given) };
      if (problem.reached === null) return say('contradiction-together', values);
      const reached = number(Number(problem.reached.toFixed(2)));
      return say(`contradiction-${problem.dropped}`, { ...values, reached });
    }
    case 'unknown-timing':
      return say(problem.kind, { lever: lever(problem.lever), text: problem.text });
    case 'newer-version':
      return say(`newer-version-${problem.of}`, { found: problem.found, known: problem.known });
    case 'no-version':
      return say(`no-version-${problem.of}`, { used: problem.used });
    case 'missing-text':
      return say(`missing-text-${problem.language}`, { field: problem.field });
    case 'too-large':
      return say(problem.kind, {
        size: number(Math.ceil(problem.bytes / 1024)),
        limit: number(Math.floor(problem.limit / 1024)),
      });
    case 'unknown-lever':
    case 'unknown-assumption':
    case 'unknown-reading':
    case 'unknown-outcome':
    case 'unknown-option':
    case 'broken-link':
    case 'unknown-key':
    case 'repeated-key':
    case 'unknown-base':
    case 'unknown-view':
    case 'unknown-language':
    case 'unknown-month':
    case 'bad-ceiling':
    case 'bad-title':
    case 'bad-goal':
    case 'other-model':
    case 'other-edition':
    case 'not-json':
    case 'not-a-scenario':
    case 'too-intricate':
    case 'unknown-field':
    case 'bad-field':
    case 'duplicate':
    case 'not-found':
    case 'storage-forbidden':
    case 'storage-full':
    case 'storage-newer':
    case 'storage-wiped':
    case 'storage-failed':
    case 'corrupt-record':
    case 'and-more': {
      const { kind, ...values } = problem;
      return say(kind, values);
    }
  }
}
