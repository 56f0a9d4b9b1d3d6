import type { Words } from './words.ts';

/** Amounts that a journey reads from a sentence instead of expecting them. */
const READ = { chance: '(\\d+)', size: '([\\d.]+)', low: '([−\\d.]+)', high: '([−\\d.]+)' } as const;

/** A sentence with a chance and a size, as read from the page. Points, chance out of 100. */
export interface Standing {
  readonly kind: 'ahead' | 'behind' | 'nearlyAhead' | 'nearlyBehind' | 'identical';
  readonly chance: number;
  readonly size: number;
}

const KINDS = ['ahead', 'behind', 'nearlyAhead', 'nearlyBehind', 'identical'] as const;

/** Finds which of Compare's sentences ends this text, and its amounts; null where none does. */
export function readStanding(
  text: string,
  t: Words,
  values: Readonly<Record<string, string | number>>,
): Standing | null {
  for (const kind of KINDS) {
    const marks = { chance: '«chance»', size: '«size»', low: '«low»', high: '«high»' };
    const pattern = escaped(t(`compare:finding.${kind}`, { ...values, ...marks })).replace(
      /«(chance|size|low|high)»/g,
      (_, name: keyof typeof READ) => READ[name],
    );
    const found = new RegExp(`${pattern}$`).exec(text.trim());
    if (found !== null) return { kind, chance: Number(found[1] ?? 0), size: Number(found[2] ?? 0) };
  }
  return null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
