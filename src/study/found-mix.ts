/** A mix as a reader gets it: settings to open and the figures that were run for it, in doubles. */
import type { Draw, Model } from '../model/model.ts';
import { type Settings, withoutPackage } from '../model/settings.ts';
import { simulate } from '../model/simulate.ts';
import { LEVER_IDS, MONTH_COUNT } from '../model/vocabulary.ts';
import type { Progress, Runs } from './runs.ts';
import { type Journal, totalsOf } from './scorer.ts';

/** Months whose totals are read out, the goal's own beside them. */
const MARKS = [18, 24, 36, 48] as const;

export interface MixFigures {
  /** Total by month on the centre line, points. */
  readonly total: Readonly<Record<number, number>>;
  /** First month above the line on the centre line; null within 48 months. */
  readonly crossingMonth: number | null;
  /** S/ million by the month in which the goal counts money. */
  readonly cost: { readonly month: number; readonly planned: number; readonly executed: number };
  /** The month in which new money planned a year is most of what can be absorbed; S/ million a year. */
  readonly absorption: { readonly month: number; readonly planned: number; readonly limit: number };
  /** Share of the draws above the line in the goal's month, 0-1, with the package and without it, from the same draws. */
  readonly chance: { readonly with: number; readonly without: number; readonly draws: number };
}

export interface FoundMix {
  readonly settings: Settings;
  readonly figures: MixFigures;
}

export interface Asked {
  readonly model: Model;
  readonly exact: Runs;
  readonly month: number;
  readonly line: number;
  readonly costMonth: number;
  readonly draws: readonly Draw[];
}

/** Totals of one package under every draw: `[draw * MONTH_COUNT + month]`. */
export const drawnTotals = <SoFar>(
  runs: Runs,
  settings: Settings,
  draws: readonly Draw[],
  journal: Journal<SoFar>,
): Generator<Progress<SoFar>, Float64Array> =>
  totalsOf(
    runs,
    draws.map((draw) => ({ settings, draw })),
    journal,
  );

/** Share of the draws that are above the line in a month. */
export function shareAbove(totals: Float64Array, month: number, line: number): number {
  const draws = totals.length / MONTH_COUNT;
  let above = 0;
  for (let k = 0; k < draws; k++) if ((totals[k * MONTH_COUNT + month] as number) > line) above += 1;
  return above / draws;
}

/** Runs what is printed of each mix, in doubles. */
export function* figuresOf<SoFar>(
  mixes: readonly Settings[],
  asked: Asked,
  journal: Journal<SoFar>,
): Generator<Progress<SoFar>, readonly FoundMix[]> {
  const { exact, draws, month, line } = asked;
  const [first] = mixes;
  if (!first) return [];
  const before = yield* drawnTotals(exact, withoutPackage(first), draws, journal);
  const without = shareAbove(before, month, line);
  const found: FoundMix[] = [];
  for (const settings of mixes) {
    const after = yield* drawnTotals(exact, settings, draws, journal);
    const chance = { with: shareAbove(after, month, line), without, draws: draws.length };
    found.push({ settings, figures: { ...centreFigures(settings, asked), chance } });
  }
  return found;
}

/** What the centre line says of a mix. */
export function centreFigures(
  settings: Settings,
  { model, month, line, costMonth }: Pick<Asked, 'model' | 'month' | 'line' | 'costMonth'>,
): Omit<MixFigures, 'chance'> {
  const path = simulate(settings, {}, model);
  const months = [...new Set([...MARKS, month])].sort((a, b) => a - b);
  const money = (kind: 'planned' | 'executed'): number =>
    LEVER_IDS.reduce((sum, id) => sum + (path.costByLever[id][kind][costMonth] as number), 0);
  const crossing = path.total.findIndex((score) => score > line);
  const run = model.centre(settings);
  const [planned, limit] = [run.column('absorption/planned'), run.column('absorption/limit')];
  const used = planned.map((load, at) => load / (limit[at] as number));
  const peak = used.indexOf(Math.max(...used));
  return {
    total: Object.fromEntries(months.map((at) => [at, path.total[at] as number])),
    crossingMonth: crossing < 0 ? null : crossing,
    cost: { month: costMonth, planned: money('planned'), executed: money('executed') },
    absorption: { month: peak, planned: planned[peak] as number, limit: limit[peak] as number },
  };
}
