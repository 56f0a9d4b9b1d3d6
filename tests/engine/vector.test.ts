import { describe, expect, it } from 'vitest';
import { vectorTotals } from '../../src/engine/vector.ts';
import { drawTable } from '../../src/model/draw-table.ts';
import { oneByOne } from '../../src/model/ensemble-by.ts';
import {
  baselineSettings,
  LEVER_IDS,
  LEVERS,
  MODEL,
  referencePackage,
  type Settings,
} from '../../src/model/index.ts';

const DRAWS = 65;
const finish = (running: Generator<number, unknown>): unknown => {
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
};
const platform: Settings = {
  ...referencePackage(),
  levers: { ...referencePackage().levers, stance: { value: 1, start: 0, ramp: 0, end: null } },
};
const everything: Settings = {
  ...referencePackage(),
  levers: Object.fromEntries(
    LEVER_IDS.map((id, i) => [
      id,
      { value: LEVERS[id].max * 0.9, start: i, ramp: i % 5, end: i % 3 === 0 ? 30 : null },
    ]),
  ) as Settings['levers'],
  options: {
    'public-compute.rented-share': 0.4,
    'startups.mentored-share': 0.3,
    'assumption.continuity': 0.7,
  },
};

describe('two draws side by side', () => {
  const { draws } = drawTable(MODEL.edition, 7, DRAWS);
  const scalar = oneByOne(MODEL, draws);
  const vector = vectorTotals(MODEL, draws);

  it('has a kernel on this machine', () => expect(vector).not.toBeNull());

  it.each([
    ['nothing new', baselineSettings()],
    ['platform', platform],
    ['everything, with ends and shares', everything],
  ])('gives the bits of the scalar module: %s', (_, settings) => {
    const running = vector?.(settings, ['total']);
    expect(running && finish(running)).toEqual(finish(scalar(settings, ['total'])));
  });
});
