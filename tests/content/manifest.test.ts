import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly { readonly src: string; readonly type: string; readonly sizes: string }[];
}

const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;
const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const html = readFileSync('index.html', 'utf8');

test('colours of the window are those of the paper', () => {
  const [light, dark] = [...tokens.matchAll(/--paper: (#\w{6});/g)].map(([, colour]) => colour);
  expect([manifest.background_color, manifest.theme_color]).toEqual([light, light]);
  const themes = [...html.matchAll(/<meta name="theme-color"[^>]*content="(#\w{6})"/g)].map(([, c]) => c);
  expect(themes).toEqual([light, dark]);
});

test('every picture it names is there, in the size it says', () => {
  for (const { src, type, sizes } of manifest.icons) {
    const bytes = readFileSync(`public/${src}`);
    if (type === 'image/svg+xml') continue;
    // The first chunk of a PNG holds its width and height.
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(manifest.icons.length).toBeGreaterThan(1);
});

test('it runs under any path', () => {
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
});
