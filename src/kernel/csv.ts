/**
 * A text as a field of comma-separated values (RFC 4180), for spreadsheets too.
 *
 * A spreadsheet would run a text that begins like a formula, and names are the reader's own words: such a text gets an
 * apostrophe before it. Numbers are written without this, their minus being no formula.
 */
export function csvText(words: string): string {
  const text = /^\s*[=+\-@＝＋－＠]./su.test(words) || /^[\t\r\n]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A row of fields: words as they may stand there, numbers to the last digit. */
export const csvRow = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvText(cell))).join(',');
