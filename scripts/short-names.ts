import { createHash } from 'node:crypto';
import { relative } from 'node:path';

const LETTERS = 26;
const DIGITS = 36;

/** Four letters and digits that tell a file from the others, the same in every build. */
function markOf(file: string): string {
  const number = createHash('sha256').update(file).digest().readUInt32BE();
  const first = String.fromCharCode('a'.charCodeAt(0) + (number % LETTERS));
  return first + (Math.floor(number / LETTERS) % DIGITS ** 3).toString(DIGITS).padStart(3, '0');
}

/**
 * Names of classes for the built page: a mark of the style sheet and the place of the class in it. What a class is called in
 * the sheet is not sent, and what is alike packs well.
 *
 * Fails   where two sheets have the same mark.
 */
export function shortNames(root: string): (name: string, file: string) => string {
  const sheets = new Map<string, string>();
  const places = new Map<string, Map<string, number>>();
  return (name, file) => {
    const path = relative(root, file).replaceAll('\\', '/');
    const mark = markOf(path);
    const other = sheets.get(mark) ?? path;
    if (other !== path) throw new Error(`${path} and ${other} have the same mark: give one another name`);
    sheets.set(mark, path);
    const known = places.get(path) ?? new Map<string, number>();
    places.set(path, known);
    const place = known.get(name) ?? known.size;
    known.set(name, place);
    return mark + place.toString(DIGITS);
  };
}
