import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { changeScale } from '../../src/charts/change-scale.ts';
import { stepBandPath, stepPath } from '../../src/charts/geometry.ts';
import {
  FigureCaptionContext,
  LuckAndPolicy,
  RankChances,
  SmallMultiples,
  TotalChart,
} from '../../src/charts/index.ts';
import { climb, draw, inSpanish } from './words.tsx';

inSpanish();

const rowsOf = async (): Promise<readonly string[][]> => {
  await userEvent.click(screen.getByText('Ver como tabla'));
  const rows = within(await screen.findByRole('table')).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
};

describe('LuckAndPolicy', () => {
  const parts = [
    { id: 'policy', mean: 0.96, low: 0.5, high: 1.5 },
    { id: 'luck', mean: 0.01, low: -3.6, high: 3.6 },
    { id: 'all', mean: 3.6, low: -2.2, high: 9.4, tenths: { best: 11.9, worst: -5.1 } },
  ] as const;
  const figure = <LuckAndPolicy month={24} parts={parts} draws={1024} tone="platform" />;

  it('says each part with its mean and its interval', () => {
    draw(figure);
    expect(screen.getByRole('img')).toHaveAccessibleName(
      /hasta julio de 2028\. Este paquete: \+0\.96 en promedio, \+0\.50 a \+1\.5 en 80 de 100 futuros\. El azar/,
    );
  });

  it('draws all of them on one scale: as many pixels to the point in every row', () => {
    const { container } = draw(figure);
    const perPoint = parts.map(({ id, low, high }) => {
      const bar = container.querySelector(`rect[data-part="${id}"]`);
      return Number(bar?.getAttribute('width')) / (high - low);
    });
    for (const each of perPoint) expect(each).toBeCloseTo(perPoint[0] ?? 0, 0);
  });

  it('has the rows as a table, with the worst and the best tenth', async () => {
    draw(figure);
    const rows = await rowsOf();
    expect(rows).toContainEqual(['El azar', '+0.01', '−3.6', '+3.6', '', '']);
    expect(rows.at(-1)).toEqual(['Todo junto', '+3.6', '−2.2', '+9.4', '−5.1', '+11.9']);
  });

  it('the scale holds everything and has zero among its ticks', () => {
    const { x, ticks } = changeScale([-5.1, 11.9], 400);
    expect(x(-5.1)).toBeGreaterThanOrEqual(0);
    expect(x(11.9)).toBeLessThanOrEqual(400);
    expect(ticks).toContain(0);
    expect(changeScale([0, 0], 400).ticks).toContain(0);
  });
});

describe('RankChances', () => {
  const shares = (at: Readonly<Record<number, number>>) =>
    Float64Array.from({ length: 19 }, (_, index) => at[index + 1] ?? 0);

  it('says the likeliest place and where most draws lie', async () => {
    draw(
      <RankChances
        month={24}
        scenario={shares({ 5: 0.1, 6: 0.25, 7: 0.4, 8: 0.2, 12: 0.05 })}
        baseline={shares({ 6: 0.2, 7: 0.5, 8: 0.3 })}
        today={7}
        home="Perú"
        tone="platform"
      />,
    );
    expect(screen.getByRole('heading')).toHaveTextContent(
      'Perú en julio de 2028: el puesto más probable es el 7.º, con 40 de 100 futuros; 95 de 100 quedan entre el 5.º y el 8.º.',
    );
    const rows = await rowsOf();
    expect(rows).toHaveLength(1 + 19);
    expect(rows[7]).toEqual(['7', '40', '50']);
    expect(rows[12]).toEqual(['12', '5', '0']);
  });
});

describe('as published', () => {
  const published = Float64Array.from(
    { length: 49 },
    (_, month) => 50 + [3, 15, 27, 39].filter((m) => m <= month).length,
  );
  const series = [
    { id: 's', label: 'Plataforma', tone: 'platform', values: published, steps: true },
  ] as const;

  it('is drawn as stairs with a dot on each edition', () => {
    const { container } = draw(<TotalChart series={series} history={[]} reading="published" lag={4} />);
    const dots = [...container.querySelectorAll('circle[data-edition]')];
    expect(dots.map((dot) => dot.getAttribute('data-edition'))).toEqual(['3', '15', '27', '39']);
    expect(container.querySelector('path[data-line="s"]')?.getAttribute('d')).toMatch(/^M[^L]*$/);
    expect(screen.getByText(/la de octubre de 2027, mira datos hasta junio de 2027/)).toBeInTheDocument();
  });

  it('can be turned on and off, each reading explained in a line', async () => {
    const onReading = vi.fn();
    draw(<TotalChart series={series} history={[]} reading="fixed" onReading={onReading} lag={4} />);
    expect(screen.getByText(/^Método fijo: el puntaje que saldría/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Como se publica' }));
    expect(onReading).toHaveBeenCalledExactlyOnceWith('published');
  });

  it('a stair is flat between the months in which the value changes', () => {
    const same = (x: number): number => x;
    expect(stepPath([1, 1, 2, 2], 0, 3, same, same)).toBe('M0,1H2V2H3');
    const band = { months: [0, 1, 2, 3], low: [0, 0, 1, 1], high: [4, 4, 6, 6] };
    expect(stepBandPath(band, 0, 3, same, same)).toBe('M0,4L2,4L2,6L3,6L3,6L3,1L3,1L2,1L2,0L0,0Z');
  });
});

it('small multiples say which parts are open, and draw the bands they are given', async () => {
  const band = (half: number) => ({
    months: Array.from({ length: 49 }, (_, month) => month),
    low: climb(40, 50 - half),
    high: climb(40, 50 + half),
  });
  const row = (id: string, parent: string | null) => ({
    id,
    name: `Parte ${id}`,
    parent,
    weight: 40,
    values: climb(40, 50),
    baseline: climb(40, 44),
    estimate: true,
    band50: band(2),
    band80: band(5),
  });
  const onOpen = vi.fn();
  const { container } = draw(
    <SmallMultiples rows={[row('a', null), row('b', 'a'), row('c', 'b')]} tone="platform" onOpen={onOpen} />,
  );
  expect(container.querySelectorAll('path[fill-opacity]')).toHaveLength(4);
  await userEvent.click(screen.getByRole('button', { name: 'Parte a: Abrir su parte' }));
  await userEvent.click(screen.getByRole('button', { name: 'Parte b: Abrir su parte' }));
  expect(onOpen).toHaveBeenLastCalledWith(['a', 'b']);
  await userEvent.click(screen.getByRole('button', { name: 'Parte a: Cerrar su parte' }));
  expect(onOpen).toHaveBeenLastCalledWith([]);
});

it('a remark of the caption stands in the source line of every figure', () => {
  render(
    <FigureCaptionContext
      value={{ scenario: 'Plataforma', model: '1.2.3', remarks: ['Con supuestos propios.'] }}
    >
      <TotalChart series={[]} history={[]} />
    </FigureCaptionContext>,
  );
  expect(screen.getByText(/Con supuestos propios\. No es un pronóstico\./)).toBeInTheDocument();
});
