import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadWords, startWords } from '../../src/i18n/index.ts';
import ProblemList from '../../src/views/shell/ProblemList.tsx';

test('a problem with a coefficient names it in words, never by its id', async () => {
  await startWords('es-PE');
  await loadWords('problems');
  const of = { part: 'parameters', id: 'drift_peru_bau' } as const;
  render(
    <ProblemList problems={[{ kind: 'assumption-out-of-range', of, value: 9, min: -1, max: 4, used: 4 }]} />,
  );
  const line = () => screen.getByRole('listitem');
  expect(line()).toHaveTextContent(/^Supuesto «…»: 9 /);
  await waitFor(() => expect(line()).toHaveTextContent(/^Supuesto «Cambio del Perú por edición .*»: 9 /), {
    timeout: 10_000,
  });
  expect(line()).not.toHaveTextContent('drift_peru_bau');
});
