import { closestLanguage } from '../kernel/language.ts';
import { OPTION_IDS } from '../model/index.ts';
import { type FoundAssumptions, readAssumptions } from './assumptions.ts';
import { goalFrom } from './link-goal.ts';
import { migrateLink, type Pair } from './link-migrations.ts';
import {
  assumptionFrom,
  assumptionOfKey,
  LEVER_OF_CODE,
  numberFrom,
  OPTION_CODES,
  pairOf,
  settingFrom,
  titleFrom,
} from './link-parts.ts';
import {
  CEILING_MAX,
  DEFAULT_COMPARISON,
  DEFAULT_MONTH,
  DEFAULT_OUTCOME,
  DEFAULT_READING,
  LINK_VERSION,
  type LinkScenario,
  type LinkState,
  LONGEST,
  OUTCOMES,
  type Outcome,
  PLACES,
  READING_MONTHS,
  READINGS,
  RESERVED_KEYS,
  type Reading,
  type ReadingMonth,
  VIEWS,
  type View,
} from './link-state.ts';
import { plainLink } from './link-text.ts';
import { readOption } from './numbers.ts';
import { excerpt, type LanguageTag, limited, type Problem } from './problem.ts';
import { cleanTitle, LANGUAGES } from './scenario.ts';
import { BASELINE_ID, shippedById, shippedSettings } from './shipped.ts';

/** A table with everything on it has some hundred; what a longer list goes on with is not read. */
const MOST_PAIRS = 400;

