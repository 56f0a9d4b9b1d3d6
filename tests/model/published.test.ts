import { describe, expect, test } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { NO_ASSUMPTIONS } from '../../src/model/assumptions.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { EDITION_MONTHS } from '../../src/model/editions.ts';
import { baselineSettings, cutoffLagOf, publishedLine, simulate } from '../../src/model/index.ts';
import type { Draw } from '../../src/model/model.ts';
import { standingOf } from '../../src/model/standing-of.ts';
import { inView } from '../../src/model/view.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';

const platform = shippedSettings('platform');
const path = simulate(platform);
const lag = cutoffLagOf(platform);

describe('the centre line as published', () => {
  test('is today’s score until the first edition, and changes with editions only', () => {
    const line = publishedLine(path, lag);
    expect([line[0], line[2]]).toEqual([path.total[0], path.total[0]]);
    const changes = Array.from(line.keys()).filter((month) => month > 0 && line[month] !== line[month - 1]);
    expect(changes).toEqual([...EDITION_MONTHS]);
  });

  test('is what a draw without luck shows in the published view', () => {
    const table = drawTable(CURRENT_EDITION, 1, 1);
    const first = table.draws[0] as Draw;
    const still: Draw = {
      ...first,
      ...standingOf(CURRENT_EDITION, NO_ASSUMPTIONS),
      noise: first.noise.map(() => 0),
      methodShocks: first.methodShocks.map(() => 0),
    };
    const shown = inView(path.total, 'total', { ...table, draws: [still] }, 1, 'published');
    publishedLine(path, lag).forEach((score, month) => {
      expect(shown[month]).toBeCloseTo(score, 6);
    });
  });

  test('the last edition of the window credits only what had arrived by the month its data stop at', () => {
    const without = simulate(baselineSettings());
    const credit = (publishedLine(path, lag)[24] as number) - (publishedLine(without, lag)[24] as number);
    expect(credit).toBeCloseTo(path.policyContribution[15 - lag] as number, 9);
  });

  test('follows an assumed lag', () => {
    const assumptions = { ...NO_ASSUMPTIONS, parameters: { idx_cutoff_lag_months: 0 } };
    expect(cutoffLagOf({ ...platform, assumptions })).toBe(0);
  });
});
