import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { loadLaterWords, startWords } from '../../src/i18n/index.ts';
import { setView } from '../../src/state/actions.ts';
import { store } from '../../src/state/store.ts';
import About from '../../src/views/about/index.tsx';

async function open(language: 'es-PE' | 'en') {
  await startWords(language);
  await loadLaterWords();
  setView('about');
  render(<About />);
}

test('says who made it, that it is official of nobody, what it leaves out and what was unknown', async () => {
  await open('es-PE');
  for (const name of [
    'No es oficial de nadie',
    'Lo que deja fuera',
    'Lo que no se sabía',
    'Nada sale de su equipo',
    'Qué prometen los enlaces',
    'Quién lo hizo',
  ])
    expect(screen.getByRole('region', { name })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Quién lo hizo' })).toHaveTextContent('licencia MIT');
  expect(screen.getByRole('region', { name: 'Nada sale de su equipo' })).toHaveTextContent('sin conexión');
  expect(screen.getByRole('region', { name: 'Lo que no se sabía' })).toHaveTextContent(
    /elecciones.*Ley 30309.*Tarapacá/,
  );
});

test('leads to Method, as an address and as a view', async () => {
  await open('en');
  const link = screen.getByRole('link', { name: /Method/ });
  expect(link.getAttribute('href')).toMatch(/^#\/method\?/);
  await userEvent.setup().click(link);
  expect(store.getState().view).toBe('method');
});
