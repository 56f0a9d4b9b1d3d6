import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { explore } from '../../i18n/es-PE/explore.ts';

type Words = typeof explore;
/** Messages that are chosen while the page runs; each is one that the catalogue has. */
export type SayKey =
  | `finding.${Exclude<keyof Words['finding'], 'causes'> & string}`
  | `moved.${Exclude<keyof Words['moved'], 'reason'> & string}`
  | 'guess.answer'
  | `ceilings.${keyof Words['ceilings'] & string}`;

export type Values = Readonly<Record<string, string | number>>;

/** The words of Explore for a message that is chosen at run time, with amounts already written. */
export function useSay(): (key: SayKey, values?: Values) => string {
  const { t } = useTranslation('explore');
  return t as unknown as (key: SayKey, values?: Values) => string;
}

/** A message with the amounts that count set strong: `<b>` in the catalogue, and no other mark. */
export function marked(text: string): ReactNode {
  return text.split(/<b>(.*?)<\/b>/).map((part, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a message has its marks in the same places for ever.
    place % 2 === 1 ? <strong key={place}>{part}</strong> : part,
  );
}

/** The same message without its marks. */
export function plain(text: string): string {
  return text.replace(/<\/?b>/g, '');
}