/** True when the address carries nothing: then the reader's last work is shown instead. */
export function isEmptyLink(hash: string): boolean {
  return /^[#!/]*$/.test(hash.trim());
}

/**
 * What a link opens. Never throws: whatever is not understood is named, and stands as in the base or as today.
 *
 * `language` is what the page speaks when the link does not say.
 */
export function decodeLink(
  hash: string,
  language: LanguageTag = 'es-PE',
): { readonly state: LinkState; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { path, pairs: found } = takeApart(hash, problems);
  const view = readView(path[0], problems);
  const pairs = migrateLink(found, readVersion(new Map(found), problems));
  const read = new Map(pairs);
  const section = path[1];
  const [modelVersion, modelHash] = readStamp(read, 'm', problems)?.split('~') ?? [];
  const edition = readStamp(read, 'ed', problems);
  const goal = read.has('g') ? goalFrom(read.get('g') ?? '', problems) : undefined;
  const ceiling = readCeiling(read.get('cap'), problems);
  const outcome = readOutcome(read.get('of'), problems);
  const state: LinkState = {
    view,
    language: readLanguage(read.get('lang'), language, problems),
    scenarios: readScenarios(view, pairs, problems),
    month: readMonth(read.get('at'), problems),
    reading: readReading(read.get('reading'), problems),
    ...(ceiling === undefined ? {} : { ceiling }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(section !== undefined && /^[a-z0-9-]+$/.test(section) ? { section } : {}),
    ...(goal === undefined ? {} : { goal }),
    ...(modelVersion === undefined ? {} : { modelVersion }),
    ...(modelHash === undefined ? {} : { modelHash }),
    ...(edition === undefined ? {} : { edition }),
  };
  const nothingKnown = pairs.length > 0 && !pairs.some(([key]) => isKnown(key));
  if (nothingKnown && !(VIEWS as readonly string[]).includes(path[0] ?? '')) {
    return { state, problems: [{ kind: 'broken-link' }] };
  }
  return { state, problems: limited(problems) };
}

/** Path and pairs of the text, whatever mail and messengers have done to it. */
function takeApart(hash: string, problems: Problem[]): { path: string[]; pairs: Pair[] } {
  if (hash.length > LONGEST) {
    problems.push({ kind: 'broken-link' });
    return { path: [], pairs: [] };
  }
  const [before, after] = splitOnce(plainLink(hash), '?');
  const read = new Map<string, string>();
  for (const piece of after.split('&', MOST_PAIRS)) {
    if (piece === '') continue;
    const [key, value] = splitOnce(piece, '=');
    if (read.has(key)) problems.push({ kind: 'repeated-key', key: excerpt(key) });
    else read.set(key, value);
  }
  return { path: before.split('/').filter(Boolean), pairs: [...read] };
}

function splitOnce(text: string, mark: string): Pair {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function readView(found: string | undefined, problems: Problem[]): View {
  const view = VIEWS.find((known) => known === found);
  if (view === undefined && found !== undefined)
    problems.push({ kind: 'unknown-view', view: excerpt(found) });
  return view ?? 'explore';
}

/** The version that the link says; 0, the first, where it says none. */
function readVersion(read: ReadonlyMap<string, string>, problems: Problem[]): number {
  const text = read.get('v');
  if (text !== undefined && /^\d+$/.test(text)) {
    const version = Number(text);
    if (version > LINK_VERSION)
      problems.push({ kind: 'newer-version', of: 'link', found: excerpt(text), known: LINK_VERSION });
    return version;
  }
  if (read.size > 0) problems.push({ kind: 'no-version', of: 'link', used: LINK_VERSION });
  return 0;
}

function readLanguage(found: string | undefined, used: LanguageTag, problems: Problem[]): LanguageTag {
  const language = found === undefined ? undefined : closestLanguage(found, LANGUAGES);
  if (language === undefined && found !== undefined) {
    problems.push({ kind: 'unknown-language', language: excerpt(found), used });
  }
  return language ?? used;
}

function readMonth(found: string | undefined, problems: Problem[]): ReadingMonth {
  const month = READING_MONTHS.find((known) => String(known) === found);
  if (month === undefined && found !== undefined) {
    problems.push({ kind: 'unknown-month', text: excerpt(found), used: DEFAULT_MONTH });
  }
  return month ?? DEFAULT_MONTH;
}

function readReading(found: string | undefined, problems: Problem[]): Reading {
  const reading = READINGS.find((known) => known === found);
  if (reading === undefined && found !== undefined) {
    problems.push({ kind: 'unknown-reading', text: excerpt(found) });
  }
  return reading ?? DEFAULT_READING;
}

/** Undefined where it is the one that a link does not write. */
function readOutcome(found: string | undefined, problems: Problem[]): Outcome | undefined {
  const outcome = OUTCOMES.find((known) => known === found);
  if (outcome === undefined && found !== undefined) {
    problems.push({ kind: 'unknown-outcome', text: excerpt(found) });
  }
  return outcome === DEFAULT_OUTCOME ? undefined : outcome;
}

function readCeiling(found: string | undefined, problems: Problem[]): number | undefined {
  if (found === undefined) return undefined;
  const ceiling = numberFrom(found);
  if (typeof ceiling === 'number' && ceiling >= 0 && ceiling <= CEILING_MAX) return ceiling;
  problems.push({ kind: 'bad-ceiling', text: excerpt(found), max: CEILING_MAX });
  return undefined;
}

const STAMP_TEXT = { m: /^[\w.-]{1,40}(?:~[a-z0-9]{1,16})?$/, ed: /^[\w.-]{1,40}$/ } as const;

function readStamp(
  read: ReadonlyMap<string, string>,
  key: 'm' | 'ed',
  problems: Problem[],
): string | undefined {
  const text = read.get(key);
  if (text === undefined || STAMP_TEXT[key].test(text)) return text;
  problems.push({ kind: 'unknown-key', key });
  return undefined;
}

/** Several scenarios under a, b, c, d; or one spread over the pairs; or what the view opens on. */
function readScenarios(view: View, pairs: readonly Pair[], problems: Problem[]): readonly LinkScenario[] {
  const placed = PLACES.flatMap((place) => pairs.filter(([key]) => key === place));
  const spread = pairs.filter(([key]) => key === 'base' || !isReserved(key) || key === 't');
  if (placed.length > 0) {
    for (const [key] of spread) problems.push({ kind: 'unknown-key', key: excerpt(key) });
    return placed.map(([, value]) => {
      const [base = '', ...rest] = value.split('~');
      return readScenario(base, rest.slice(0, MOST_PAIRS).map(pairOf), problems);
    });
  }
  const known = spread.some(([key]) => isKnown(key));
  if (!known && view === 'compare') {
    for (const [key] of spread) problems.push({ kind: 'unknown-key', key: excerpt(key) });
    return DEFAULT_COMPARISON.map((base) => ({ base, settings: shippedSettings(base) }));
  }
  const base = spread.find(([key]) => key === 'base')?.[1] ?? BASELINE_ID;
  return [
    readScenario(
      base,
      spread.filter(([key]) => key !== 'base'),
      problems,
    ),
  ];
}

function readScenario(found: string, pairs: readonly Pair[], problems: Problem[]): LinkScenario {
  const base = shippedById(found) ? found : BASELINE_ID;
  if (base !== found) problems.push({ kind: 'unknown-base', base: excerpt(found), used: base });
  const standing = shippedSettings(base);
  const settings = { ...standing, levers: { ...standing.levers }, options: { ...standing.options } };
  let title = '';
  const assumed: FoundAssumptions[number][] = [];
  const seen = new Set<string>();
  for (const [key, text] of pairs) {
    const lever = LEVER_OF_CODE.get(key);
    const option = OPTION_IDS.find((id) => OPTION_CODES[id] === key);
    const assumption = assumptionOfKey(key);
    if (seen.has(key)) problems.push({ kind: 'repeated-key', key: excerpt(key) });
    else if (lever) settings.levers[lever] = settingFrom(lever, text, standing.levers[lever], problems);
    else if (option)
      settings.options[option] = readOption(option, numberFrom(text), standing.options[option], problems);
    else if (assumption) assumed.push([assumption, assumptionFrom(text)]);
    else if (key === 't') title = readTitle(text, problems);
    else problems.push({ kind: 'unknown-key', key: excerpt(key) });
    seen.add(key);
  }
  const assumptions = readAssumptions(assumed, standing.assumptions, problems);
  return { base, settings: { ...settings, assumptions }, ...(title ? { title } : {}) };
}

function readTitle(text: string, problems: Problem[]): string {
  const title = cleanTitle(titleFrom(text));
  if (!title) problems.push({ kind: 'bad-title', text: excerpt(text) });
  return title;
}

function isReserved(key: string): boolean {
  return (RESERVED_KEYS as readonly string[]).includes(key);
}

function isKnown(key: string): boolean {
  return (
    isReserved(key) ||
    LEVER_OF_CODE.has(key) ||
    OPTION_IDS.some((id) => OPTION_CODES[id] === key) ||
    assumptionOfKey(key) !== null
  );
}
