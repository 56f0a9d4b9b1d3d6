import { useEffect } from 'react';
import { redo, replay, undo } from '../../state/actions.ts';
import { store } from '../../state/store.ts';

/**
 * Ctrl or Command with Z, with Shift for redo, and Ctrl with Y; Alt with R shows the last change once more. Where text is
 * typed, they are the field's own.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isReplay(event) && !isBusy(event.target)) {
        event.preventDefault();
        replay();
        return;
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isBusy(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (key !== 'z' && !isRedo) return;
      event.preventDefault();
      if (isRedo) redo();
      else undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Option with R writes another letter on a Mac, so it is told by its place. */
function isReplay({ code, altKey, ctrlKey, metaKey, repeat }: KeyboardEvent): boolean {
  return code === 'KeyR' && altKey && !ctrlKey && !metaKey && !repeat && store.getState().view === 'explore';
}

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const types =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range');
  return types || target.closest('dialog') !== null;
}
