/** From today to any month, step by step: what drift, what is in force and each lever add on the centre line. */
import { MODEL } from '../model/current.ts';
import { type Ground, groundOf } from '../model/explain.ts';
import type { Model } from '../model/model.ts';
import type { Settings } from '../model/settings.ts';
import type { LeverId } from '../model/vocabulary.ts';
import type { Shares } from './shares.ts';

/** Points at one month: `start`, `drift`, `inForce` and the levers add up to `total`. */
export interface Steps extends Ground {
  readonly month: number;
  /** Shares of the levers that are moved, in their usual order. */
  readonly levers: readonly { readonly id: LeverId; readonly points: number }[];
  readonly total: number;
  /** Total above which a country is a Pioneer, and what is missing to it; below zero when it is passed. */
  readonly line: number;
  readonly missing: number;
  /** True where the shares are an estimate still. */
  readonly isEstimate: boolean;
}

/** `shares` are those of these settings. */
export function stepsTo(settings: Settings, month: number, shares: Shares, model: Model = MODEL): Steps {
  const ground = groundOf(settings, month, model);
  const { line } = settings.assumptions;
  const total = ground.start + ground.drift + ground.inForce + (shares.contribution[month] as number);
  return {
    month,
    ...ground,
    levers: shares.players.map((id) => ({ id, points: shares.byLever[id][month] as number })),
    total,
    line,
    missing: line - total,
    isEstimate: shares.estimate !== null,
  };
}
