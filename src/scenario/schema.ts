import * as v from 'valibot';
import { LEVER_IDS, OPTION_IDS } from '../model/index.ts';
import { assumptionRange, FIGURE_IDS, PARAMETER_IDS, WEIGHT_IDS } from './assumptions.ts';
import { SCENARIO_VERSION } from './migrations.ts';
import { OPTION_RANGE, rangeOf } from './numbers.ts';
import type { LeverField } from './problem.ts';

/** The pieces that the parser reads one by one, and that the published JSON Schema is made of. */
export const TEXT = v.string();
export const ID = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));
export const DATE = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const TAGS = v.array(v.string());
const TEXTS = v.strictObject({ 'es-PE': v.string(), en: v.string() });
export const STAMP = v.object({
  model: v.exactOptional(v.string()),
  hash: v.exactOptional(v.string()),
  edition: v.exactOptional(v.string()),
});

export const LEVER_FIELDS = ['value', 'start', 'ramp', 'end'] as const satisfies readonly LeverField[];

function within({ min, max }: { min: number; max: number }) {
  return v.pipe(v.number(), v.minValue(min), v.maxValue(max));
}

const levers = v.strictObject(
  Object.fromEntries(
    LEVER_IDS.map((id) => [
      id,
      v.optional(
        v.strictObject({
          value: v.optional(within(rangeOf(id, 'value'))),
          start: v.optional(within(rangeOf(id, 'start'))),
          ramp: v.optional(within(rangeOf(id, 'ramp'))),
          end: v.optional(v.nullable(within(rangeOf(id, 'end')))),
        }),
      ),
    ]),
  ),
);

const options = v.strictObject(
  Object.fromEntries(OPTION_IDS.map((id) => [id, v.optional(within(OPTION_RANGE))])),
);

const numbers = <Id extends string>(ids: readonly Id[], rangeOf: (id: Id) => { min: number; max: number }) =>
  v.strictObject(Object.fromEntries(ids.map((id) => [id, v.optional(within(rangeOf(id)))])));

const assumptions = v.strictObject({
  parameters: v.optional(numbers(PARAMETER_IDS, (id) => assumptionRange({ part: 'parameters', id }))),
  scorecard: v.optional(numbers(FIGURE_IDS, (id) => assumptionRange({ part: 'scorecard', id }))),
  weights: v.optional(numbers(WEIGHT_IDS, (id) => assumptionRange({ part: 'weights', id }))),
  line: v.optional(within(assumptionRange({ part: 'line' }))),
});

/** A scenario file as it should be. The parser is more forgiving: it keeps what it can and names the rest. */
export const SCENARIO_DOCUMENT = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.literal(SCENARIO_VERSION),
  id: ID,
  title: TEXTS,
  summary: v.optional(TEXTS),
  note: v.optional(TEXT),
  tags: v.optional(TAGS),
  author: v.optional(TEXT),
  date: v.optional(DATE),
  unknown: v.optional(TEXTS),
  /** Place among the shipped scenarios. */
  order: v.optional(v.number()),
  notice: v.optional(TEXTS),
  stamp: v.optional(STAMP),
  settings: v.strictObject({
    levers: v.optional(levers),
    options: v.optional(options),
    assumptions: v.optional(assumptions),
  }),
});

export const KNOWN_FIELDS: readonly string[] = Object.keys(SCENARIO_DOCUMENT.entries);
