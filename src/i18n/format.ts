import { useTranslation } from 'react-i18next';
import type { Language } from './languages.ts';

/**
 * Every number and date that a reader sees is written here.
 *
 * Units    levels and differences in points of the index; chances and percents as fractions of 1; money in S/ million;
 *          months counted from July 2026.
 * Fails    never: a number that is not finite is written as an en dash.
 */
export interface Format {
  /** A level of the index, one decimal: "52.9". */
  readonly level: (points: number) => string;
  /** A published figure, with the two decimals it was published with: "51.93". */
  readonly published: (points: number) => string;
  /** A difference with its sign: two decimals under one point in size ("+0.43"), one from there on ("−1.2"). */
  readonly difference: (points: number) => string;
  /** The size of a difference without its sign, with the same decimals. */
  readonly size: (points: number) => string;
  /** A chance out of 100, whole: "14". */
  readonly chance: (fraction: number) => string;
  /** "S/325 millones", "S/325 million"; one decimal under ten million. */
  readonly money: (millions: number) => string;
  /** Money more or less: "+S/40 millones", "−S/7 millones", "S/0". */
  readonly moneyDifference: (millions: number) => string;
  /** A whole count: "250,000". */
  readonly count: (x: number) => string;
  /** A whole count with its sign: "+3", "−2", "0". */
  readonly countDifference: (x: number) => string;
  /** An amount in a lever's unit, with as many decimals as its step has. */
  readonly amount: (x: number, step: number) => string;
  /** "julio de 2028", "July 2028". */
  readonly monthLabel: (month: number) => string;
  /** "jul 2028", "Jul 2028". */
  readonly monthShort: (month: number) => string;
  /** "18%". */
  readonly percent: (fraction: number) => string;
}

const MINUS = '−';
const ABSENT = '–';
const START = { year: 2026, month: 6 };

/** The writer of one language; the pseudo-language writes numbers as Spanish does. */
export function createFormat(language: Language): Format {
  const locale = language === 'en' ? 'en-US' : 'es-PE';
  const number = (options: Intl.NumberFormatOptions) => {
    const writer = new Intl.NumberFormat(locale, options);
    return (x: number): string => (Number.isFinite(x) ? writer.format(x).replace('-', MINUS) : ABSENT);
  };
  const fixed = (digits: number, more: Intl.NumberFormatOptions = {}) =>
    number({ minimumFractionDigits: digits, maximumFractionDigits: digits, ...more });
  const decimals = [fixed(0), fixed(1), fixed(2)] as const;
  const signed = [fixed(1, { signDisplay: 'exceptZero' }), fixed(2, { signDisplay: 'exceptZero' })] as const;
  const loose = number({ maximumFractionDigits: 1 });
  const share = number({ style: 'percent', maximumFractionDigits: 0 });

  // What counts is the number as written: 0.996 would read "1.00", so it is written "1.0".
  const isSmall = (points: number): boolean => Math.round(Math.abs(points) * 100) < 100;
  const million = language === 'en' ? ['million', 'million'] : ['millón', 'millones'];
  const date = (month: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' });
  const long = date('long');
  const short = date('short');
  const day = (month: number): Date => new Date(Date.UTC(START.year, START.month + Math.round(month), 1));

  const money = (millions: number): string => {
    const amount = Math.abs(millions) < 9.95 ? loose(millions) : decimals[0](millions);
    if (amount === '0' || amount === `${MINUS}0`) return 'S/0';
    const text = `S/${amount} ${million[amount === '1' ? 0 : 1]}`;
    return text.replace(`S/${MINUS}`, `${MINUS}S/`);
  };

  return {
    level: decimals[1],
    published: decimals[2],
    difference: (points) => signed[isSmall(points) ? 1 : 0](points),
    size: (points) => decimals[isSmall(points) ? 2 : 1](Math.abs(points)),
    chance: (fraction) => decimals[0](fraction * 100),
    money,
    moneyDifference(millions) {
      const size = money(Math.abs(millions));
      return size === 'S/0' ? size : `${millions < 0 ? MINUS : '+'}${size}`;
    },
    countDifference: fixed(0, { signDisplay: 'exceptZero' }),
    count: decimals[0],
    amount: (x, step) => decimals[step >= 1 ? 0 : step >= 0.1 ? 1 : 2](x),
    monthLabel: (month) => long.format(day(month)),
    monthShort: (month) =>
      short
        .formatToParts(day(month))
        .filter((part) => part.type !== 'literal')
        .map((part) => part.value.replace('.', ''))
        .join(' '),
    percent: share,
  };
}

const formats = new Map<Language, Format>();

/** The one writer of a language. */
export function formatOf(language: Language): Format {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = createFormat(language);
  formats.set(language, made);
  return made;
}

/** The writer of the language in use. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return formatOf(i18n.language as Language);
}
