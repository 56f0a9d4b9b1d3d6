import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MODEL_TEST_IDS, MODEL_TESTS } from '../../src/evidence/model-tests.ts';
import { method as en } from '../../src/i18n/en/method.ts';
import { method as es } from '../../src/i18n/es-PE/method.ts';
import { createFormat, loadWords, startWords } from '../../src/i18n/index.ts';
import { ModelTests } from '../../src/views/method/ModelTests.tsx';
import { figureOf, pointsText } from '../../src/views/method/model-tests.ts';

const format = createFormat('es-PE');

test('every test of the model is a row with its condition, its figures and its result', async () => {
  await startWords('es-PE');
  await loadWords('method');
  render(<ModelTests />);
  const table = screen.getByRole('table', { name: 'Pruebas del modelo' });
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(MODEL_TESTS.length);
  MODEL_TESTS.forEach(({ id, verdict }, i) => {
    const row = rows[i] as HTMLElement;
    expect(within(row).getByRole('rowheader')).toHaveTextContent(es.checks.rows[id].passes);
    expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent(es.checks.results[verdict]);
    expect(row.textContent, id).not.toMatch(/\{\{|\}\}|NaN|undefined/);
  });
  const chance = format.chance(figureOf('base-rate-fixed', 'chance'));
  expect(within(table).getByRole('row', { name: /método fijo/ })).toHaveTextContent(`${chance} de cada 100`);
});

test.each(MODEL_TESTS.map((one) => [one.id, one] as const))(
  '%s: the sentences ask for nothing that was not measured',
  (id, { figures }) => {
    const measured = figures.map((figure) => figure.id);
    for (const words of [es, en]) {
      const asked = [...words.checks.rows[id].measured.matchAll(/\{\{([^}]+)\}\}/g)].map(([, name]) => name);
      expect(asked.filter((name) => !measured.includes(name as string))).toEqual([]);
    }
  },
);

test('the words know every test', () => {
  expect(Object.keys(es.checks.rows).sort()).toEqual([...MODEL_TEST_IDS].sort());
});

test('the hindcast is read aloud by its own figures, whichever does best', async () => {
  await startWords('en');
  await loadWords('method');
  render(<ModelTests />);
  const misses = ['missDrift', 'missPersistence', 'missTrend'].map((id) => figureOf('hindcast', id));
  const said = screen.getByText(/Fitted only on what happened/);
  for (const miss of misses) expect(said).toHaveTextContent(format.published(miss));
  const { model, persistence, trend } = en.checks.aloud.best;
  const best = [model, persistence, trend][misses.indexOf(Math.min(...misses))] as string;
  expect(said).toHaveTextContent(best);
  expect(screen.getByText(/fell inside the 50% interval/)).toHaveTextContent(
    `Of the ${figureOf('hindcast', 'countries')} countries, ${figureOf('hindcast', 'covered50')} fell`,
  );
});

test('a figure is as long as it needs to be', () => {
  expect(pointsText(format, 53.8269)).toBe('53.83');
  expect(pointsText(format, 0.0057792)).toBe('0.0058');
  expect(pointsText(format, 3.55271e-14)).toBe('3.6\u00a0×\u00a010⁻¹⁴');
  expect(pointsText(format, 0)).toBe('0');
  expect(pointsText(format, 100)).toBe('100');
  expect(pointsText(format, 0.0980184)).toBe('0.10');
  expect(figureOf('hindcast', 'nothing')).toBeNaN();
});
