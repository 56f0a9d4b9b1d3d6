import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { createFormat, loadLaterWords, startWords } from '../../src/i18n/index.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { type Settings, simulate } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { compareScenarios } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import Compare from '../../src/views/compare/index.tsx';
import { pairAt } from '../../src/views/compare/pair.ts';
import { installWorker } from './compare-worker.ts';

// The whole page is drawn and read by role, which jsdom does slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

installWorker();
const format = createFormat('es-PE');
const platform = shippedSettings('platform');
const compliance = shippedSettings('compliance');

beforeEach(async () => {
  await startWords('es-PE');
  await loadLaterWords();
  compareScenarios([]);
});

const finding = () => screen.getByRole('region', { name: 'Lo que sale de la comparación' });

test('opens on platform against compliance, and the first line states the money that the model plans', () => {
  render(<Compare />);
  const [first] = within(finding()).getAllByText(/planificados/);
  expect(first).toHaveTextContent(
    `${format.money(simulate(platform).cost.planned)} planificados contra ${format.money(simulate(compliance).cost.planned)}`,
  );
});

test('the second line repeats the comparison at equal money', async () => {
  render(<Compare />);
  const same = shippedSettings('compliance-same-money');
  const line = await within(finding()).findByText(
    /^Con el mismo dinero, .* de cada 100 futuros/,
    {},
    { timeout: 20_000 },
  );
  // Whichever is ahead is named first: which of the two it is, is a result and not a requirement.
  const [one, other] = [ensembleOf(platform), ensembleOf(same)];
  const there = pairAt(one, other, 24);
  const pair = (there?.size ?? 0) < 0 ? pairAt(other, one, 24) : there;
  expect(line).toHaveTextContent(`en ${format.chance(pair?.ahead ?? Number.NaN)} de cada 100 futuros`);
  expect(line).toHaveTextContent(`${format.size(pair?.size ?? Number.NaN)} puntos`);
});

test('chance and size come from the same draws, and a small size is said first', async () => {
  render(<Compare />);
  const pair = pairAt(ensembleOf(platform), ensembleOf(compliance), 24);
  const line = await within(finding()).findByText(
    /«Camino plataforma» va adelante de «Camino cumplimiento»/,
    {},
    { timeout: 20_000 },
  );
  expect(line).toHaveTextContent(`${format.chance(pair?.ahead ?? Number.NaN)} de cada 100`);
  expect(line.textContent?.startsWith('Prácticamente iguales')).toBe(pair?.nearlyEqual);
});

test('the table of levers shows those that differ and folds the others away', async () => {
  render(<Compare />);
  const table = screen.getByRole('table', { name: /Palancas que difieren/ });
  const row = within(table).getByRole('row', { name: /Cómputo público/ });
  expect(row).toHaveTextContent('100');
  expect(row).toHaveTextContent('como hoy');
  expect(within(table).queryByRole('row', { name: /Retención/ })).toBeNull();
  expect(screen.getByText(/palancas iguales en todos/)).toBeInTheDocument();
});

test('the results carry the model’s figures, and chances as pairs from the draws', async () => {
  render(<Compare />);
  const table = screen.getByRole('table', { name: /Resultados de cada escenario/ });
  const total = within(table).getByRole('row', { name: /^Puntaje en el mes 24/ });
  expect(total).toHaveTextContent(format.level(simulate(platform).total[24] ?? Number.NaN));
  const { chanceAbove60 } = ensembleOf(platform);
  const chance = await within(table).findByRole(
    'row',
    { name: /Futuros sobre 60 en el mes 24/ },
    { timeout: 20_000 },
  );
  await waitFor(
    () =>
      expect(chance).toHaveTextContent(
        `${format.chance(chanceAbove60.baseline[24] ?? Number.NaN)} sin el paquete, ${format.chance(chanceAbove60.scenario[24] ?? Number.NaN)} con él`,
      ),
    { timeout: 20_000 },
  );
});

