import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  baselineSetting,
  LEVER_IDS,
  NO_ASSUMPTIONS,
  OPTION_BASELINE,
  OPTION_IDS,
  type Settings,
} from '../../src/model/index.ts';
import { decodeLink, encodeLink } from '../../src/scenario/link.ts';

/**
 * Every link that was ever published, and what it must open for ever. A block of a file is a link and, under it,
 * all that is not as today. Blocks are added, never changed: a fixture that fails means that links in the world
 * have changed their meaning.
 */
const FOLDER = new URL('./', import.meta.url);

interface Fixture {
  readonly link: string;
  readonly opens: string;
}

function fixtures(file: string): Fixture[] {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//')))
    .filter((lines) => lines.length > 0)
    .map(([link = '', ...rest]) => ({ link, opens: rest.map((line) => line.trim()).join('\n') }));
}

function inWords(link: string): string {
  const { state, problems } = decodeLink(link);
  const place = [state.view, state.section].filter(Boolean).join('/');
  const stamps = [
    state.modelVersion && `model ${[state.modelVersion, state.modelHash].filter(Boolean).join('~')}`,
    state.edition && `edition ${state.edition}`,
  ];
  return [
    [
      place,
      state.language,
      `month ${state.month}`,
      state.reading === 'published' && 'as published',
      state.ceiling !== undefined && `ceiling ${state.ceiling}`,
      ...stamps,
    ]
      .filter(Boolean)
      .join(', '),
    ...(state.outcome === undefined ? [] : [`of ${state.outcome}`]),
    ...(state.goal === undefined ? [] : [`goal ${JSON.stringify(state.goal)}`]),
    ...state.scenarios.flatMap(({ base, title, settings }) => [
      `on ${base}${title === undefined ? '' : ` as ${title}`}`,
      ...differences(settings),
    ]),
    ...problems.map(({ kind, ...data }) => `problem ${kind} ${JSON.stringify(data)}`),
  ].join('\n');
}

/** Each lever and option that is not as today, and each assumption that is not as published, in full. */
function differences({ levers, options, assumptions }: Settings): string[] {
  const moved = LEVER_IDS.filter((id) => JSON.stringify(levers[id]) !== JSON.stringify(baselineSetting(id)));
  return [
    ...moved.map((id) => {
      const { value, start, ramp, end } = levers[id];
      return `${id} ${value} from ${start} over ${ramp}${end === null ? '' : ` until ${end}`}`;
    }),
    ...OPTION_IDS.filter((id) => options[id] !== OPTION_BASELINE[id]).map((id) => `${id} ${options[id]}`),
    ...(['parameters', 'scorecard', 'weights'] as const).flatMap((part) =>
      Object.entries(assumptions[part]).map(([id, value]) => `${part} ${id} ${value}`),
    ),
    ...(assumptions.line === NO_ASSUMPTIONS.line ? [] : [`line ${assumptions.line}`]),
  ];
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

describe.each(files)('tests/links/%s', (file) => {
  it.each(fixtures(file))('$link', ({ link, opens }) => {
    expect(inWords(link)).toBe(opens);
  });

  it('each opens to the same when it is sent on', () => {
    for (const { link } of fixtures(file)) {
      const { state } = decodeLink(link);
      expect(decodeLink(encodeLink(state))).toEqual({ state, problems: [] });
    }
  });
});
