import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Declarations of the first block that follows the selector. */
function block(selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`);
  expect(from, selector).toBeGreaterThan(-1);
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] as string, (m[2] as string).trim()]),
  );
}

const light = block("[data-theme='light']".replace(/'/g, css.includes('"light"') ? '"' : "'"));
const bySystem = block(':root:not([data-theme])');
const byChoice = block(css.includes('"dark"') ? '[data-theme="dark"]' : "[data-theme='dark']");

/** Relative luminance of a #rrggbb colour (WCAG 2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const TEXT = [
  '--ink',
  '--ink-soft',
  '--ink-faint',
  ...['platform', 'compliance', 'third', 'fourth', 'baseline', 'history'].map((path) => `--path-${path}`),
];
const GROUNDS = ['--paper', '--paper-sunk', '--paper-raised'];
const MARKS = ['--rule-strong', '--focus', '--chart-axis', '--chart-goal'];

describe('tokens', () => {
  it('say the same dark colours for the system and for the reader’s choice', () => {
    expect([...bySystem]).toEqual([...byChoice]);
  });

  it('have every light colour in the dark too', () => {
    expect([...byChoice.keys()]).toEqual([...light.keys()]);
  });

  for (const [name, theme] of [
    ['light', light],
    ['dark', byChoice],
  ] as const) {
    it.each(TEXT.flatMap((ink) => GROUNDS.map((ground) => [ink, ground])))(
      `${name}: words in %s on %s reach AA`,
      (ink, ground) => {
        expect(contrast(theme.get(ink) as string, theme.get(ground) as string)).toBeGreaterThanOrEqual(4.5);
      },
    );

    it.each(MARKS)(`${name}: %s is seen on paper`, (mark) => {
      expect(contrast(theme.get(mark) as string, theme.get('--paper') as string)).toBeGreaterThanOrEqual(3);
    });
  }
});

/** Every file below a folder whose name ends so. */
function files(folder: string, ends: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .map((name) => join(folder, name));
}

const LITERAL = /#[0-9a-f]{3,8}\b(?![\w-])|\b(?:rgb|hsl|oklch|lab)a?\(/i;

it('no colour is written outside the tokens', () => {
  expect(LITERAL.test('color: #0b5d7a')).toBe(true);
  const sheets = files('src', /\.css$/).filter((file) => !file.endsWith('tokens.css'));
  const code = ['src/ui', 'src/charts', 'src/views'].flatMap((folder) => files(folder, /\.tsx$/));
  expect(sheets.length).toBeGreaterThan(10);
  for (const file of [...sheets, ...code]) {
    const found = LITERAL.exec(readFileSync(file, 'utf8'));
    expect(found?.[0], file).toBeUndefined();
  }
});

it('every token that is used exists', () => {
  const known = new Set([...css.matchAll(/(--[\w-]+):/g)].map((m) => m[1]));
  const sources = [
    ...files('src', /\.css$/),
    ...files('src/charts', /\.tsx?$/),
    ...files('src/views', /\.tsx$/),
  ];
  for (const file of sources) {
    const text = readFileSync(file, 'utf8');
    const own = new Set([...text.matchAll(/(--[\w-]+)['"]?:/g)].map((m) => m[1]));
    for (const [, name, fallback] of text.matchAll(/var\((--[\w-]+)(,)?/g)) {
      if (name === undefined || name.endsWith('-') || fallback !== undefined) continue;
      expect(
        known.has(name) || own.has(name) || name.startsWith('--at') || name === '--today',
        `${file}: ${name}`,
      ).toBe(true);
    }
  }
});

it('the fonts weigh at most 60 KB together', () => {
  const urls = [...readFileSync('src/ui/fonts.css', 'utf8').matchAll(/url\(["'](@fontsource[^"']+)["']\)/g)];
  expect(urls).toHaveLength(3);
  const bytes = urls.reduce((sum, [, url]) => sum + statSync(join('node_modules', url as string)).size, 0);
  expect(bytes).toBeLessThanOrEqual(60_000);
});
