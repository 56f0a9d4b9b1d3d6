import { readFileSync } from 'node:fs';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters.ts';
import { SOURCE_IDS, SOURCES } from '../../src/evidence/sources.ts';
import { evidence } from '../../src/i18n/es-PE/evidence.ts';
import { method as words } from '../../src/i18n/es-PE/method.ts';
import { createFormat, loadLaterWords, startWords } from '../../src/i18n/index.ts';
import { ensembleOf } from '../../src/model/ensemble.ts';
import { EQUATIONS } from '../../src/model/equations/index.ts';
import { baselineSettings, byGrade } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { openScenario, resetAll, setView } from '../../src/state/actions.ts';
import { shippedOnTable } from '../../src/views/compare/title.ts';
import { whoseIs } from '../../src/views/evidence/where.ts';
import Method from '../../src/views/method/index.tsx';
import { TEXT_PLACES } from '../../src/views/method/texts.ts';
import { installWorker } from './compare-worker.ts';

// The whole page is drawn and read by role, which jsdom does slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

installWorker();

async function open(language: 'es-PE' | 'en' = 'es-PE') {
  await startWords(language);
  await loadLaterWords();
  render(<Method />);
  return userEvent.setup();
}

const bodyRows = (table: HTMLElement) => within(table).getAllByRole('row').slice(1);

test('says first how many coefficients rest on grade C or D', async () => {
  await open();
  const weak = PARAMETER_IDS.filter((id) => 'CD'.includes(PARAMETERS[id].grade)).length;
  expect(
    screen.getByText(new RegExp(`De los ${PARAMETER_IDS.length} coeficientes .* ${weak} tienen grado C o D`)),
  ).toBeInTheDocument();
});

test('says first of all what the open scenario rests on, and of an example where it moves nothing', async () => {
  await open();
  const { contribution, grades } = byGrade(shippedSettings('platform'), 24);
  const { difference } = createFormat('es-PE');
  expect(screen.getByText(/no mueve ninguna palanca; lo que sigue es de «Camino plataforma»/)).toBeVisible();
  const said = `«Camino plataforma» aporta ${difference(contribution)} puntos en el mes 24, y todo ese aporte`;
  expect(screen.getByText((text) => text.startsWith(said))).toBeVisible();
  const table = screen.getByRole('table', { name: 'Coeficientes por grado' });
  const row = within(table).getByRole('row', { name: /^D / });
  expect(row).toHaveTextContent(difference(grades.D));

  act(() => openScenario(shippedOnTable('compliance')));
  expect(screen.getByText(/^«Camino cumplimiento» aporta/)).toBeVisible();
  act(() => resetAll());
});

test('marks every figure of Peru as an estimate but the published one', async () => {
  await open();
  const table = screen.getByRole('table', { name: /Estructura del índice/ });
  const rows = bodyRows(table);
  expect(rows).toHaveLength(3 + 9 + 23);
  expect(within(table).getAllByText('est.')).toHaveLength(rows.length - 1);
  const governance = within(table).getByRole('row', { name: /^Gobernanza/ });
  expect(governance).toHaveTextContent('74.36');
  expect(within(governance).queryByText('est.')).toBeNull();
});

test('lists the nineteen countries and names the Pioneers by the published figures', async () => {
  await open();
  expect(bodyRows(screen.getByRole('table', { name: /Puntajes totales/ }))).toHaveLength(19);
  expect(screen.getByText(/lo son Chile, Brasil y Uruguay; México tuvo 47.03/)).toBeInTheDocument();
});

test('narrows the coefficients by grade and by words, and gives each source its address', async () => {
  const user = await open();
  const table = () => screen.getByRole('table', { name: 'Coeficientes' });
  expect(bodyRows(table())).toHaveLength(PARAMETER_IDS.length);
  await user.click(screen.getByRole('radio', { name: 'A' }));
  const best = PARAMETER_IDS.filter((id) => PARAMETERS[id].grade === 'A');
  expect(bodyRows(table())).toHaveLength(best.length);
  await user.click(screen.getByRole('radio', { name: 'Todos' }));
  await user.type(screen.getByRole('searchbox', { name: 'Buscar un coeficiente' }), 'exec_public');
  expect(bodyRows(table())).toHaveLength(1);
  const source = PARAMETERS.exec_public.sources[0];
  expect(within(table()).getByRole('link', { name: new RegExp(`^${source}:`) })).toHaveAttribute(
    'href',
    SOURCES[source].url,
  );
});

test('prints every equation, folded by section, and finds them by coefficient', async () => {
  const user = await open();
  expect(screen.getByText(new RegExp(`Las ${EQUATIONS.length} ecuaciones`))).toBeInTheDocument();
  await user.type(screen.getByRole('searchbox', { name: 'Buscar una ecuación' }), 'absorb_max_growth');
  const found = await screen.findByRole('heading', { name: 'absorption/limit' });
  expect(found.closest('li')).toHaveTextContent('absorb');
});

