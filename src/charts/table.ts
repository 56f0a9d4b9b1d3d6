import { csvText } from '../kernel/csv.ts';
import type { FigureCaption } from './caption.ts';
import type { Cell, TableTwin } from './types.ts';

/** What is shown of a cell. */
export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** A number with the words it is shown by. */
export const numberCell = (value: number, write: (value: number) => string): Cell => ({
  value,
  text: write(value),
});

/**
 * The rows as CSV (RFC 4180, for spreadsheets in any language), and under them what the file must not travel without.
 *
 * Unit     numbers to twelve digits, with a decimal point.
 */
export function tableToCsv(table: TableTwin, caption: readonly string[]): string {
  const rows: readonly (readonly Cell[])[] = [
    table.columns,
    ...table.rows,
    [],
    ...caption.map((line) => [line]),
  ];
  return rows
    .map((row) => row.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function field(cell: Cell): string {
  // Twelve digits: all that is meant, without the dust of binary fractions.
  return typeof cell === 'string' ? csvText(cell) : String(Number(cell.value.toPrecision(12)));
}

/** A file's name: 'umbral-<figure>-<scenario>.csv', in plain letters. */
export function fileName(figure: string, caption: FigureCaption, kind: 'csv' | 'png' | 'svg'): string {
  const plain = caption.scenario
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return ['umbral', figure, plain]
    .filter((part) => part !== '')
    .join('-')
    .concat(`.${kind}`);
}
