import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';

export interface ChoiceOption<T extends string | number> {
  readonly value: T;
  readonly label: ReactNode;
}

export interface ChoiceProps<T extends string | number> {
  /** Name of the group for screen readers; shown when `showLabel`. */
  readonly label: string;
  readonly showLabel?: boolean | undefined;
  readonly options: readonly ChoiceOption<T>[];
  /** null: none of them, as when the parts differ. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in view: radio buttons that look like words in a row, the chosen one underscored. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { label, showLabel = false, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={showLabel ? styles.legend : styles.hiddenLegend}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.word}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
