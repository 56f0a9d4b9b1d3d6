import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { AssumptionsProblem, FigureId } from '../../model/index.ts';
import { levelOf } from '../../scenario/assumptions.ts';
import { readNumber } from '../../ui/number.ts';
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
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const written = value === null ? '' : exact(format, value);

  const finish = (): void => {
    if (draft === null || draft.trim() === written) {
      setDraft(null);
      return;
    }
    const wanted = draft.trim() === '' ? null : readNumber(draft, { min: 0, max });
    if (wanted === null && draft.trim() !== '') {
      setSaid(t('field.notANumber'));
      return;
    }
    const problem = onChange(wanted);
    setSaid(problem === null ? '' : say(problem));
    if (problem === null) setDraft(null);
  };

  return (
    <div className={styles.figure} data-level={level} data-own={value !== null || undefined}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        className={styles.number}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-describedby={`${id}-hint ${id}-said`}
        aria-invalid={said !== '' || undefined}
        value={draft ?? written}
        placeholder="–"
        onChange={(event) => {
          setSaid('');
          setDraft(event.currentTarget.value);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            event.preventDefault();
            setDraft(null);
            setSaid('');
          }
        }}
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
