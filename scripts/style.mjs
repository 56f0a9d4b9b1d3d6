// @ts-check
// Colours and type sizes are named once, in src/ui/tokens.css: dark mode, forced colours, print and the charts' pictures
// all change them there. Anywhere else a literal is a fault.
//   node scripts/style.mjs [folder holding src/]
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './project.mjs';

const folder = process.argv[2] ?? ROOT;

/** The named colours of CSS but for `transparent` and the system's own, which forced colours need. */
const NAMES =
  `aliceblue|antiquewhite|aqua|aquamarine|azure|beige|bisque|black|blanchedalmond|blue|blueviolet|brown|
burlywood|cadetblue|chartreuse|chocolate|coral|cornflowerblue|cornsilk|crimson|cyan|darkblue|darkcyan|darkgoldenrod|
darkgr[ae]y|darkgreen|darkkhaki|darkmagenta|darkolivegreen|darkorange|darkorchid|darkred|darksalmon|darkseagreen|
darkslateblue|darkslategr[ae]y|darkturquoise|darkviolet|deeppink|deepskyblue|dimgr[ae]y|dodgerblue|firebrick|
floralwhite|forestgreen|fuchsia|gainsboro|ghostwhite|gold|goldenrod|gr[ae]y|green|greenyellow|honeydew|hotpink|
indianred|indigo|ivory|khaki|lavender|lavenderblush|lawngreen|lemonchiffon|lightblue|lightcoral|lightcyan|
lightgoldenrodyellow|lightgr[ae]y|lightgreen|lightpink|lightsalmon|lightseagreen|lightskyblue|lightslategr[ae]y|
lightsteelblue|lightyellow|lime|limegreen|linen|magenta|maroon|mediumaquamarine|mediumblue|mediumorchid|mediumpurple|
mediumseagreen|mediumslateblue|mediumspringgreen|mediumturquoise|mediumvioletred|midnightblue|mintcream|mistyrose|
moccasin|navajowhite|navy|oldlace|olive|olivedrab|orange|orangered|orchid|palegoldenrod|palegreen|paleturquoise|
palevioletred|papayawhip|peachpuff|peru|pink|plum|powderblue|purple|rebeccapurple|red|rosybrown|royalblue|saddlebrown|
salmon|sandybrown|seagreen|seashell|sienna|silver|skyblue|slateblue|slategr[ae]y|snow|springgreen|steelblue|tan|teal|
thistle|tomato|turquoise|violet|wheat|white|whitesmoke|yellow|yellowgreen`.replaceAll('\n', '');

const COLOUR = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<![\\w-])(?:${NAMES})(?![\\w-])`,
  'i',
);
const TAKES_A_COLOUR =
  /^(?:--.+|.*color|background.*|border.*|outline.*|fill|stroke|.*-shadow|text-decoration.*|text-emphasis.*|column-rule.*|mask.*)$/;

const files = /** @type {string[]} */ (readdirSync(join(folder, 'src'), { recursive: true }))
  .map((file) => join('src', file))
  .filter((file) => /\.(?:css|tsx?)$/.test(file) && !file.endsWith(join('ui', 'tokens.css')))
  .sort();

let faults = 0;
for (const file of files) {
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [line, what] of file.endsWith('.css') ? inStyles(text) : inCode(text)) {
    faults++;
    console.error(`${file.split(sep).join('/')}:${line} ${what}: name it in src/ui/tokens.css`);
  }
}
console.log(`Read ${files.length} files for literal colours and type sizes: ${faults} found.`);
process.exitCode = faults > 0 ? 1 : 0;

/**
 * @param {string} text
 * @returns {Generator<[line: number, what: string]>}
 */
function* inStyles(text) {
  const blank = (/** @type {string} */ found) => found.replace(/[^\n]/g, ' ');
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, blank);
  for (const { 1: property = '', 2: value = '', index } of bare.matchAll(/([-\w]+)\s*:([^;{}]+)(?=[;}])/g)) {
    const line = bare.slice(0, index).split('\n').length;
    const literal = COLOUR.exec(value.replace(/--[\w-]+/g, blank))?.[0];
    if (literal && TAKES_A_COLOUR.test(property)) yield [line, `literal colour ${literal}`];
    if (/^font(?:-size)?$/.test(property) && /\dpx\b/.test(value)) yield [line, 'literal type size'];
  }
}

/**
 * @param {string} text
 * @returns {Generator<[line: number, what: string]>}
 */
function* inCode(text) {
  for (const { 0: literal, index } of text.matchAll(
    /(['"`])(?:#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(?:rgba?|hsla?|oklch)\([^)]*\))\1/gi,
  )) {
    yield [text.slice(0, index).split('\n').length, `literal colour ${literal}`];
  }
}
