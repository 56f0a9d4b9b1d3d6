import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';

const es = createFormat('es-PE');
const en = createFormat('en');

describe('numbers as a reader sees them', () => {
  test.each([
    [52.94, '52.9'],
    [60, '60.0'],
    [-0.04, '0.0'],
  ])('a level has one decimal: %d is %s', (points, text) => {
    expect(es.level(points).replace('−', '')).toBe(text);
  });

  test.each([
    [0.4267, '+0.43'],
    [-0.4267, '−0.43'],
    [0.9949, '+0.99'],
    [0.996, '+1.0'],
    [1.25, '+1.3'],
    [-8.07, '−8.1'],
    [0, '0.00'],
    [0.001, '0.00'],
    [-0.001, '0.00'],
  ])('a difference has two decimals under one point, as written: %d is %s', (points, text) => {
    expect(es.difference(points)).toBe(text);
    expect(en.difference(points)).toBe(text);
  });

  test('the size of a difference drops the sign and keeps the decimals', () => {
    expect(es.size(-0.4267)).toBe('0.43');
    expect(es.size(-8.07)).toBe('8.1');
  });

  test('a minus is the mathematical one, never a hyphen', () => {
    expect(`${es.difference(-5)}${es.level(-5)}${es.count(-5000)}${es.money(-5)}`).not.toContain('-');
  });

  test('a chance is whole and out of 100', () => {
    expect(es.chance(0.1436)).toBe('14');
    expect(es.chance(1)).toBe('100');
  });

  test.each([
    [325.4, 'S/325 millones', 'S/325 million'],
    [6.84, 'S/6.8 millones', 'S/6.8 million'],
    [7.02, 'S/7 millones', 'S/7 million'],
    [1, 'S/1 millón', 'S/1 million'],
    [0.01, 'S/0', 'S/0'],
    [1234.5, 'S/1,235 millones', 'S/1,235 million'],
    [-12, '−S/12 millones', '−S/12 million'],
  ])('money of %d million is worded per language', (millions, spanish, english) => {
    expect(es.money(millions)).toBe(spanish);
    expect(en.money(millions)).toBe(english);
  });

  test('counts are grouped, amounts have the decimals of their step', () => {
    expect(es.count(250000)).toBe('250,000');
    expect(es.amount(2, 0.1)).toBe('2.0');
    expect(es.amount(0.25, 0.05)).toBe('0.25');
    expect(en.amount(1000, 100)).toBe('1,000');
  });

  test('what is not a number is a dash, never "NaN"', () => {
    expect(es.level(Number.NaN)).toBe('–');
    expect(es.difference(Number.POSITIVE_INFINITY)).toBe('–');
  });
});

describe('months are named, counted from July 2026', () => {
  test.each([
    [0, 'julio de 2026', 'jul 2026', 'July 2026', 'Jul 2026'],
    [6, 'enero de 2027', 'ene 2027', 'January 2027', 'Jan 2027'],
    [24, 'julio de 2028', 'jul 2028', 'July 2028', 'Jul 2028'],
    [48, 'julio de 2030', 'jul 2030', 'July 2030', 'Jul 2030'],
  ])('month %d', (month, long, short, longEnglish, shortEnglish) => {
    expect([es.monthLabel(month), es.monthShort(month)]).toEqual([long, short]);
    expect([en.monthLabel(month), en.monthShort(month)]).toEqual([longEnglish, shortEnglish]);
  });

  test('Peru writes setiembre', () => {
    expect(es.monthLabel(2)).toBe('setiembre de 2026');
  });
});
