import { baselineSettings, type Settings } from '../model/index.ts';
import { parseScenario } from './parse.ts';
import type { Opened, Problem } from './problem.ts';
import { type Scenario, sameText } from './scenario.ts';

/** Every file of scenarios/: dropping one in is all it takes. */
const FILES = import.meta.glob<unknown>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  eager: true,
  import: 'default',
});

export const BASELINE_ID = 'baseline';

/** Nothing new is done: what stands even if its file were lost. */
const FALLBACK: Scenario = {
  id: BASELINE_ID,
  title: sameText(BASELINE_ID),
  summary: sameText(''),
  note: '',
  author: '',
  date: '',
  settings: baselineSettings(),
};

/** One file's content as a scenario named after the file, whatever it says itself. */
function openShipped(path: string, content: unknown): Opened<Scenario | undefined> {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  const read = parseScenario(content);
  if (!read.ok) return { value: undefined, problems: read.error };
  return { value: { ...read.value.value.scenario, id }, problems: read.value.problems };
}

const order = (content: unknown): number => {
  const given =
    typeof content === 'object' && content !== null && 'order' in content ? content.order : undefined;
  return typeof given === 'number' ? given : Number.MAX_SAFE_INTEGER;
};

const opened = Object.entries(FILES)
  .map(([path, content]) => ({ path, place: order(content), ...openShipped(path, content) }))
  .sort((a, b) => a.place - b.place || a.path.localeCompare(b.path, 'en'));

const scenarios = opened.flatMap(({ value }) => (value ? [value] : []));

/** The shipped scenarios, by their `order`, then by name. The baseline is always among them. */
export const SHIPPED: readonly Scenario[] = scenarios.some(({ id }) => id === BASELINE_ID)
  ? scenarios
  : [FALLBACK, ...scenarios];

/** What is wrong with shipped files, by path: nothing, or a test fails. A faulty file never blanks the page. */
export const SHIPPED_PROBLEMS: readonly { readonly path: string; readonly problems: readonly Problem[] }[] =
  opened.flatMap(({ path, problems }) => (problems.length > 0 ? [{ path, problems }] : []));

const byId: ReadonlyMap<string, Scenario> = new Map(SHIPPED.map((scenario) => [scenario.id, scenario]));

export function shippedById(id: string): Scenario | undefined {
  return byId.get(id);
}

/** The settings of a shipped scenario; of the baseline for an id that is not one. */
export function shippedSettings(id: string): Settings {
  return (byId.get(id) ?? byId.get(BASELINE_ID) ?? FALLBACK).settings;
}
