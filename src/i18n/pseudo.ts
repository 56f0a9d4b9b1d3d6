const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  n: 'ñ',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  N: 'Ñ',
};

/**
 * Text as the pseudo-language has it: bracketed, accented and a third longer.
 * Placeholders such as `{{score}}` and tags such as `<1>` stay as they are.
 */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{\{[^}]*\}\}|<[^>]*>)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[aeioun]/gi, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}

/** A whole catalogue in the pseudo-language, same keys. */
export function pseudoCatalogue<T>(catalogue: T): T {
  if (typeof catalogue === 'string') return pseudo(catalogue) as T;
  const entries = Object.entries(catalogue as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, value]) => [key, pseudoCatalogue(value)])) as T;
}
