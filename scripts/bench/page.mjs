// @ts-check
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { drawn } from '../rest.mjs';
import { serve } from '../serve.mjs';

/** Key presses, each of which is a whole move (input and change), and the pause between them, ms. */
const PRESSES = 160;
const PAUSE = 120;
/** Moves of one drag with the pointer, 16 ms apart. */
const MOVES = 120;
/** Key presses after which all stages of the draws are waited for, ms. */
const ANSWERS = 120;
const ANSWER_PAUSE = 1000;
/** 1.6 Mbit/s down, 150 ms. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };

/**
 * What a person feels: from the input event to the frame that shows its lines, and to the chances that follow.
 * Also which files the first paint needed, and which all of Explore and Compare.
 */
export async function measurePage() {
  const program = await findBrowser();
  const { address, close } = await serve({ port: 0, packed: true });
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(program ? { executablePath: program } : {}),
  });
  try {
    const files = await filesOf(browser, address);
    return {
      ...files,
      version: browser.version(),
      plain: await feel(browser, address, 1),
      slow: await feel(browser, address, 4),
    };
  } finally {
    await browser.close();
    close();
  }
}

/** @param {import('@playwright/test').Browser} browser @param {string} address */
async function filesOf(browser, address) {
  // The server packs a file when it is first asked for: not on the clock.
  const before = await browser.newPage();
  await before.goto(`${address}#/explore?v=0&base=platform`);
  await drawn(before);
  await before.close();
  const page = await browser.newPage();
  // A slow line: on a fast one everything is there before anything is painted, and nothing would be learnt.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  /** @type {string[]} */
  const seen = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) seen.push(new URL(request.url()).pathname.slice(1) || 'index.html');
  });
  await page.goto(`${address}#/explore?v=0&base=platform`);
  await drawn(page);
  const timing = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    files: performance
      .getEntriesByType('resource')
      .map((r) => ({ url: r.name, at: /** @type {PerformanceResourceTiming} */ (r).responseEnd })),
  }));
  const firstPaint = timing.files
    .filter(({ at }) => at <= timing.paint)
    .map(({ url }) => new URL(url).pathname.slice(1));
  // Compare in the same document, with all draws of its own.
  await page.evaluate(() => performance.clearMarks());
  await page.goto(`${address}#/compare`);
  await page.locator('table').first().waitFor();
  await drawn(page);
  await page.close();
  return { firstPaint: ['index.html', ...firstPaint], paint: timing.paint, all: seen };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slower how many times the processor is throttled
 */
async function feel(browser, address, slower) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'es-PE',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(() => {
    // When an answer of the draws was there, by its mark (src/state/futures.ts), and when a frame was painted that shows it: after a
    // path of a picture has moved for it. Doubles move none that singles have not.
    const answers = /** @type {{ name: string, input: number, painted: number }[]} */ ([]);
    const long = /** @type {number[]} */ ([]);
    let input = 0;
    Object.assign(window, { answers, long });
    addEventListener('input', (event) => (input = event.timeStamp), true);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration);
    }).observe({ type: 'longtask' });
    const channel = new MessageChannel();
    /** @type {(() => void)[]} */
    const painting = [];
    channel.port1.onmessage = () => painting.shift()?.();
    const mark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      const since = input;
      const paint = () =>
        requestAnimationFrame(() => {
          painting.push(() => answers.push({ name, input: since, painted: performance.now() }));
          channel.port2.postMessage(null);
        });
      if (since > 0 && name.startsWith('futures-')) {
        const page = document.querySelector('main');
        if (page === null || !name.endsWith('single')) paint();
        else {
          const watch = new MutationObserver(() => {
            watch.disconnect();
            paint();
          });
          watch.observe(page, { subtree: true, attributeFilter: ['d'] });
        }
      }
      return mark(name, options);
    };
  });
  await page.goto(`${address}#/explore?v=0&base=platform`);
  const slider = page.locator('input[type=range]').first();
  await slider.waitFor();
  await drawn(page);
  await page.waitForTimeout(1500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(() => {
    const state = { waits: /** @type {number[]} */ ([]), frames: /** @type {number[]} */ ([]), on: true };
    Object.assign(window, { bench: state });
    const channel = new MessageChannel();
    /** @type {number[]} */
    const sent = [];
    channel.port1.onmessage = () => {
      const from = sent.shift();
      if (from !== undefined) state.waits.push(performance.now() - from);
    };
    // The message runs after the frame that the input asked for has been painted.
    addEventListener(
      'input',
      (event) => {
        requestAnimationFrame(() => {
          sent.push(event.timeStamp);
          channel.port2.postMessage(null);
        });
      },
      true,
    );
    const tick = (/** @type {number} */ now) => {
      state.frames.push(now);
      if (state.on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const collect = () =>
    page.evaluate(() => {
      const state = /** @type {{ waits: number[], frames: number[] }} */ (Reflect.get(window, 'bench'));
      const { waits, frames } = state;
      state.waits = [];
      state.frames = [];
      return {
        waits: waits.sort((a, b) => a - b),
        gaps: frames.slice(1).map((at, i) => at - Number(frames[i])),
      };
    });
  await slider.focus();
  for (let i = 0; i < PRESSES; i++) {
    await page.keyboard.press(i % 24 < 12 ? 'ArrowLeft' : 'ArrowRight');
    await page.waitForTimeout(PAUSE);
  }
  const presses = await collect();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no place on the page');
  const at = (/** @type {number} */ share) => box.x + 10 + share * (box.width - 20);
  await page.mouse.move(at(0.25), box.y + box.height / 2);
  await page.evaluate(() => {
    /** @type {unknown[]} */ (Reflect.get(window, 'long')).length = 0;
  });
  await page.mouse.down();
  for (let i = 0; i < MOVES; i++) {
    await page.mouse.move(at(0.25 + 0.5 * Math.abs(Math.sin(i / 20))), box.y + box.height / 2);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  const drag = await collect();
  const longTasks = await page.evaluate(() => /** @type {number[]} */ (Reflect.get(window, 'long')));
  await page.waitForTimeout(ANSWER_PAUSE);
  // Frames are counted in a drag alone: a page that asks for one after the other makes a lone press wait for its turn.
  await page.evaluate(() => {
    /** @type {{ on: boolean }} */ (Reflect.get(window, 'bench')).on = false;
    /** @type {unknown[]} */ (Reflect.get(window, 'answers')).length = 0;
  });
  for (let i = 0; i < ANSWERS; i++) {
    await page.keyboard.press(i % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
    await page.waitForTimeout(ANSWER_PAUSE);
  }
  const answers = await page.evaluate(
    () => /** @type {{ name: string, input: number, painted: number }[]} */ (Reflect.get(window, 'answers')),
  );
  await context.close();
  const part = (/** @type {number[]} */ sorted, /** @type {number} */ share) =>
    sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  const answered = (/** @type {string} */ name) => {
    const times = answers
      .filter((answer) => answer.name === name)
      .map(({ input, painted }) => painted - input)
      .sort((a, b) => a - b);
    return { median: part(times, 0.5), p95: part(times, 0.95) };
  };
  return {
    median: part(presses.waits, 0.5),
    p98: part(presses.waits, 0.98),
    drag: part(drag.waits, 0.98),
    dropped: drag.gaps.filter((gap) => gap > 25).length,
    frames: drag.gaps.length,
    longTasks: longTasks.length,
    first: answered('futures-1024-single'),
    all: answered('futures-8192-single'),
    rest: answered('futures-8192-double'),
  };
}
