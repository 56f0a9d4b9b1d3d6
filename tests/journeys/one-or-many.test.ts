import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { exploreOf } from './support/explore.ts';
import { expect, test } from './support/test.ts';

/** What the page's worker answers, and how many shares it has handed to helpers. */
interface Heard {
  readonly answers: { kind: string; draws: number; precision: string; text: string }[];
  shares: number;
}
declare global {
  interface Window {
    heard: Heard;
  }
}

/** Before anything else runs: writes down every answer of the page's workers to the last digit. */
const listen = (): void => {
  window.heard = { answers: [], shares: 0 };
  new BroadcastChannel('shares').onmessage = () => {
    window.heard.shares += 1;
  };
  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        const said = data.ensemble ?? data.fan;
        if (said === undefined) return;
        const { draws, precision } = said;
        const text = JSON.stringify(said, (_, value) =>
          ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
        );
        window.heard.answers.push({ kind: data.kind, draws, precision, text });
      });
    }
  };
};

/** The worker sees a machine of so many cores, and tells of every share that it hands on. */
async function withCores(context: BrowserContext, cores: number): Promise<void> {
  await context.addInitScript(listen);
  await context.route(/\/assets\/worker-[^/]*\.js$/, async (route) => {
    const answer = await route.fetch();
    const before = `Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${cores} });
const Own = self.Worker;
const shares = new BroadcastChannel('shares');
self.Worker = class extends Own {
  postMessage(...message) {
    shares.postMessage(1);
    super.postMessage(...message);
  }
};
`;
    await route.fulfill({ response: answer, body: before + (await answer.text()) });
  });
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

test('one worker or four give the same draws to the last digit, in singles and in doubles', async ({
  page,
  stranger,
  t,
  format,
  open,
}) => {
  test.slow();
  /** The answers to one move, by draws and precision. */
  const answersOf = async (at: Page): Promise<Heard> => {
    const isThere = (): Promise<boolean> =>
      at.evaluate(() => window.heard.answers.some(({ precision }) => precision === 'double'));
    await open('#/explore?v=0&lang=es-PE&base=platform', at);
    await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
    await at.evaluate(() => {
      window.heard.answers.length = 0;
    });
    await exploreOf(at, t, format, 'es-PE').slider('training').press('ArrowRight');
    await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
    return at.evaluate(() => window.heard);
  };
  await withCores(page.context(), 1);
  const alone = await answersOf(page);
  const other = await stranger();
  await withCores(other.context(), 4);
  const shared = await answersOf(other);

  expect(alone.shares).toBe(0);
  // Three helpers, of three answers each, for the first package and for the move.
  expect(shared.shares).toBeGreaterThanOrEqual(9);
  const read = ({ answers }: Heard) =>
    answers.map(({ kind, draws, precision, text }) => [kind, draws, precision, hash(text)] as const);
  expect(read(shared)).toEqual(read(alone));
  expect(read(alone).map((answer) => answer.slice(0, 3))).toEqual([
    ['done', 1024, 'single'],
    ['fan', 8192, 'single'],
    ['done', 8192, 'single'],
    ['done', 8192, 'double'],
  ]);
  // Long enough to hold every total of every draw.
  expect(alone.answers[3]?.text.length).toBeGreaterThan(8 * 8192 * 10);
});
