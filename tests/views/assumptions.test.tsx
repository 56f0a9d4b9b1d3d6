import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadLaterWords, startWords } from '../../src/i18n/index.ts';
import { baselineSettings, hasOwnAssumptions, withPublishedAssumptions } from '../../src/model/index.ts';
import { shippedSettings } from '../../src/scenario/shipped.ts';
import { compareScenarios, openScenario, shipped } from '../../src/state/actions.ts';
import { currentSettings, store, useApp } from '../../src/state/store.ts';
import AssumptionsDialog from '../../src/views/assumptions/AssumptionsDialog.tsx';
import {
  assumeAlike,
  compareEditor,
  exploreEditor,
  withAssumptionsOf,
} from '../../src/views/assumptions/editor.ts';
import { OwnAssumptions } from '../../src/views/assumptions/OwnAssumptions.tsx';
import { indexTree } from '../../src/views/assumptions/tree.ts';

vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  await startWords('es-PE');
  await loadLaterWords();
  act(() => openScenario(shipped('platform')));
});

const assumed = () => store.getState().scenario.settings.assumptions;

function Panel() {
  const settings = useApp(currentSettings);
  return <AssumptionsDialog editor={exploreEditor(settings)} month={24} onClose={() => {}} />;
}

const part = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
async function write(name: string | RegExp, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, `${text}{Enter}`);
}

describe('the panel of assumptions', () => {
  test('says what the assumptions make of the score, and takes all back at once', async () => {
    render(<Panel />);
    expect(screen.getByText(/^Todo como se publica: \d/)).toBeInTheDocument();
    await write(/^La línea: .*, en ILIA$/, '58');
    expect(assumed().line).toBe(58);
    expect(screen.getByText(/^Con estos supuestos, /)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Volver todo a como se publica' }));
    expect(hasOwnAssumptions(store.getState().scenario.settings)).toBe(false);
  });

  test('a coefficient is found by its words, set within its range, and given back by its tick', async () => {
    render(<Panel />);
    await part('Coeficientes');
    await userEvent.type(screen.getByRole('searchbox'), 'drift_peru_bau');
    expect(screen.getByText('1 coeficiente')).toBeInTheDocument();
    await write(/^Cambio del Perú por edición .*, en puntos/, '9');
    expect(assumed().parameters.drift_peru_bau).toBe(4);
    expect(screen.getByText('El máximo es 4.')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^Cambio del Perú .*: como se publica \(1\)$/ }),
    );
    expect(assumed().parameters.drift_peru_bau).toBeUndefined();
  });

  test('an official figure stands, and the others are estimated anew', async () => {
    render(<Panel />);
    await part('Cifras oficiales del Perú');
    const before = screen.getByRole('textbox', { name: 'Innovación, de 0 a 100' }).parentElement?.textContent;
    await write('Investigación, de 0 a 100', '60');
    expect(assumed().scorecard).toEqual({ research: 60 });
    expect(
      screen.getByRole('textbox', { name: 'Innovación, de 0 a 100' }).parentElement?.textContent,
    ).not.toBe(before);
    await userEvent.click(screen.getByRole('button', { name: 'Borrar las cifras oficiales' }));
    expect(assumed().scorecard).toEqual({});
  });

  test('figures that contradict each other are refused in a sentence, and stay written', async () => {
    render(<Panel />);
    await part('Cifras oficiales del Perú');
    await write('Gobernanza, de 0 a 100', '50');
    expect(screen.getByText(/^Esas cifras se contradicen: .* No se cambió nada/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Gobernanza, de 0 a 100' })).toHaveValue('50');
    expect(assumed().scorecard).toEqual({});
  });

  test('a weight stands, and its siblings share what is left', async () => {
    render(<Panel />);
    await part('Pesos del índice');
    await write('Investigación, peso en puntos de 100', '20');
    expect(assumed().weights).toEqual({ research: 20 });
    expect(screen.getAllByText(/^ahora \d/).length).toBeGreaterThan(0);
    await write('Investigación, peso en puntos de 100', '90');
    expect(screen.getByText(/^Ese peso no cabe/)).toBeInTheDocument();
    expect(assumed().weights).toEqual({ research: 20 });
  });

  test('holds every part of the index once', () => {
    const ids = indexTree().flatMap(({ id, inside }) => [id, ...inside]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the badge', () => {
  test('says nothing of its own where everything is as published, and opens the panel', async () => {
    const settings = shippedSettings('platform');
    render(<OwnAssumptions settings={settings} month={24} editorOf={() => exploreEditor(settings)} />);
    expect(screen.getByText('Supuestos como se publican.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Cambiar los supuestos' }));
    const dialog = await screen.findByRole('dialog', { name: 'Supuestos' });
    expect(within(dialog).getByRole('radio', { name: 'Lo principal' })).toBeChecked();
  });

  test('counts what is one’s own', () => {
    const settings = {
      ...baselineSettings(),
      assumptions: { parameters: { drift_peru_bau: 2 }, scorecard: {}, weights: {}, line: 58 },
    };
    render(<OwnAssumptions settings={settings} month={24} editorOf={() => exploreEditor(settings)} />);
    expect(
      screen.getByText('Con supuestos propios, no los publicados: línea en 58, 1 coeficiente fijado.'),
    ).toBeInTheDocument();
  });
});

describe('several scenarios', () => {
  test('assume the same: one change holds for all, and what cannot hold for none', () => {
    const pair = [shipped('platform'), shipped('compliance')];
    act(() => compareScenarios(pair));
    act(() => void compareEditor(pair).assume({ part: 'line' }, 58));
    expect(store.getState().compared.map(({ settings }) => settings.assumptions.line)).toEqual([58, 58]);
    const problem = compareEditor(store.getState().compared).assume({ part: 'line' }, 200);
    expect(problem).toMatchObject({ kind: 'line' });
    act(() => compareEditor(store.getState().compared).reset());
    expect(store.getState().compared.some(({ settings }) => hasOwnAssumptions(settings))).toBe(false);
  });

  test('the levers of one under the assumptions of another keep their levers', () => {
    const from = {
      ...baselineSettings(),
      assumptions: { parameters: {}, scorecard: {}, weights: {}, line: 58 },
    };
    const platform = shippedSettings('platform');
    const both = withAssumptionsOf(from, platform);
    expect(both.levers).toBe(platform.levers);
    expect(assumeAlike(both, from)).toBe(true);
    expect(withAssumptionsOf(platform, withPublishedAssumptions(platform)).assumptions.line).toBe(60);
  });
});