test('has a row for every source text, in words and with its place', async () => {
  await open();
  const table = screen.getByRole('table', { name: /Lo que dicen los textos/ });
  expect(bodyRows(table)).toHaveLength(Object.keys(words.texts.rows).length);
  expect(Object.keys(TEXT_PLACES).sort()).toEqual(Object.keys(words.texts.rows).sort());
});

test('checks the arithmetic before the reader’s eyes', async () => {
  await open();
  const table = screen.getByRole('table', { name: /Comprobaciones hechas/ });
  const row = within(table).getByRole('row', { name: /Costa Rica/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells[0]).toHaveTextContent('53.83');
  expect(cells[1]).toHaveTextContent('53.83');
});

test('sets the centre line beside the median of the draws, and the base rate beside what was expected', async () => {
  await open();
  expect(await screen.findByText(/la mediana de 1,024 sorteos/, {}, { timeout: 50_000 })).toBeInTheDocument();
  const chance = ensembleOf(baselineSettings()).chanceAbove60.baseline[24] ?? Number.NaN;
  const here = screen.getByRole('table', { name: /Comprobaciones hechas/ });
  const row = within(here).getByRole('row', { name: /coherencia con los datos de partida/ });
  expect(row).toHaveTextContent(`8 a 22${createFormat('es-PE').chance(chance)}`);
});

test('narrows the coefficients by whose they are and by a source’s title', async () => {
  const user = await open();
  const table = () => screen.getByRole('table', { name: 'Coeficientes' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'De quién' }), 'de las fuentes');
  const theirs = PARAMETER_IDS.filter((id) => whoseIs(id) === 'theirs');
  expect(bodyRows(table())).toHaveLength(theirs.length);
  await user.selectOptions(screen.getByRole('combobox', { name: 'De quién' }), 'Todos');
  await user.type(screen.getByRole('searchbox', { name: 'Buscar un coeficiente' }), 'Bass parameters');
  expect(bodyRows(table())).toHaveLength(PARAMETER_IDS.filter((id) => id.startsWith('bass_')).length);
});

test('opens the record of a coefficient at an address of its own, and closes it again', async () => {
  const user = await open();
  const link = screen.getByRole('link', { name: evidence.parameter.exec_public.meaning });
  expect(link.getAttribute('href')).toMatch(/^#\/method\/record-exec-public\?/);
  await user.click(link);
  const dialog = screen.getByRole('dialog', { name: evidence.parameter.exec_public.meaning });
  await user.click(within(dialog).getByRole('button', { name: 'Cerrar' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an address asks for the equations of a coefficient', async () => {
  await open();
  act(() => setView('method', 'uses-absorb-max-growth'));
  expect(screen.getByRole('searchbox', { name: 'Buscar una ecuación' })).toHaveValue('absorb_max_growth');
  expect(await screen.findByRole('heading', { name: 'absorption/limit' })).toBeInTheDocument();
  act(() => setView('method'));
});

test('lists every source, with address, date and kind in the reader’s language', async () => {
  const user = await open();
  const list = screen.getByRole('list', { name: 'Fuentes' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(SOURCE_IDS.length);
  await user.type(screen.getByRole('searchbox', { name: 'Buscar una fuente' }), 'ensayos');
  const [only, ...others] = within(list).getAllByRole('listitem');
  expect(others).toEqual([]);
  expect(only).toHaveTextContent(/S153.*socialscienceregistry\.org, 2021-2022; registro de ensayos/);
});

test('prints the changelog of the model from its one source', async () => {
  await open();
  const file = readFileSync('docs/model-changelog.md', 'utf8');
  for (const title of file.match(/(?<=^## ).+$/gm) ?? [])
    expect(screen.getByRole('heading', { level: 3, name: title })).toBeInTheDocument();
});

test('speaks English', async () => {
  await open('en');
  expect(screen.getByRole('heading', { level: 1, name: 'Method' })).toBeInTheDocument();
  expect(screen.getByText(/they are Chile, Brazil, and Uruguay; Mexico had 47.03/)).toBeInTheDocument();
});

test('jumps to a section by an address that can be sent', async () => {
  const user = await open();
  const link = within(screen.getByRole('navigation', { name: 'En esta página' })).getByRole('link', {
    name: 'Coeficientes',
  });
  expect(link.getAttribute('href')).toMatch(/^#\/method\/parameters\?/);
  await user.click(link);
  expect(screen.getByRole('heading', { level: 2, name: 'Coeficientes' })).toHaveFocus();
});
