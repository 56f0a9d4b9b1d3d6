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

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** A number as written in a link, or the text itself where it is none. Every double survives the way there and back. */
export function numberFrom(text: string): number | string {
  return NUMBER.test(text) ? Number(text) : text;
}

/**
 * What of a lever differs from the base: amount, then s(tart), r(amp), e(nd), joined by points.
 * `200.s9.r3.e30`, `s9`, `0.5.never` (does not end). Empty when nothing differs.
 */
export function settingText(setting: LeverSetting, base: LeverSetting): string {
  const parts: string[] = [];
  if (setting.value !== base.value) parts.push(String(setting.value));
  if (setting.start !== base.start) parts.push(`s${setting.start}`);
  if (setting.ramp !== base.ramp) parts.push(`r${setting.ramp}`);
  if (setting.end !== base.end) parts.push(setting.end === null ? 'never' : `e${setting.end}`);
  return parts.join('.');
}

const TIMING = { s: 'start', r: 'ramp', e: 'end' } as const;

/** The setting that `settingText` wrote, on top of the base; each part that is not understood is named. */
export function settingFrom(
  lever: LeverId,
  text: string,
  base: LeverSetting,
  problems: Problem[],
): LeverSetting {
  const found: FoundSetting = {};
  // A point before a letter parts two fields; one before a digit belongs to the number.
  for (const part of text.split(/\.(?=[a-z])/i)) {
    const letter = part[0] as keyof typeof TIMING | undefined;
    if (part === 'never') found.end = null;
    else if (letter !== undefined && letter in TIMING) found[TIMING[letter]] = numberFrom(part.slice(1));
    else if (/^[a-z]/i.test(part)) problems.push({ kind: 'unknown-timing', lever, text: excerpt(part) });
    else found.value = numberFrom(part);
  }
  return readSetting(lever, found, base, problems);
}

export const LEVER_OF_CODE: ReadonlyMap<string, LeverId> = new Map(
  Object.values(LEVERS).map((lever) => [lever.code, lever.id]),
);

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
    return value === assumed(base, ref) ? [] : [`${key}=${value ?? AS_PUBLISHED}`];
  });
}

/** The number that `assumptionTexts` wrote; null is "as published", a text no number. */
export function assumptionFrom(text: string): number | string | null {
  return text === AS_PUBLISHED ? null : numberFrom(text);
}
