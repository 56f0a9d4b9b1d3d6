import { excerpt, type Problem } from './problem.ts';

/**
 * The version of saved scenarios.
 *
 * Bump rule: a new optional field needs nothing. A field that is renamed, removed or changes its meaning or
 * unit needs the next number, a step below, and a before/after pair in the tests.
 */
export const SCENARIO_VERSION = 1;

/** A document before it is believed. */
export type Loose = Readonly<Record<string, unknown>>;

/** One step up, pure: leaves its argument alone; may name what a reader should know of it. */
export type Migration = (document: Loose, problems: Problem[]) => Loose;

/** 1, 2, ... up to the number before `Version`. */
type VersionsBefore<
  Version extends number,
  Counted extends unknown[] = [unknown],
> = Counted['length'] extends Version
  ? never
  : Counted['length'] | VersionsBefore<Version, [...Counted, unknown]>;

/** The step from each outdated version to the next. Raising SCENARIO_VERSION without a step does not compile. */
const MIGRATIONS: Record<VersionsBefore<typeof SCENARIO_VERSION>, Migration> = {};

/** The document as of today's version. A newer one is read as it is, and named. */
export function migrate(document: Loose, problems: Problem[]): Loose {
  const found = document.version;
  if (found === undefined) {
    problems.push({ kind: 'no-version', of: 'file', used: SCENARIO_VERSION });
    return document;
  }
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    problems.push({ kind: 'bad-field', field: 'version' });
    return document;
  }
  if (found > SCENARIO_VERSION) {
    problems.push({
      kind: 'newer-version',
      of: 'file',
      found: excerpt(String(found)),
      known: SCENARIO_VERSION,
    });
    return document;
  }
  const steps: Readonly<Record<number, Migration>> = MIGRATIONS;
  let current = document;
  for (let version = found; version < SCENARIO_VERSION; version += 1) {
    const step = steps[version];
    if (step) current = step(current, problems);
  }
  return current;
}
