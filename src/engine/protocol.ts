import type { Ensemble, Settings } from '../model/index.ts';

/** To the worker: a request replaces the one before it. */
export interface EnsembleRequest {
  readonly id: number;
  readonly settings: Settings;
  readonly draws: number;
  readonly seed: number;
}

/** From the worker. */
export type EnsembleAnswer =
  | { readonly kind: 'done'; readonly id: number; readonly ensemble: Ensemble }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
