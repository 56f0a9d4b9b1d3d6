import { err, ok, type Result } from '../kernel/result.ts';
import { DEFAULT_SEED, REFINED_DRAWS } from '../model/ensemble.ts';
import { HORIZON_MONTHS, type View } from '../model/index.ts';
import { NO_STUDIES, type StudiesAsked } from './studies.ts';

/** What the command line asks for, before any scenario is opened. */
export interface Request {
  readonly kind: 'help' | 'list' | 'run';
  readonly scenario: string;
  /** `id=value` pairs as written. */
  readonly sets: readonly (readonly [name: string, value: string])[];
  readonly ensemble: { readonly draws: number; readonly seed: number } | null;
  readonly view: View;
  readonly output: 'table' | 'json' | 'csv' | 'sweep';
  readonly studies: StudiesAsked;
  /** File of the goal that is sought; null where none is. */
  readonly goalFile: string | null;
  /** Part `part` of `of`; the whole is 1 of 1. */
  readonly shard: { readonly part: number; readonly of: number };
  /** File that a sweep is written to; null for standard output. */
  readonly out: string | null;
}

/** The month of a study when none is named, and the first that makes sense. */
const STUDY_MONTH = 24;
const FIRST_MONTH = { '--shares': 0, '--sensitivity': 1 } as const;

export const USAGE = `npm run --silent model -- <scenario> [options]

  <scenario>                 the id of a shipped scenario, or a scenario file
  --set <lever>=<value>      a lever's amount, in its own unit
  --set <lever>.start=<m>    its start, in months from July 2026; .ramp and .end likewise (end=none)
  --set public-compute.rented-share=<0-1>, startups.mentored-share=<0-1>
  --set assumption.continuity=<0-1>, assumption.<parameter>=<value>, line=<points>
  --set scorecard.<figure>=<0-100>, weight.<indicator or sub-dimension>=<points of 100>
  --draws <n> --seed <s>     chances from n draws (default ${REFINED_DRAWS}, seed ${DEFAULT_SEED}: those of the page at rest)
  --view fixed | published   the method of 2025 held fixed (default), or as the editions would publish it
  --json | --csv             every column by month, instead of a short table
  --shares [month]           each lever's share of what the package adds (default month ${STUDY_MONTH}); implies --json
  --sensitivity [month]      which assumptions decide the points, the contribution and the chance of crossing; implies --json
  --seek <goal file>         the mixes that meet a goal (docs/goal-example.json), as scenarios; implies --json
  --sweep                    one row per draw as CSV: what was drawn, and results with and without the package
  --shard <i>/<n>            with --sweep: the i-th of n parts; --out <file> writes to a file
  --list [--json]            the levers with their ranges and the indicators with their weights
`;

const WITHOUT_VALUE: ReadonlySet<string> = new Set(['--help', '--list', '--json', '--csv', '--sweep']);
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
  let view: View | null = null;
  let shard: Request['shard'] | null = null;
  let out: string | null = null;
  let studies = NO_STUDIES;
  let goalFile: string | null = null;
  const sets: (readonly [string, string])[] = [];

  while (rest.length > 0) {
    const word = rest.shift() as string;
    const [flag, inline] = word.startsWith('--') && word.includes('=') ? splitAt(word, '=') : [word, null];
    const next = (): string | undefined => inline ?? rest.shift();
    if (inline !== null && WITHOUT_VALUE.has(flag)) return err(`${flag} takes no value`);
    if (flag === '--help' || flag === '-h') help = true;
    else if (flag === '--list') list = true;
    else if (flag === '--json' || flag === '--csv' || flag === '--sweep') {
      const wanted = flag.slice(2) as 'json' | 'csv' | 'sweep';
      if (output !== 'table' && output !== wanted) return err(`--${output} and ${flag} exclude each other`);
      output = wanted;
    } else if (flag === '--view') {
      const name = next();
      if (name !== 'fixed' && name !== 'published')
        return err(`--view is fixed or published, not ${JSON.stringify(name ?? '')}`);
      view = name;
    } else if (flag === '--shares' || flag === '--sensitivity') {
      // The month may be left out: what follows is then an option or the scenario.
      const word = inline ?? (/^\d/.test(rest[0] ?? '') ? rest.shift() : String(STUDY_MONTH));
      const month = wholeNumber(word);
      const first = FIRST_MONTH[flag];
      if (month === null || month < first || month > HORIZON_MONTHS)
        return err(
          `${flag} takes a whole month from ${first} to ${HORIZON_MONTHS}, not ${JSON.stringify(word)}`,
        );
      if (flag === '--shares') studies = { ...studies, shares: { month } };
      else studies = { ...studies, sensitivity: { month, seed: DEFAULT_SEED } };
    } else if (flag === '--seek') {
      const file = next() ?? '';
      if (file === '') return err('--seek takes the name of a goal file');
      goalFile = file;
    } else if (flag === '--shard') {
      shard = readShard(next());
      if (shard === null) return err('--shard takes a part and a number of parts, such as 3/16');
    } else if (flag === '--out') {
      out = next() ?? '';
      if (out === '') return err('--out takes the name of a file');
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
  if (list && output !== 'table' && output !== 'json')
    return err('--list is printed as a table or with --json');
  const [study] = [
    ...Object.entries(studies).flatMap(([name, asked]) => (asked === null ? [] : [`--${name}`])),
    ...(goalFile === null ? [] : ['--seek']),
  ];
  if (study !== undefined && (list || output === 'csv' || output === 'sweep'))
    return err(`${study} is printed with --json, not with ${list ? '--list' : `--${output}`}`);
  if (study !== undefined && view === 'published')
    return err(`${study} is computed with the method held fixed, not with --view published`);
  if (output !== 'sweep' && shard) return err('--shard goes with --sweep');
  if (output !== 'sweep' && out !== null) return err('--out goes with --sweep');
  return ok({
    kind: help ? 'help' : list ? 'list' : 'run',
    scenario,
    sets,
    ensemble:
      draws === null && seed === null && output !== 'sweep'
        ? null
        : { draws: draws ?? REFINED_DRAWS, seed: seed ?? DEFAULT_SEED },
    view: view ?? 'fixed',
    output: study === undefined ? output : 'json',
    studies: studies.sensitivity
      ? { ...studies, sensitivity: { ...studies.sensitivity, seed: seed ?? DEFAULT_SEED } }
      : studies,
    goalFile,
    shard: shard ?? { part: 1, of: 1 },
    out,
  });
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

function readShard(text: string | undefined): Request['shard'] | null {
  const found = /^(\d{1,6})\/(\d{1,6})$/.exec(text ?? '');
  const [part, of] = [Number(found?.[1]), Number(found?.[2])];
  return found && part >= 1 && part <= of ? { part, of } : null;
}

function wholeNumber(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value <= 0xffffffff ? value : null;
}
