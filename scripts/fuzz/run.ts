import { LEVER_IDS, OPTION_IDS, type Settings } from '../../src/model/index.ts';
import { importScenarios } from '../../src/scenario/library-file.ts';
import { decodeLink, encodeLink } from '../../src/scenario/link.ts';
import { OPTION_RANGE, rangeOf } from '../../src/scenario/numbers.ts';
import { type Case, fuzzCases } from './cases.ts';

/** No case may take longer. Milliseconds. */
export const LIMIT = 50;
/** A slow case is run again: a machine that was busy elsewhere is no fault of it. */
const AGAIN = 5;
const CURRENT = { model: '0.2.0', hash: 't2ydez76', edition: '2025' };

export interface Fault {
  readonly n: number;
  readonly case: Case;
  readonly fault: string;
}

export interface Report {
  readonly cases: number;
  readonly links: number;
  readonly files: number;
  /** Files that opened, with whatever problems. */
  readonly opened: number;
  /** The longest case, milliseconds. */
  readonly slowest: number;
  readonly faults: readonly Fault[];
}

/** Runs cases `from` to `to` - 1 of a seed: none may throw, take longer than LIMIT, open to what is no setting or touch a prototype. */
export function fuzz(seed: number, from: number, to: number, now: () => number): Report {
  const caseOf = fuzzCases(seed);
  const faults: Fault[] = [];
  const before = prototypes();
  let [links, opened, slowest] = [0, 0, 0];
  for (let n = from; n < to; n += 1) {
    const one = caseOf(n);
    if (one.kind === 'link') links += 1;
    try {
      let took = timed(one, now, (isOpen) => {
        if (isOpen) opened += 1;
      });
      for (let times = 0; took > LIMIT && times < AGAIN; times += 1) took = Math.min(took, timed(one, now));
      slowest = Math.max(slowest, took);
      if (took > LIMIT) faults.push({ n, case: one, fault: `took ${took.toFixed(1)} ms` });
    } catch (cause) {
      faults.push({
        n,
        case: one,
        fault: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
      });
    }
    if (n % 1000 === 0 && prototypes() !== before)
      faults.push({ n, case: one, fault: 'a prototype was touched before here' });
  }
  if (prototypes() !== before) faults.push({ n: to, case: caseOf(to), fault: 'a prototype was touched' });
  return { cases: to - from, links, files: to - from - links, opened: opened - links, slowest, faults };
}

function timed(one: Case, now: () => number, tell: (isOpen: boolean) => void = () => {}): number {
  const began = now();
  const isOpen = one.kind === 'link' ? openLink(one.text) : openFile(one.text);
  const took = now() - began;
  tell(isOpen);
  return took;
}

function openLink(text: string): boolean {
  const { state } = decodeLink(text);
  for (const { settings } of state.scenarios) check(settings);
  const link = encodeLink(state);
  if (!/^#[A-Za-z0-9\-_.~/?&=]+$/.test(link)) throw new Error(`sent on as ${link}`);
  return true;
}

function openFile(text: string): boolean {
  const read = importScenarios(text, CURRENT);
  if (read.ok) for (const { scenario } of read.value.value) check(scenario.settings);
  return read.ok;
}

/** Every number where the model can take it. */
function check({ levers, options }: Settings): void {
  const within = (value: number, { min, max }: { readonly min: number; readonly max: number }): void => {
    if (!(value >= min && value <= max)) throw new Error(`${value} is not within ${min} and ${max}`);
  };
  for (const id of LEVER_IDS) {
    for (const field of ['value', 'start', 'ramp'] as const) within(levers[id][field], rangeOf(id, field));
    if (levers[id].end !== null) within(levers[id].end, rangeOf(id, 'end'));
  }
  for (const id of OPTION_IDS) within(options[id], OPTION_RANGE);
}

/** What every object has, as a text. */
const prototypes = (): string =>
  [Object, Array, String, Number, Function, Map]
    .map(({ prototype }) => Object.getOwnPropertyNames(prototype).join())
    .concat(Object.keys({}).join(), String('polluted' in {}))
    .join(';');
