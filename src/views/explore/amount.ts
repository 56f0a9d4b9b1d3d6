import { LEVERS, type LeverId } from '../../model/index.ts';

/** An amount of a lever with its unit, as one says it: money before its number, a share with what it is of in brackets. */
export function withUnit(id: LeverId, written: string, unit: string): string {
  if (unit.startsWith('S/ ')) return `S/${written} ${unit.slice(3)}`;
  return LEVERS[id].max === 1 ? `${written} (${unit})` : `${written} ${unit}`;
}
