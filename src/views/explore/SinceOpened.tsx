import { lazy, Suspense } from 'react';
import { loadWords } from '../../i18n/index.ts';
import type { View } from '../../model/index.ts';
import { useApp } from '../../state/store.ts';
import styles from './explore.module.css';
import { useTurn } from './Hearing.tsx';
import { useRested } from './useFollowing.ts';

const WhatItCost = lazy(async () => {
  const [part] = await Promise.all([import('./WhatItCost.tsx'), loadWords('compare')]);
  return part;
});

/** What the changes since the scenario was opened have cost, once the hand rests. Its room is kept from the start. */
export function SinceOpened({ reading }: { readonly reading: View }) {
  const received = useApp((state) => state.received);
  const { settings, futures } = useRested(useTurn());
  if (received === null) return null;
  const known = !futures.pending && futures.ensemble?.view === reading;
  return (
    <div className={styles.since}>
      <Suspense>
        <WhatItCost received={received} settings={settings} ensemble={known ? futures.ensemble : null} />
      </Suspense>
    </div>
  );
}
