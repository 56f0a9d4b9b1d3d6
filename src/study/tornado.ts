/** One assumption at a time: what the centre line becomes when each stands at its low and at its high. */
import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../evidence/parameters.ts';
import { type Settings, withoutPackage } from '../model/settings.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../model/vocabulary.ts';
import type { Job, RunsBy, Study } from './runs.ts';

/** A parameter, or institutional continuity, which is assumed too. */
export type AssumedId = ParameterId | 'assumption.continuity';

/** The centre line with one assumption at one of its ends. */
export interface End {
  /** In the parameter's own unit; continuity 0-1. */
  readonly value: number;
  /** Points at the month. */
  readonly total: number;
  readonly contribution: number;
  /** First month with the total above the line; null when there is none within 48. */
  readonly crossing: number | null;
}

export interface Bar {
  readonly id: AssumedId;
  readonly low: End;
  readonly high: End;
}

export interface Tornado {
  readonly month: number;
  /** Everything at its centre, or where the settings have it. `value` belongs to the bars alone. */
  readonly centre: Omit<End, 'value'>;
  /** The assumption that moves the total furthest first. */
  readonly bars: readonly Bar[];
  /** Assumptions tried, and those of them that moved neither total, contribution nor crossing. */
  readonly tried: number;
  readonly withoutEffect: readonly AssumedId[];
}

export interface TornadoAsked {
  readonly settings: Settings;
  /** 1-48. */
  readonly month: number;
}

/** How far one assumption moves an outcome from the centre at most, points. */
export const reachOf = ({ low, high }: Bar, centre: Tornado['centre'], of: 'total' | 'contribution') =>
  Math.max(Math.abs(low[of] - centre[of]), Math.abs(high[of] - centre[of]));

/** Assumptions whose runs are asked for together. */
const BATCH = 8;

/**
 * The tornado of a package at a month, method held fixed.
 *
 * What is luck in the draws does not move the centre line: noise, drawn weights and starting scores have no bar. Parameters that the
 * settings fix are varied too, since a person may have fixed them wrongly.
 */
export function* tornado({ settings, month }: TornadoAsked, runs: RunsBy): Study<Tornado, Tornado> {
  if (!(Number.isInteger(month) && month >= 1 && month <= HORIZON_MONTHS))
    throw new Error(`a month from 1 to ${HORIZON_MONTHS}, not ${month}`);
  const ids: readonly AssumedId[] = [...PARAMETER_IDS, 'assumption.continuity'];
  const { line } = settings.assumptions;
  /** Outcomes of some settings: each run with its package and without. */
  const outcomesOf = (each: readonly Settings[]): Tornado['centre'][] => {
    const jobs = each.flatMap((of): Job[] => [{ settings: of }, { settings: withoutPackage(of) }]);
    const totals = runs.double.totals(jobs);
    return each.map((_, i) => {
      const run = totals.subarray(2 * i * MONTH_COUNT, (2 * i + 1) * MONTH_COUNT);
      const before = totals[(2 * i + 1) * MONTH_COUNT + month] as number;
      const total = run[month] as number;
      const crossing = run.findIndex((score) => score > line);
      return { total, contribution: total - before, crossing: crossing === -1 ? null : crossing };
    });
  };

  const of = 2 + 4 * ids.length;
  const [centre] = outcomesOf([settings]) as [Tornado['centre']];
  const bars: Bar[] = [];
  const answer = (tried: number): Tornado => {
    const moving = bars.filter(({ low, high }) => !(isSame(low, centre) && isSame(high, centre)));
    return {
      month,
      centre,
      bars: moving.sort((one, other) => reachOf(other, centre, 'total') - reachOf(one, centre, 'total')),
      tried,
      withoutEffect: bars.filter((bar) => !moving.includes(bar)).map(({ id }) => id),
    };
  };
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH);
    const ends = batch.flatMap((id) =>
      endsOf(id).map((value) => ({ value, with: assume(settings, id, value) })),
    );
    const found = outcomesOf(ends.map((end) => end.with));
    batch.forEach((id, i) => {
      const [low, high] = [2 * i, 2 * i + 1].map(
        (place): End => ({
          value: ends[place]?.value as number,
          ...(found[place] as Tornado['centre']),
        }),
      ) as [End, End];
      bars.push({ id, low, high });
    });
    const tried = from + batch.length;
    yield { done: 2 + 4 * tried, of, soFar: answer(tried) };
  }
  return answer(ids.length);
}

const isSame = (one: Tornado['centre'], other: Tornado['centre']): boolean =>
  one.total === other.total && one.contribution === other.contribution && one.crossing === other.crossing;

const endsOf = (id: AssumedId): readonly [low: number, high: number] =>
  id === 'assumption.continuity' ? [0, 1] : [PARAMETERS[id].low, PARAMETERS[id].high];

function assume(settings: Settings, id: AssumedId, value: number): Settings {
  if (id === 'assumption.continuity') return { ...settings, options: { ...settings.options, [id]: value } };
  const { assumptions } = settings;
  return {
    ...settings,
    assumptions: { ...assumptions, parameters: { ...assumptions.parameters, [id]: value } },
  };
}
