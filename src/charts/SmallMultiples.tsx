import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { weightText } from './geometry.ts';
import { SmallLine } from './SmallLine.tsx';
import styles from './SmallMultiples.module.css';
import { numberCell } from './table.ts';
import { WINDOW_END } from './time-frame.ts';
import type { Band, FigureProps, MonthlyValues, PathTone, TableTwin } from './types.ts';

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
  /** The middle 50 and 80 of 100 draws; absent until they are drawn, and for what is not on the screen. */
  readonly band50?: Band | undefined;
  readonly band80?: Band | undefined;
}

export interface SmallMultiplesProps extends FigureProps {
  /** Dimensions, sub-dimensions and indicators in the index's order; each names its parent. */
  readonly rows: readonly SmallMultipleRow[];
  readonly tone: PathTone;
  /** Hears which parts have been opened: what they hold is on the screen, and only that needs bands. */
  readonly onOpen?: ((opened: readonly string[]) => void) | undefined;
}

/** Three dimensions, which open into nine sub-dimensions, which open into twenty-three indicators. */
export function SmallMultiples({ rows, tone, onOpen, headline, headingLevel }: SmallMultiplesProps) {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [open, setOpen] = useState<readonly string[]>([]);
  useEffect(() => onOpen?.(open), [open, onOpen]);
  // What closes takes with it what was opened inside.
  const toggle = (id: string) =>
    setOpen((before) =>
      before.includes(id) ? before.filter((other) => !isWithin(rows, other, id)) : [...before, id],
    );
  const banded = rows.some((row) => row.band80 !== undefined);
  const at = (values: MonthlyValues) => values[WINDOW_END] ?? Number.NaN;
  const top = rows.filter((row) => row.parent === null);
  const edgeCell = (value: number | undefined) =>
    value === undefined ? '' : numberCell(value, format.level);
  const table = (): TableTwin => ({
    columns: [
      t('multiples.name'),
      t('bites.weight'),
      t('bites.todayHead'),
      t('bites.at24'),
      t('multiples.baseline'),
      t('multiples.difference'),
      ...(banded ? [t('multiples.low'), t('multiples.high')] : []),
      t('estimate'),
    ],
    rows: rows.map((row) => [
      row.name,
      numberCell(row.weight, weightText),
      numberCell(row.values[0] ?? Number.NaN, format.level),
      numberCell(at(row.values), format.level),
      numberCell(at(row.baseline), format.level),
      numberCell(at(row.values) - at(row.baseline), format.difference),
      ...(banded ? [row.band80?.low, row.band80?.high].map((edge) => edgeCell(edge?.[WINDOW_END])) : []),
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
      note={banded ? `${t('multiples.note')} ${t('time.bands')}` : t('multiples.note')}
      asImage={false}
    >
      <Level rows={rows} parent={null} tone={tone} open={open} toggle={toggle} />
    </ChartFrame>
  );
}

/** True for the part itself and for everything inside it. */
function isWithin(rows: readonly SmallMultipleRow[], id: string | null, part: string): boolean {
  if (id === null || id === part) return id === part;
  return isWithin(rows, rows.find((row) => row.id === id)?.parent ?? null, part);
}

interface LevelProps {
  readonly rows: readonly SmallMultipleRow[];
  readonly parent: string | null;
  readonly tone: PathTone;
  readonly open: readonly string[];
  readonly toggle: (id: string) => void;
}

/** The parts of one part, side by side; what is opened among them follows below, whole. */
function Level({ rows, parent, tone, open, toggle }: LevelProps) {
  const { t } = useTranslation('charts');
  const base = useId();
  const mine = rows.filter((row) => row.parent === parent);
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
            <Level rows={rows} parent={row.id} tone={tone} open={open} toggle={toggle} />
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
        <SmallLine
          values={row.values}
          baseline={row.baseline}
          tone={tone}
          band50={row.band50}
          band80={row.band80}
        />
      </div>
      <p className={styles.values}>
        {t('multiples.todayAt24', { today, at24 })}
        {difference !== 0 && <strong> ({format.difference(difference)})</strong>}
      </p>
    </>
  );
}
