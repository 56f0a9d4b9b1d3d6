import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { RangeField } from '../../src/ui/index.ts';

const WORDS = {
  band: 'grande',
  asToday: 'como hoy',
  typed: 'Cómputo público, en GPU',
  notANumber: 'Eso no es un número.',
  tooHigh: 'El máximo es 500 GPU.',
  tooLow: 'El mínimo es 0 GPU.',
};

function Field({ onCommit, onInput }: { onCommit: (x: number) => void; onInput?: (x: number) => void }) {
  const [value, setValue] = useState(40);
  return (
    <RangeField
      id="compute"
      label="Cómputo público"
      value={value}
      min={0}
      max={500}
      step={1}
      baseline={0}
      unit="GPU"
      words={{ ...WORDS, valueText: `${value} GPU, grande; como hoy 0` }}
      format={String}
      onInput={(next) => {
        setValue(next);
        onInput?.(next);
      }}
      onCommit={(next) => {
        setValue(next);
        onCommit(next);
      }}
    />
  );
}

const slider = () => screen.getByRole('slider', { name: 'Cómputo público' });
const typed = () => screen.getByRole('textbox', { name: 'Cómputo público, en GPU' });

it('says its value with unit, band and what it is today', () => {
  render(<Field onCommit={vi.fn()} />);
  expect(slider()).toHaveAttribute('aria-valuetext', '40 GPU, grande; como hoy 0');
  expect(typed()).toHaveValue('40');
});

it('follows the thumb while it is dragged and commits once, on release', async () => {
  const [onCommit, onInput] = [vi.fn(), vi.fn()];
  render(<Field onCommit={onCommit} onInput={onInput} />);
  fireEvent.input(slider(), { target: { value: '60' } });
  fireEvent.input(slider(), { target: { value: '80' } });
  expect(onInput.mock.calls).toEqual([[60], [80]]);
  expect(onCommit).not.toHaveBeenCalled();
  // The DOM's `change` comes on release; React has no event for it.
  slider().dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(onCommit.mock.calls).toEqual([[80]]));
});

it('commits a typed number on Enter and on leaving, not while typing', async () => {
  const onCommit = vi.fn();
  render(<Field onCommit={onCommit} />);
  const user = userEvent.setup();
  await user.clear(typed());
  await user.type(typed(), '120');
  expect(onCommit).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onCommit.mock.calls).toEqual([[120]]);
  await user.clear(typed());
  await user.type(typed(), '7,5');
  await user.tab();
  expect(onCommit.mock.calls).toEqual([[120], [7.5]]);
});

it('cuts a number out of range, and says so', async () => {
  const onCommit = vi.fn();
  render(<Field onCommit={onCommit} />);
  const user = userEvent.setup();
  await user.clear(typed());
  await user.type(typed(), '900{Enter}');
  expect(onCommit.mock.calls).toEqual([[500]]);
  expect(screen.getByRole('status')).toHaveTextContent('El máximo es 500 GPU.');
  expect(typed()).toHaveValue('500');
});

it('keeps the value when the text is no number, and says so', async () => {
  const onCommit = vi.fn();
  render(<Field onCommit={onCommit} />);
  const user = userEvent.setup();
  await user.clear(typed());
  await user.type(typed(), 'muchas{Enter}');
  expect(onCommit).not.toHaveBeenCalled();
  expect(screen.getByRole('status')).toHaveTextContent('Eso no es un número.');
  expect(typed()).toHaveValue('40');
});

it('takes back what was typed on Escape', async () => {
  const onCommit = vi.fn();
  render(<Field onCommit={onCommit} />);
  const user = userEvent.setup();
  await user.clear(typed());
  await user.type(typed(), '300{Escape}');
  await user.tab();
  expect(onCommit).not.toHaveBeenCalled();
  expect(typed()).toHaveValue('40');
});
