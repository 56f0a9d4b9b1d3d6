import type { ReactNode } from 'react';

export interface ChoiceOption<T extends string | number> {
  readonly value: T;
  readonly label: ReactNode;
}

export interface ChoiceProps<T extends string | number> {
  /** Name of the group for screen readers; shown when `showLabel`. */
  readonly label: string;
  readonly showLabel?: boolean | undefined;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in view: radio buttons that look like words in a row. */
export function Choice<T extends string | number>(_props: ChoiceProps<T>) {
  return null;
}
