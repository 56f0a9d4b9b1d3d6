export interface SelectProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of many: the platform's own list. */
export function Select<T extends string>(_props: SelectProps<T>) {
  return null;
}
