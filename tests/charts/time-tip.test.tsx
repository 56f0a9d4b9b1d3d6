import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { TimeTip, TipSeries } from '../../src/charts/TimeTip.tsx';
import type { Series } from '../../src/charts/types.ts';
import { startWords } from '../../src/i18n/index.ts';

const line = {
  id: 'total',
  label: 'Puntaje',
  tone: 'a',
  values: Float64Array.from({ length: 49 }, (_, m) => 52 + m / 10),
};
const series = [line as unknown as Series];
const at = (label: number, active = true) => (
  <TipSeries value={series}>
    <TimeTip signed={false} active={active} label={label} />
  </TipSeries>
);

beforeEach(() => startWords('es-PE'));

test('the values under the pointer go with Escape, and come back over another month', async () => {
  const user = userEvent.setup();
  const { rerender } = render(at(10));
  expect(screen.getByText('53.0')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByText('53.0')).toBeNull();
  rerender(at(10));
  expect(screen.queryByText('53.0')).toBeNull();
  rerender(at(20));
  expect(screen.getByText('54.0')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  rerender(at(20, false));
  rerender(at(20));
  expect(screen.getByText('54.0')).toBeInTheDocument();
});
