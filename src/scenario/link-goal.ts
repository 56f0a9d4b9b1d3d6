/** What is sought on the page of goals, as a link writes it: `most-points~m24~p325`, `cheapest~m48~l60~absorb~lock-li-tr`. */
import { HORIZON_MONTHS, LEVER_IDS, LEVERS, type LeverId } from '../model/index.ts';
import { LEVER_OF_CODE, numberFrom, numberText } from './link-parts.ts';
import { excerpt, type Problem } from './problem.ts';

/** Ranges of what a reader sets of a goal, ends included (tests/scenario/link-goal.test.ts holds them to the search's own). */
export const LINK_GOAL_RANGES = {
  month: { min: 1, max: HORIZON_MONTHS },
  line: { min: 0, max: 100 },
  chance: { min: 1, max: 99 },
  planned: { min: 0, max: 100_000 },
  start: { min: 0, max: HORIZON_MONTHS - 1 },
} as const;
type Range = (typeof LINK_GOAL_RANGES)[keyof typeof LINK_GOAL_RANGES];

interface AnyLinkGoal {
  readonly month: number;
  /** S/ million; null for no limit. */
  readonly planned: number | null;
  /** True: new money a year never exceeds what can be absorbed. */
  readonly absorption: boolean;
  /** Null: each lever keeps the scenario's start. Else months that the search may choose between. */
  readonly starts: { readonly earliest: number; readonly latest: number } | null;
  /** Levers with a public cost that stay at the scenario's value, in the order of the vocabulary. */
  readonly locked: readonly LeverId[];
  /** Levers without a public cost that may be moved all the same, likewise. */
  readonly freed: readonly LeverId[];
}

/** The part of a goal that a reader sets. The line in points, the chance out of 100. */
export type LinkGoal = AnyLinkGoal &
  (
    | { readonly kind: 'most-points' }
    | { readonly kind: 'cheapest'; readonly line: number }
    | { readonly kind: 'cheapest-by-chance'; readonly line: number; readonly chance: number }
  );

const LOCKED = 'lock';
const FREED = 'free';
const ABSORPTION = 'absorb';

/** The value of `g`: kind, then its numbers by letter, then the levers by their permanent codes. */
export function goalText(goal: LinkGoal): string {
  const levers = (word: string, ids: readonly LeverId[]): string[] =>
    ids.length === 0 ? [] : [[word, ...ids.map((id) => LEVERS[id].code)].join('-')];
  return [
    goal.kind,
    `m${goal.month}`,
    ...(goal.kind === 'most-points' ? [] : [`l${numberText(goal.line)}`]),
    ...(goal.kind === 'cheapest-by-chance' ? [`c${numberText(goal.chance)}`] : []),
    ...(goal.planned === null ? [] : [`p${numberText(goal.planned)}`]),
    ...(goal.absorption ? [ABSORPTION] : []),
    ...(goal.starts === null ? [] : [`s${goal.starts.earliest}-${goal.starts.latest}`]),
    ...levers(LOCKED, goal.locked),
    ...levers(FREED, goal.freed),
  ].join('~');
}

/** The goal that `goalText` wrote. One that is not understood in every part is named and left out: half a goal is another one. */
export function goalFrom(text: string, problems: Problem[]): LinkGoal | undefined {
  const [kind = '', ...parts] = text.split('~');
  const read = new Map<string, string>();
  for (const part of parts) {
    const [, key = '', value = ''] = /^(lock-|free-|absorb$|[a-z])(.*)$/.exec(part) ?? [];
    if (key === '' || read.has(key)) return refused(part, problems);
    read.set(key, value);
  }
  const goal = goalOf(kind, read);
  return goal ?? refused(text, problems);
}

function refused(text: string, problems: Problem[]): undefined {
  problems.push({ kind: 'bad-goal', text: excerpt(text) });
  return undefined;
}

const KEYS = {
  'most-points': /^[mps]$|^lock-|^free-|^absorb$/,
  cheapest: /^[mlps]$|^lock-|^free-|^absorb$/,
  'cheapest-by-chance': /^[mlcps]$|^lock-|^free-|^absorb$/,
} as const;

function goalOf(kind: string, read: ReadonlyMap<string, string>): LinkGoal | null {
  if (!Object.hasOwn(KEYS, kind)) return null;
  const known = KEYS[kind as keyof typeof KEYS];
  if ([...read.keys()].some((key) => !known.test(key))) return null;
  const month = wholeWithin(read.get('m'), LINK_GOAL_RANGES.month);
  const planned = read.has('p') ? within(read.get('p'), LINK_GOAL_RANGES.planned) : null;
  const starts = read.has('s') ? startsFrom(read.get('s') ?? '') : null;
  const locked = leversFrom(read.get('lock-'));
  const freed = leversFrom(read.get('free-'));
  if (month === undefined || planned === undefined || starts === undefined || !locked || !freed) return null;
  const common = { month, planned, absorption: read.has(ABSORPTION), starts, locked, freed };
  if (kind === 'most-points') return { ...common, kind };
  const line = within(read.get('l'), LINK_GOAL_RANGES.line);
  if (line === undefined) return null;
  if (kind === 'cheapest') return { ...common, kind, line };
  const chance = within(read.get('c'), LINK_GOAL_RANGES.chance);
  return chance === undefined ? null : { ...common, kind: 'cheapest-by-chance', line, chance };
}

function within(text: string | undefined, { min, max }: Range): number | undefined {
  const found = text === undefined ? text : numberFrom(text);
  // Minus zero is zero.
  return typeof found === 'number' && found >= min && found <= max ? found + 0 : undefined;
}

function wholeWithin(text: string | undefined, range: Range): number | undefined {
  const found = within(text, range);
  return Number.isInteger(found) ? found : undefined;
}

function startsFrom(text: string): { readonly earliest: number; readonly latest: number } | undefined {
  const [first, second] = text.split('-');
  const earliest = wholeWithin(first, LINK_GOAL_RANGES.start);
  const latest = wholeWithin(second, LINK_GOAL_RANGES.start);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function leversFrom(text: string | undefined): readonly LeverId[] | null {
  if (text === undefined) return [];
  const found = text.split('-').map((code) => LEVER_OF_CODE.get(code));
  return found.includes(undefined) ? null : LEVER_IDS.filter((id) => found.includes(id));
}
