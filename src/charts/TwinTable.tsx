import type { Live } from '../kernel/live.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './ChartFrame.module.css';
import { cellText } from './table.ts';
import type { TableTwin } from './types.ts';
import { useLive } from './useLive.ts';

interface TwinTableProps {
  readonly table: () => TableTwin;
  /** What the rows follow beside what the figure was drawn from. */
  readonly live?: Live<unknown> | undefined;
  readonly caption: string;
}

/** The rows of a picture as a real table; the first column names its row. */
export function TwinTable({ table: rowsOf, live, caption }: TwinTableProps) {
  useLive(live);
  const table = rowsOf();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a phone, so the keyboard must reach it.
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.rows}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column} scope="col" data-align={index === 0 ? undefined : 'end'}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={cellText(row[0] ?? '')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={table.columns[index]} scope="row">
                    {cellText(cell)}
                  </th>
                ) : (
                  <td key={table.columns[index]} data-align={typeof cell === 'string' ? undefined : 'end'}>
                    {cellText(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
