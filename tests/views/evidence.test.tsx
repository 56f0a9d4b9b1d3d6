import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters.ts';
import { SOURCES } from '../../src/evidence/sources.ts';
import { loadWords, startWords } from '../../src/i18n/index.ts';
import { EQUATIONS } from '../../src/model/equations/index.ts';
import { stacks } from '../../src/views/evidence/dots.ts';
import { EvidenceButton } from '../../src/views/evidence/EvidenceButton.tsx';
import { EvidenceRecord } from '../../src/views/evidence/EvidenceRecord.tsx';
import { equationsWith } from '../../src/views/evidence/where.ts';

vi.setConfig({ testTimeout: 60_000 });

test('words of a lever open the record, whole, and give the focus back', async () => {
  await startWords('es-PE');
  const user = userEvent.setup();
  render(<EvidenceButton id="eff_rd_RES">Efecto sobre investigación</EvidenceButton>);
  const button = screen.getByRole('button', { name: 'Efecto sobre investigación' });
  await user.click(button);
  const dialog = await screen.findByRole('dialog', {
    name: /Aumento de investigación por cada S\/50 millones/,
  });
  expect(dialog).toHaveTextContent('1.0 puntos de la subdimensión');
  expect(dialog).toHaveTextContent('de 0.2 a 2.5: los extremos de lo que se sortea');
  expect(dialog).toHaveTextContent('triangular');
  expect(within(dialog).getByText('Grado D').nextSibling).toHaveTextContent(
    'Juicio propio; si cita una fuente, esta solo enmarca el rango.',
  );
  for (const source of PARAMETERS.eff_rd_RES.sources.filter((id) => SOURCES[id].url !== ''))
    expect(
      within(dialog).getByRole('link', { name: `${SOURCES[source].title} (se abre en otra pestaña)` }),
    ).toHaveAttribute('href', SOURCES[source].url);
  const leavesOut = within(dialog).getByRole('heading', { name: 'Qué no cubre' });
  expect(leavesOut.nextSibling).toHaveTextContent('Los estudios son de otros campos');
  expect(dialog).toHaveTextContent('Fondos concursables para I+D: +1.0 puntos en «Investigación»');
  expect(within(dialog).getByRole('link', { name: /Abrir en Método/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#\/method\/record-eff-rd-res\?/),
  );
  await user.click(within(dialog).getByRole('button', { name: 'Cerrar' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the picture of the draws says in words what it shows', async () => {
  await startWords('en');
  await loadWords('evidence');
  render(<EvidenceRecord id="eff_international_INT" />);
  // 0 at 60%, 12.5 at 25%, 25 at 15%.
  expect(
    screen.getByRole('img', { name: /Twenty dots.*from the least, 0, to the most, 25; half are under 0/ }),
  ).toBeInTheDocument();
  expect(screen.getByText(/12\.5 in 25 of 100/)).toBeInTheDocument();
});

test('names the equations that hold it, and leads to all of them', async () => {
  await startWords('es-PE');
  await loadWords('evidence');
  render(<EvidenceRecord id="exec_public" />);
  expect(
    screen.getByText(`Está en ${equationsWith('exec_public').length} ecuaciones.`, { exact: false }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ver esas ecuaciones en Método' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#\/method\/uses-exec-public\?/),
  );
  expect(equationsWith('exec_public').every((one) => EQUATIONS.includes(one))).toBe(true);
});

test.each(PARAMETER_IDS)('%s has a whole record', async (id) => {
  await startWords('es-PE');
  await loadWords('evidence');
  render(<EvidenceRecord id={id} />);
  for (const name of ['De dónde sale', 'Qué no cubre', 'Dónde entra'])
    expect(screen.getByRole('heading', { name }).nextSibling?.textContent).not.toBe('');
  // A word that is missing is written as its key.
  expect(document.body.textContent).not.toMatch(/\b(?:record|limits|sourceKind|unit)\.\w/);
});

test('dots that would overlap are stacked', () => {
  expect(stacks([0, 0.01, 0.5, 1], 10)).toEqual([
    { key: 0, place: 0, level: 0 },
    { key: 1, place: 0, level: 1 },
    { key: 2, place: 5, level: 0 },
    { key: 3, place: 10, level: 0 },
  ]);
});
