import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { weightText } from './geometry.ts';
import { SmallLine } from './SmallLine.tsx';
import styles from './SmallMultiples.module.css';
import { numberCell } from './table.ts';
import { WINDOW_END } from './time-frame.ts';
import type { FigureProps, MonthlyValues, PathTone, TableTwin } from './types.ts';

/** A dimension, sub-dimension or indicator. Unit: points 0-100. */
export interface SmallMultipleRow {
  readonly id: string;
  readonly name: string;
  /** null for a dimension. */
  readonly parent: string | null;
  /** Points of 100. */
  readonly weight: number;
  readonly values: MonthlyValues;
  readonly baseline: MonthlyValues;
  /** True for everything but governance, whose score is published. */
  readonly estimate: boolean;
}

export interface SmallMultiplesProps extends FigureProps {
  /** Dimensions, sub-dimensions and indicators in the index's order; each names its parent. */
  readonly rows: readonly SmallMultipleRow[];
  readonly tone: PathTone;
}

/** Three dimensions, which open into nine sub-dimensions, which open into twenty-three indicators. */
export function SmallMultiples({ rows, tone, headline, headingLevel }: SmallMultiplesProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const at = (values: MonthlyValues) => values[WINDOW_END] ?? Number.NaN;
  const top = rows.filter((row) => row.parent === null);
  const table = (): TableTwin => ({
    columns: [
      t('multiples.name'),
      t('bites.weight'),
      t('bites.todayHead'),
      t('bites.at24'),
      t('multiples.baseline'),
      t('multiples.difference'),
      t('estimate'),
    ],
    rows: rows.map((row) => [
      row.name,
      numberCell(row.weight, weightText),
      numberCell(row.values[0] ?? Number.NaN, format.level),
      numberCell(at(row.values), format.level),
      numberCell(at(row.baseline), format.level),
      numberCell(at(row.values) - at(row.baseline), format.difference),
      row.estimate ? t('estimate') : '',
    ]),
  });
  return (
    <ChartFrame
      id="dimensions"
      headline={headline}
      headingLevel={headingLevel}
      summary={t('multiples.summary', { names: top.map((row) => row.name).join('; ') })}
      table={table}
      note={t('multiples.note')}
      asImage={false}
    >
      <Level rows={rows} parent={null} tone={tone} />
    </ChartFrame>
  );
}

interface LevelProps {
  readonly rows: readonly SmallMultipleRow[];
  readonly parent: string | null;
  readonly tone: PathTone;
}

/** The parts of one part, side by side; what is opened among them follows below, whole. */
function Level({ rows, parent, tone }: LevelProps) {
  const { t } = useTranslation('charts');
  const base = useId();
  const [open, setOpen] = useState<readonly string[]>([]);
  const mine = rows.filter((row) => row.parent === parent);
  const toggle = (id: string) =>
    setOpen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  return (
    <>
      <ul className={styles.grid} role="list" data-top={parent === null || undefined}>
        {mine.map((row) => {
          const parts = rows.filter((other) => other.parent === row.id).length;
          const isOpen = open.includes(row.id);
          return (
            <li key={row.id} className={styles.cell}>
              <Small row={row} tone={tone} />
              {parts > 0 && (
                <span data-export="skip" data-print="hide">
                  <Button
                    look="quiet"
                    aria-expanded={isOpen}
                    aria-controls={isOpen ? `${base}-${row.id}` : undefined}
                    aria-label={`${row.name}: ${t(isOpen ? 'multiples.close' : 'multiples.open', { count: parts })}`}
                    onClick={() => toggle(row.id)}
                  >
                    {t(isOpen ? 'multiples.close' : 'multiples.open', { count: parts })}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {mine
        .filter((row) => open.includes(row.id))
        .map((row) => (
          <section
            key={row.id}
            id={`${base}-${row.id}`}
            className={styles.parts}
            aria-label={t('multiples.partsOf', { name: row.name })}
          >
            <p className={styles.partsHead}>{t('multiples.partsOf', { name: row.name })}</p>
            <Level rows={rows} parent={row.id} tone={tone} />
          </section>
        ))}
    </>
  );
}

function Small({ row, tone }: { readonly row: SmallMultipleRow; readonly tone: PathTone }) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const today = format.level(row.values[0] ?? Number.NaN);
  const at24 = format.level(row.values[WINDOW_END] ?? Number.NaN);
  const baseline = format.level(row.baseline[WINDOW_END] ?? Number.NaN);
  const difference = (row.values[WINDOW_END] ?? 0) - (row.baseline[WINDOW_END] ?? 0);
  return (
    <>
      <p className={styles.name}>{row.name}</p>
      <p className={styles.meta}>
        {t('multiples.weight', { weight: weightText(row.weight) })}
        {row.estimate && <span className={styles.estimate}>{t('estimate')}</span>}
      </p>
      <div role="img" aria-label={t('multiples.part', { name: row.name, today, at24, baseline })}>
        <SmallLine values={row.values} baseline={row.baseline} tone={tone} />
      </div>
      <p className={styles.values}>
        {t('multiples.todayAt24', { today, at24 })}
        {difference !== 0 && <strong> ({format.difference(difference)})</strong>}
      </p>
    </>
  );
}
