import { type Assumptions, LEVERS, type LeverId, type LeverSetting, type OptionId } from '../model/index.ts';
import { type AssumptionRef, assumed, FIGURE_IDS, PARAMETER_IDS, WEIGHT_IDS } from './assumptions.ts';
import { PARAMETER_CODES } from './link-codes.ts';
import { type FoundSetting, readSetting } from './numbers.ts';
import { excerpt, type Problem } from './problem.ts';

/** Permanent codes of the options in links. Levers carry their own, `LEVERS[id].code`. */
export const OPTION_CODES: Readonly<Record<OptionId, string>> = {
  'public-compute.rented-share': 'x.rs',
  'startups.mentored-share': 'x.ms',
  'assumption.continuity': 'x.ct',
};

const NUMBER = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/;

/** A number as a link writes it: 0.25 is `.25`. Every double survives the way there and back. */
export const numberText = (value: number): string => String(value).replace(/^0\./, '.');

/** The number that `numberText` wrote, or the text itself where it is none. */
export function numberFrom(text: string): number | string {
  return NUMBER.test(text) ? Number(text) : text;
}

/**
 * What of a lever differs from the base: amount, then s(tart), r(amp), u(ntil), one after the other.
 * `200s9r3u30`, `s9`, `0.5never` (does not end). Empty when nothing differs.
 */
export function settingText(setting: LeverSetting, base: LeverSetting): string {
  let text = setting.value === base.value ? '' : numberText(setting.value);
  if (setting.start !== base.start) text += `s${numberText(setting.start)}`;
  if (setting.ramp !== base.ramp) text += `r${numberText(setting.ramp)}`;
  if (setting.end !== base.end) text += setting.end === null ? 'never' : `u${numberText(setting.end)}`;
  return text;
}

const TIMING = { s: 'start', r: 'ramp', u: 'end' } as const;
/** Letters and the number after them; the `e` of a number's exponent belongs to it. */
const FIELD = /([a-z]*)([^a-z]*(?:(?<=\d)e[+-]?\d+)?)/gi;

/** The setting that `settingText` wrote, on top of the base; each part that is not understood is named. */
export function settingFrom(
  lever: LeverId,
  text: string,
  base: LeverSetting,
  problems: Problem[],
): LeverSetting {
  const found: FoundSetting = {};
  for (const [part, letters = '', number = ''] of text === '' ? [['', '', '']] : text.matchAll(FIELD)) {
    if (part === '' && text !== '') continue;
    const field = Object.hasOwn(TIMING, letters) ? TIMING[letters as keyof typeof TIMING] : null;
    if (letters === '') found.value = numberFrom(number);
    else if (field !== null) found[field] = numberFrom(number);
    else if (part === 'never') found.end = null;
    else problems.push({ kind: 'unknown-timing', lever, text: excerpt(part) });
  }
  return readSetting(lever, found, base, problems);
}

export const LEVER_OF_CODE: ReadonlyMap<string, LeverId> = new Map(
  Object.values(LEVERS).map((lever) => [lever.code, lever.id]),
);

/** A lever by its code and what of it differs. Among several scenarios without the `=`: `pc200s9`. */
export const leverText = (lever: LeverId, text: string, alone: boolean): string =>
  `${LEVERS[lever].code}${alone ? '=' : ''}${text}`;

/** The pair that a piece of a scenario under a, b, c or d holds: `pc200s9`, `x.rs=.5`. */
export function pairOf(piece: string): readonly [key: string, value: string] {
  const at = piece.indexOf('=');
  if (at >= 0) return [piece.slice(0, at), piece.slice(at + 1)];
  const code = piece.slice(0, CODE_LENGTH);
  return LEVER_OF_CODE.has(code) ? [code, piece.slice(CODE_LENGTH)] : [piece, ''];
}

/** Every lever's code has so many letters (tests/scenario/link.test.ts). */
const CODE_LENGTH = 2;

/**
 * A title in letters, digits, `-`, `_` and `.` alone, so that no messenger breaks the link:
 * a space is `_`, any other character its code point between points (`Más cómputo` is `M.E1.s_c.F3.mputo`).
 */
export function titleText(title: string): string {
  return Array.from(title, (character) => {
    if (/[A-Za-z0-9-]/.test(character)) return character;
    return character === ' ' ? '_' : `.${character.codePointAt(0)?.toString(16).toUpperCase()}.`;
  }).join('');
}

/** The title that `titleText` wrote. A closing point that was cut off at the end of a link is forgiven. */
export function titleFrom(text: string): string {
  return text.replaceAll('_', ' ').replace(/\.([0-9A-F]{1,6})(?:\.|$)/gi, (whole, code: string) => {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Key of the line in links. The other assumptions: `p.<code>` a parameter, `f.<id>` a figure, `w.<id>` a weight. */
const LINE_KEY = 'x.ln';
/** Stands for a number where the base assumes one and this does not. */
const AS_PUBLISHED = 'published';

const ASSUMPTIONS: ReadonlyMap<string, AssumptionRef> = new Map<string, AssumptionRef>([
  ...PARAMETER_IDS.map((id) => [`p.${PARAMETER_CODES[id]}`, { part: 'parameters', id }] as const),
  ...FIGURE_IDS.map((id) => [`f.${id}`, { part: 'scorecard', id }] as const),
  ...WEIGHT_IDS.map((id) => [`w.${id}`, { part: 'weights', id }] as const),
  [LINE_KEY, { part: 'line' }],
]);

/** What a key of a link assumes; null where it is no assumption. */
export const assumptionOfKey = (key: string): AssumptionRef | null => ASSUMPTIONS.get(key) ?? null;

/** Every assumption that differs from the base's, `key=value`, in a fixed order. */
export function assumptionTexts(assumptions: Assumptions, base: Assumptions): readonly string[] {
  return [...ASSUMPTIONS].flatMap(([key, ref]) => {
    const value = assumed(assumptions, ref);
    return value === assumed(base, ref)
      ? []
      : [`${key}=${value === null ? AS_PUBLISHED : numberText(value)}`];
  });
}

/** The number that `assumptionTexts` wrote; null is "as published", a text no number. */
export function assumptionFrom(text: string): number | string | null {
  return text === AS_PUBLISHED ? null : numberFrom(text);
}
