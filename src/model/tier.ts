import type { Edition } from '../edition/edition.ts';
import type { TierId } from './vocabulary.ts';

/** The tier that a total belongs to: above the line (60 as published), below 35, or between. */
export function tierOf(total: number, edition: Edition, line: number = edition.tiers.pioneerAbove): TierId {
  if (total > line) return 'pioneer';
  return total < edition.tiers.explorerBelow ? 'explorer' : 'adopter';
}
