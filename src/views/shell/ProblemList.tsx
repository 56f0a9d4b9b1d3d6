import type { Problem } from '../../scenario/problem.ts';
import { useProblemSentence } from '../library/problems.ts';
import styles from './shell.module.css';

/** Each problem in a sentence. */
export default function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const sentence = useProblemSentence(problems);
  const sentences = [...new Set(problems.map(sentence))];
  return (
    <ul className={styles.problems}>
      {sentences.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
