/** What waiting costs: points and chances lost by a later start, of each lever and of the whole package; the latest start that will do. */
import { MODEL } from '../model/current.ts';
import { drawTable } from '../model/draw-table.ts';
import type { Draw, Model } from '../model/model.ts';
import { isMoved, type LeverSetting, type Settings } from '../model/settings.ts';
import { HORIZON_MONTHS, LEVER_IDS, type LeverId, MONTH_COUNT } from '../model/vocabulary.ts';
import { shareAbove } from './found-mix.ts';
import type { RunsBy, Study } from './runs.ts';
import { type Journal, reported, totalsOf } from './scorer.ts';

/** Months at which what is lost is read off. */
export const WAITING_MONTHS = [18, 24, 48] as const;
/** Months by which starts are put off: quarters, up to two years. */
export const DELAYS: readonly number[] = [0, 3, 6, 9, 12, 15, 18, 21, 24];

/** What has to hold in a month: the centre line above a line, or, with a chance out of 100, so many of the draws. */
export interface WaitingGoal {
  readonly month: number;
  readonly line: number;
  readonly chance: number | null;
}

export interface WaitingAsked {
  readonly settings: Settings;
  readonly goal: WaitingGoal;
  readonly seed: number;
  readonly draws: number;
}

/** The latest start with which a goal is met, and with which it is met at every earlier one too. */
export interface LatestStart {
  /** Months from July 2026: of the lever, or of the first lever of the package. */
  readonly start: number;
  /** Months later than in the scenario: whole months on the centre line, quarters for a chance. */
  readonly delay: number;
  /** True where it was still met at the longest delay that was run: the goal does not hang on this start. */
  readonly atLeast: boolean;
}

export interface Waiting {
  /** Points lost by month of `WAITING_MONTHS` and place in `DELAYS`, on the centre line; negative where waiting gains. */
  readonly points: readonly (readonly number[])[];
  /** Share of the draws lost above the goal's line, likewise; null until the draws are run. */
  readonly chances: readonly (readonly number[])[] | null;
  /** Null when the goal is not met even without waiting; undefined until the draws are run, for a chance. */
  readonly latest: LatestStart | null | undefined;
}

export interface WaitingAnswer {
  readonly months: readonly number[];
  readonly delays: readonly number[];
  readonly whole: Waiting;
  /** Of the levers that are moved, each put off alone. */
  readonly byLever: readonly (Waiting & { readonly lever: LeverId })[];
  readonly draws: number;
  readonly runs: number;
}

/** A programme put off keeps its length; one that would end after the horizon does not end. */
function later(setting: LeverSetting, delay: number): LeverSetting {
  const start = Math.min(HORIZON_MONTHS, setting.start + delay);
  const end = setting.end === null ? null : setting.end + delay;
  return { ...setting, start, end: end === null || end > HORIZON_MONTHS ? null : end };
}

/** The package with some levers starting later. Unit of the delay: months. */
export function putOff(settings: Settings, levers: readonly LeverId[], delay: number): Settings {
  const moved = { ...settings.levers };
  for (const id of levers) moved[id] = later(settings.levers[id], delay);
  return { ...settings, levers: moved };
}

export function* waiting(
  { settings, goal, seed, draws: count }: WaitingAsked,
  { double, single }: RunsBy,
  model: Model = MODEL,
): Study<WaitingAnswer, WaitingAnswer> {
  const moved = LEVER_IDS.filter((id) => isMoved(settings, id));
  const groups: readonly (readonly LeverId[])[] = [moved, ...moved.map((id) => [id])];
  const firstStart = (levers: readonly LeverId[]): number =>
    Math.min(HORIZON_MONTHS, ...levers.map((id) => settings.levers[id].start));
  const monthly = groups.map((levers) =>
    Array.from({ length: HORIZON_MONTHS - firstStart(levers) + 1 }, (_, delay) => delay),
  );
  const centreRuns = monthly.reduce((sum, one) => sum + one.length, 0);
  const drawnRuns = count * (1 + groups.length * (DELAYS.length - 1));
  const journal: Journal<WaitingAnswer> = { done: 0, of: centreRuns + drawnRuns, soFar: null };

  const found: Waiting[] = [];
  for (const [g, levers] of groups.entries()) {
    const delays = [...new Set([...(monthly[g] as readonly number[]), ...DELAYS])].sort((a, b) => a - b);
    const jobs = delays.map((delay) => ({ settings: putOff(settings, levers, delay) }));
    const totals = yield* totalsOf(double, jobs, journal);
    const at = (delay: number, month: number): number =>
      totals[delays.indexOf(delay) * MONTH_COUNT + month] as number;
    const points = WAITING_MONTHS.map((month) => DELAYS.map((delay) => at(0, month) - at(delay, month)));
    const steps = monthly[g] as readonly number[];
    const met = (delay: number): boolean => at(delay, goal.month) > goal.line;
    const latest = goal.chance === null ? latestOf(steps, met, firstStart(levers)) : undefined;
    found.push({ points, chances: null, latest });
  }
  const answer = (): WaitingAnswer => {
    const [whole, ...rest] = found as [Waiting, ...Waiting[]];
    const byLever = rest.map((one, i) => ({ ...one, lever: moved[i] as LeverId }));
    return { months: WAITING_MONTHS, delays: DELAYS, whole, byLever, draws: count, runs: journal.done };
  };
  journal.soFar = answer();
  yield reported(journal);

  const draws = drawTable(model.edition, seed, count, settings.assumptions).draws;
  const jobsOf = (of: Settings) => draws.map((draw: Draw) => ({ settings: of, draw }));
  // Singles, with and without waiting alike: a difference of two counts from the same draws.
  const now = yield* totalsOf(single, jobsOf(settings), journal);
  for (const [g, levers] of groups.entries()) {
    const totals = [now];
    for (const delay of DELAYS.slice(1))
      totals.push(yield* totalsOf(single, jobsOf(putOff(settings, levers, delay)), journal));
    const above = (place: number, month: number): number =>
      shareAbove(totals[place] as Float64Array, month, goal.line);
    const chances = WAITING_MONTHS.map((month) => DELAYS.map((_, k) => above(0, month) - above(k, month)));
    const { points, latest } = found[g] as Waiting;
    const wanted = goal.chance;
    const met = (delay: number): boolean =>
      above(DELAYS.indexOf(delay), goal.month) >= (wanted as number) / 100;
    found[g] = {
      points,
      chances,
      latest: wanted === null ? latest : latestOf(DELAYS, met, firstStart(levers)),
    };
    journal.soFar = answer();
    yield reported(journal);
  }
  return answer();
}

function latestOf(
  delays: readonly number[],
  met: (delay: number) => boolean,
  firstStart: number,
): LatestStart | null {
  const first = delays.findIndex((delay) => !met(delay));
  if (first === 0 || delays.length === 0) return null;
  const delay = (first < 0 ? delays.at(-1) : delays[first - 1]) as number;
  return { start: firstStart + delay, delay, atLeast: first < 0 };
}
