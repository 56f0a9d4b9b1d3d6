import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  BridgeToSixty,
  DifferenceChart,
  FigureCaptionContext,
  HundredFutures,
  RankStrip,
  SmallMultiples,
  TotalChart,
  TwoNumbers,
  WhereItBites,
  WindowEats,
} from '../../src/charts/index.ts';
import { bridgeOf, climb, draw, inSpanish, lossesOf, NAMES } from './words.tsx';

inSpanish();

/** Opens the table behind the only figure on the page; its rows as text. */
async function tableRows(): Promise<readonly string[][]> {
  await userEvent.click(screen.getByText('Ver como tabla'));
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

const rowOf = (rows: readonly string[][], name: string): readonly string[] | undefined =>
  rows.find((row) => row[0]?.startsWith(name));

describe('BridgeToSixty', () => {
  const bridge = bridgeOf({ talent: 0.19, 'compute-data': 0.38, adoption: -0.04 });
  const figure = (onMonth = vi.fn()) => (
    <BridgeToSixty headline="El hallazgo" bridge={bridge} names={NAMES} month={24} onMonth={onMonth} />
  );

  it('says in one sentence where the score stands, what filled the way and what is missing', () => {
    draw(figure());
    expect(screen.getByRole('heading', { name: 'El hallazgo' })).toBeInTheDocument();
    const picture = screen.getByRole('img');
    expect(picture).toHaveAccessibleName(/De 51\.93 hoy a 55\.0 en julio de 2028/);
    expect(picture).toHaveAccessibleName(/deriva \+2\.0, lo que ya rige \+0\.50, .* \+0\.53\. Faltan 5\.0\./);
  });

  it('carries scenario, edition, model version and "not a forecast"', () => {
    draw(figure());
    const source = screen.getByText(/No es un pronóstico\./);
    expect(source).toHaveTextContent('Escenario: Plataforma.');
    expect(source).toHaveTextContent('ILIA 2025');
    expect(source).toHaveTextContent('Modelo 1.2.3');
  });

  it('has a table whose parts are those of the picture', async () => {
    draw(figure());
    const rows = await tableRows();
    expect(rowOf(rows, 'Talento')?.[1]).toBe('+0.19');
    expect(rowOf(rows, 'Adopción')?.[1]).toBe('−0.04');
    expect(rowOf(rows, 'Falta para 60')?.[1]).toBe('5.0');
  });

  it('leads to the line that is assumed, and so do the dots', async () => {
    draw(
      <FigureCaptionContext value={{ scenario: 'Propio', model: '1.2.3', line: 58 }}>
        <BridgeToSixty bridge={{ ...bridge, missing: 3 }} names={NAMES} month={24} onMonth={vi.fn()} />
      </FigureCaptionContext>,
    );
    expect(screen.getByText('58: Pionero')).toBeInTheDocument();
    expect(rowOf(await tableRows(), 'Falta para 58')?.[1]).toBe('3.0');
    draw(
      <FigureCaptionContext value={{ scenario: 'Propio', model: '1.2.3', line: 58 }}>
        <HundredFutures month={24} tone="platform" chances={{ without: 50, with: 100 }} totals={[59, 57]} />
      </FigureCaptionContext>,
    );
    expect(screen.getByText(/50 pasan 58 en julio de 2028 sin el paquete y 100 con él/)).toBeInTheDocument();
  });

  it('asks for another month', async () => {
    const onMonth = vi.fn();
    draw(figure(onMonth));
    await userEvent.click(screen.getByRole('radio', { name: 'mes 48' }));
    expect(onMonth).toHaveBeenCalledExactlyOnceWith(48);
  });

  it('says so when the line is passed', () => {
    draw(<BridgeToSixty bridge={bridgeOf({ talent: 9 })} names={NAMES} month={24} onMonth={vi.fn()} />);
    expect(screen.getByRole('img')).toHaveAccessibleName(/Pasa la línea por 3\.4\./);
  });

  it('compact is one picture with its sentence', () => {
    draw(<BridgeToSixty compact bridge={bridge} names={NAMES} month={24} onMonth={vi.fn()} />);
    expect(screen.getByRole('img')).toHaveAccessibleName(/Faltan 5\.0\./);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});

describe('TotalChart', () => {
  const series = [
    { id: 'b', label: 'Sin el paquete', tone: 'baseline', values: climb(51.93, 55) },
    {
      id: 's',
      label: 'Plataforma',
      tone: 'platform',
      values: climb(51.93, 61),
      band80: { months: [0, 24, 48], low: [51.93, 52, 53], high: [51.93, 60, 68] },
    },
  ] as const;

  it('names each line with its values at months 24 and 48', () => {
    draw(<TotalChart series={series} history={[{ year: 2025, total: 51.93 }]} headline="Sube" />);
    const picture = screen.getByRole('img');
    expect(picture).toHaveAccessibleName(/Sin el paquete: 53\.5 en el mes 24 y 55\.0 en el mes 48/);
    expect(picture).toHaveAccessibleName(/Plataforma: 56\.5 en el mes 24 y 61\.0 en el mes 48/);
  });

  it('has a table of the published editions and 49 months, bands included', async () => {
    draw(<TotalChart series={series} history={[{ year: 2025, total: 51.93 }]} />);
    const rows = await tableRows();
    expect(rows).toHaveLength(1 + 1 + 49);
    expect(rowOf(rows, 'ILIA 2025')?.[2]).toBe('51.93');
    expect(rows.at(-1)).toEqual(['48', 'jul 2030', '', '55.0', '61.0', '53.0', '68.0']);
  });

  it('bands that come while the line stands are drawn, in the open table too, and the line is not drawn again', async () => {
    const [baseline, { band80: _, ...line }] = series;
    const band = (high: number) => ({
      band80: { months: [0, 24, 48], low: [51, 52, 53], high: [51, 60, high] },
    });
    let now = band(68);
    const hears = new Set<() => void>();
    const drawn = {
      now: () => now,
      subscribe: (hear: () => void) => {
        hears.add(hear);
        return () => hears.delete(hear);
      },
    };
    // Each time a line is drawn it asks for its first month.
    const asked = vi.fn();
    const values = new Proxy(line.values, {
      get: (all, key) => {
        if (key === '0') asked();
        return Reflect.get(all, key);
      },
    });
    const { container } = draw(<TotalChart series={[baseline, { ...line, values, drawn }]} history={[]} />);
    expect((await tableRows()).at(-1)?.slice(-2)).toEqual(['53.0', '68.0']);
    const areaOf = () => [...container.querySelectorAll('path[fill-opacity]')].at(-1)?.getAttribute('d');
    const [before, times] = [areaOf(), asked.mock.calls.length];
    now = band(65);
    act(() => {
      for (const hear of hears) hear();
    });
    const cells = [...screen.getAllByRole('row')].at(-1)?.children ?? [];
    expect([...cells].at(-1)?.textContent).toBe('65.0');
    expect(areaOf()).not.toBe(before);
    expect(asked.mock.calls.length).toBe(times + 1);
  });

  it('draws each line whole: up to month 24, and faded after it', () => {
    const { container } = draw(<TotalChart series={series} history={[]} />);
    const paths = [...container.querySelectorAll('path[data-line="s"]')];
    expect(paths.map((path) => path.getAttribute('d')?.split('L').length)).toEqual([25, 25]);
    expect(Number(paths[1]?.getAttribute('stroke-opacity'))).toBeLessThan(1);
  });

  it('says when a line leaves the fixed scale', () => {
    const high = [{ id: 's', label: 'Alto', tone: 'platform', values: climb(51.93, 75) }] as const;
    draw(<TotalChart series={high} history={[]} />);
    expect(screen.getByText(/sale de la escala fija/)).toBeInTheDocument();
  });
});

it('DifferenceChart writes differences with their sign, against a named zero', () => {
  const series = [{ id: 's', label: 'Plataforma', tone: 'platform', values: climb(0, 1.8) }] as const;
  draw(<DifferenceChart series={series} zeroLabel="sin el paquete" />);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    /frente a cero: sin el paquete\. Plataforma: \+0\.90 en el mes 24 y \+1\.8 en el mes 48/,
  );
});

describe('SmallMultiples', () => {
  const row = (id: string, parent: string | null, estimate: boolean) => ({
    id,
    name: `Parte ${id}`,
    parent,
    weight: 40,
    values: climb(40, 50),
    baseline: climb(40, 44),
    estimate,
  });
  const rows = [row('a', null, true), row('g', null, false), row('a1', 'a', true), row('a11', 'a1', true)];

  it('opens a part into its parts, and those into theirs', async () => {
    draw(<SmallMultiples rows={rows} tone="platform" />);
    expect(screen.queryByText('Parte a1')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Parte a: Abrir su parte' }));
    expect(screen.getByRole('region', { name: 'Partes de Parte a' })).toHaveTextContent('Parte a1');
    await userEvent.click(screen.getByRole('button', { name: 'Parte a1: Abrir su parte' }));
    expect(screen.getByText('Parte a11')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Parte a: Cerrar su parte' }));
    expect(screen.queryByText('Parte a11')).not.toBeInTheDocument();
  });

  it('marks estimates, and only them', () => {
    draw(<SmallMultiples rows={rows} tone="platform" />);
    expect(screen.getAllByText('estimación')).toHaveLength(1);
    expect(
      screen.getByRole('img', { name: /Parte g: 40\.0 hoy, 45\.0 en el mes 24; sin el paquete 42\.0/ }),
    ).toBeInTheDocument();
  });
});

describe('WhereItBites', () => {
  const row = (id: string, by: number, touched = false, hasLever = true) => ({
    id,
    name: id,
    weight: 5,
    today: 30,
    at24: 31 + by,
    at48: 32 + by,
    baselineAt24: 31,
    baselineAt48: 32,
    touchedByLastMove: touched,
    hasLever,
  });
  const rows = [row('Uno', 0), row('Dos', 0.43), row('Tres', 2, true), row('Cuatro', 0, false, false)];

  it('puts what the last move touched first and marks what no lever moves', async () => {
    draw(<WhereItBites rows={rows} tone="platform" />);
    expect(screen.getByRole('img')).toHaveAccessibleName(/2 cambian .* Tres: \+2\.0/);
    const table = await tableRows();
    expect(table.slice(1).map(([name]) => name)).toEqual(['Tres', 'Uno', 'Dos', 'Cuatro (sin palanca)']);
  });

  it('writes small differences with two decimals, and what they add to the total', async () => {
    draw(<WhereItBites rows={rows} tone="platform" />);
    expect(rowOf(await tableRows(), 'Dos')?.slice(5)).toEqual(['+0.43', '+0.43', '+0.02']);
  });

  it('says so when nothing moves', () => {
    draw(<WhereItBites rows={[row('Uno', 0)]} tone="platform" />);
    expect(screen.getByRole('img')).toHaveAccessibleName(/ninguno cambia/);
  });
});

describe('WindowEats', () => {
  it('lists the full effect, each loss in order, and what remains', async () => {
    draw(<WindowEats losses={lossesOf(2.4, { lateMoney: 0.5, execution: 0.3, delay: 1 })} tone="platform" />);
    const rows = await tableRows();
    expect(rows.slice(1).map(([name, amount]) => [name, amount])).toEqual([
      ['Efecto completo', '+2.4'],
      ['El dinero llega tarde', '−0.50'],
      ['No todo se ejecuta', '−0.30'],
      ['Los efectos tardan', '−1.0'],
      ['Faltan complementos', '0.00'],
      ['Techo y desgaste', '0.00'],
      ['Lo que queda en el mes 24', '+0.60'],
    ]);
  });

  it('says so when there is nothing to take', () => {
    draw(<WindowEats losses={lossesOf(0, {})} tone="platform" />);
    expect(screen.getByRole('img', { hidden: true })).toHaveAccessibleName(/no tiene qué descontar/);
  });
});

describe('HundredFutures', () => {
  const draws = (above: number) =>
    Float64Array.from({ length: 1000 }, (_, index) => (index < above ? 61 : 55));

  it('says the pair, and the list of dots adds up to a hundred', () => {
    draw(
      <HundredFutures month={24} chances={{ without: 14, with: 18 }} totals={draws(140)} tone="platform" />,
    );
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'De 100 futuros, 14 pasan 60 en julio de 2028 sin el paquete y 18 con él.',
    );
    const counts = screen.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent);
    expect(counts).toEqual(['14 lo pasan con o sin el paquete', '4 más con el paquete', '82 no lo pasan']);
  });

  it('has the mean of each hundredth in its table, the highest first', async () => {
    draw(
      <HundredFutures month={24} chances={{ without: 14, with: 18 }} totals={draws(140)} tone="platform" />,
    );
    const rows = await tableRows();
    expect(rows.slice(-100).map((row) => row[1])).toEqual([
      ...new Array(14).fill('61.0'),
      ...new Array(86).fill('55.0'),
    ]);
  });

  it('waits in words', () => {
    draw(<HundredFutures month={24} chances={null} totals={[]} tone="platform" />);
    expect(screen.getByRole('img')).toHaveAccessibleName('Calculando los futuros…');
  });
});

it('RankStrip says the rank among all countries, today and at the month', async () => {
  const country = (code: string, now: number, at: number, home = false) => ({
    code,
    name: code,
    now,
    at,
    home,
  });
  const countries = [country('CHL', 70, 72), country('PER', 52, 58, true), country('ARG', 53, 56)];
  draw(<RankStrip month={24} countries={countries} tone="platform" />);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    /PER está en el puesto 3\.º hoy y en el 2\.º en julio de 2028/,
  );
  expect((await tableRows()).slice(1).map((row) => row[0])).toEqual(['CHL', 'PER', 'ARG']);
});

it('TwoNumbers marks both as estimates and leaves out a region that is not known', () => {
  draw(
    <TwoNumbers
      month={24}
      asymmetry={{ now: 49.8, at: 51.1, region: 21 }}
      dependency={{ now: 40.2, at: 40.6, region: null }}
    />,
  );
  expect(screen.getAllByText('estimación')).toHaveLength(2);
  expect(screen.getByText(/Media de la región: 21\.0/)).toBeInTheDocument();
  expect(screen.getAllByText(/Media de la región/)).toHaveLength(1);
});
