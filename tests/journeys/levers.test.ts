import type { Locator, Page } from '@playwright/test';
import { drawn } from '../../scripts/rest.mjs';
import { LEVERS } from '../../src/model/levers/index.ts';
import { LEVER_GROUP_IDS, LEVER_IDS, type LeverId } from '../../src/model/vocabulary.ts';
import { exploreOf } from './support/explore.ts';
import { askModel } from './support/model.ts';
import { changedPixels } from './support/pixels.ts';
import { expect, test } from './support/test.ts';

/** Fewer than this is no more than the edge of a letter. */
const SEEN = 20;
/** Points of the total at month 48 under which the page has to say why. */
const VISIBLE = 0.01;
const END = 48;

test.use({ viewport: { width: 1440, height: 2600 }, contextOptions: { reducedMotion: 'reduce' } });

for (const group of LEVER_GROUP_IDS) {
  test(`every lever bites: ${group}`, async ({ page, t, format, open }) => {
    test.slow();
    const explore = exploreOf(page, t, format, 'es-PE');
    const pictures = picturesOf(page, t('explore:bridge.label'), t('charts:bites.note'));
    const { total } = await askModel('baseline');

    for (const lever of LEVER_IDS.filter((id) => LEVERS[id].group === group)) {
      const { baseline, reference } = LEVERS[lever];
      await page.goto('about:blank');
      await open('#/explore?v=0&lang=es-PE');
      await drawn(page);
      const today = await shots(pictures);
      // The control: nothing is moved, and no pixel changes.
      await explore.type(lever, baseline);
      expect(await differences(page, today, await shots(pictures)), `${lever} as today`).toEqual([0, 0]);

      await explore.type(lever, reference);
      await expect(explore.moved).toContainText(t(`levers:lever.${lever}.name`));
      const [bridge = 0, places = 0] = await differences(page, today, await shots(pictures));
      expect(bridge, `${lever} on the bridge`).toBeGreaterThan(SEEN);
      expect(places, `${lever} where it bites`).toBeGreaterThan(SEEN);

      const moved = await askModel('baseline', '--set', `${lever}=${reference}`);
      const effect = (moved.total[END] ?? Number.NaN) - (total[END] ?? Number.NaN);
      await expectReason(explore.moved, t, Math.abs(effect) < VISIBLE);
    }
  });
}

const SMALL: readonly (readonly [LeverId, number])[] = [
  ['literacy', 10_000],
  ['rd-grants', 1],
  ['open-models', 1],
  ['adoption', 1],
];

test('a move that can hardly be seen says why', async ({ page, t, format, open }) => {
  await open('#/explore?v=0&lang=es-PE');
  const explore = exploreOf(page, t, format, 'es-PE');
  const { total } = await askModel('baseline');
  let small = 0;
  for (const [lever, value] of SMALL) {
    await explore.type(lever, value);
    const moved = await askModel('baseline', '--set', `${lever}=${value}`);
    const effect = Math.abs((moved.total[END] ?? Number.NaN) - (total[END] ?? Number.NaN));
    await expectReason(explore.moved, t, effect < VISIBLE);
    if (effect < VISIBLE) small += 1;
    await explore.tool('undo').click();
  }
  expect(small, 'moves under a hundredth of a point').toBeGreaterThan(1);
});

const RESTED = 600;

type Words = (key: string) => string;

async function expectReason(line: Locator, t: Words, wanted: boolean): Promise<void> {
  const reasons = REASONS.map((reason) => t(`explore:moved.reason.${reason}`));
  const said = async () => {
    const text = await line.innerText();
    return reasons.some((reason) => text.includes(reason));
  };
  // The reason is looked for as soon as the hand rests.
  if (!wanted) await line.page().waitForTimeout(RESTED);
  await expect.poll(said).toBe(wanted);
}

const REASONS = [
  'not-moved',
  'limit',
  'masked',
  'unmentored',
  'too-late',
  'gate',
  'saturated',
  'remeasured',
  'absorptive',
  'small',
] as const;

/** The bridge and the twenty-three indicators, without the words around them. */
function picturesOf(page: Page, bridge: string, note: string): readonly Locator[] {
  return [
    page.getByRole('region', { name: bridge }).getByRole('img'),
    page.getByRole('figure').filter({ hasText: note }).getByRole('img'),
  ];
}

async function shots(pictures: readonly Locator[]): Promise<readonly Buffer[]> {
  const taken: Buffer[] = [];
  for (const picture of pictures) taken.push(await picture.screenshot({ animations: 'disabled' }));
  return taken;
}

async function differences(
  page: Page,
  before: readonly Buffer[],
  after: readonly Buffer[],
): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const [place, shot] of before.entries()) {
    const other = after[place];
    if (other !== undefined) counts.push(await changedPixels(page, shot, other));
  }
  return counts;
}
