import { err, ok, type Result } from '../kernel/result.ts';
import { toDocument } from '../scenario/file.ts';
import { isRecord, parseScenario } from '../scenario/parse.ts';
import { excerpt, type Problem } from '../scenario/problem.ts';
import type { Scenario, Stamp } from '../scenario/scenario.ts';
import { sameSettings } from './change.ts';
import { idOf } from './storage-shelf.ts';

/** Earlier versions kept of each scenario. */
export const HISTORY_LENGTH = 20;

/** An earlier version, and when it was saved (ISO 8601). */
export interface EarlierVersion {
  readonly at: string;
  readonly scenario: Scenario;
}

/** A scenario of the reader's own library. */
export interface OwnScenario {
  readonly scenario: Scenario;
  /** Model and edition it was last saved with. */
  readonly stamp: Partial<Stamp>;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** When it was deleted; null while it is not. Deleting can be undone until it is purged. */
  readonly deletedAt: string | null;
  /** Newest first, at most HISTORY_LENGTH. */
  readonly history: readonly EarlierVersion[];
  /** What had to be dropped or changed to read it. */
  readonly problems: readonly Problem[];
}

/** True where other settings were saved since the version that was seen, ISO 8601. */
export function hasMoved(own: OwnScenario, seen: string): boolean {
  if (own.updatedAt === seen) return false;
  const version = own.history.find(({ at }) => at === seen);
  return version === undefined || !sameSettings(version.scenario.settings, own.scenario.settings);
}

/** A record as it stands on the shelf: documents, so that an old one is migrated when it is read. */
interface StoredRecord {
  readonly id: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly document: object;
  readonly history: readonly { readonly at: string; readonly document: object }[];
}

/** A record that no one can believe; it is skipped, and stays where it is. */
export function readRecord(raw: unknown): Result<OwnScenario, Problem> {
  const id = idOf(raw);
  const corrupt = err({ kind: 'corrupt-record', id: excerpt(id ?? '?') } as const);
  if (!isRecord(raw) || id === undefined) return corrupt;
  const read = parseScenario(raw.document);
  if (!read.ok) return corrupt;
  const { scenario, stamp } = read.value.value;
  const history = (Array.isArray(raw.history) ? raw.history : []).flatMap(readEarlier);
  return ok({
    scenario: { ...scenario, id },
    stamp,
    updatedAt: text(raw.updatedAt) ?? '',
    deletedAt: text(raw.deletedAt) ?? null,
    history: history.map((earlier) => ({ ...earlier, scenario: { ...earlier.scenario, id } })),
    problems: read.value.problems,
  });
}

function readEarlier(raw: unknown): EarlierVersion[] {
  if (!isRecord(raw)) return [];
  const read = parseScenario(raw.document);
  return read.ok ? [{ at: text(raw.at) ?? '', scenario: read.value.value.scenario }] : [];
}

/**
 * The record after saving `scenario` over what was found: what was found goes into the history, unless it is
 * the same. A record that could not be read is kept in the history as it is.
 */
export function savedRecord(found: unknown, scenario: Scenario, stamp: Stamp, at: string): StoredRecord {
  const document = toDocument(scenario, stamp);
  const past = isRecord(found) ? found : {};
  const history = (Array.isArray(past.history) ? past.history : []).filter(isEntry);
  const earlier = isRecord(past.document) ? past.document : undefined;
  const changed = earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(document);
  return {
    id: scenario.id,
    updatedAt: at,
    deletedAt: null,
    document,
    history: changed
      ? [{ at: text(past.updatedAt) ?? '', document: earlier }, ...history].slice(0, HISTORY_LENGTH)
      : history,
  };
}

/** Anything with a document in it: whether the document can be read is asked when it is. */
function isEntry(raw: unknown): raw is StoredRecord['history'][number] {
  return isRecord(raw) && isRecord(raw.document) && typeof raw.at === 'string';
}

function text(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined;
}
