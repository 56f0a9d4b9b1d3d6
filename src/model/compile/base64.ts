const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64, without help from Node or a browser: the model has neither. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const word = (a << 16) | (b << 8) | c;
    const left = bytes.length - i;
    text += LETTERS[word >> 18];
    text += LETTERS[(word >> 12) & 63];
    text += left > 1 ? LETTERS[(word >> 6) & 63] : '=';
    text += left > 2 ? LETTERS[word & 63] : '=';
  }
  return text;
}
