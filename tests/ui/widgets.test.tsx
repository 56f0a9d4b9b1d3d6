import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Button, Choice, Dialog, Notice, Select, Tabs, Toolbar } from '../../src/ui/index.ts';

it('Choice is a named group of radio buttons, none chosen when the parts differ', async () => {
  const onChange = vi.fn();
  const options = [18, 24, 48].map((value) => ({ value, label: `mes ${value}` }));
  const { rerender } = render(<Choice label="Mes" options={options} value={24} onChange={onChange} />);
  expect(screen.getByRole('group', { name: 'Mes' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'mes 24' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'mes 48' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(48);
  rerender(<Choice label="Mes" options={options} value={null} onChange={onChange} />);
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
});

it('Tabs walk with the arrow keys and wrap around', async () => {
  function Two() {
    const [selected, setSelected] = useState<'a' | 'b'>('a');
    const tabs = [
      { id: 'a', label: 'Uno', panel: 'primero' },
      { id: 'b', label: 'Dos', panel: 'segundo' },
    ] as const;
    return <Tabs label="Vistas" tabs={tabs} selected={selected} onSelect={setSelected} />;
  }
  render(<Two />);
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByRole('tab', { name: 'Uno' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Dos' })).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'Dos' })).toHaveTextContent('segundo');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Uno' })).toHaveAttribute('aria-selected', 'true');
});

it('Toolbar lets the arrow keys walk between its buttons, past those that cannot be pressed', async () => {
  render(
    <Toolbar label="Acciones">
      <Button>Deshacer</Button>
      <Button disabled>Rehacer</Button>
      <Button>Guardar</Button>
    </Toolbar>,
  );
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: 'Guardar' })).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('button', { name: 'Deshacer' })).toHaveFocus();
});

it('Dialog shows its content only when open, and its button closes it', async () => {
  const onClose = vi.fn();
  const dialog = (open: boolean) => (
    <Dialog open={open} title="Compartir" closeLabel="Cerrar" onClose={onClose}>
      Un enlace
    </Dialog>
  );
  const { rerender } = render(dialog(false));
  expect(screen.queryByText('Un enlace')).not.toBeInTheDocument();
  rerender(dialog(true));
  expect(screen.getByRole('dialog', { name: 'Compartir' })).toHaveTextContent('Un enlace');
  await userEvent.click(screen.getByRole('button', { name: 'Cerrar' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it('Notice is read out and carries its action', async () => {
  const undo = vi.fn();
  render(<Notice action={{ label: 'Deshacer', onPress: undo }}>Se eliminó.</Notice>);
  expect(screen.getByRole('status')).toHaveTextContent('Se eliminó.');
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }));
  expect(undo).toHaveBeenCalledOnce();
});

it('Select answers with one of its values', async () => {
  const onChange = vi.fn();
  const options = [
    { value: 'a', label: 'Plataforma' },
    { value: 'b', label: 'Cumplimiento' },
  ] as const;
  render(<Select label="Camino" hideLabel options={options} value="a" onChange={onChange} />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Camino' }), 'Cumplimiento');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b');
});
