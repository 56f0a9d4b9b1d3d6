import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { APP_VERSION, publicAddress } from '../src/app-settings.ts';

test.each([
  ['https://example.org/umbral/', 'https://example.org/umbral/'],
  ['https://example.org/umbral', 'https://example.org/umbral/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/umbral/index.html?a=1#explore', 'https://example.org/umbral/'],
  ['http://localhost:4173/', 'http://localhost:4173/'],
  ['javascript:alert(1)', null],
  ['example.org/umbral', null],
  ['', null],
  [undefined, null],
])('the public address %s is %s', (given, expected) => {
  expect(publicAddress(given)).toBe(expected);
});

test('the version is the one of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(APP_VERSION).toBe(version);
});
