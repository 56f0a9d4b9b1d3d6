import { useId } from 'react';
import styles from './method.module.css';

/** A search over what is already on the page; what it found is said politely. */
export function SearchField(props: {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly result: string;
}) {
  const id = useId();
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="search"
        value={props.value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-help`}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <p id={`${id}-help`} className={styles.note}>
        {props.help}
      </p>
      <p role="status" className={styles.found}>
        {props.result}
      </p>
    </div>
  );
}
