import { expect, it } from 'vitest';
import { type Settings, simulate } from '../../src/model/index.ts';
import type { Model } from '../../src/model/model.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { patchedModel } from '../model/support/models.ts';
import { aligned, expectGolden } from './support/golden.ts';

const MONTHS = [1, 3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 48];
const platform = shippedSettings('platform');
const machinery: Settings = {
  ...platform,
  levers: { ...platform.levers, compliance: shippedSettings('compliance').levers.compliance },
};

/** A result of judgement, printed and not required: which path leads in which month. */
it('which path leads in which month, platform or compliance', () => {
  const contribution = (settings: Settings, model: Model) => simulate(settings, {}, model).policyContribution;
  const plain = patchedModel({});
  const against = contribution(shippedSettings('compliance'), plain);
  const cases: [string, Float64Array][] = [
    ['platform', contribution(platform, plain)],
    ...[0, 0.5, 1].map((kept): [string, Float64Array] => [
      `platform + machinery, ${kept} kept`,
      contribution(machinery, patchedModel({ credit_kept_platform: kept })),
    ]),
  ];
  const row = (name: string, cell: (month: number) => string) => [name, ...MONTHS.map(cell)];
  const points = (values: Float64Array) => (month: number) => (values[month] as number).toFixed(3);
  expectGolden(
    'leaders',
    aligned([
      row('policy contribution, month', String),
      row('compliance', points(against)),
      ...cases.flatMap(([name, values]) => [
        row(name, points(values)),
        row('  leads', (month) => ((values[month] as number) > (against[month] as number) ? 'yes' : 'no')),
      ]),
    ]),
  );
  // What is kept of the machinery can only add: governance credit outweighs the drag at the central values.
  const [, none, half, whole] = cases.map(([, values]) => values[24] as number);
  expect(none).toBeLessThan(half as number);
  expect(half).toBeLessThan(whole as number);
});
