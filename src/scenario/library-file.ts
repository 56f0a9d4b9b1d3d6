import { err, ok, type Result } from '../kernel/result.ts';
import { isTooIntricateText } from './bounds.ts';
import { NOTICE, parseJson, toDocument } from './file.ts';
import { isRecord, type ParsedScenario, parseScenario } from './parse.ts';
import { limited, type Opened, type Problem } from './problem.ts';
import { type Scenario, type Stamp, stampProblems } from './scenario.ts';

/** A whole library in one file. Raise it as `SCENARIO_VERSION`; each scenario in it has its own version as well. */
const LIBRARY_VERSION = 1;
/** Unit: bytes. A scenario is some 4 KB. */
export const LIBRARY_LIMIT = 4 * 1024 * 1024;
const MOST_SCENARIOS = 500;
/** So many scenarios have some 90,000, their closing brackets counted. */
const MOST_PARTS = 250_000;

/** The text of a file with all of these scenarios. */
export function exportLibrary(scenarios: readonly Scenario[], stamp: Stamp): string {
  const documents = scenarios.map((scenario) => toDocument(scenario, stamp));
  const library = { library: LIBRARY_VERSION, notice: NOTICE, stamp, scenarios: documents };
  return `${JSON.stringify(library, null, 2)}\n`;
}

/**
 * Reads a file that a person chose: one scenario, or a library of them.
 *
 * Failure: too large, with more levels or parts than any library, not JSON, or nothing in it that is a package of levers. What else cannot be read is named.
 */
export function importScenarios(
  text: string,
  current: Stamp,
): Result<Opened<readonly ParsedScenario[]>, readonly Problem[]> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LIBRARY_LIMIT) return err([{ kind: 'too-large', bytes, limit: LIBRARY_LIMIT }]);
  if (isTooIntricateText(text, MOST_PARTS)) return err([{ kind: 'too-intricate' }]);
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = json.value;
  const documents = isRecord(file) && Array.isArray(file.scenarios) ? file.scenarios : null;
  const problems: Problem[] = [];
  const value: ParsedScenario[] = [];
  for (const [place, document] of (documents ?? [file]).slice(0, MOST_SCENARIOS).entries()) {
    const read = parseScenario(document);
    if (!read.ok && documents === null) return read;
    if (read.ok) {
      value.push(read.value.value);
      problems.push(...read.value.problems, ...stampProblems(read.value.value.stamp, current));
    } else problems.push({ kind: 'bad-field', field: `scenarios[${place}]` });
  }
  if (documents !== null && documents.length > MOST_SCENARIOS)
    problems.push({ kind: 'bad-field', field: `scenarios[${MOST_SCENARIOS}...]` });
  if (value.length === 0) return err([{ kind: 'not-a-scenario' }]);
  return ok({ value, problems: limited(once(problems)) });
}

/** The same sentence is said once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
