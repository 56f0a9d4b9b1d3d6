/** Names of the equations that one lever's effects share. */
import type { Effect, Lever } from '../levers/index.ts';

/** Effects that share input, lag and delay have one delay between them. */
export const delayKey = (lever: Lever, effect: Effect): string =>
  [
    `${lever.id}/${effect.lag.replace(/^lag_|_months$/g, '')}`,
    ...(effect.event && effect.event !== 'data-remeasured' ? [effect.event] : []),
  ].join('/');

/** Name of the stock that an effect reads; the rented part of it stands apart. */
export const stockName = (lever: Lever, effect: Effect, rented = false): string =>
  `${delayKey(lever, effect)}/stock${rented ? '-rented' : ''}`;

/** Name of the points that an effect gives to its indicator, before the ceiling. */
export const effectName = (lever: Lever, effect: Effect): string =>
  `${lever.id}/${effect.indicator}/${effect.parameter.replace(/^eff_/, '')}`;
