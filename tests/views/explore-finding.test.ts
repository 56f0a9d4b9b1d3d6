import { renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { FigureCaptionContext } from '../../src/charts/index.ts';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { startWords } from '../../src/i18n/index.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import {
  baselineSettings,
  DIMENSION_IDS,
  INDICATOR_IDS,
  MODEL,
  type Settings,
  SUBDIMENSION_IDS,
  simulate,
} from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { doubtsOf, find, luckOf } from '../../src/views/explore/finding.ts';
import {
  columnsShown,
  history,
  indicatorWeight,
  multipleRows,
  rankRows,
  regionalNumbers,
} from '../../src/views/explore/rows.ts';
import { useSentences } from '../../src/views/explore/useFinding.tsx';
import { useHeads } from '../../src/views/explore/useHeads.ts';
import { centreLine } from '../../src/views/shell/reading.ts';
import { standing } from '../../src/views/shell/standing.ts';

const platform: Settings = shippedSettings('platform');
const path = simulate(platform);

describe('where the country stands', () => {
  test('is read from the edition: 51.93, seventh of nineteen, 8.07 short', () => {
    const { total, rank, countries, short } = standing();
    expect([total, rank, countries, Number(short.toFixed(2))]).toEqual([51.93, 7, 19, 8.07]);
  });

  test('follows another edition', () => {
    const better = {
      ...CURRENT_EDITION,
      publishedHome: {
        ...CURRENT_EDITION.publishedHome,
        total: { ...CURRENT_EDITION.publishedHome.total, value: 59 },
      },
    };
    expect(standing(better)).toMatchObject({ rank: 4, short: 1 });
  });
});

describe('the finding', () => {
  const ensemble = ensembleOf(platform, 64);
  const centre = centreLine(platform, 'fixed');
  const found = find(centre, luckOf(ensemble, 24), 24, 60);

  test('its parts add up to the change since today', () => {
    const { score, policy, byItself, missing } = found;
    expect(standing().total + policy + byItself).toBeCloseTo(score, 6);
    expect(missing).toBeCloseTo(60 - score, 10);
  });

  test('a package that moves less than luck is called small', () => {
    expect(found.luck).toBeGreaterThan(found.policy);
    expect(found.policyIsSmall).toBe(true);
  });

  test('follows a line of one’s own, and does without luck until there are draws', () => {
    expect(find(centre, null, 24, 54)).toMatchObject({ luck: null, missing: 54 - found.score });
  });
});

describe('what the draws say of a month', () => {
  const ensemble = ensembleOf(platform, 256);
  const doubt = doubtsOf(ensemble, 24);

  test('chances are pairs from the same draws, and a package that helps spoils none', () => {
    for (const pair of [doubt?.above, doubt?.belowStart, doubt?.gapWider]) {
      expect(pair?.without).toBeGreaterThanOrEqual(0);
      expect(pair?.with).toBeLessThanOrEqual(1);
    }
    expect(doubt?.above.with).toBeGreaterThanOrEqual(doubt?.above.without ?? 1);
    expect(doubt?.belowStart.with).toBeLessThanOrEqual(doubt?.belowStart.without ?? 0);
    expect(doubt?.gapWider.with).toBeLessThanOrEqual(doubt?.gapWider.without ?? 0);
  });

  test('a line of one’s own is written as it is, in the sentence and over the dots', async () => {
    await startWords('es-PE');
    const line = 52.5;
    const assumed = ({ children }: { readonly children: ReactNode }) =>
      createElement(FigureCaptionContext, { value: { scenario: '', model: '', line } }, children);
    const { result } = renderHook(() => ({ words: useSentences(), heads: useHeads() }), { wrapper: assumed });
    const { words, heads } = result.current;
    const sentence = words.chances(ensemble, 24, { moved: true, reading: 'fixed', line });
    expect(sentence?.text).toContain('Pasa de 52.5 en');
    expect(heads.futures(ensemble, 24, true)).toContain('pasan de 52.5');
  });

  test('the tenths lie outside the middle 80 of 100', () => {
    expect(doubt?.worst).toBeLessThanOrEqual(doubt?.low ?? 0);
    expect(doubt?.best).toBeGreaterThanOrEqual(doubt?.high ?? 100);
  });

  test('there is nothing to say of a month that was not drawn', () => {
    expect(doubtsOf(ensemble, 7)).toBeNull();
  });
});

describe('rows for the pictures', () => {
  test('the weights of the indicators are the hundred points', () => {
    expect(INDICATOR_IDS.reduce((sum, id) => sum + indicatorWeight(id), 0)).toBeCloseTo(100, 9);
  });

  test('history ends at the published score', () => {
    expect(history().at(-1)).toEqual({ year: 2025, total: 51.93 });
  });

  test('nineteen countries, the home one marked, with today as published', () => {
    const rows = rankRows(simulate(baselineSettings()), 24, 'en');
    expect(rows).toHaveLength(19);
    expect(rows.filter(({ home }) => home).map(({ now }) => Number(now.toFixed(2)))).toEqual([51.93]);
    expect(rows.every(({ now, at }) => Number.isFinite(now) && Number.isFinite(at))).toBe(true);
  });

  test('every part of the index has a column of the kernel, and gets the band of that column', () => {
    const columns = columnsShown([...DIMENSION_IDS, ...SUBDIMENSION_IDS.map((id) => `sub-${id}`)]);
    expect(columns).toHaveLength(3 + 9 + 23);
    for (const name of columns) expect(MODEL.run(platform).column(name)[0]).toBeGreaterThanOrEqual(0);
    const bands = Object.fromEntries(columns.map((name) => [name, ensembleOf(platform, 2).baselineBand]));
    const rows = multipleRows(path, simulate(baselineSettings()), bands, (_, id) => id);
    expect(rows).toHaveLength(3 + 9 + 23);
    expect(rows.every(({ band80 }) => band80 !== undefined)).toBe(true);
  });

  test('only what is open has its columns drawn', () => {
    expect(columnsShown([])).toHaveLength(3);
    expect(
      columnsShown(['governance'])
        .slice(3)
        .every((name) => name.startsWith('subdimension/')),
    ).toBe(true);
  });

  test('the region is less lopsided than the country', () => {
    expect(regionalNumbers().asymmetry).toBeLessThan(path.asymmetry[0] as number);
  });
});
