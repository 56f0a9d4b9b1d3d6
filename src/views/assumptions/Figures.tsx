import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { AssumptionsProblem, FigureId } from '../../model/index.ts';
import { levelOf } from '../../scenario/assumptions.ts';
import { readNumber } from '../../ui/number.ts';
import { useTyped } from '../../ui/useTyped.ts';
import { exact } from '../method/exact.ts';
import styles from './assumptions.module.css';

interface FigureFieldProps {
  readonly label: string;
  readonly level: 'dimension' | 'subdimension' | 'indicator';
  readonly name: string;
  /** null: as published, or not known. */
  readonly value: number | null;
  readonly max: number;
  /** What stands where nothing is written. */
  readonly hint: string;
  readonly onChange: (value: number | null) => AssumptionsProblem | null;
}

/** A number that may be left out; what cannot hold is said beside it and stays written, so that it can be mended. */
export function FigureField({ label, level, name, value, max, hint, onChange }: FigureFieldProps) {
  const { t } = useTranslation('assumptions');
  const format = useFormat();
  const say = useProblemWords();
  const id = useId();
  const { said, field } = useTyped(value === null ? '' : exact(format, value), (text) => {
    const wanted = text === '' ? null : readNumber(text, { min: 0, max });
    if (wanted === null && text !== '') return { said: t('field.notANumber'), stays: true };
    const problem = onChange(wanted);
    return problem === null ? { said: '', stays: false } : { said: say(problem), stays: true };
  });

  return (
    <div className={styles.figure} data-level={level} data-own={value !== null || undefined}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        className={styles.number}
        aria-label={label}
        aria-describedby={`${id}-hint ${id}-said`}
        aria-invalid={said !== '' || undefined}
        placeholder="–"
        {...field}
      />
      <span id={`${id}-hint`} className={styles.note}>
        {hint}
      </span>
      <span id={`${id}-said`} role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}

/** Names of the parts of the index, of any level. */
export function useFigureName(): (id: FigureId) => string {
  const { t } = useTranslation('indicators');
  return (id) => t(`${levelOf(id)}.${id}.name` as 'total.name');
}

/** Why assumptions cannot be taken, in a sentence. */
function useProblemWords(): (problem: AssumptionsProblem) => string {
  const { t } = useTranslation('assumptions');
  const format = useFormat();
  const nameOf = useFigureName();
  return (problem) => {
    switch (problem.kind) {
      case 'figure':
        return t('problem.figure');
      case 'weight':
        return t('problem.weight', { most: exact(format, problem.most) });
      case 'parameter':
      case 'line':
        return t('problem.range', { low: exact(format, problem.low), high: exact(format, problem.high) });
      case 'contradiction': {
        const figure = problem.figure === 'total' ? t('problem.total') : nameOf(problem.figure as FigureId);
        const values = {
          figure,
          given: format.published(problem.given),
          reached: format.published(problem.reached),
        };
        return t(
          Number.isNaN(problem.reached) ? 'problem.contradictionOpen' : 'problem.contradiction',
          values,
        );
      }
    }
  };
}

/** A dimension and what is inside it. */
export function Branch({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <section className={styles.branch}>
      <h3 className={styles.head}>{title}</h3>
      {children}
    </section>
  );
}
