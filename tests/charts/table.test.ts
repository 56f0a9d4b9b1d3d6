import { describe, expect, it } from 'vitest';
import { fileName, numberCell, tableToCsv } from '../../src/charts/table.ts';

describe('tableToCsv', () => {
  const table = {
    columns: ['Mes', 'Puntaje, total'],
    rows: [['hoy', numberCell(51.930000000000014, (x) => x.toFixed(1))]],
  };

  it('writes numbers in full, quotes what needs it, and ends with the caption', () => {
    expect(tableToCsv(table, ['Escenario: Plataforma.', 'No es un pronóstico.'])).toBe(
      'Mes,"Puntaje, total"\r\nhoy,51.93\r\n\r\nEscenario: Plataforma.\r\nNo es un pronóstico.\r\n',
    );
  });

  it('doubles quotes and disarms formulas in words, not in numbers', () => {
    const rows = [
      ['=SUM(A1)', numberCell(-0.5, String)],
      ['el "mejor"', '@x'],
    ];
    const csv = tableToCsv({ columns: ['a', 'b'], rows }, []);
    expect(csv).toContain("'=SUM(A1),-0.5");
    expect(csv).toContain('"el ""mejor""",\'@x');
  });

  it.each([
    '=1+1',
    '+1',
    '-2+3+cmd|/C calc!A0',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00A0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
  ])('disarms %j', (words) => {
    const csv = tableToCsv({ columns: [words], rows: [] }, [words]);
    const disarmed = csv.split("'").length - 1;
    expect(disarmed).toBe(2);
  });

  it.each(['-', '−0.5', 'a=b', 'Más - menos', '0.5', ''])('leaves %j as it is', (words) => {
    expect(tableToCsv({ columns: [words], rows: [] }, [])).toBe(`${words}\r\n\r\n`);
  });
});

it('fileName is plain letters, short, and names figure and scenario', () => {
  const name = fileName('bridge', { scenario: 'Más GPU: año 2 / «piloto»', model: '1' }, 'png');
  expect(name).toBe('umbral-bridge-mas-gpu-ano-2-piloto.png');
  expect(fileName('bridge', { scenario: '', model: '1' }, 'csv')).toBe('umbral-bridge.csv');
  expect(fileName('x', { scenario: 'a'.repeat(99), model: '1' }, 'svg').length).toBeLessThan(60);
});
