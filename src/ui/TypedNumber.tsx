import { useId } from 'react';
import { readNumber } from './number.ts';
import styles from './RangeField.module.css';
import type { RangeFieldWords } from './RangeField.tsx';
import { useTyped } from './useTyped.ts';

interface TypedNumberProps {
  readonly id: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly words: Pick<RangeFieldWords, 'typed' | 'notANumber' | 'tooHigh' | 'tooLow'>;
  readonly format: (value: number) => string;
  readonly onCommit: (value: number) => void;
  readonly disabled?: boolean | undefined;
}

/** The typed half of a RangeField: nothing changes while typing; Enter or leaving commits, Escape takes it back. */
export function TypedNumber(props: TypedNumberProps) {
  const { id, value, min, max, unit, words, format, onCommit, disabled } = props;
  const messageId = useId();
  const { said, field } = useTyped(format(value), (text) => {
    const typed = readNumber(text, { min, max });
    if (typed === null) return { said: words.notANumber, stays: false };
    const kept = Math.min(max, Math.max(min, typed));
    if (kept !== value) onCommit(kept);
    return { said: typed > max ? words.tooHigh : typed < min ? words.tooLow : '', stays: false };
  });

  return (
    <div className={styles.typed}>
      <input
        id={id}
        className={styles.number}
        enterKeyHint="done"
        aria-label={words.typed}
        aria-describedby={messageId}
        disabled={disabled}
        onFocus={(event) => event.currentTarget.select()}
        {...field}
      />
      <span className={styles.unit} aria-hidden="true">
        {unit}
      </span>
      <span className={styles.said} id={messageId} role="status">
        {said}
      </span>
    </div>
  );
}
