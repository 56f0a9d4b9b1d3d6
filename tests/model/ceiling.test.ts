import { expect, test } from 'vitest';
import { CURRENT_EDITION } from '../../src/edition/index.ts';
import { governanceCeiling } from '../../src/model/ceiling.ts';
import { baselineSettings, LEVERS, simulate } from '../../src/model/index.ts';

const { publishedHome, dimensions, tiers } = CURRENT_EDITION;
const ceiling = governanceCeiling();

test('governance at 100 takes the country only to 58.3', () => {
  expect(ceiling.atHundred.toFixed(1)).toBe('58.3');
  expect(ceiling.atHundred).toBeLessThan(tiers.pioneerAbove);
});

test('what its levers move in governance lies between today and that', () => {
  expect(ceiling.reachable).toBeGreaterThan(publishedHome.total.value);
  expect(ceiling.reachable).toBeLessThan(ceiling.atHundred);
});

test('the month named is the best one, and the better machinery is the one that counts', () => {
  const settings = baselineSettings();
  const levers = { ...settings.levers };
  for (const id of ['sandbox', 'compliance', 'rights', 'standards', 'regional'] as const)
    levers[id] = { value: LEVERS[id].max, start: 0, ramp: 0, end: null };
  const today = simulate(settings).dimensions.governance;
  const moved = [0, 1].map((value) => {
    const stance = { value, start: 0, ramp: 0, end: null };
    const path = simulate({ ...settings, levers: { ...levers, stance } }).dimensions.governance;
    return path.map((score, month) => score - (today[month] as number));
  });
  const best = Math.max(...moved.flatMap((points) => [...points]));
  const { weight } = dimensions.governance;
  expect(ceiling.reachable).toBe(publishedHome.total.value + weight * best);
  expect(moved.map((points) => points[ceiling.month])).toContain(best);
});
