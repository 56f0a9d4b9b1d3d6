import { useMemo } from 'react';
import { cutoffLagOf, type Monthly, publishedLine, type Settings, type View } from '../../model/index.ts';
import { baselineOf, pathOf } from '../../state/results.ts';

/** The centre line of settings in one reading of the index. Points of the total. */
export interface CentreLine {
  readonly total: Monthly;
  /** The same without the package. */
  readonly baseline: Monthly;
  /** What the package adds. */
  readonly contribution: Monthly;
  /** First month above the line, or null. */
  readonly crossingMonth: number | null;
}

const published = new WeakMap<Settings, CentreLine>();

/** Computed once for each set of settings: it is asked for at every frame of a drag. */
export function centreLine(settings: Settings, reading: View): CentreLine {
  const path = pathOf(settings);
  const without = pathOf(baselineOf(settings));
  if (reading === 'fixed') {
    const { total, policyContribution, crossingMonth } = path;
    return { total, baseline: without.total, contribution: policyContribution, crossingMonth };
  }
  const known = published.get(settings);
  if (known !== undefined) return known;
  const lag = cutoffLagOf(settings);
  const total = publishedLine(path, lag);
  const baseline = publishedLine(without, lag);
  const crossing = total.findIndex((score) => score > settings.assumptions.line);
  const made: CentreLine = {
    total,
    baseline,
    contribution: total.map((score, month) => score - (baseline[month] as number)),
    crossingMonth: crossing === -1 ? null : crossing,
  };
  published.set(settings, made);
  return made;
}

/** The same object for the same settings and reading. */
export function useCentreLine(settings: Settings, reading: View): CentreLine {
  return useMemo(() => centreLine(settings, reading), [settings, reading]);
}
