import { decodeLink, type LinkScenario } from '../scenario/link.ts';
import { isRecord, type Loose } from '../scenario/parse.ts';
import { type PackedTables, packTables, readPacked } from './packed.ts';
import type { OnTable } from './table.ts';

/** Raise it for a field that is renamed, removed or changes its meaning, with a step below and its fixture. */
export const WORK_VERSION = 2;

/** What lies open in one tab: kept after each change, so that neither a reload nor a crash loses it. */
export interface Work {
  readonly version: typeof WORK_VERSION;
  /** The view in front, as a link: with its month, reading and place. */
  readonly link: string;
  readonly tables: PackedTables;
  /** The saved version that the scenario in front was opened at or last saved as, ISO 8601; null where there is none. */
  readonly seen: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** The work of a tab, by the tab's own name. */
export interface TabWork {
  readonly tab: string;
  readonly work: Work;
}

type Step = (work: Loose) => Loose | null;

/** The step from each outdated version to the next; what says no version is of the first. */
const STEPS: Readonly<Record<number, Step>> = { 1: fromLinks };

/** The work as found on the device; null where it cannot be believed. The links in it are read by `decodeLink`. */
export function readWork(raw: unknown): Work | null {
  let found: Loose | null = isRecord(raw) ? raw : null;
  const given = found?.version ?? 1;
  if (typeof given !== 'number') return null;
  for (let version = given; found !== null && version < WORK_VERSION; version += 1)
    found = STEPS[version]?.(found) ?? null;
  const tables = readPacked(found?.tables);
  if (found === null || tables === null || typeof found.link !== 'string') return null;
  const { link, seen, at } = found;
  return {
    version: WORK_VERSION,
    link,
    tables,
    seen: typeof seen === 'string' ? seen : null,
    at: typeof at === 'string' ? at : '',
  };
}

/** 1: a link for the view in front, links for what lay behind it, and the id of the scenario of Explore. */
function fromLinks(work: Loose): Loose | null {
  const { link, others, ownId, ...rest } = work;
  if (typeof link !== 'string') return null;
  const links = [link, ...(Array.isArray(others) ? others : [])].filter((one) => typeof one === 'string');
  const opened = links.map((one) => decodeLink(one).state);
  const pair = opened.find(({ view }) => view === 'compare')?.scenarios ?? [];
  const front = opened.find(({ view }) => view !== 'compare')?.scenarios[0] ?? pair[0];
  if (front === undefined) return null;
  const lying = ({ base, settings, title }: LinkScenario, id: unknown): OnTable => ({
    base,
    settings,
    title: title ?? null,
    ownId: typeof id === 'string' ? id : null,
  });
  const compared = pair.map((one) => lying(one, null));
  return {
    ...rest,
    version: 2,
    link,
    tables: packTables({ scenario: lying(front, ownId), compared }, [], []),
  };
}
