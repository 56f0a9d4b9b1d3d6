import { expect, type Locator, type Page } from '@playwright/test';
import type { Format } from '../../../src/i18n/format.ts';
import { LEVERS } from '../../../src/model/levers/index.ts';
import type { LeverGroupId, LeverId } from '../../../src/model/vocabulary.ts';
import type { Answer } from './model.ts';
import { titleOf } from './model.ts';
import type { Language, Words } from './words.ts';

/** Explore as a reader meets it: by roles and by the words on the page. */
export interface Explore {
  readonly finding: Locator;
  /** The other chances and what they rest on. */
  readonly behind: Locator;
  readonly moved: Locator;
  readonly group: (id: LeverGroupId) => Locator;
  readonly openGroup: (id: LeverGroupId) => Promise<void>;
  /** The whole row of a lever. */
  readonly row: (id: LeverId) => Locator;
  readonly typed: (id: LeverId) => Locator;
  readonly slider: (id: LeverId) => Locator;
  readonly type: (id: LeverId, value: string | number) => Promise<void>;
  readonly start: (id: string) => Locator;
  readonly tool: (name: string) => Locator;
  readonly expectTotal: (answer: Answer) => Promise<void>;
  readonly expectChances: (answer: Answer) => Promise<void>;
}

const MONTH = 24;
const LINE = 60;

export function exploreOf(page: Page, t: Words, format: Format, language: Language): Explore {
  const finding = page.getByRole('region', { name: t('explore:finding.label') });
  const behind = page.getByRole('region', { name: t('explore:finding.behind') });
  const group = (id: LeverGroupId) => page.locator(`[data-group="${id}"]`);
  const typed = (id: LeverId) =>
    page.getByRole('textbox', {
      name: t('explore:levers.typed', {
        name: t(`levers:lever.${id}.name`),
        unit: t(`levers:lever.${id}.unitLong`),
      }),
    });
  const openGroup = async (id: LeverGroupId): Promise<void> => {
    const head = group(id).getByRole('heading').getByRole('button');
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  };
  return {
    finding,
    behind,
    moved: page.getByRole('status', { name: t('explore:moved.label') }),
    group,
    openGroup,
    row: (id) => page.locator(`[data-lever="${id}"]`),
    typed,
    slider: (id) => page.getByRole('slider', { name: t(`levers:lever.${id}.name`), exact: true }),
    async type(id, value) {
      await openGroup(LEVERS[id].group);
      await typed(id).fill(String(value));
      await typed(id).press('Enter');
    },
    start: (id) =>
      page.getByRole('group', { name: t('explore:start.from') }).getByRole('button', {
        name: id === 'baseline' ? t('explore:start.baseline') : titleOf(id, language),
      }),
    tool: (name) =>
      page
        .getByRole('toolbar', { name: t('common:toolbar.label') })
        .getByRole('button', { name: t(`common:toolbar.${name}`), exact: true }),
    async expectTotal({ total }) {
      const score = total[MONTH] ?? Number.NaN;
      const missing = LINE - score;
      const gap = t(missing >= 0 ? 'explore:finding.gapMissing' : 'explore:finding.gapBeyond', {
        gap: format.size(missing),
        line: LINE,
      });
      await expect(finding).toContainText(t('explore:finding.score', { score: format.level(score), gap }));
    },
    async expectChances({ ensemble }) {
      const at = (of: 'scenario' | 'baseline', chance: 'chanceAbove60' | 'chanceBelowStart') =>
        format.chance(ensemble?.[chance][of][String(MONTH)] ?? Number.NaN);
      const end = (of: 'p10' | 'p90') => format.level(ensemble?.quantiles[of][MONTH] ?? Number.NaN);
      await expect(finding).toContainText(
        t('explore:finding.chanceBoth', {
          line: LINE,
          without: at('baseline', 'chanceAbove60'),
          with: at('scenario', 'chanceAbove60'),
          low: end('p10'),
          high: end('p90'),
        }),
      );
      const below = behind.getByRole('row', { name: t('explore:finding.rowBelow', { start: '51.93' }) });
      await expect(below.getByRole('cell')).toHaveText([
        at('baseline', 'chanceBelowStart'),
        at('scenario', 'chanceBelowStart'),
      ]);
    },
  };
}
