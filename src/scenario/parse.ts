import * as v from 'valibot';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  baselineSettings,
  LEVER_IDS,
  type LeverId,
  type LeverSetting,
  type Settings,
} from '../model/index.ts';
import { type AssumptionPart, assumptionRef, type FoundAssumptions, readAssumptions } from './assumptions.ts';
import { isTooIntricate } from './bounds.ts';
import { type Loose, migrate } from './migrations.ts';
import { type FoundSetting, isOptionId, readOption, readSetting } from './numbers.ts';
import { excerpt, limited, type Opened, type Problem } from './problem.ts';
import {
  cleanTitle,
  idFrom,
  LANGUAGES,
  type Scenario,
  type Stamp,
  sameText,
  type Texts,
  withTags,
} from './scenario.ts';
import { DATE, ID, KNOWN_FIELDS, LEVER_FIELDS, STAMP, TAGS, TEXT } from './schema.ts';

/** A document that opened: the scenario, and the model and edition it says it was made with. */
export interface ParsedScenario {
  readonly scenario: Scenario;
  readonly stamp: Partial<Stamp>;
}

/**
 * The one way in for scenarios: shipped files, imports, the library's records.
 *
 * Keeps what can be kept and names each thing that was dropped, clamped or missing.
 * Failure: only when there is no package of levers in it at all, or more levels or parts than any scenario has.
 */
export function parseScenario(raw: unknown): Result<Opened<ParsedScenario>, readonly Problem[]> {
  if (isTooIntricate(raw)) return err([{ kind: 'too-intricate' }]);
  if (!isRecord(raw) || !isRecord(raw.settings)) return err([{ kind: 'not-a-scenario' }]);
  const problems: Problem[] = [];
  const document = migrate(raw, problems);
  const id = readId(document, problems);
  const unknown = document.unknown === undefined ? undefined : readTexts(document, 'unknown', '', problems);
  const scenario: Scenario = {
    id,
    title: readTexts(document, 'title', id, problems),
    summary: readTexts(document, 'summary', '', problems),
    note: readField(TEXT, document, 'note', '', problems),
    author: readField(TEXT, document, 'author', '', problems),
    date: readField(DATE, document, 'date', '', problems),
    ...(unknown === undefined ? {} : { unknown }),
    settings: parseSettings(document.settings, problems),
  };
  const tags = readField(TAGS, document, 'tags', [], problems);
  for (const field of Object.keys(document)) {
    if (!KNOWN_FIELDS.includes(field)) problems.push({ kind: 'unknown-field', field: excerpt(field) });
  }
  const stamp = readField(STAMP, document, 'stamp', {}, problems);
  return ok({ value: { scenario: withTags(scenario, tags), stamp }, problems: limited(problems) });
}

const SETTINGS_FIELDS: readonly string[] = ['levers', 'options', 'assumptions'];
const ASSUMPTION_PARTS = [
  'parameters',
  'scorecard',
  'weights',
  'line',
] as const satisfies readonly AssumptionPart[];

/** Settings on top of "as today"; what is left out stays as today. */
export function parseSettings(raw: unknown, problems: Problem[]): Settings {
  const { levers, options, assumptions } = baselineSettings();
  const found = isRecord(raw) ? raw : {};
  const settings = {
    levers: { ...levers },
    options: { ...options },
    assumptions: readAssumptions(foundAssumptions(found, problems), assumptions, problems),
  };
  for (const [name, entry] of entriesOf(found, 'levers', problems)) {
    if (!isLeverId(name)) problems.push({ kind: 'unknown-lever', name: excerpt(name) });
    else settings.levers[name] = parseLever(name, entry, settings.levers[name], problems);
  }
  for (const [name, entry] of entriesOf(found, 'options', problems)) {
    if (!isOptionId(name)) problems.push({ kind: 'unknown-option', name: excerpt(name) });
    else settings.options[name] = readOption(name, entry, settings.options[name], problems);
  }
  for (const field of Object.keys(found)) {
    if (!SETTINGS_FIELDS.includes(field)) {
      problems.push({ kind: 'unknown-field', field: excerpt(`settings.${field}`) });
    }
  }
  return settings;
}

