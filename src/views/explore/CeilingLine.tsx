import { lazy, memo, Suspense } from 'react';
import { loadWords } from '../../i18n/index.ts';
import type { Settings } from '../../model/index.ts';
import { useApp } from '../../state/store.ts';
import styles from './explore.module.css';

const Line = lazy(async () => {
  const [part] = await Promise.all([import('./CeilingSentence.tsx'), loadWords('budget')]);
  return part;
});

/** Where a ceiling of money is set: whether it holds, beside what moved, so that it is told while a lever moves. */
export const CeilingLine = memo(function CeilingLine({ settings }: { readonly settings: Settings }) {
  const ceiling = useApp((state) => state.ceiling);
  if (ceiling === null) return null;
  return (
    <p className={styles.ceilingLine}>
      <Suspense>
        <Line settings={settings} ceiling={ceiling} />
      </Suspense>
    </p>
  );
});
