import { correction, generate } from 'lean-qr';

/** A denser code is read badly off paper and by older telephones. Bytes. */
export const QR_LIMIT = 400;

/** The dark fields of a square code, row by row, without a margin. */
export interface QrCode {
  readonly size: number;
  readonly isDark: (x: number, y: number) => boolean;
}

/** Light fields that a reader needs around a code. */
export const QR_MARGIN = 4;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The code of a text; 15 of 100 fields may be lost. Requires at most QR_LIMIT bytes. */
export function qrCode(text: string): QrCode {
  const code = generate(text, { minCorrectionLevel: correction.M });
  return { size: code.size, isDark: (x, y) => code.get(x, y) };
}
