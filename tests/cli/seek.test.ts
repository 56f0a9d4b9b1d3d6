import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { LEVER_IDS } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';

// Thousands of runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'umbral-'));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
// biome-ignore lint/suspicious/noExplicitAny: what is printed is checked key by key below
async function printed(...argv: string[]): Promise<any> {
  const outcome = main(argv);
  const { code, stdout, stderr } = (await outcome.later?.()) ?? outcome;
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}
const EXAMPLE = 'docs/goal-example.json';

describe('--seek', () => {
  it('adds scenarios that open again and lead to the figures beside them', async () => {
    const goal = { ...JSON.parse(readFileSync(EXAMPLE, 'utf8')), draws: 16 };
    const { seek } = await printed('baseline', '--seek', written('goal.json', JSON.stringify(goal)));
    expect(seek).toMatchObject({ reachable: true, blocked: null, firstMonth: null });
    expect(seek.kept).toEqual(['rd-tax', 'stance', 'stable-financing']);
    expect(seek.common.map(({ lever }: { lever: string }) => lever)).toEqual(
      LEVER_IDS.filter((id) => id !== 'access' && !seek.kept.includes(id)),
    );
    expect(seek.alternatives.length).toBeGreaterThan(0);
    for (const { scenario, figures } of [seek.best, ...seek.alternatives]) {
      const json = await printed(written(`${scenario.id}.json`, JSON.stringify(scenario)), '--json');
      expect(json.scenario).toBe(scenario.id);
      expect(json.total[48]).toBe(figures.total[48]);
      expect(json.total[48]).toBeGreaterThan(60);
      expect(json.cost.planned).toBeCloseTo(figures.cost.planned, 9);
      expect(json.cost.planned).toBeLessThanOrEqual(450);
      expect(scenario.settings.levers.access).toEqual(shippedSettings('baseline').levers.access);
    }
  });
  it.each([
    ['no such file', 'nowhere.json', 'cannot be read'],
    ['not JSON', written('broken.json', '{'), 'is not JSON'],
    ['no goal', written('empty.json', '{}'), 'kind is missing'],
  ])('is refused in one line: %s', (_, file, line) => {
    const { code, stdout, stderr, later } = main(['platform', '--seek', file]);
    expect([code, stdout, later]).toEqual([2, '', undefined]);
    expect(stderr).toContain(line);
    expect(stderr.trimEnd().split('\n').length).toBe(1);
  });
  it('is refused without a file, and where it makes no sense', () => {
    expect(main(['platform', '--seek']).stderr).toContain('name of a goal file');
    expect(main(['platform', '--seek', EXAMPLE, '--csv']).stderr).toContain('--json');
    expect(main(['platform', '--seek', EXAMPLE, '--view', 'published']).stderr).toContain('held fixed');
  });
});
