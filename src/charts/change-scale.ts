import { ladder, linear, type Scale } from './geometry.ts';
import type { PathTone } from './types.ts';

/** A part of a change over the draws, or all of it: its mean and the ends of the middle 80 of 100. Points. */
export interface ChangePart {
  readonly id: 'policy' | 'luck' | 'drift' | 'inForce' | 'all';
  /** Where several paths are shown, each brings the names of its own parts and its tone. */
  readonly name?: string | undefined;
  readonly tone?: PathTone | undefined;
  /** Mean change of the best and of the worst tenth of the draws. */
  readonly tenths?: { readonly best: number; readonly worst: number } | undefined;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface ChangeScale {
  readonly x: Scale;
  /** Points, zero among them. */
  readonly ticks: readonly number[];
  readonly write: (tick: number) => string;
}

/** Closer rungs than elsewhere: the parts that are compared are small, and empty room would make them smaller. */
const RUNGS = [0.5, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 60];
const rung = (size: number): number => RUNGS.find((step) => step >= size) ?? 100;

const SIGNS = ['−', '', '+'] as const;

/** One scale for everything that has to be compared: it ends on rungs of a ladder, so that it does not creep. */
export function changeScale(reached: readonly number[], width: number): ChangeScale {
  const [low, high] = [-rung(Math.max(0, -Math.min(...reached))), rung(Math.max(0, ...reached))];
  const step = ladder((high - low) / 6);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return {
    x: linear([low, high], [0.5, width - 0.5]),
    ticks: Array.from({ length: count }, (_, index) => (first + index) * step || 0),
    write: (tick) => `${SIGNS[Math.sign(tick) + 1]}${Math.abs(tick)}`,
  };
}
