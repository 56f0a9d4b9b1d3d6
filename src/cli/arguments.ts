import { err, ok, type Result } from '../kernel/result.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../model/ensemble.ts';

/** What the command line asks for, before any scenario is opened. */
export interface Request {
  readonly kind: 'help' | 'list' | 'run';
  readonly scenario: string;
  /** `id=value` pairs as written. */
  readonly sets: readonly (readonly [name: string, value: string])[];
  readonly ensemble: { readonly draws: number; readonly seed: number } | null;
  readonly output: 'table' | 'json' | 'csv';
}

export const USAGE = `npm run --silent model -- <scenario> [options]

  <scenario>                 the id of a shipped scenario, or a scenario file
  --set <lever>=<value>      a lever's amount, in its own unit
  --set <lever>.start=<m>    its start, in months from July 2026; .ramp and .end likewise (end=none)
  --set public-compute.rented-share=<0-1>, startups.mentored-share=<0-1>, assumption.continuity=<0-1>
  --draws <n> --seed <s>     chances from n draws (default ${DEFAULT_DRAWS}, seed ${DEFAULT_SEED})
  --json | --csv             every column by month, instead of a short table
  --list [--json]            the levers with their ranges and the indicators with their weights
`;

const WITHOUT_VALUE: ReadonlySet<string> = new Set(['--help', '--list', '--json', '--csv']);
const MOST_DRAWS = 1_000_000;

/** Fails with one line that says what is wrong and what would be right. */
export function parseArguments(argv: readonly string[]): Result<Request, string> {
  const rest = [...argv];
  let scenario = '';
  let output: Request['output'] = 'table';
  let list = false;
  let help = rest.length === 0;
  let draws: number | null = null;
  let seed: number | null = null;
  const sets: (readonly [string, string])[] = [];

  while (rest.length > 0) {
    const word = rest.shift() as string;
    const [flag, inline] = word.startsWith('--') && word.includes('=') ? splitAt(word, '=') : [word, null];
    const next = (): string | undefined => inline ?? rest.shift();
    if (inline !== null && WITHOUT_VALUE.has(flag)) return err(`${flag} takes no value`);
    if (flag === '--help' || flag === '-h') help = true;
    else if (flag === '--list') list = true;
    else if (flag === '--json' || flag === '--csv') {
      const wanted = flag === '--json' ? 'json' : 'csv';
      if (output !== 'table' && output !== wanted) return err('--json and --csv exclude each other');
      output = wanted;
    } else if (flag === '--set') {
      const pair = next();
      if (!pair?.includes('=')) return err(`--set takes name=value, not ${JSON.stringify(pair ?? '')}`);
      sets.push(splitAt(pair, '='));
    } else if (flag === '--draws') {
      draws = wholeNumber(next());
      if (draws === null || draws < 1 || draws > MOST_DRAWS)
        return err(`--draws takes a whole number from 1 to ${MOST_DRAWS}`);
    } else if (flag === '--seed') {
      seed = wholeNumber(next());
      if (seed === null) return err('--seed takes a whole number from 0 to 4294967295');
    } else if (word.startsWith('-')) return err(`unknown option ${word}; --help lists the options`);
    else if (scenario) return err(`one scenario at a time: ${scenario} and ${word} were given`);
    else scenario = word;
  }
  if (!help && !list && !scenario) return err('name a shipped scenario or a scenario file; --help shows how');
  if (list && output === 'csv') return err('--list is printed as a table or with --json');
  return ok({
    kind: help ? 'help' : list ? 'list' : 'run',
    scenario,
    sets,
    ensemble:
      draws === null && seed === null ? null : { draws: draws ?? DEFAULT_DRAWS, seed: seed ?? DEFAULT_SEED },
    output,
  });
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

function wholeNumber(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value <= 0xffffffff ? value : null;
}
