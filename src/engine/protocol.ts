import type { Ensemble, Fan, Settings } from '../model/index.ts';
import type { Precision, View } from '../model/path.ts';

/** One answer asked for: how many draws, by which kernel, and what of them is read. */
export interface Question {
  readonly settings: Settings;
  readonly view: View;
  /** What has a band of its own: columns, or a `BandOfDraws`; the total always has one. */
  readonly columns: readonly string[];
  readonly draws: number;
  /** Singles are quicker and follow the hand; printed numbers are of doubles, whose bits are those of the scalar module. */
  readonly precision: Precision;
  readonly seed: number;
  /** Only what the eye follows is read off the draws: the answer is a fan. */
  readonly fan?: boolean;
}

/** To the worker: a request replaces the one before it. */
export interface EnsembleRequest extends Question {
  readonly id: number;
  /** Draws that will be asked for next, all else equal: they are begun while nothing else is asked. */
  readonly next?: number;
  /** The page draws meanwhile: a core is left to it. */
  readonly drawing?: boolean;
}

/** From the worker. */
export type EnsembleAnswer =
  | { readonly kind: 'done'; readonly id: number; readonly ensemble: Ensemble }
  | { readonly kind: 'fan'; readonly id: number; readonly fan: Fan }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/** To a helper of the worker: draws `from` to `until` of a package, for which it answers with columns alone. */
export interface ShareRequest {
  readonly id: number;
  /** What is asked, with the first share of a run: those after it are of the same. */
  readonly of?: Pick<Question, 'settings' | 'columns' | 'precision' | 'seed'>;
  readonly from: number;
  readonly until: number;
  /** To be written over by the columns where they have the room, so that nothing is left to collect; handed over with the request. */
  readonly buffers?: readonly ArrayBuffer[];
}

/** To a helper: nothing that this request asked for is wanted any more. */
export interface ShareStop {
  readonly stop: number;
}

export type Column = Float64Array | Float32Array;

/** From a helper: `ready` once, when it is up; then a share's columns, `[month * (until - from) + draw - from]`. */
export type ShareAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly columns: Readonly<Record<string, Column>> }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
