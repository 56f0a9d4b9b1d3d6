import { err, ok, type Result } from '../kernel/result.ts';
import {
  HORIZON_MONTHS,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type LeverSetting,
  OPTION_IDS,
  type OptionId,
  type Settings,
} from '../model/index.ts';

const isLever = (name: string): name is LeverId => (LEVER_IDS as readonly string[]).includes(name);
const isOption = (name: string): name is OptionId => (OPTION_IDS as readonly string[]).includes(name);

function readNumber(name: string, text: string, max: number, unit: string): Result<number, string> {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return err(`${name} takes a number, not ${JSON.stringify(text)}`);
  if (value < 0 || value > max) return err(`${name} goes from 0 to ${max} ${unit}; ${text} is out of range`);
  return ok(value + 0);
}

function setOne(settings: Settings, name: string, text: string): Result<Settings, string> {
  if (isOption(name)) {
    const value = readNumber(name, text, 1, '(a share)');
    return value.ok ? ok({ ...settings, options: { ...settings.options, [name]: value.value } }) : value;
  }
  const dot = name.indexOf('.');
  const lever = dot < 0 ? name : name.slice(0, dot);
  const field = dot < 0 ? undefined : name.slice(dot + 1);
  if (!isLever(lever)) return err(`there is no lever ${JSON.stringify(lever)}; --list shows them`);
  if (field !== undefined && field !== 'start' && field !== 'ramp' && field !== 'end')
    return err(`a lever has .start, .ramp and .end, not ${JSON.stringify(`.${field}`)}`);
  if (field === 'end' && text === 'none') return ok(withLever(settings, lever, { end: null }));
  const max = field === undefined ? LEVERS[lever].max : HORIZON_MONTHS;
  const value = readNumber(name, text, max, field === undefined ? `(${LEVERS[lever].unit})` : 'months');
  return value.ok ? ok(withLever(settings, lever, { [field ?? 'value']: value.value })) : value;
}

function withLever(settings: Settings, id: LeverId, patch: Partial<LeverSetting>): Settings {
  return { ...settings, levers: { ...settings.levers, [id]: { ...settings.levers[id], ...patch } } };
}

/**
 * Applies `name=value` pairs in order.
 *
 * Fails   on the first one that is not understood or out of range: a command that is to be reproduced is never
 *         quietly changed.
 */
export function applySets(
  settings: Settings,
  sets: readonly (readonly [name: string, value: string])[],
): Result<Settings, string> {
  let result = settings;
  for (const [name, text] of sets) {
    const next = setOne(result, name, text);
    if (!next.ok) return next;
    result = next.value;
  }
  for (const id of LEVER_IDS) {
    const { start, end } = result.levers[id];
    if (end !== null && end <= start)
      return err(`${id} would end in month ${end}, not after its start in month ${start}`);
  }
  return ok(result);
}
