import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { simulate } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';

// Many runs: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 300_000 });

const refused = (...argv: string[]): string => {
  const { code, stdout, stderr, later } = main(argv);
  expect([code, stdout, later]).toEqual([2, '', undefined]);
  expect(stderr.trimEnd().split('\n').length).toBe(1);
  return stderr;
};

describe('--sensitivity', () => {
  it('adds what decides the points, the contribution and the crossing, each with its interval', async () => {
    const { code, stdout, stderr } =
      (await main(['compliance', '--sensitivity', '18']).later?.()) ?? main([]);
    expect([code, stderr]).toEqual([0, '']);
    const json = JSON.parse(stdout);
    const path = simulate(shippedSettings('compliance'));
    expect(json.total).toEqual(Array.from(path.total));
    const { month, draws, inputs, withoutEffect, parameters, contribution, above, tornado } =
      json.sensitivity;
    expect([month, draws]).toEqual([18, 2048]);
    expect(parameters).toHaveLength(inputs - withoutEffect.length);
    for (const list of [parameters, contribution.parameters, above.parameters])
      for (const { id, first, total, interval } of list) {
        expect(typeof id).toBe('string');
        expect(first).toBeLessThan(1.1);
        expect(interval[0]).toBeLessThanOrEqual(total);
        expect(interval[1]).toBeGreaterThanOrEqual(total);
      }
    const totals = parameters.map(({ total }: { total: number }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(parameters.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['drift_peru_bau', 'noise']),
    );
    expect(tornado.centre).toEqual({
      total: path.total[18],
      contribution: path.policyContribution[18],
      crossing: path.crossingMonth,
    });
  });
  it('is refused in one line where it makes no sense', () => {
    expect(refused('platform', '--sensitivity', '49')).toContain('from 1 to 48');
    expect(refused('platform', '--sensitivity', '0')).toContain('from 1 to 48');
    expect(refused('platform', '--sensitivity=soon')).toContain('from 1 to 48');
    expect(refused('platform', '--sensitivity', '--csv')).toContain('--json');
    expect(refused('platform', '--sensitivity', '--view', 'published')).toContain('method held fixed');
  });
});
