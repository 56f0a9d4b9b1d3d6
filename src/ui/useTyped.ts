import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

/** What became of a typed text: a sentence about it ('' for none), and whether it stays written so that it can be mended. */
export interface Taken {
  readonly said: string;
  readonly stays: boolean;
}

/**
 * Typing into a field: nothing counts while typing; Enter or leaving hands the text to `take`, Escape takes it back.
 *
 * What is written already is not handed over: it may hold fewer digits than the value.
 */
export function useTyped(written: string, take: (typed: string) => Taken) {
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const finish = (): void => {
    if (draft === null) return;
    const typed = draft.trim();
    if (typed === written) {
      setDraft(null);
      return;
    }
    const taken = take(typed);
    setSaid(taken.said);
    if (!taken.stays) setDraft(null);
  };

  const field = {
    type: 'text',
    inputMode: 'decimal',
    autoComplete: 'off',
    value: draft ?? written,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setSaid('');
      setDraft(event.currentTarget.value);
    },
    onBlur: finish,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') finish();
      if (event.key === 'Escape' && draft !== null) {
        // It takes back the text, and does not close what the field stands in.
        event.stopPropagation();
        event.preventDefault();
        setDraft(null);
        setSaid('');
      }
    },
  } as const;
  return { said, field };
}
