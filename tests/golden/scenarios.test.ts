import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DIMENSION_IDS, LEVER_IDS, simulate } from '../../src/model/index.ts';
import { SHIPPED } from '../../src/scenario/shipped.ts';
import { aligned, expectGolden } from './support/golden.ts';

const MONTHS = [0, 6, 12, 18, 24, 36, 48];

it.each(SHIPPED.map(({ id, settings }) => ({ id, settings })))('$id', ({ id, settings }) => {
  const path = simulate(settings);
  const row = (name: string, values: Float64Array) => [
    name,
    ...MONTHS.map((month) => (values[month] as number).toFixed(6)),
  ];
  const spent = (kind: 'planned' | 'executed') =>
    Float64Array.from(path.total, (_, month) =>
      LEVER_IDS.reduce((sum, lever) => sum + (path.costByLever[lever][kind][month] as number), 0),
    );
  expectGolden(
    id,
    aligned([
      ['month', ...MONTHS.map(String)],
      row('total', path.total),
      row('policy contribution', path.policyContribution),
      ...DIMENSION_IDS.map((dimension) => row(dimension, path.dimensions[dimension])),
      row('planned, S/ million', spent('planned')),
      row('executed, S/ million', spent('executed')),
    ]),
  );
});

it('no table is left of a scenario that is gone', () => {
  const others = ['chances', 'hindcast', 'leaders'];
  const tables = readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length));
  expect(tables.filter((name) => !others.includes(name)).sort()).toEqual(SHIPPED.map(({ id }) => id).sort());
});
