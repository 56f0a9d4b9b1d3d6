import { tell } from '../../state/notices.ts';

/** Copies a text and says so; where the browser refuses, the text is shown to be copied by hand. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell({ kind: 'copied' });
  } catch {
    tell({ kind: 'copy-failed', text });
  }
}
