import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Language } from './words.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const run = promisify(execFile);

/** Fractions of 1 by month, from the same draws. */
type Chances = Readonly<Record<'scenario' | 'baseline', Readonly<Record<string, number>>>>;

/** What `npm run --silent model -- <arguments> --json` prints, as far as the journeys read it. Points, S/ million. */
export interface Answer {
  /** Version of the model. */
  readonly model: string;
  readonly total: readonly number[];
  readonly policyContribution: readonly number[];
  readonly cost: { readonly planned: number; readonly executed: number };
  /** With `--shares`. */
  readonly shares?: { readonly byLever: Readonly<Record<string, number>>; readonly total: number };
  readonly ensemble?: {
    readonly chanceAbove60: Chances;
    readonly chanceBelowStart: Chances;
    /** Of the total, by month. */
    readonly quantiles: Readonly<Record<'p10' | 'p90', readonly number[]>>;
  };
}

const known = new Map<string, Promise<Answer>>();

/** Asks the model in Node: no page, no browser, nothing shared with what is on the screen but the model itself. */
export function askModel(...args: readonly string[]): Promise<Answer> {
  const key = args.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = run(process.execPath, ['scripts/model.mjs', ...args, '--json'], {
    cwd: ROOT,
    maxBuffer: 64 * 1024 * 1024,
  }).then(({ stdout }) => JSON.parse(stdout) as Answer);
  known.set(key, answer);
  return answer;
}

/** The draws that the page has made once it rests. */
export const DRAWS = ['--draws', '8192', '--seed', '2026'] as const;

/** The title of a shipped scenario, from its file. */
export function titleOf(id: string, language: Language): string {
  const text = readFileSync(join(ROOT, 'scenarios', `${id}.json`), 'utf8');
  return (JSON.parse(text) as { title: Record<Language, string> }).title[language];
}
