import {
  HORIZON_MONTHS,
  LEVERS,
  type LeverId,
  type LeverSetting,
  OPTION_IDS,
  type OptionId,
} from '../model/index.ts';
import { excerpt, type LeverField, type Problem } from './problem.ts';

/** What was found for one lever, before it is believed. Absent fields stay as they are. */
export type FoundSetting = Partial<Record<LeverField, unknown>>;

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** The range a link, a file and a typed number are held to. Value in the lever's unit, the rest in months. */
export function rangeOf(lever: LeverId, field: LeverField): Range {
  return { min: 0, max: field === 'value' ? LEVERS[lever].max : HORIZON_MONTHS };
}

export const OPTION_RANGE: Range = { min: 0, max: 1 };

export function isOptionId(name: string): name is OptionId {
  return (OPTION_IDS as readonly string[]).includes(name);
}

/**
 * One lever's setting from what was found, on top of `standing`.
 * Numbers out of range are clamped, others dropped; each is named in `problems`.
 */
export function readSetting(
  lever: LeverId,
  found: FoundSetting,
  standing: LeverSetting,
  problems: Problem[],
): LeverSetting {
  const read = (field: 'value' | 'start' | 'ramp'): number => {
    const raw = found[field];
    return raw === undefined ? standing[field] : readNumber(lever, field, raw, standing[field], problems);
  };
  const setting = { value: read('value'), start: read('start'), ramp: read('ramp') };
  const rawEnd = found.end === undefined ? standing.end : found.end;
  const end = rawEnd === null ? null : readNumber(lever, 'end', rawEnd, standing.end, problems);
  if (end !== null && end <= setting.start) {
    problems.push({ kind: 'end-before-start', lever, end, start: setting.start });
    return { ...setting, end: null };
  }
  return { ...setting, end };
}

/** An option, 0-1, from what was found. */
export function readOption(option: OptionId, raw: unknown, standing: number, problems: Problem[]): number {
  if (!isFiniteNumber(raw)) {
    problems.push({ kind: 'option-not-a-number', option, text: shown(raw), used: standing });
    return standing;
  }
  const used = clamp(raw, OPTION_RANGE);
  if (used !== raw) problems.push({ kind: 'option-out-of-range', option, value: raw, ...OPTION_RANGE, used });
  return used;
}

function readNumber<Standing extends number | null>(
  lever: LeverId,
  field: LeverField,
  raw: unknown,
  standing: Standing,
  problems: Problem[],
): number | Standing {
  if (!isFiniteNumber(raw)) {
    problems.push({ kind: 'not-a-number', lever, field, text: shown(raw), used: standing });
    return standing;
  }
  const range = rangeOf(lever, field);
  const used = clamp(raw, range);
  if (used !== raw) problems.push({ kind: 'out-of-range', lever, field, value: raw, ...range, used });
  return used;
}

/** Inside the range, and never minus zero, which no link could tell from zero. */
function clamp(value: number, { min, max }: Range): number {
  return Math.min(max, Math.max(min, value)) + 0;
}

function isFiniteNumber(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isFinite(raw);
}

function shown(raw: unknown): string {
  return excerpt(typeof raw === 'string' ? raw : String(JSON.stringify(raw) ?? raw));
}
