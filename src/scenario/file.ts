import { err, type Result } from '../kernel/result.ts';
import { isTooIntricateText } from './bounds.ts';
import { SCENARIO_VERSION } from './migrations.ts';
import { type ParsedScenario, parseScenario } from './parse.ts';
import { limited, type Opened, type Problem } from './problem.ts';
import { type Scenario, type Stamp, stampProblems, type Texts } from './scenario.ts';
import { settingsDocument } from './settings-document.ts';

/** No scenario comes near this; a larger file is something else. Unit: bytes. */
export const FILE_LIMIT = 512 * 1024;

/** Travels in every file, for a reader who opens it without the program. */
export const NOTICE: Texts = {
  'es-PE':
    'Escenario de Umbral. No es un pronóstico: guarda las políticas elegidas; lo que el modelo calcula con ellas depende de su versión.',
  en: 'Umbral scenario. Not a forecast: it keeps the chosen policies; what the model computes from them depends on its version.',
};

/** A scenario as a document of today's version. Every lever is written out, so that it means the same for ever. */
export function toDocument(scenario: Scenario, stamp: Stamp): object {
  return {
    $schema: './scenario.schema.json',
    version: SCENARIO_VERSION,
    id: scenario.id,
    title: scenario.title,
    summary: scenario.summary,
    ...(scenario.unknown === undefined ? {} : { unknown: scenario.unknown }),
    note: scenario.note,
    ...(scenario.tags === undefined ? {} : { tags: scenario.tags }),
    author: scenario.author,
    ...(scenario.date === '' ? {} : { date: scenario.date }),
    notice: NOTICE,
    stamp,
    settings: settingsDocument(scenario.settings),
  };
}

/** The text of a scenario file. */
export function exportScenario(scenario: Scenario, stamp: Stamp): string {
  return `${JSON.stringify(toDocument(scenario, stamp), null, 2)}\n`;
}

/** The name an exported file is offered under. */
export function fileName(scenario: Scenario): string {
  return `umbral-${scenario.id}.json`;
}

/**
 * Reads a file that a person chose.
 *
 * `current` is the model and edition that run here: numbers of other ones are named as moved.
 * Failure: too large, with more levels or parts than any scenario, not JSON, or JSON without a package of levers.
 */
export function importScenario(
  text: string,
  current: Stamp,
): Result<Opened<ParsedScenario>, readonly Problem[]> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > FILE_LIMIT) return err([{ kind: 'too-large', bytes, limit: FILE_LIMIT }]);
  if (isTooIntricateText(text)) return err([{ kind: 'too-intricate' }]);
  const json = parseJson(text);
  if (!json.ok) return json;
  const read = parseScenario(json.value);
  if (!read.ok) return read;
  const { value, problems } = read.value;
  return {
    ok: true,
    value: { value, problems: limited([...problems, ...stampProblems(value.stamp, current)]) },
  };
}

/** JSON from outside, or why it is none. */
export function parseJson(text: string): Result<unknown, readonly Problem[]> {
  try {
    // Some editors put a byte order mark before the first brace.
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return err([{ kind: 'not-json' }]);
  }
}
