import { describe, expect, it } from 'vitest';
import { fuzzCases } from '../../scripts/fuzz/cases.ts';
import { fuzz } from '../../scripts/fuzz/run.ts';

describe('hostile links and files', () => {
  it('a sample of `npm run fuzz`: none throws, is slow, opens to what is no setting or touches a prototype', () => {
    const report = fuzz(1, 0, 6000, () => performance.now());
    expect(report.faults).toEqual([]);
    expect(report.links).toBeGreaterThan(2500);
    // Noise alone would prove little: most files are close enough to a scenario to open.
    expect(report.opened).toBeGreaterThan(report.files / 4);
  });

  it('a seed makes the same cases again', () => {
    const [one, other] = [fuzzCases(3), fuzzCases(3)];
    for (let n = 0; n < 50; n += 1) expect(one(n)).toEqual(other(n));
    expect(fuzzCases(4)(0)).not.toEqual(one(0));
  });

  it('what throws or is slow is a fault', () => {
    let clock = 0;
    const report = fuzz(1, 0, 3, () => {
      clock += 30_000;
      return clock;
    });
    expect(report.faults).toHaveLength(3);
  });
});
