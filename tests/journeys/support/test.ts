import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Format } from '../../../src/i18n/format.ts';
import { FORMATS, type Language, WORDS, type Words } from './words.ts';

interface Options {
  readonly language: Language;
}

interface Fixtures {
  readonly t: Words;
  readonly format: Format;
  /** Opens the page, or what stands after its address, and waits until it can be used. */
  readonly open: (hash?: string, page?: Page) => Promise<void>;
  /** Another reader on another device, who by habit reads the other language: a page that shares nothing with this one. */
  readonly stranger: () => Promise<Page>;
  /** What went wrong on any page of the journey: it has to stay empty. Runs in every journey. */
  readonly faults: string[];
}

/** A journey fails on any error in the console, uncaught exception or breach of the content security policy. */
export const test = base.extend<Options & Fixtures>({
  language: ['es-PE', { option: true }],
  locale: async ({ language }, use) => use(language === 'en' ? 'en-US' : language),
  t: async ({ language }, use) => use(WORDS[language]),
  format: async ({ language }, use) => use(FORMATS[language]),
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      await watch(context, faults);
      await use(faults);
      expect(faults, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page: own }, use) =>
    use(async (hash = '', page = own) => {
      await page.goto(`./${hash}`);
      // The first paint stands there until the model has come.
      await expect(page.locator('main[aria-busy=false]')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }),
  stranger: async ({ browser, contextOptions, baseURL, language, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL === undefined ? {} : { baseURL }),
        locale: language === 'en' ? 'es-PE' : 'en-US',
      });
      contexts.push(context);
      await watch(context, faults);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };

async function watch(context: BrowserContext, faults: string[]): Promise<void> {
  context.on('weberror', (error) => faults.push(`uncaught: ${String(error.error())}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