/** Every assumption by its name; a name or a part that is not known is named. */
function foundAssumptions(settings: Loose, problems: Problem[]): FoundAssumptions {
  const found = Object.fromEntries(entriesOf(settings, 'assumptions', problems));
  for (const field of Object.keys(found)) {
    if (!(ASSUMPTION_PARTS as readonly string[]).includes(field))
      problems.push({ kind: 'unknown-assumption', name: excerpt(field) });
  }
  return ASSUMPTION_PARTS.flatMap((part) => {
    if (part === 'line') return found.line === undefined ? [] : [[{ part }, found.line] as const];
    return entriesOf(found, part, problems, 'settings.assumptions').flatMap(([name, raw]) => {
      const ref = assumptionRef(part, name);
      if (ref === null) problems.push({ kind: 'unknown-assumption', name: excerpt(`${part}.${name}`) });
      return ref === null ? [] : [[ref, raw] as const];
    });
  });
}

function parseLever(
  lever: LeverId,
  entry: unknown,
  standing: LeverSetting,
  problems: Problem[],
): LeverSetting {
  if (!isRecord(entry)) {
    problems.push({ kind: 'bad-field', field: `settings.levers.${lever}` });
    return standing;
  }
  const found: FoundSetting = {};
  for (const [field, raw] of Object.entries(entry)) {
    const known = LEVER_FIELDS.find((name) => name === field);
    if (known) found[known] = raw;
    else problems.push({ kind: 'unknown-timing', lever, text: excerpt(field) });
  }
  return readSetting(lever, found, standing, problems);
}

/** An id that a file name and a link can hold; made from the title where the document has none. */
function readId(document: Loose, problems: Problem[]): string {
  const given = v.safeParse(ID, document.id);
  if (given.success) return given.output;
  if (document.id !== undefined) problems.push({ kind: 'bad-field', field: 'id' });
  const { title } = document;
  const words = isRecord(title) ? LANGUAGES.map((language) => title[language]) : [title];
  return idFrom(words.find((text) => typeof text === 'string') ?? '');
}

/** A text in each language; a language that is missing takes the words of the other, and is named. */
function readTexts(
  document: Loose,
  field: 'title' | 'summary' | 'unknown',
  none: string,
  problems: Problem[],
): Texts {
  const tidy = field === 'title' ? cleanTitle : (text: string) => text;
  const raw = document[field];
  if (typeof raw === 'string') return sameText(tidy(raw) || none);
  const found: Partial<Record<keyof Texts, string>> = {};
  for (const language of LANGUAGES) {
    const text = isRecord(raw) ? v.safeParse(TEXT, raw[language]) : undefined;
    if (text?.success && tidy(text.output)) found[language] = tidy(text.output);
  }
  const other = found['es-PE'] ?? found.en;
  if (other === undefined) {
    if (field === 'title') problems.push({ kind: 'bad-field', field });
    return sameText(none);
  }
  for (const language of LANGUAGES) {
    if (found[language] === undefined) problems.push({ kind: 'missing-text', field, language });
  }
  return { 'es-PE': found['es-PE'] ?? other, en: found.en ?? other };
}

function readField<Schema extends v.GenericSchema>(
  schema: Schema,
  document: Loose,
  field: string,
  none: v.InferOutput<Schema>,
  problems: Problem[],
): v.InferOutput<Schema> {
  if (document[field] === undefined) return none;
  const read = v.safeParse(schema, document[field]);
  if (read.success) return read.output;
  problems.push({ kind: 'bad-field', field });
  return none;
}

function entriesOf(
  found: Loose,
  field: string,
  problems: Problem[],
  inside = 'settings',
): [string, unknown][] {
  const raw = found[field];
  if (raw === undefined) return [];
  if (isRecord(raw)) return Object.entries(raw);
  problems.push({ kind: 'bad-field', field: `${inside}.${field}` });
  return [];
}

function isLeverId(name: string): name is LeverId {
  return (LEVER_IDS as readonly string[]).includes(name);
}

export type { Loose };

export function isRecord(raw: unknown): raw is Loose {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
