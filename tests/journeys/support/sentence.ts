import type { Words } from './words.ts';

/** Amounts that a journey reads from a sentence instead of expecting them. */
const READ = { chance: '(\\d+)', size: '([\\d.]+)', low: '([−\\d.]+)', high: '([−\\d.]+)' } as const;
/** The longer sentence first: it ends as the shorter one does. */
const KINDS = ['nearlyAhead', 'ahead'] as const;

/** A sentence with a chance and a size, as read from the page. Points, chance out of 100. */
interface Standing {
  readonly kind: (typeof KINDS)[number];
  readonly chance: number;
  readonly size: number;
}

/** Finds which of Compare's sentences ends this text, whoever is ahead, and its amounts; null where none does. */
export function readStanding(
  text: string,
  t: Words,
  between: readonly [string, string],
  values: Readonly<Record<string, string | number>>,
): Standing | null {
  for (const kind of KINDS) {
    for (const [a, b] of [between, [between[1], between[0]]]) {
      const marks = { chance: '§chance§', size: '§size§', low: '§low§', high: '§high§' };
      const pattern = escaped(t(`compare:finding.${kind}`, { ...values, ...marks, a, b })).replace(
        /§(chance|size|low|high)§/g,
        (_, name: keyof typeof READ) => READ[name],
      );
      const found = new RegExp(`${pattern}$`).exec(text.trim());
      if (found !== null) return { kind, chance: Number(found[1]), size: Number(found[2]) };
    }
  }
  return null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
