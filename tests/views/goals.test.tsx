import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { fastestRuns } from '../../src/engine/batch.ts';
import { levers as LEVER_NAMES } from '../../src/i18n/es-PE/levers.ts';
import { createFormat, loadLaterWords, startWords } from '../../src/i18n/index.ts';
import { simulate } from '../../src/model/index.ts';
import { openScenario, setGoal } from '../../src/state/actions.ts';
import { linkOf } from '../../src/state/address.ts';
import { store } from '../../src/state/store.ts';
import { presetGoal } from '../../src/study/goal.ts';
import { finish } from '../../src/study/runs.ts';
import { seek } from '../../src/study/seek.ts';
import { waiting } from '../../src/study/waiting.ts';
import Goals from '../../src/views/goals/index.tsx';
import { installStudyWorker, TWO_LEVERS } from './study-worker.ts';

vi.setConfig({ testTimeout: 120_000 });
const SLOW = { timeout: 100_000 };

installStudyWorker();

const format = createFormat('es-PE');
const two = TWO_LEVERS;
/** A search small enough for a test: the money of two levers over these three. */
const FREE = ['literacy', 'training', 'standards'] as const;
const goal = { ...presetGoal('most-points-24', two), free: [...FREE] };
const small = {
  kind: 'most-points',
  month: 24,
  planned: goal.limits.planned,
  absorption: false,
  starts: null,
  locked: presetGoal('line-48', two).free.filter((id) => !FREE.some((one) => one === id)),
  freed: [],
} as const;

beforeEach(async () => {
  await startWords('es-PE');
  await loadLaterWords();
  openScenario({ base: 'baseline', title: 'Dos palancas', ownId: null, settings: two });
  store.setState({ goal: null, view: 'goals', section: null, compared: [] });
});

test('the page opens on the goal that can be met with this budget; a preset fills in the numbers', async () => {
  const user = userEvent.setup();
  render(<Goals />);
  const presets = screen.getByRole('group', { name: 'Para empezar' });
  expect(within(presets).getAllByRole('radio')[0]).toBeChecked();
  expect(screen.getByRole('textbox', { name: /^En el mes/ })).toHaveValue('24');
  await user.click(within(presets).getByRole('radio', { name: /25 de cada 100/ }));
  expect(screen.getByRole('textbox', { name: /^En el mes/ })).toHaveValue('30');
  expect(screen.getByRole('textbox', { name: /^Probabilidad/ })).toHaveValue('25');
  expect(linkOf(store.getState())).toContain('&g=cheapest-by-chance~m30~l60~c25~absorb&');
});

test('levers without a public cost are off, and the page says that they stay', async () => {
  const user = userEvent.setup();
  render(<Goals />);
  await user.click(screen.getByText(/^Palancas que la búsqueda puede mover: 16 de 19/));
  const unpriced = screen.getAllByRole('checkbox', { name: /sin costo público/ });
  expect(unpriced).toHaveLength(3);
  for (const box of unpriced) expect(box).not.toBeChecked();
  expect(screen.getByText(/se quedan en el valor del escenario/)).toBeVisible();
  await user.click(unpriced[0] as HTMLElement);
  await user.click(screen.getByRole('checkbox', { name: LEVER_NAMES.lever.literacy.name }));
  expect(linkOf(store.getState())).toMatch(/~lock-li~free-[a-z]{2}&/);
});

test('a latest start before the earliest is said in the page’s own words, and nothing is searched', async () => {
  setGoal({ ...small, starts: { earliest: 12, latest: 6 } });
  render(<Goals />);
  expect(screen.getByRole('alert')).toHaveTextContent(
    `El inicio más tardío (${format.monthLabel(6)}) es anterior al más temprano (${format.monthLabel(12)})`,
  );
  expect(screen.getByRole('button', { name: 'Buscar' })).toBeDisabled();
});

test('the answer says what the search found, beside the reader’s own scenario, and opens as a scenario', async () => {
  const user = userEvent.setup();
  setGoal(small);
  render(<Goals />);
  await user.click(screen.getByRole('button', { name: 'Buscar' }));
  const found = finish(seek({ settings: two, goal }, await fastestRuns()));
  const best = found.best?.figures.total[24] ?? Number.NaN;
  const own = simulate(two).total[24] ?? Number.NaN;
  expect(await screen.findByText(/^El mejor paquete dentro de/, {}, SLOW)).toHaveTextContent(
    `llega a ${format.level(best)} en ${format.monthLabel(24)}: ${format.size(best - own)} más que el suyo`,
  );
  const table = screen.getByRole('table', { name: /Las mezclas/ });
  const cells = within(within(table).getByRole('row', { name: /Puntaje en el mes 24/ })).getAllByRole('cell');
  expect(cells[0]).toHaveTextContent(format.level(best));
  expect(cells.at(-1)).toHaveTextContent(format.level(own));
  expect(screen.getByText(/Es una búsqueda/)).toHaveTextContent(format.count(found.runs));

  await user.click(screen.getByRole('button', { name: 'Comparar con el suyo la mezcla A' }));
  const { compared, view } = store.getState();
  expect(view).toBe('compare');
  expect(compared.map(({ settings }) => settings)).toEqual([found.best?.settings, two]);

  await user.click(screen.getByRole('button', { name: 'Abrir en Explorar la mezcla A' }));
  const { scenario } = store.getState();
  expect(scenario.title).toMatch(/^Meta: /);
  expect(scenario.settings).toEqual(found.best?.settings);
});

test('a goal out of reach is answered with the best and the month in which it comes', async () => {
  const user = userEvent.setup();
  const line = 55;
  setGoal({ ...small, kind: 'cheapest', line, planned: null });
  render(<Goals />);
  await user.click(screen.getByRole('button', { name: 'Buscar' }));
  const asked = { ...goal, kind: 'cheapest' as const, line, limits: { ...goal.limits, planned: null } };
  const found = finish(seek({ settings: two, goal: asked }, await fastestRuns()));
  expect(found.reachable).toBe(false);
  expect(await screen.findByText(/^No se alcanza/, {}, SLOW)).toHaveTextContent(
    `lo mejor es ${format.level(found.best?.figures.total[24] ?? Number.NaN)} en el mes 24; 55 ` +
      (found.firstMonth === null ? 'no llega dentro de los 48 meses' : `en el mes ${found.firstMonth}`),
  );
});

test('what waiting costs stands in the figure for each lever and for the package, with the latest start', async () => {
  const user = userEvent.setup();
  setGoal({ ...small, kind: 'cheapest', line: 52, planned: null });
  render(<Goals />);
  await user.click(screen.getByRole('button', { name: 'Calcular lo que cuesta esperar' }));
  const figure = await screen.findByRole('figure', { name: /^Esperar 12 meses/ }, SLOW);
  const cost = finish(
    waiting(
      { settings: two, goal: { month: 24, line: 52, chance: null }, seed: goal.seed, draws: goal.draws },
      await fastestRuns(),
    ),
  );
  const place = cost.delays.indexOf(12);
  for (const { points } of [cost.whole, ...cost.byLever])
    expect(figure).toHaveTextContent(format.difference(-(points[1]?.[place] ?? Number.NaN)));
  await waitFor(() => expect(figure).not.toHaveTextContent('…'), SLOW);
  const { latest } = cost.whole;
  expect(latest).toBeTruthy();
  expect(screen.getByText(/^Para cruzar 52/)).toHaveTextContent(format.monthLabel(latest?.start ?? 0));
});
