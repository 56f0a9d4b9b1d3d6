import { LINK_VERSION } from './link-state.ts';

/** Key and value, as they stand in the link. */
export type Pair = readonly [key: string, value: string];

/** One step up, pure: the pairs of a link of one version as the next one writes them. */
type LinkMigration = (pairs: readonly Pair[]) => readonly Pair[];

/**
 * The step from each version to the next, kept for ever with its fixtures (tests/links). A link without a version is
 * taken as of the oldest: no step harms a link that is newer than it.
 */
const LINK_MIGRATIONS: readonly LinkMigration[] = [withoutPoints];

/** The pairs of a link as today's version writes them; those of a newer version stay as they are. */
export function migrateLink(pairs: readonly Pair[], version: number): readonly Pair[] {
  return LINK_MIGRATIONS.slice(version, LINK_VERSION).reduce((current, step) => step(current), pairs);
}

/** 0 to 1: `200.s9.r3.e30` becomes `200s9r3u30`. Keys of levers have two letters. */
function withoutPoints(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map(([key, value]) => {
    if (/^[a-d]$/.test(key)) return [key, value.split('~').map(ofPlace).join('~')];
    return [key, /^[a-z]{2}$/.test(key) ? timing(value) : value];
  });
}

const ofPlace = (text: string): string =>
  text.replace(/^([a-z]{2}=)(.*)$/s, (_, key: string, value: string) => key + timing(value));

/** A point before a letter parts two fields; one before a digit belongs to the number. */
const timing = (value: string): string =>
  value
    .split(/\.(?=[a-z])/i)
    .map((part) => part.replace(/^e/, 'u'))
    .join('');
