import type { Edition } from '../../edition/edition.ts';
import type { IndicatorId } from '../vocabulary.ts';

/**
 * Points of an indicator for each stated point of its sub-dimension: the share that lands on it over its weight
 * there, so that weight x points adds up to the stated effect in any edition.
 */
export const factorOf = (
  effect: { readonly indicator: IndicatorId; readonly share: number },
  edition: Edition,
): number => effect.share / edition.indicators[effect.indicator].weight;
