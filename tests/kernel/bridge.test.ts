import { describe, expect, it } from 'vitest';
import { fillWalk, monthsFrom, walkPlan } from '../../src/kernel/bridge.ts';

const MONTHS = monthsFrom([24, 48, 36, 12, 18], 48);
const plan = walkPlan(MONTHS);
/** What each month takes of each number: the rows of a matrix. */
const rows = ((): Float64Array[] => {
  const columns = MONTHS.map((_, at) => {
    const walk = new Float64Array(49);
    fillWalk(walk, 0, plan, (i) => (i === at ? 1 : 0));
    return walk;
  });
  return Array.from({ length: 49 }, (_, month) =>
    Float64Array.from(columns, (column) => column[month] as number),
  );
})();

describe('a walk from the middle outwards', () => {
  it('has the variances and covariances of a walk of months: the earlier month, in years', () => {
    for (let a = 0; a <= 48; a++)
      for (let b = 0; b <= a; b++) {
        const covariance = (rows[a] as Float64Array).reduce((sum, x, i) => sum + x * (rows[b]?.[i] ?? 0), 0);
        expect(covariance).toBeCloseTo(b / 12, 12);
      }
  });
  it('visits each month once, those asked for first, and fixes month 24 by its first number', () => {
    expect([...MONTHS].sort((a, b) => a - b)).toEqual(Array.from({ length: 48 }, (_, i) => i + 1));
    expect(MONTHS.slice(0, 5)).toEqual([24, 48, 36, 12, 18]);
    expect(rows[24]?.filter((x) => x !== 0).length).toBe(1);
  });
});
