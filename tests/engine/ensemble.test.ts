import { describe, expect, it, vi } from 'vitest';
import { createEnsemble, ensembleOf } from '../../src/model/ensemble.ts';
import { baselineSettings, CHANCE_MONTHS, MODEL, NO_ASSUMPTIONS, simulate } from '../../src/model/index.ts';
import type { Draw } from '../../src/model/model.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { withLevers } from '../model/support/models.ts';

// Many runs each: a busy machine gets the time it needs.
vi.setConfig({ testTimeout: 60_000 });

const platform = shippedSettings('platform');

describe('an ensemble', () => {
  const whole = ensembleOf(platform, 256, 9);
  it('has the same bits for the same seed, and others for another', () => {
    expect(ensembleOf(platform, 256, 9)).toEqual(whole);
    expect(ensembleOf(platform, 256, 10).scenario['24']).not.toEqual(whole.scenario['24']);
  });
  it('begins with the ensemble of fewer draws', () => {
    const few = ensembleOf(platform, 64, 9);
    for (const month of CHANCE_MONTHS)
      for (const side of ['scenario', 'baseline'] as const)
        expect(few[side][month]).toEqual(whole[side][month]?.slice(0, 64));
  });
  it('pairs each future with the same future without the package', () => {
    const { draws } = createEnsemble(256, 9).tableOf(NO_ASSUMPTIONS);
    for (const k of [0, 17, 255]) {
      const path = simulate(platform, { draw: draws[k] as Draw });
      for (const month of CHANCE_MONTHS) {
        expect(whole.scenario[month]?.[k]).toBe(path.total[month]);
        const without = MODEL.run(baselineSettings(), { draw: draws[k] as Draw }).column('total')[month];
        expect(whole.baseline[month]?.[k]).toBe(without);
      }
    }
  });
  it('is its own baseline when nothing is moved', () => {
    const none = ensembleOf(baselineSettings(), 64, 9);
    expect(none.scenario).toEqual(none.baseline);
    expect(none.chanceAbove60.scenario).toEqual(none.chanceAbove60.baseline);
  });
  it('counts the futures above 60, as fractions of one', () => {
    for (const month of CHANCE_MONTHS)
      for (const side of ['scenario', 'baseline'] as const) {
        const above = Array.from(whole[side][month] ?? []).filter((total) => total > 60).length;
        expect(whole.chanceAbove60[side][month]).toBe(above / 256);
      }
    expect(whole.chanceAbove60.scenario['48']).toBeGreaterThan(whole.chanceAbove60.baseline['48'] ?? 1);
  });
  it('keeps its baselines by continuity, which both sides carry', () => {
    const { run } = createEnsemble(16, 9);
    const finish = (settings: typeof platform) => {
      const running = run(settings);
      for (;;) {
        const { done, value } = running.next();
        if (done) return value;
      }
    };
    const assumed = (continuity: number) =>
      withLevers({ adoption: 50 }, { 'assumption.continuity': continuity });
    const [none, full, again] = [finish(assumed(0)), finish(assumed(1)), finish(assumed(0))];
    expect(again).toEqual(none);
    expect(full.baseline['24']).not.toEqual(none.baseline['24']);
    expect(finish(withLevers({}, { 'assumption.continuity': 1 })).scenario).toEqual(full.baseline);
  });
});
