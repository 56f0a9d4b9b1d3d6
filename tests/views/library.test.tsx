import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadLaterWords, startWords } from '../../src/i18n/index.ts';
import { exportScenario } from '../../src/scenario/file.ts';
import { SHIPPED, shippedById, shippedSettings } from '../../src/scenario/shipped.ts';
import { compareScenarios, openScenario, resetAll, setLever } from '../../src/state/actions.ts';
import { ownLibrary, STAMP } from '../../src/state/own-library.ts';
import { store } from '../../src/state/store.ts';
import Library from '../../src/views/library/index.tsx';

// The whole page is drawn and read by role, which jsdom does slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// jsdom has no IndexedDB, so the library of these tests lasts as long as the page and says so.
beforeEach(async () => {
  await startWords('es-PE');
  await loadLaterWords();
  const shelf = await ownLibrary();
  for (const list of [await shelf.list(), await shelf.deleted()])
    if (list.ok) for (const { scenario } of list.value.value) await shelf.forget(scenario.id);
  resetAll();
  compareScenarios([]);
});

async function open() {
  render(<Library />);
  await screen.findByText(/Todavía no hay ninguno/);
  return userEvent.setup();
}
const mine = () => screen.getByRole('region', { name: 'Míos' });
const file = (text: string, name = 'plan.json') => new File([text], name, { type: 'application/json' });

async function saveAs(user: ReturnType<typeof userEvent.setup>, name: string) {
  const field = screen.getByRole('textbox', { name: 'Nombre' });
  await user.clear(field);
  await user.type(field, name);
  await user.click(screen.getByRole('button', { name: 'Guardar como nuevo' }));
  return within(mine()).findByRole('listitem', { name });
}

test('says that nothing leaves the device, and why nothing is kept when the browser refuses', async () => {
  await open();
  expect(screen.getByText(/nada sale de él/)).toBeInTheDocument();
  expect(screen.getByText(/El navegador no permite guardar/)).toBeInTheDocument();
});

test('shows every shipped scenario', async () => {
  await open();
  const shipped = screen.getByRole('region', { name: 'De Umbral' });
  expect(within(shipped).getAllByRole('heading', { level: 3 })).toHaveLength(SHIPPED.length);
});

test('saves what lies in Explore under a name, and later its changes', async () => {
  const user = await open();
  setLever('literacy', { value: 100_000 });
  const entry = await saveAs(user, 'Mi plan');
  expect(entry).toHaveTextContent('1 palanca movida');
  setLever('training', { value: 500 });
  await user.click(await screen.findByRole('button', { name: 'Guardar los cambios en «Mi plan»' }));
  expect(await within(mine()).findByText(/2 palancas movidas/)).toBeInTheDocument();
  await user.click(within(mine()).getByRole('button', { name: 'Historial de Mi plan' }));
  await user.click(await within(mine()).findByRole('button', { name: /Volver a la versión/ }));
  expect(await within(mine()).findByText(/1 palanca movida/)).toBeInTheDocument();
});

test('asks for a name where there is none', async () => {
  const user = await open();
  await user.clear(screen.getByRole('textbox', { name: 'Nombre' }));
  await user.click(screen.getByRole('button', { name: 'Guardar como nuevo' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Escriba un nombre');
  expect(screen.getByRole('textbox', { name: 'Nombre' })).toHaveFocus();
});

test('renames, duplicates, deletes and brings back', async () => {
  const user = await open();
  await saveAs(user, 'Uno');
  await user.click(within(mine()).getByRole('button', { name: /^Nombre y nota de Uno/ }));
  const entry = within(mine()).getByRole('listitem', { name: 'Uno' });
  await user.type(within(entry).getByRole('textbox', { name: 'Nombre' }), ' bis');
  await user.type(within(entry).getByRole('textbox', { name: /Nota/ }), 'Para el lunes');
  await user.click(within(entry).getByRole('button', { name: 'Guardar' }));
  expect(await within(mine()).findByText('Para el lunes')).toBeInTheDocument();
  await user.click(within(mine()).getByRole('button', { name: 'Duplicar Uno bis' }));
  expect(await within(mine()).findByRole('listitem', { name: 'Uno bis (copia)' })).toBeInTheDocument();
  await user.click(within(mine()).getByRole('button', { name: 'Borrar Uno bis' }));
  expect(await screen.findByText('«Uno bis» pasó a la papelera.')).toBeInTheDocument();
  expect(within(mine()).queryByRole('listitem', { name: 'Uno bis' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(await within(mine()).findByRole('listitem', { name: 'Uno bis' })).toBeInTheDocument();
});

test('opens a file that was exported here, and keeps it', async () => {
  const user = await open();
  const scenario = shippedById('platform');
  if (scenario === undefined) throw new Error('platform is shipped');
  const exported = exportScenario(
    { ...scenario, id: 'traido', title: { 'es-PE': 'Traído', en: 'Brought' } },
    STAMP,
  );
  await user.upload(screen.getByLabelText('Elegir un archivo…', { selector: 'input' }), file(exported));
  expect(await within(mine()).findByRole('listitem', { name: 'Traído' })).toBeInTheDocument();
  await user.click(within(mine()).getByRole('button', { name: 'Abrir Traído en Explorar' }));
  expect(store.getState().scenario.settings).toEqual(shippedSettings('platform'));
  expect(store.getState().view).toBe('explore');
});

test('ends in a clear sentence on a file of another kind, and keeps everything', async () => {
  const user = await open();
  await saveAs(user, 'Uno');
  const input = screen.getByLabelText('Elegir un archivo…', { selector: 'input' });
  await user.upload(input, file('esto no es JSON'));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /No se pudo abrir «plan.json».*no es un escenario/,
  );
  await user.upload(input, file('{"a": 1}', 'otro.json'));
  expect(await screen.findByText(/No se pudo abrir «otro.json»/)).toBeInTheDocument();
  expect(within(mine()).getByRole('listitem', { name: 'Uno' })).toBeInTheDocument();
});

test('puts a scenario beside the platform path in the comparison', async () => {
  const user = await open();
  await user.click(screen.getByRole('button', { name: /Añadir Resultados rápidos a la comparación/ }));
  expect(store.getState().compared.map(({ base }) => base)).toEqual(['quick-wins', 'platform']);
});

test('opens a shipped scenario in Explore', async () => {
  const user = await open();
  openScenario({ base: 'baseline', title: null, ownId: null, settings: shippedSettings('baseline') });
  await user.click(screen.getByRole('button', { name: 'Abrir Camino plataforma en Explorar' }));
  expect(store.getState().scenario.base).toBe('platform');
});
