import { useId, useState } from 'react';
import { readNumber } from './number.ts';
import styles from './RangeField.module.css';
import type { RangeFieldWords } from './RangeField.tsx';

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
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const messageId = useId();

  const finish = () => {
    if (draft === null) return;
    setDraft(null);
    // Nothing was typed: the written form may hold fewer digits than the value, so it is not read back.
    if (draft === format(value)) return;
    const typed = readNumber(draft, { min, max });
    if (typed === null) {
      setSaid(words.notANumber);
      return;
    }
    setSaid(typed > max ? words.tooHigh : typed < min ? words.tooLow : '');
    const kept = Math.min(max, Math.max(min, typed));
    if (kept !== value) onCommit(kept);
  };

  return (
    <div className={styles.typed}>
      <input
        id={id}
        className={styles.number}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        enterKeyHint="done"
        aria-label={words.typed}
        aria-describedby={messageId}
        disabled={disabled}
        value={draft ?? format(value)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setSaid('');
          setDraft(event.currentTarget.value);
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
            setSaid('');
          }
        }}
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
