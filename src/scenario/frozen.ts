/** Earlier versions of the model, as they were: each stands under a permanent name and is loaded when a link asks for it. */
import { err, ok, type Result } from '../kernel/result.ts';

/** What a version computes of settings on its centre line. Points of the total, months 0 to 48. */
export interface FrozenLine {
  /** With the method held fixed. */
  readonly total: readonly number[];
  /** As the editions would publish it. */
  readonly published: readonly number[];
  /** Total above which a country is a Pioneer. */
  readonly line: number;
}

/** A version of the model with all it needs. What it takes and gives never changes from version to version. */
export interface FrozenModel {
  readonly version: string;
  readonly hash: string;
  readonly edition: string;
  /** `settings` as files hold them (`settingsDocument`); what that version does not know is left out. */
  readonly centre: (settings: unknown) => FrozenLine;
}

const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;
const MONTHS = 49;

/** Where a version stands, beside the page; null where the text is no version, and no address is made of it. */
export const frozenPath = (version: string): string | null =>
  VERSION.test(version) ? `models/${version}.js` : null;

/** True for a version that came before another; a text that is no version did not. */
export function isEarlier(version: string, than: string): boolean {
  if (!VERSION.test(version) || !VERSION.test(than)) return false;
  const [one, other] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const place = one.findIndex((number, i) => number !== other[i]);
  return place >= 0 && (one[place] as number) < (other[place] as number);
}

/** Where the kept versions stand, each with its hash, so that none is asked for in vain. */
export const KEPT_VERSIONS = 'models/versions.json';

/** Whether a version is on the list, in the state that a link names; what is no list keeps nothing. */
export function isKept(
  list: unknown,
  { version, hash }: { readonly version: string; readonly hash?: string | undefined },
): boolean {
  if (typeof list !== 'object' || list === null || !Object.hasOwn(list, version)) return false;
  const kept = (list as Readonly<Record<string, unknown>>)[version];
  return typeof kept === 'string' && (hash === undefined || hash === kept);
}

/** What a link needs of the version it was made with. Failure: it is not kept, or not in the state that the link names. */
export function frozenFor(
  loaded: unknown,
  made: { readonly version: string; readonly hash?: string | undefined },
): Result<FrozenModel, 'not-kept'> {
  if (!isFrozen(loaded) || loaded.version !== made.version) return err('not-kept');
  return made.hash === undefined || made.hash === loaded.hash ? ok(loaded) : err('not-kept');
}

function isFrozen(loaded: unknown): loaded is FrozenModel {
  if (typeof loaded !== 'object' || loaded === null) return false;
  const { version, hash, edition, centre } = loaded as Partial<Record<keyof FrozenModel, unknown>>;
  return [version, hash, edition].every((text) => typeof text === 'string') && typeof centre === 'function';
}

/** First month above the line, or null. */
export function crossingOf({ line }: FrozenLine, total: readonly number[]): number | null {
  const crossing = total.findIndex((score) => score > line);
  return crossing === -1 ? null : crossing;
}

/** The numbers of a version, or null where it gave none that can be shown. */
export function frozenLine({ centre }: FrozenModel, settings: unknown): FrozenLine | null {
  const line = centre(settings);
  const isWhole = (values: readonly number[]): boolean =>
    values.length === MONTHS && values.every((value) => Number.isFinite(value));
  return isWhole(line.total) && isWhole(line.published) && Number.isFinite(line.line) ? line : null;
}
