import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { problems as english } from '../../src/i18n/en/problems.ts';
import { problems as spanish } from '../../src/i18n/es-PE/problems.ts';
import type { Problem, ProblemKind } from '../../src/scenario/problem.ts';
import { problemMessage, type Speaker } from '../../src/scenario/problem-message.ts';

const lever = { lever: 'literacy', field: 'value' } as const;
const option = { option: 'assumption.continuity' } as const;
const range = { value: 2, min: 0, max: 1, used: 1 };

/** At least one of every kind; the compiler asks for a new one. */
const EXAMPLES: { [Kind in ProblemKind]: readonly Extract<Problem, { kind: Kind }>[] } = {
  'out-of-range': (['value', 'start', 'ramp', 'end'] as const).map((field) => ({
    kind: 'out-of-range',
    ...lever,
    ...range,
    field,
  })),
  'option-out-of-range': [{ kind: 'option-out-of-range', ...option, ...range }],
  'not-a-number': [
    { kind: 'not-a-number', ...lever, text: 'x', used: 3 },
    { kind: 'not-a-number', lever: 'literacy', field: 'end', text: 'x', used: null },
  ],
  'option-not-a-number': [{ kind: 'option-not-a-number', ...option, text: 'x', used: 0 }],
  'end-before-start': [{ kind: 'end-before-start', lever: 'literacy', end: 3, start: 6 }],
  'unknown-lever': [{ kind: 'unknown-lever', name: 'x' }],
  'unknown-option': [{ kind: 'unknown-option', name: 'x' }],
  'unknown-timing': [{ kind: 'unknown-timing', lever: 'literacy', text: 'x' }],
  'assumption-out-of-range': [
    { kind: 'assumption-out-of-range', of: { part: 'parameters', id: 'bass_p' }, ...range },
    { kind: 'assumption-out-of-range', of: { part: 'line' }, ...range },
  ],
  'assumption-not-a-number': [
    { kind: 'assumption-not-a-number', of: { part: 'scorecard', id: 'compute' }, text: 'x', used: 3 },
    { kind: 'assumption-not-a-number', of: { part: 'weights', id: 'compute' }, text: 'x', used: null },
  ],
  'unknown-assumption': [{ kind: 'unknown-assumption', name: 'x' }],
  contradiction: (['figure', 'scorecard', 'weights'] as const).flatMap((dropped) =>
    [31.4159, null].map((reached) => ({
      kind: 'contradiction' as const,
      figure: 'governance' as const,
      given: 20,
      reached,
      dropped,
    })),
  ),
  'unknown-outcome': [{ kind: 'unknown-outcome', text: 'x' }],
  'unknown-reading': [{ kind: 'unknown-reading', text: 'x' }],
  'broken-link': [{ kind: 'broken-link' }],
  'unknown-key': [{ kind: 'unknown-key', key: '<b>&' }],
  'repeated-key': [{ kind: 'repeated-key', key: 'x' }],
  'unknown-base': [{ kind: 'unknown-base', base: 'x', used: 'baseline' }],
  'unknown-view': [{ kind: 'unknown-view', view: 'x' }],
  'unknown-language': [{ kind: 'unknown-language', language: 'x', used: 'en' }],
  'unknown-month': [{ kind: 'unknown-month', text: '7', used: 24 }],
  'bad-ceiling': [{ kind: 'bad-ceiling', text: 'x', max: 300_000 }],
  'bad-title': [{ kind: 'bad-title', text: 'x' }],
  'bad-goal': [{ kind: 'bad-goal', text: 'x' }],
  'no-version': [
    { kind: 'no-version', of: 'link', used: 0 },
    { kind: 'no-version', of: 'file', used: 1 },
  ],
  'newer-version': [
    { kind: 'newer-version', of: 'link', found: '9', known: 0 },
    { kind: 'newer-version', of: 'file', found: '9', known: 1 },
  ],
  'other-model': [{ kind: 'other-model', saved: '0.0.1', current: '0.1.0' }],
  'other-edition': [{ kind: 'other-edition', saved: '2024', current: '2025' }],
  'not-json': [{ kind: 'not-json' }],
  'too-intricate': [{ kind: 'too-intricate' }],
  'not-a-scenario': [{ kind: 'not-a-scenario' }],
  'too-large': [{ kind: 'too-large', bytes: 9_000_000, limit: 524_288 }],
  'unknown-field': [{ kind: 'unknown-field', field: 'x' }],
  'bad-field': [{ kind: 'bad-field', field: 'x' }],
  'missing-text': [
    { kind: 'missing-text', field: 'title', language: 'es-PE' },
    { kind: 'missing-text', field: 'title', language: 'en' },
  ],
  duplicate: [{ kind: 'duplicate', title: 'x', used: 'x-2' }],
  'not-found': [{ kind: 'not-found', id: 'x' }],
  'storage-forbidden': [{ kind: 'storage-forbidden' }],
  'storage-full': [{ kind: 'storage-full' }],
  'storage-newer': [{ kind: 'storage-newer' }],
  'storage-wiped': [{ kind: 'storage-wiped', count: 3 }],
  'storage-failed': [{ kind: 'storage-failed', detail: 'AbortError' }],
  'corrupt-record': [{ kind: 'corrupt-record', id: 'x' }],
  'and-more': [
    { kind: 'and-more', count: 1 },
    { kind: 'and-more', count: 7 },
  ],
};

const words = i18next.createInstance();
await words.init({
  lng: 'es-PE',
  fallbackLng: false,
  resources: { 'es-PE': { problems: spanish }, en: { problems: english } },
  ns: ['problems'],
  defaultNS: 'problems',
  interpolation: { escapeValue: false },
});

describe.each(['es-PE', 'en'])('the sentences in %s', (language) => {
  const say = words.getFixedT(language, 'problems') as unknown as Speaker['say'];
  const inBrackets = (id: string): string => `[${id}]`;
  const speaker: Speaker = {
    say,
    lever: inBrackets,
    option: inBrackets,
    parameter: inBrackets,
    figure: inBrackets,
    number: String,
  };

  it.each(Object.values(EXAMPLES).flat())('$kind is a whole sentence with its data in it', (problem) => {
    const message = problemMessage(problem, speaker);
    expect(message).toMatch(/^\p{Lu}|^["“«[]/u);
    expect(message).toMatch(/[.]$/);
    expect(message).not.toMatch(/\{\{|undefined|null|NaN/);
    expect(message).not.toBe(problem.kind);
    for (const datum of ['lever', 'option', 'key', 'name', 'text', 'found', 'saved', 'id'] as const) {
      if (datum in problem) expect(message).toContain(String(problem[datum as keyof Problem]));
    }
  });

  it('one more notice and several are counted', () => {
    const [one, several] = EXAMPLES['and-more'].map((problem) => problemMessage(problem, speaker));
    expect(one).not.toBe(several?.replace('7', '1'));
  });
});
