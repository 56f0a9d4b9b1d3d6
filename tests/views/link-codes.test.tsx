import { render, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadLaterWords, startWords } from '../../src/i18n/index.ts';
import { LEVER_IDS, LEVERS, OPTION_IDS } from '../../src/model/index.ts';
import { PARAMETER_CODES } from '../../src/scenario/link-codes.ts';
import { OPTION_CODES } from '../../src/scenario/link-parts.ts';
import { RESERVED_KEYS } from '../../src/scenario/link-state.ts';
import { LinkCodes } from '../../src/views/method/LinkCodes.tsx';

beforeAll(async () => {
  await startWords('es-PE');
  await loadLaterWords();
});

test('lists every code and key that a link may hold, each with its name', () => {
  render(<LinkCodes />);
  const listed = screen
    .getAllByRole('table')
    .flatMap((table) => within(table).getAllByRole('rowheader'))
    .flatMap((cell) => (cell.textContent ?? '').split(', '));
  const codes = [
    ...LEVER_IDS.map((id) => LEVERS[id].code),
    ...OPTION_IDS.map((id) => OPTION_CODES[id]),
    ...Object.values(PARAMETER_CODES).map((code) => `p.${code}`),
    ...RESERVED_KEYS,
  ];
  expect([...listed].sort()).toEqual([...codes].sort());
  for (const cell of screen.getAllByRole('cell')) expect(cell.textContent).not.toBe('');
});
