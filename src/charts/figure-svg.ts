import { px } from './geometry.ts';

/** What is read back from the page for each drawn element: files know nothing of our tokens and classes. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;
const MARGIN = 24;
const SVG = 'http://www.w3.org/2000/svg';

export interface DrawnFigure {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The figure as one SVG: its pictures with their colours written in, its words line by line where they stand, its
 * rules and grounds. Whatever is marked data-export="skip" (switches, the table, buttons) stays out.
 */
export function drawFigure(figure: HTMLElement): DrawnFigure {
  const before = figure.getAttribute('data-theme');
  // A file goes into documents, and they are white; the switch is undone before anything is painted.
  figure.setAttribute('data-theme', 'light');
  figure.setAttribute('data-exporting', '');
  try {
    const box = figure.getBoundingClientRect();
    const parts: string[] = [];
    const bottom = collect(figure, box, parts);
    const width = Math.ceil(box.width) + 2 * MARGIN;
    const height = Math.ceil(bottom) + 2 * MARGIN;
    const paper = getComputedStyle(figure).getPropertyValue('--paper').trim() || 'white';
    const svg =
      `<svg xmlns="${SVG}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs/>` +
      `<rect width="${width}" height="${height}" fill="${paper}"/>` +
      `<g transform="translate(${MARGIN},${MARGIN})">${parts.join('')}</g></svg>`;
    return { svg, width, height };
  } finally {
    figure.removeAttribute('data-exporting');
    if (before === null) figure.removeAttribute('data-theme');
    else figure.setAttribute('data-theme', before);
  }
}

/** Draws the children of an element; returns the lowest edge that was drawn. */
function collect(parent: Element, origin: DOMRect, parts: string[]): number {
  let bottom = 0;
  for (const node of parent.childNodes) {
    if (node instanceof Text) bottom = Math.max(bottom, words(node, origin, parts));
    else if (node instanceof SVGSVGElement) bottom = Math.max(bottom, picture(node, origin, parts));
    else if (node instanceof HTMLElement && isShown(node)) {
      ground(node, origin, parts);
      bottom = Math.max(bottom, collect(node, origin, parts));
    }
  }
  return bottom;
}

function isShown(element: HTMLElement): boolean {
  if (element.dataset.export === 'skip') return false;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return false;
  // Words for screen readers only are clipped to one pixel.
  return style.position !== 'absolute' || style.clipPath === 'none' || style.clipPath === '';
}

function picture(svg: SVGSVGElement, origin: DOMRect, parts: string[]): number {
  const box = svg.getBoundingClientRect();
  const copy = inlined(svg);
  copy.setAttribute('x', px(box.left - origin.left));
  copy.setAttribute('y', px(box.top - origin.top));
  copy.setAttribute('width', px(box.width));
  copy.setAttribute('height', px(box.height));
  copy.setAttribute('overflow', 'visible');
  parts.push(new XMLSerializer().serializeToString(copy));
  return box.bottom - origin.top;
}

/** A copy of a drawing with every style that matters written as an attribute. */
export function inlined(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const target = copies[index];
    if (target === undefined) return;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property);
      if (value !== '') target.setAttribute(property, value);
    }
    for (const name of ['class', 'style', 'tabindex', 'role', 'aria-hidden']) target.removeAttribute(name);
    if (style.display === 'none' || style.visibility === 'hidden') target.setAttribute('display', 'none');
  });
  return copy;
}

/** Grounds and rules of an HTML element. */
function ground(element: HTMLElement, origin: DOMRect, parts: string[]): void {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [left, top] = [box.left - origin.left, box.top - origin.top];
  if (style.backgroundColor !== '' && !/rgba\(.*, 0\)|transparent/.test(style.backgroundColor)) {
    parts.push(rect(left, top, box.width, box.height, style.backgroundColor));
  }
  const above = Number.parseFloat(style.borderTopWidth) || 0;
  if (above > 0 && style.borderTopStyle === 'solid') {
    parts.push(rect(left, top, box.width, above, style.borderTopColor));
  }
  const below = Number.parseFloat(style.borderBottomWidth) || 0;
  if (below > 0 && style.borderBottomStyle === 'solid') {
    parts.push(rect(left, top + box.height - below, box.width, below, style.borderBottomColor));
  }
}

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${fill}"/>`;

/** Each line of a text where the browser broke it. */
function words(node: Text, origin: DOMRect, parts: string[]): number {
  const parent = node.parentElement;
  if (parent === null || node.data.trim() === '') return 0;
  const style = getComputedStyle(parent);
  const lines: { text: string; left: number; top: number; bottom: number }[] = [];
  const range = document.createRange();
  for (const match of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].trimEnd().length);
    const box = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.top - box.top) < 2) line.text += match[0];
    else lines.push({ text: match[0], left: box.left, top: box.top, bottom: box.bottom });
  }
  const rise = ascent(style);
  for (const line of lines) {
    const y = line.top - origin.top + (line.bottom - line.top) * rise;
    parts.push(
      `<text x="${px(line.left - origin.left)}" y="${px(y)}" fill="${style.color}" ` +
        `font-family="${escapeXml(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}">` +
        `${escapeXml(line.text.trimEnd())}</text>`,
    );
  }
  return (lines.at(-1)?.bottom ?? origin.top) - origin.top;
}

/** Share of a line's own box that lies above its baseline. */
function ascent(style: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 0.75;
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x');
  return up / (up + down);
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