test('margins, chances and groups are read against the line that each scenario assumes', () => {
  const under = (line: number) => {
    const settings = { ...platform, assumptions: { ...platform.assumptions, line } };
    return { base: 'platform', title: `con ${line}`, ownId: null, settings };
  };
  compareScenarios([under(55), under(58)]);
  render(<Compare />);
  const table = screen.getByRole('table', { name: /Resultados de cada escenario/ });
  const margin = within(table).getByRole('row', { name: /^Distancia a 55 \/ 58 en el mes 24/ });
  const total = simulate(platform).total[24] ?? Number.NaN;
  expect(
    within(margin)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([format.difference(total - 55), format.difference(total - 58), format.difference(3)]);
});

test('governance alone is said not to cross a line only where it does not', () => {
  const under = (line: number) => {
    const settings = { ...platform, assumptions: { ...platform.assumptions, line } };
    return { base: 'platform', title: `con ${line}`, ownId: null, settings };
  };
  const said = 'Gobernar de otra manera, por sí solo, no cruza';
  compareScenarios([under(55.5), under(60)]);
  const { unmount } = render(<Compare />);
  expect(finding()).toHaveTextContent(`${said} 55.5.`);
  unmount();
  compareScenarios([under(52.5), under(60)]);
  render(<Compare />);
  expect(finding()).not.toHaveTextContent(said);
});

test('what one lever is worth is one sentence: points, months, money and chance, of the model and the same draws', async () => {
  // A line that both cross, so that the months of crossing are told apart.
  const whole = { ...platform, assumptions: { ...platform.assumptions, line: 55 } };
  const { literacy } = whole.levers;
  const without = { ...whole, levers: { ...whole.levers, literacy: { ...literacy, value: 0 } } };
  const received = { base: 'platform', title: 'El del enlace', ownId: null, settings: whole };
  compareScenarios([{ ...received, title: 'Sin alfabetización', settings: without }, received]);
  render(<Compare />);
  const sentence = await within(finding()).findByText(
    /^«Sin alfabetización» frente a «El del enlace», que solo difieren en .*de cada 100 futuros, el otro en/,
    {},
    { timeout: 20_000 },
  );
  const [a, b] = [simulate(without), simulate(whole)];
  const at24 = (values: Float64Array): number => values[24] ?? Number.NaN;
  expect(sentence).toHaveTextContent(
    `${format.difference(at24(a.total) - at24(b.total))} puntos en el mes 24`,
  );
  expect(sentence).toHaveTextContent(`${format.money(b.cost.planned - a.cost.planned)} planificados menos`);
  expect(b.crossingMonth).not.toBeNull();
  expect(sentence).toHaveTextContent(`cruza 55 en el mes ${a.crossingMonth} `);
  const above = (settings: Settings) =>
    format.chance(ensembleOf(settings).chanceAbove60.scenario[24] ?? Number.NaN);
  await waitFor(
    () =>
      expect(sentence).toHaveTextContent(
        `sobre 55 en ${above(without)} de cada 100 futuros, el otro en ${above(whole)}`,
      ),
    { timeout: 20_000 },
  );
  const row = screen.getByRole('row', { name: /^Costo planificado en 24 meses/ });
  const [, , last] = within(row).getAllByRole('cell');
  expect(last).toHaveTextContent(format.moneyDifference(a.cost.planned - b.cost.planned));
});

test('assumptions that differ stand in the table of what differs', () => {
  const settings = { ...platform, assumptions: { ...platform.assumptions, line: 58 } };
  const one = { base: 'platform', title: 'con 58', ownId: null, settings };
  compareScenarios([one, { base: 'platform', title: null, ownId: null, settings: platform }]);
  render(<Compare />);
  const table = screen.getByRole('table', { name: /supuestos que difieren/ });
  expect(within(table).getByRole('row', { name: /^Supuesto: la línea 58 60/ })).toBeInTheDocument();
});

test('another scenario can be chosen, a third added and taken away', async () => {
  const user = userEvent.setup();
  render(<Compare />);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Escenario 2' }), 'Fuera de alcance');
  expect(store.getState().compared.map(({ base }) => base)).toEqual(['platform', 'out-of-reach']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Añadir un escenario' }), 'Nada nuevo');
  expect(store.getState().compared).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: /Quitar Nada nuevo/ }));
  expect(store.getState().compared).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Volver a plataforma y cumplimiento' }));
  expect(store.getState().compared.map(({ base }) => base)).toEqual(['platform', 'compliance']);
});

test('a scenario opens in Explore to be edited', async () => {
  const user = userEvent.setup();
  render(<Compare />);
  await user.click(screen.getByRole('button', { name: 'Editar Camino cumplimiento en Explorar' }));
  expect(store.getState().view).toBe('explore');
  expect(store.getState().scenario.settings).toEqual(compliance);
});

test('the sentences are copied with their source and the words "no es un pronóstico"', async () => {
  const user = userEvent.setup();
  render(<Compare />);
  await user.click(screen.getByRole('button', { name: 'Copiar las frases' }));
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('planificados contra');
  expect(copied).toContain('No es un pronóstico');
  expect(copied).toContain('#/compare?');
});

test('the ceiling of governance is computed and stands under the sentences', () => {
  render(<Compare />);
  expect(finding()).toHaveTextContent(
    'Con gobernanza en 100 y todo lo demás como en ILIA 2025, el Perú llegaría a 58.3',
  );
});
