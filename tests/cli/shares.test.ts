import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { LEVER_IDS, simulate } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000 });

// biome-ignore lint/suspicious/noExplicitAny: what is printed is checked key by key below
async function printed(...argv: string[]): Promise<any> {
  const outcome = main(argv);
  const { code, stdout, stderr } = (await outcome.later?.()) ?? outcome;
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}
const refused = (...argv: string[]): string => {
  const { code, stdout, stderr, later } = main(argv);
  expect([code, stdout, later]).toEqual([2, '', undefined]);
  expect(stderr.trimEnd().split('\n').length).toBe(1);
  return stderr;
};

describe('--shares', () => {
  it("adds each lever's share, which add up to the policy contribution", async () => {
    const json = await printed('platform', '--shares', '--json');
    expect(json.total).toEqual(Array.from(simulate(shippedSettings('platform')).total));
    const { month, byLever, total, pairs, range, firstIn, lastIn } = json.shares;
    expect(month).toBe(24);
    expect(total).toBe(json.policyContribution[24]);
    expect(Object.keys(byLever)).toEqual(LEVER_IDS);
    const sum = (Object.values(byLever) as number[]).reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - total)).toBeLessThan(1e-9);
    for (const id of LEVER_IDS) {
      // To rounding: where nothing overlaps they are one number.
      for (const points of [byLever[id], firstIn[id], lastIn[id]]) {
        expect(points).toBeGreaterThan(range[id].least - 1e-9);
        expect(points).toBeLessThan(range[id].most + 1e-9);
      }
    }
    const moved = LEVER_IDS.filter((id) => byLever[id] !== 0).length;
    expect(pairs.length).toBe((moved * (moved - 1)) / 2);
  });
  it('takes a month before or after the scenario, and settings', async () => {
    const json = await printed('--shares', '18', 'quick-wins', '--set', 'stance=0.5');
    expect(json.shares.month).toBe(18);
    expect(json.shares.total).toBe(json.policyContribution[18]);
    expect((await printed('baseline', '--shares=48')).shares).toMatchObject({ month: 48, total: 0, runs: 1 });
    expect((await printed('--shares', 'baseline')).shares.month).toBe(24);
  });
  it('is refused in one line where it makes no sense', () => {
    expect(refused('platform', '--shares', '49')).toContain('from 0 to 48');
    expect(refused('platform', '--shares=x')).toContain('from 0 to 48');
    expect(refused('platform', '--shares', '--csv')).toContain('--json');
    expect(refused('platform', '--shares', '--sweep')).toContain('--json');
    expect(refused('--list', '--shares')).toContain('--json');
    expect(refused('platform', '--shares', '--view', 'published')).toContain('method held fixed');
  });
});
