import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { fastestRuns } from '../../src/engine/batch.ts';
import { createFormat, loadLaterWords, startWords } from '../../src/i18n/index.ts';
import { simulate } from '../../src/model/index.ts';
import { openScenario } from '../../src/state/actions.ts';
import { requiredProfile } from '../../src/study/profile.ts';
import { finish } from '../../src/study/runs.ts';
import { shares } from '../../src/study/shares.ts';
import Explain from '../../src/views/explain/index.tsx';
import Goals from '../../src/views/goals/index.tsx';
import { installStudyWorker, TWO_LEVERS } from './study-worker.ts';

vi.setConfig({ testTimeout: 60_000 });
const SLOW = { timeout: 40_000 };

installStudyWorker();

const format = createFormat('es-PE');
const two = TWO_LEVERS;

beforeEach(async () => {
  await startWords('es-PE');
  await loadLaterWords();
  openScenario({ base: 'baseline', title: 'Dos palancas', ownId: null, settings: two });
});

test('each lever’s share stands in the figure, and the shares add up to the contribution', async () => {
  render(<Explain />);
  const figure = await screen.findByRole('figure', { name: /puntos que aporta el paquete/ }, SLOW);
  const split = finish(shares({ settings: two }, await fastestRuns()));
  for (const id of ['literacy', 'standards'] as const)
    expect(figure).toHaveTextContent(format.difference(split.byLever[id][24] ?? Number.NaN));
  expect(figure).toHaveTextContent(format.difference(simulate(two).policyContribution[24] ?? Number.NaN));
  expect(figure).toHaveTextContent('todas las combinaciones');
});

test('the steps lead from today to the total of the month, against the line', async () => {
  render(<Explain />);
  const figure = await screen.findByRole('figure', { name: /A julio de 2028 el puntaje sería/ }, SLOW);
  const total = simulate(two).total[24] ?? Number.NaN;
  expect(figure).toHaveTextContent(format.level(total));
  expect(figure).toHaveTextContent(format.size(60 - total));
});

test('a bar of the tornado opens the evidence record', async () => {
  const user = userEvent.setup();
  render(<Explain />);
  const figure = await screen.findByRole('figure', { name: /un supuesto a la vez/i }, SLOW);
  const [first] = within(figure)
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-haspopup') === 'dialog');
  await user.click(first as HTMLElement);
  expect(await screen.findByRole('dialog', {}, SLOW)).toBeInTheDocument();
});

test('which assumptions decide is computed when asked for, and can be stopped and taken up again', async () => {
  const user = userEvent.setup();
  render(<Explain />);
  await screen.findByRole('figure', { name: /un supuesto a la vez/i }, SLOW);
  await user.click(screen.getByRole('button', { name: 'Calcular qué supuestos deciden' }));
  await user.click(await screen.findByRole('button', { name: 'Detener' }, SLOW));
  expect(screen.getByText(/^Detenido/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Calcular de nuevo' }));
  await waitFor(() => expect(screen.getByRole('progressbar')).toBeInTheDocument(), SLOW);
  await user.click(await screen.findByRole('button', { name: 'Detener' }, SLOW));
});

test('governance alone cannot, and every indicator has what it would take', () => {
  render(<Goals />);
  const profile = requiredProfile(two, 24);
  const governance = profile.dimensions.find(({ id }) => id === 'governance');
  expect(governance?.canAlone).toBe(false);
  expect(screen.getByText(/Gobernanza sola no puede/)).toHaveTextContent(
    format.level(governance?.atHundred ?? Number.NaN),
  );
  const figure = screen.getByRole('figure', { name: /cada indicador tendría que cerrar/ });
  expect(figure).toHaveTextContent(format.percent(profile.share));
  const [need] = profile.indicators;
  expect(figure).toHaveTextContent(format.size(need?.missing ?? Number.NaN));
});
