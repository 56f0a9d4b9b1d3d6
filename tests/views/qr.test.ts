import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/scenario/link.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { bytesOf, QR_LIMIT, QR_MARGIN, qrCode } from '../../src/views/shell/qr.ts';

const SCALE = 4;

/** What another program reads off the picture of a code. */
function read(text: string): string | undefined {
  const { size, isDark } = qrCode(text);
  const side = (size + 2 * QR_MARGIN) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < size * SCALE; y += 1)
    for (let x = 0; x < size * SCALE; x += 1) {
      if (!isDark(Math.floor(x / SCALE), Math.floor(y / SCALE))) continue;
      const at = ((y + QR_MARGIN * SCALE) * side + x + QR_MARGIN * SCALE) * 4;
      pixels.fill(0, at, at + 3);
    }
  return jsqr(pixels, side, side)?.data;
}

describe('a QR code', () => {
  it.each(SHIPPED.map(({ id, settings }) => ({ id, settings })))(
    'of the link to $id is read back',
    ({ id, settings }) => {
      const link = encodeLink({
        view: 'explore',
        language: 'es-PE',
        scenarios: [{ base: id, settings, title: 'Más cómputo, 你好' }],
        month: 48,
        reading: 'fixed',
        modelVersion: '0.2.0',
        modelHash: 't2ydez76',
        edition: '2025',
      });
      expect(read(`https://umbral.example/${link}`)).toBe(`https://umbral.example/${link}`);
    },
  );

  it.each([1, 40, 111, 250, 399, QR_LIMIT])('of %i bytes is read back', (bytes) => {
    const text = 'https://umbral.example/#/compare?v=1&lang=es-PE&a=platform~pc200s9u30~x.rs=.5&b='
      .padEnd(bytes, 'z9.')
      .slice(0, bytes);
    expect(bytesOf(text)).toBe(bytes);
    expect(read(text)).toBe(text);
  });
});
