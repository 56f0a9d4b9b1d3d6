/**
 * Reads a number as a person types it: '1.5', '1,5', '1 500', '1,500', '1,234.5', '−0,3', '40 GPU' (the unit is ignored).
 *
 * A lone comma before exactly three digits is ambiguous; it is a thousands mark (as Peru writes) unless no
 * thousands lie in the range and the decimal reading does: a number that is too high must be said to be, not shrunk.
 * Failure  null when there is no number in it.
 */
export function readNumber(
  text: string,
  range: { readonly min: number; readonly max: number },
): number | null {
  const compact = text.replace(/[\s\u00a0\u202f']/g, '').replace(/[−–]/g, '-');
  const found = /^[^\d,.-]*(-?(?:\d[\d.,]*|[.,]\d+))[^\d]*$/.exec(compact)?.[1]?.replace(/[.,]+$/, '');
  if (found === undefined) return null;
  const thousands = finite(found.replace(/,/g, ''));
  const decimal = finite(found.replace(/\./g, '').replace(',', '.'));
  if (!found.includes(',')) return thousands;
  if (found.includes('.')) return found.lastIndexOf('.') > found.lastIndexOf(',') ? thousands : decimal;
  if (!/^-?\d{1,3}(,\d{3})+$/.test(found)) return decimal;
  const fits = decimal !== null && decimal >= range.min && decimal <= range.max;
  return range.max < 1000 && fits ? decimal : thousands;
}

function finite(text: string): number | null {
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
