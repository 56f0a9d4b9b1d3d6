import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '../kernel/result.ts';
import { ensembleOf, sweep } from '../model/ensemble.ts';
import { type Settings, simulate } from '../model/index.ts';
import { BANDS_OF_DRAWS } from '../model/path.ts';
import { parseScenario } from '../scenario/parse.ts';
import { SHIPPED, shippedById } from '../scenario/shipped.ts';
import type { Goal } from '../study/goal.ts';
import { goalProblemText, parseGoal } from '../study/goal-parse.ts';
import { parseArguments, USAGE } from './arguments.ts';
import { toCsv, toJson, toList, toListTable, toTable } from './report.ts';
import { applySets } from './settings.ts';
import { studiesOf } from './studies.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  /** What is written after `stdout`, piece by piece: a sweep may be larger than memory. */
  readonly pieces?: Iterable<string>;
  /** File for the pieces; standard output without one. */
  readonly out?: string;
  readonly stderr: string;
  /** Where it takes a while: what is printed then, instead of the rest. */
  readonly later?: () => Promise<Outcome>;
}

const said = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' });
const refused = (line: string): Outcome => ({ code: 2, stdout: '', stderr: `model: ${line}\n` });
const asText = (value: unknown): string => `${JSON.stringify(value)}\n`;

function textOf(name: string): string | null {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return null;
  }
}

function jsonOf(name: string, text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(`${name} is not JSON`);
  }
}

/** A goal file, refused with all its faults in one line. */
function openGoal(name: string): Result<Goal, string> {
  const text = textOf(name);
  if (text === null) return err(`${JSON.stringify(name)} cannot be read`);
  const json = jsonOf(name, text);
  if (!json.ok) return json;
  const goal = parseGoal(json.value);
  if (goal.ok) return goal;
  return err(`${name}: ${goal.error.map(goalProblemText).join('; ')}`);
}

/** A shipped scenario by its id, else a file by its path. A file with any fault is refused, not mended. */
function openScenario(name: string): Result<{ id: string; settings: Settings }, string> {
  const shipped = shippedById(name);
  if (shipped) return ok({ id: shipped.id, settings: shipped.settings });
  const text = textOf(name);
  if (text === null) {
    const ids = SHIPPED.map(({ id }) => id).join(', ');
    return err(`${JSON.stringify(name)} is neither a shipped scenario (${ids}) nor a file that can be read`);
  }
  const json = jsonOf(name, text);
  if (!json.ok) return json;
  const parsed = parseScenario(json.value);
  if (!parsed.ok) return err(`${name} is not a scenario file`);
  const [problem] = parsed.value.problems;
  if (problem) return err(`${name}: ${JSON.stringify(problem)}`);
  const { id, settings } = parsed.value.value.scenario;
  return ok({ id, settings });
}

/** The program behind `npm run model`: words in, text and exit code out. Exit 2 on bad input, with one line. */
export function main(argv: readonly string[]): Outcome {
  const request = parseArguments(argv);
  if (!request.ok) return refused(request.error);
  const { kind, sets, ensemble: wanted, output, view, studies, goalFile, shard, out } = request.value;
  if (kind === 'help') return said(USAGE);
  if (kind === 'list') return said(output === 'json' ? asText(toList()) : toListTable());
  const opened = openScenario(request.value.scenario);
  if (!opened.ok) return refused(opened.error);
  const settings = applySets(opened.value.settings, sets);
  if (!settings.ok) return refused(settings.error);
  if (output === 'sweep' && wanted) {
    const pieces = sweep(settings.value, { ...wanted, view, shard });
    return { ...said(''), pieces, ...(out === null ? {} : { out }) };
  }
  const path = simulate(settings.value, { view });
  const ensemble = wanted
    ? ensembleOf(settings.value, wanted.draws, wanted.seed, { view, columns: BANDS_OF_DRAWS })
    : null;
  const run = { scenario: opened.value.id, settings: settings.value, view, path, ensemble };
  if (output === 'csv') return said(toCsv(run));
  const goal = goalFile === null ? ok(null) : openGoal(goalFile);
  if (!goal.ok) return refused(goal.error);
  const seek = goal.value && { goal: goal.value, scenario: opened.value.id };
  const added = studiesOf({ ...studies, seek }, settings.value);
  if (added) return { ...said(''), later: async () => said(asText({ ...toJson(run), ...(await added()) })) };
  return said(output === 'json' ? asText(toJson(run)) : toTable(run));
}
