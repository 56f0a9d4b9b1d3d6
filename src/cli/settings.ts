import { PARAMETER_IDS, PARAMETERS, type ParameterId } from '../evidence/parameters.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import {
  type Assumptions,
  type AssumptionsProblem,
  assumptionsProblem,
  DIMENSION_IDS,
  HORIZON_MONTHS,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type LeverSetting,
  MODEL,
  OPTION_IDS,
  type OptionId,
  type Settings,
  SUBDIMENSION_IDS,
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
  const kind = dot < 0 ? name : name.slice(0, dot);
  if (kind === 'line' || kind === 'assumption' || kind === 'scorecard' || kind === 'weight') {
    const assumed = assumeOne(settings.assumptions, kind, dot < 0 ? '' : name.slice(dot + 1), text);
    return assumed.ok ? ok({ ...settings, assumptions: assumed.value }) : assumed;
  }
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

const FIGURES: readonly string[] = [...INDICATOR_IDS, ...SUBDIMENSION_IDS, ...DIMENSION_IDS];
const WEIGHTS: readonly string[] = [...INDICATOR_IDS, ...SUBDIMENSION_IDS];

function assumeOne(
  assumptions: Assumptions,
  kind: 'line' | 'assumption' | 'scorecard' | 'weight',
  id: string,
  text: string,
): Result<Assumptions, string> {
  const named = JSON.stringify(id);
  if (kind === 'line' && id !== '') return err(`the line is set as line=<points>, not line.${id}`);
  if (kind === 'assumption' && !(PARAMETER_IDS as readonly string[]).includes(id))
    return err(`there is no parameter ${named}; the Method page and src/evidence/parameters.ts list them`);
  if (kind === 'scorecard' && !FIGURES.includes(id))
    return err(`the index has no figure ${named}; --list shows indicators`);
  if (kind === 'weight' && !WEIGHTS.includes(id))
    return err(`there is no weight ${named}; indicators and sub-dimensions have one`);
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return err(`${kind} takes a number, not ${JSON.stringify(text)}`);
  if (kind === 'line') return ok({ ...assumptions, line: value });
  if (kind === 'assumption')
    return ok({ ...assumptions, parameters: { ...assumptions.parameters, [id]: value + 0 } });
  if (kind === 'scorecard')
    return ok({ ...assumptions, scorecard: { ...assumptions.scorecard, [id]: value + 0 } });
  return ok({ ...assumptions, weights: { ...assumptions.weights, [id]: value + 0 } });
}

/** One line that says what is wrong with assumptions. */
function saidOf(problem: AssumptionsProblem): string {
  switch (problem.kind) {
    case 'parameter': {
      const { id, low, high, value } = problem;
      return `assumption.${id} goes from ${low} to ${high} (${PARAMETERS[id as ParameterId].unit}); ${value} is out of range`;
    }
    case 'figure':
      return `scorecard.${problem.id} goes from 0 to 100; ${problem.value} is out of range`;
    case 'weight':
      return `weight.${problem.id} goes from 0 to ${problem.most} points; ${problem.value} is out of range`;
    case 'line':
      return `line goes from ${problem.low} to ${problem.high}; ${problem.value} is out of range`;
    case 'contradiction':
      return `the figures contradict each other: ${problem.figure} is given as ${problem.given}, the others make it ${problem.reached.toFixed(2)}`;
  }
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
  const problem = assumptionsProblem(MODEL.edition, result.assumptions);
  return problem ? err(saidOf(problem)) : ok(result);
}
