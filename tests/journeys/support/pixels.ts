import type { Page } from '@playwright/test';

/** How many pixels differ between two pictures; where their sizes differ, what only one of them has counts too. */
export async function changedPixels(page: Page, before: Buffer, after: Buffer): Promise<number> {
  if (before.equals(after)) return 0;
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (data) => {
          const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          if (context === null) throw new Error('no canvas');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (a === undefined || b === undefined) throw new Error('two pictures are needed');
      const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
      let changed = Math.max(a.width, b.width) * Math.max(a.height, b.height) - width * height;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const [i, j] = [4 * (y * a.width + x), 4 * (y * b.width + x)];
          if ([0, 1, 2].some((channel) => a.data[i + channel] !== b.data[j + channel])) changed += 1;
        }
      }
      return changed;
    },
    [before.toString('base64'), after.toString('base64')],
  );
}

/** The pixels of a picture, four numbers each. */
export function pixelsOf(
  page: Page,
  picture: Buffer,
): Promise<{ readonly data: readonly number[]; readonly width: number; readonly height: number }> {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    return { data: [...data], width, height };
  }, picture.toString('base64'));
}
