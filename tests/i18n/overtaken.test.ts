import i18next from 'i18next';
import { expect, it } from 'vitest';
import { changeLanguage, loadWords, startWords } from '../../src/i18n/index.ts';

it('a view whose words load while the language changes has them in the language that stays', async () => {
  await startWords('es-PE');
  await Promise.all([loadWords('method'), changeLanguage('en')]);
  expect(i18next.language).toBe('en');
  expect(i18next.hasResourceBundle('en', 'method')).toBe(true);
  await Promise.all([changeLanguage('es-PE'), loadWords('compare')]);
  expect(i18next.language).toBe('es-PE');
  expect(i18next.hasResourceBundle('es-PE', 'compare')).toBe(true);
  expect(i18next.hasResourceBundle('es-PE', 'method')).toBe(true);
});
