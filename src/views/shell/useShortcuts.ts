import { useEffect } from 'react';
import { redo, undo } from '../../state/actions.ts';

/** Ctrl or Command with Z, with Shift for redo, and Ctrl with Y. Where text is typed, they are the field's own. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
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

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const types =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range');
  return types || target.closest('dialog') !== null;
}
