import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/ui/number.ts';

const WIDE = { min: 0, max: 1_000_000 };

describe('readNumber', () => {
  it.each([
    ['40', 40],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['1 500', 1500],
    ['1,500', 1500],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['250,000', 250_000],
    ['1,234,567', 1_234_567],
    ['40 GPU', 40],
    ['S/ 12.5', 12.5],
    ['-3', -3],
    ['−0,3', -0.3],
    ['12.', 12],
    ['007', 7],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text, WIDE)).toBe(value);
  });

  it.each(['', '   ', 'muchas', '-', '1.2.3', '10-20', '1e5'])('finds no single number in %j', (text) => {
    expect(readNumber(text, WIDE)).toBeNull();
  });

  it('takes a comma before three digits as a decimal mark where only that fits the range', () => {
    expect(readNumber('1,250', { min: 0, max: 4 })).toBe(1.25);
    expect(readNumber('1,250', { min: 0, max: 2000 })).toBe(1250);
    expect(readNumber('9,999', { min: 0, max: 4 })).toBe(9999);
    expect(readNumber('20,000', { min: 0, max: 10_000 })).toBe(20_000);
  });
});
