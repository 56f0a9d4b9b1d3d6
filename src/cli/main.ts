import { readFileSync } from 'node:fs';
import { err, ok, type Result } from '../kernel/result.ts';
import { ensembleOf } from '../model/ensemble.ts';
import { type Settings, simulate } from '../model/index.ts';
import { parseScenario } from '../scenario/parse.ts';
import { SHIPPED, shippedById } from '../scenario/shipped.ts';
import { parseArguments, USAGE } from './arguments.ts';
import { toCsv, toJson, toList, toListTable, toTable } from './report.ts';
import { applySets } from './settings.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const said = (stdout: string): Outcome => ({ code: 0, stdout, stderr: '' });
const refused = (line: string): Outcome => ({ code: 2, stdout: '', stderr: `model: ${line}\n` });
const asText = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A shipped scenario by its id, else a file by its path. A file with any fault is refused, not mended. */
function openScenario(name: string): Result<{ id: string; settings: Settings }, string> {
  const shipped = shippedById(name);
  if (shipped) return ok({ id: shipped.id, settings: shipped.settings });
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch {
    const ids = SHIPPED.map(({ id }) => id).join(', ');
    return err(`${JSON.stringify(name)} is neither a shipped scenario (${ids}) nor a file that can be read`);
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return err(`${name} is not JSON`);
  }
  const parsed = parseScenario(raw);
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
  const { kind, sets, ensemble: wanted, output } = request.value;
  if (kind === 'help') return said(USAGE);
  if (kind === 'list') return said(output === 'json' ? asText(toList()) : toListTable());
  const opened = openScenario(request.value.scenario);
  if (!opened.ok) return refused(opened.error);
  const settings = applySets(opened.value.settings, sets);
  if (!settings.ok) return refused(settings.error);
  const path = simulate(settings.value);
  const ensemble = wanted ? ensembleOf(settings.value, wanted.draws, wanted.seed) : null;
  if (output === 'csv') return said(toCsv(path));
  if (output === 'json') return said(asText(toJson(opened.value.id, path, ensemble)));
  return said(toTable(opened.value.id, path, ensemble));
}
