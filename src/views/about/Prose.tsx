import { type ReactNode, useId } from 'react';
import styles from './Prose.module.css';

/** A page to be read: one title, one opening paragraph, sections under it. */
export function Page(props: {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The tables and pictures of a wide page may leave the measure of its text. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <article className={styles.page} data-wide={props.wide ?? false}>
      <header className={styles.opening}>
        <h1>{props.title}</h1>
        {props.lead && <p className={styles.lead}>{props.lead}</p>}
      </header>
      {props.children}
    </article>
  );
}

/** A ruled section; `id` names it for the page's own contents. */
export function Section(props: {
  readonly id?: string;
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const made = useId();
  const heading = props.id ?? made;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {props.heading}
      </h2>
      {props.children}
    </section>
  );
}

/** A table too wide for a phone scrolls inside its own frame, by keyboard too. */
export function WideTable(props: {
  readonly label: string;
  /** A long one scrolls downwards too, under a heading that stays. */
  readonly long?: boolean;
  readonly children: ReactNode;
}) {
  const { label, long = false, children } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard.
    <div className={styles.scroll} data-long={long} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** A list of sentences from a catalogue, in its own order. */
export function Sentences({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.sentences}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
