import { isRecord } from '../scenario/parse.ts';

/** What was on the table when the page was left. Links, since they hold all of it and have a parser of their own. */
export interface Work {
  /** The view in front. */
  readonly link: string;
  /** What else lay open, such as the pair of Compare behind Explore. */
  readonly others: readonly string[];
  /** The library's id of the scenario in front; null where it is not saved. */
  readonly ownId: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** The work as found on the device; null where it cannot be believed. The links in it are read by `decodeLink`. */
export function readWork(raw: unknown): Work | null {
  if (!isRecord(raw) || typeof raw.link !== 'string') return null;
  const { link, others, ownId, at } = raw;
  return {
    link,
    others: Array.isArray(others) ? others.filter((other) => typeof other === 'string') : [],
    ownId: typeof ownId === 'string' ? ownId : null,
    at: typeof at === 'string' ? at : '',
  };
}
