import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { drawFigure } from './figure-svg.ts';

const FONTS = [
  { family: 'Source Sans 3', weight: 400, url: sans400 },
  { family: 'Source Sans 3', weight: 600, url: sans600 },
  { family: 'Source Serif 4', weight: 600, url: serif600 },
] as const;

/** A picture is at least this wide in a file, in pixels: readable on a slide and when a phone made it. */
const PNG_WIDTH = 1600;

/** Hands text to the reader as a file. A byte order mark tells spreadsheets that the accents are UTF-8. */
export function saveText(name: string, text: string, type: string): void {
  save(name, new Blob(['\ufeff', text], { type: `${type};charset=utf-8` }));
}

/** Draws the whole figure (finding, picture, note, source line) as it stands, always on light paper, into a file. */
export async function saveFigure(figure: HTMLElement, name: string, kind: 'png' | 'svg'): Promise<void> {
  const drawn = drawFigure(figure);
  if (kind === 'svg') {
    save(name, new Blob([drawn.svg], { type: 'image/svg+xml;charset=utf-8' }));
    return;
  }
  save(name, await toPng(drawn));
}

async function toPng({ svg, width, height }: ReturnType<typeof drawFigure>): Promise<Blob> {
  const scale = Math.max(2, PNG_WIDTH / width);
  const url = URL.createObjectURL(new Blob([withFonts(svg, await fontFaces())], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A picture inside an image cannot reach the page's fonts, so they travel in it. Without them it uses the system's. */
async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    FONTS.map(async ({ family, weight, url }) => {
      try {
        const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
        const binary = bytes.reduce((text, byte) => text + String.fromCharCode(byte), '');
        return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${btoa(binary)})}`;
      } catch {
        return '';
      }
    }),
  );
  return faces.join('');
}

const withFonts = (svg: string, css: string): string =>
  svg.replace('<defs/>', `<defs><style>${css}</style></defs>`);

function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the bytes by the next turn; later is safe for slow ones.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
