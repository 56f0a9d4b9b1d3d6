/** The table and the steps around it, small enough to be kept after every change. */
import { decodeLink, encodeLink, type LinkScenario } from '../scenario/link.ts';
import { isRecord } from '../scenario/parse.ts';
import type { OnTable, Table } from './table.ts';

/** A scenario as a link, which has a parser of its own and is migrated as links are. */
interface Packed {
  readonly link: string;
  /** The library's id of it; null where it is not saved. */
  readonly ownId: string | null;
}

/** Places in `scenarios`: that of Explore first, then those of Compare. */
type Places = readonly number[];

export interface PackedTables {
  /** Each scenario once, however many steps it lies in. */
  readonly scenarios: readonly Packed[];
  readonly now: Places;
  /** Place of the scenario as it was opened; null where nothing was. */
  readonly received: number | null;
  /** What undo goes back to, oldest first. */
  readonly past: readonly Places[];
  /** What redo goes on to, furthest first. */
  readonly future: readonly Places[];
}

/** Steps kept to each side; more are forgotten with the page. */
export const KEPT_STEPS = 50;

const links = new WeakMap<OnTable, string>();

function linkTo(scenario: OnTable): string {
  const known = links.get(scenario);
  if (known !== undefined) return known;
  const { base, settings, title } = scenario;
  const one: LinkScenario = title === null ? { base, settings } : { base, settings, title };
  const link = encodeLink({
    view: 'explore',
    language: 'es-PE',
    scenarios: [one],
    month: 24,
    reading: 'fixed',
  });
  links.set(scenario, link);
  return link;
}

/** The table of now with the nearest steps to each side of it. */
export function packTables(
  now: Table,
  past: readonly Table[],
  future: readonly Table[],
  received: OnTable | null = null,
): PackedTables {
  const scenarios: Packed[] = [];
  const places = new Map<string, number>();
  const placeOf = (scenario: OnTable): number => {
    const packed = { link: linkTo(scenario), ownId: scenario.ownId };
    const key = JSON.stringify(packed);
    const known = places.get(key) ?? scenarios.push(packed) - 1;
    places.set(key, known);
    return known;
  };
  const pack = ({ scenario, compared }: Table): Places => [scenario, ...compared].map(placeOf);
  return {
    now: pack(now),
    received: received === null ? null : placeOf(received),
    past: past.slice(-KEPT_STEPS).map(pack),
    future: future.slice(-KEPT_STEPS).map(pack),
    scenarios,
  };
}

export interface UnpackedTables {
  readonly now: () => Table | null;
  readonly received: () => OnTable | null;
  /** Read when they are asked for: the page need not wait for them. */
  readonly steps: () => { readonly past: readonly Table[]; readonly future: readonly Table[] };
}

/** Never throws: a step that cannot be believed is left out. What was the same object is one again. */
export function unpackTables({ scenarios, now, received, past, future }: PackedTables): UnpackedTables {
  const known = new Map<number, OnTable>();
  const pairs = new Map<string, readonly OnTable[]>();
  const open = (place: number): OnTable | null => {
    const packed = scenarios[place];
    const before = known.get(place);
    if (before !== undefined || packed === undefined) return before ?? null;
    const [first] = decodeLink(packed.link).state.scenarios;
    if (first === undefined) return null;
    const { base, settings, title = null } = first;
    const opened = { base, settings, title, ownId: packed.ownId };
    known.set(place, opened);
    return opened;
  };
  const table = (places: Places): Table | null => {
    const [scenario, ...columns] = places.map(open);
    const whole = columns.filter((one) => one !== null);
    if (!scenario || whole.length < columns.length) return null;
    const key = places.slice(1).join();
    const compared = pairs.get(key) ?? whole.slice(0, 4);
    pairs.set(key, compared);
    return { scenario, compared };
  };
  const tables = (all: readonly Places[]): Table[] => all.flatMap((one) => table(one) ?? []);
  return {
    now: () => table(now),
    received: () => (received === null ? null : open(received)),
    steps: () => ({ past: tables(past), future: tables(future) }),
  };
}

/** What was packed, as found on the device; null where it cannot be believed. */
export function readPacked(raw: unknown): PackedTables | null {
  if (!isRecord(raw) || !Array.isArray(raw.scenarios) || !isPlaces(raw.now)) return null;
  return {
    scenarios: raw.scenarios.map((one: unknown) => ({
      link: isRecord(one) && typeof one.link === 'string' ? one.link : '',
      ownId: isRecord(one) && typeof one.ownId === 'string' ? one.ownId : null,
    })),
    now: raw.now,
    received: typeof raw.received === 'number' ? raw.received : null,
    past: readSteps(raw.past),
    future: readSteps(raw.future),
  };
}

const readSteps = (raw: unknown): readonly Places[] =>
  Array.isArray(raw) ? raw.slice(-KEPT_STEPS).filter(isPlaces) : [];

function isPlaces(raw: unknown): raw is Places {
  return (
    Array.isArray(raw) && raw.length > 0 && raw.length <= 5 && raw.every((place) => Number.isInteger(place))
  );
}
