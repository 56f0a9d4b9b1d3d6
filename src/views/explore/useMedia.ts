import { useSyncExternalStore } from 'react';

/** Two columns from here on (explore.module.css says the same). */
export const WIDE = '(min-width: 68rem)';

/** Whether a media query holds now; false where there is no window to ask. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = typeof window.matchMedia === 'function' ? window.matchMedia(query) : null;
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => typeof window.matchMedia === 'function' && window.matchMedia(query).matches,
    () => false,
  );
}
