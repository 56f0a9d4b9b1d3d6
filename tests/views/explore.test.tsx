import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeLanguage, startWords } from '../../src/i18n/index.ts';
import { openScenario, setAssumption, setLever, shipped } from '../../src/state/actions.ts';
import { notices } from '../../src/state/notices.ts';
import { store } from '../../src/state/store.ts';
import { nothingNew } from '../../src/state/table.ts';
import Explore from '../../src/views/explore/index.tsx';
import { ErrorBoundary } from '../../src/views/shell/ErrorBoundary.tsx';

beforeEach(async () => {
  await startWords('es-PE');
  await changeLanguage('es-PE');
  openScenario(nothingNew());
  store.setState({
    scenario: nothingNew(),
    compared: [],
    draft: null,
    lastMove: null,
    view: 'explore',
    month: 24,
  });
  store.temporal.getState().clear();
  notices.setState({ standing: [] });
});

/** What waits for the hand to rest and for words to come, on a machine that has much to do. */
const PATIENT = { timeout: 10_000 };

const amountOf = (id: 'training') => store.getState().scenario.settings.levers[id].value;

describe('Explore', () => {
  test('states where Peru stands first', () => {
    render(<Explore />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'El Perú tiene 51.93 puntos en el ILIA 2025, séptimo de 19: le faltan 8.07 para 60',
    );
  });

  test('a lever is a slider with a name, and its value is said with its unit and its band', () => {
    render(<Explore />);
    const slider = screen.getByRole('slider', { name: 'Formación profesional en IA' });
    expect(slider).toHaveAttribute('aria-valuetext', '0 personas formadas al año, como hoy; como hoy 0');
  });

  test('a typed number moves the lever, the sentence and the line that says what moved', async () => {
    const user = userEvent.setup();
    render(<Explore />);
    const before = screen.getByRole('region', { name: 'El hallazgo' }).textContent;
    const typed = screen.getByLabelText('Formación profesional en IA, personas formadas al año');
    await user.clear(typed);
    await user.type(typed, '2500{Enter}');
    expect(amountOf('training')).toBe(2500);
    expect(screen.getByRole('region', { name: 'El hallazgo' }).textContent).not.toBe(before);
    await waitFor(
      () =>
        expect(screen.getByRole('status', { name: 'Qué se movió y por qué' })).toHaveTextContent(
          /Formación profesional en IA, de 0 a 2,500 personas al año: .*Formación profesional \+/,
        ),
      { timeout: 10_000 },
    );
  });

  test('the line that says what moved tells the money planned more, and less', async () => {
    render(<Explore />);
    act(() => setLever('training', { value: 2500 }));
    const line = screen.getByRole('status', { name: 'Qué se movió y por qué' });
    await waitFor(
      () => expect(line).toHaveTextContent(/a julio de 2028; S\/\d+ millones planificados más en 24 meses\./),
      PATIENT,
    );
    act(() => setLever('training', { value: 0 }));
    await waitFor(() => expect(line).not.toHaveTextContent('planificados más'), PATIENT);
  });

  test('what a change cost since a scenario was opened is one sentence, and there is a way back', async () => {
    const user = userEvent.setup();
    openScenario(shipped('platform'));
    render(<Explore />);
    const cost = await screen.findByRole('region', { name: 'Lo que costó el cambio' }, PATIENT);
    expect(cost).toHaveTextContent(/se medirá aquí contra «Camino plataforma»/);
    act(() => setLever('literacy', { value: 0 }));
    await waitFor(
      () =>
        expect(within(cost).getByRole('status')).toHaveTextContent(
          /«Camino plataforma, con cambios» frente a «Camino plataforma», que solo difieren en Alfabetización en IA: −0\.\d\d puntos en el mes 24; .*60.*; S\/\d+ millones planificados menos; /,
        ),
      PATIENT,
    );
    await user.click(within(cost).getByRole('button', { name: 'Volver al que se abrió' }));
    expect(store.getState().scenario.settings).toEqual(shipped('platform').settings);
    await waitFor(() => expect(within(cost).queryByRole('button')).toBeNull(), PATIENT);
  });

  test('under a ceiling of money the page says what breaks it, and that it holds', async () => {
    openScenario(shipped('platform'));
    store.setState({ ceiling: 120 });
    render(<Explore />);
    const bridge = screen.getByRole('region', { name: 'El puente a 60' });
    expect(
      await within(bridge).findByText(/^Pasa el techo de S\/120 millones al año/, {}, PATIENT),
    ).toBeInTheDocument();
    act(() => store.setState({ ceiling: 300_000 }));
    expect(await within(bridge).findByText(/^Cabe bajo el techo/, {}, PATIENT)).toBeInTheDocument();
    act(() => store.setState({ ceiling: null }));
    expect(within(bridge).queryByText(/techo/)).toBeNull();
  });

  test('a coefficient that moved is told by its words, which come when they are needed', async () => {
    render(<Explore />);
    const line = screen.getByRole('status', { name: 'Qué se movió y por qué' });
    act(() => {
      setAssumption({ part: 'parameters', id: 'drift_peru_bau' }, 2);
    });
    await waitFor(() => expect(line).toHaveTextContent(/^Otros supuestos: /));
    await waitFor(() => expect(line).toHaveTextContent(/^Otro supuesto \(Cambio del Perú por edición /), {
      timeout: 10_000,
    });
    expect(line).not.toHaveTextContent('drift_peru_bau');
  });

  test('reset shows only on a lever that was moved', async () => {
    const user = userEvent.setup();
    render(<Explore />);
    const name = 'Volver «Formación profesional en IA» a como está hoy';
    expect(screen.queryByRole('button', { name })).toBeNull();
    act(() => setLever('training', { value: 500 }));
    await user.click(screen.getByRole('button', { name }));
    expect(amountOf('training')).toBe(0);
  });

  test('a group has a size, and says mixed when its levers differ', async () => {
    const user = userEvent.setup();
    render(<Explore />);
    const group = screen.getByRole('region', { name: 'Talento' });
    await user.click(within(group).getByRole('radio', { name: '1' }));
    expect(amountOf('training')).toBe(2500);
    expect(within(group).queryByText('mixto')).toBeNull();
    act(() => setLever('training', { value: 100 }));
    expect(within(group).getByText('mixto')).toBeInTheDocument();
  });

  test('says why a change does nothing', async () => {
    render(<Explore />);
    act(() => setLever('training', { start: 20 }));
    await waitFor(
      () =>
        expect(screen.getByRole('status', { name: 'Qué se movió y por qué' })).toHaveTextContent(
          'su calendario solo cuenta cuando se mueve',
        ),
      PATIENT,
    );
  });

  test('one tap starts from a scenario; undo and redo walk back and forth', async () => {
    const user = userEvent.setup();
    render(<Explore />);
    await user.click(screen.getByRole('button', { name: 'Camino plataforma' }));
    expect(store.getState().scenario.base).toBe('platform');
    await user.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(store.getState().scenario.base).toBe('baseline');
    await user.click(screen.getByRole('button', { name: 'Rehacer' }));
    expect(store.getState().scenario.base).toBe('platform');
  });

  test('the question can be answered or skipped; the answer comes from the model', async () => {
    const user = userEvent.setup();
    render(<Explore />);
    expect(screen.getByText(/cubrirían S\/465 millones en 24 meses/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ver la respuesta' }));
    expect(screen.getByText(/El modelo dice/)).toHaveTextContent(/\+\d\.\d/);
    await user.click(screen.getByRole('button', { name: 'Cerrar la pregunta' }));
    expect(screen.queryByText(/El modelo dice/)).toBeNull();
  });

  test('the ceiling of governance stands beside its levers', async () => {
    const user = userEvent.setup();
    render(<Explore />);
    const group = screen.getByRole('region', { name: 'Gobernanza' });
    await user.click(within(group).getByRole('button', { name: /^Gobernanza/ }));
    expect(screen.getByRole('note', { name: 'El techo de la gobernanza' })).toHaveTextContent('58.3');
  });

  test('speaks English with the same numbers', async () => {
    openScenario(shipped('platform'));
    render(<Explore />);
    const numbers = (): string[] =>
      ['hallazgo|finding', 'detrás|behind'].flatMap(
        (name) =>
          screen.getByRole('region', { name: new RegExp(name) }).textContent?.match(/[+−±]?\d+\.\d+/g) ?? [],
      );
    // There is no worker here: once that is told there are no chances to compare.
    await waitFor(() => expect(screen.queryByText('De cada 100 futuros')).toBeNull());
    const spanish = numbers();
    await act(() => changeLanguage('en'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Peru has 51.93 points in ILIA 2025');
    expect(numbers()).toEqual(spanish);
  });
});

describe('a view that fails', () => {
  test('leaves a sentence, the version and a report, never a blank page', () => {
    const quiet = (): void => {};
    const log = console.error;
    console.error = quiet;
    const Broken = (): never => {
      throw new Error('for the test');
    };
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    );
    console.error = log;
    expect(screen.getByRole('alert')).toHaveTextContent('Esta vista dejó de funcionar');
    expect(screen.getByRole('alert')).toHaveTextContent('for the test');
    expect(screen.getByRole('button', { name: 'Copiar el informe del error' })).toBeInTheDocument();
  });
});
