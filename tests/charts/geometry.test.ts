import { describe, expect, it } from 'vitest';
import {
  bandOutline,
  bandPath,
  fifths,
  interpolate,
  ladder,
  linear,
  linePath,
  spread,
  weightText,
} from '../../src/charts/geometry.ts';

const same = (x: number): number => x;

it('linear maps the ends of the data onto the ends of the pixels, either way round', () => {
  const y = linear([40, 70], [300, 0]);
  expect([y(40), y(55), y(70)]).toEqual([300, 150, 0]);
});

it('linePath holds the months asked for and no others', () => {
  expect(linePath([1, 2, 3, 4], 1, 2, same, same)).toBe('M1,2L2,3');
  expect(linePath([1, 2], 0, 9, same, same)).toBe('M0,1L1,2');
});

describe('bandPath', () => {
  const band = { months: [0, 10, 20], low: [0, 1, 2], high: [0, 5, 6] };
  it('goes along the top and back along the foot', () => {
    expect(bandPath(band, 0, 20, same, same)).toBe('M0,0L10,5L20,6L20,2L10,1L0,0Z');
  });
  it('cuts a span out by interpolation', () => {
    expect(bandPath(band, 15, 20, same, same)).toBe('M15,5.5L20,6L20,2L15,1.5Z');
  });
  it('has two open edges', () => {
    expect(bandOutline(band, 0, 20, same, same)).toBe('M0,0L10,5L20,6M0,0L10,1L20,2');
    expect(bandOutline(band, 20, 48, same, same)).toBe('');
  });
  it('is empty where the band is not', () => {
    expect(bandPath(band, 20, 48, same, same)).toBe('');
  });
});

it('interpolate is straight between known months and flat outside them', () => {
  expect([-1, 0, 5, 10, 12].map((where) => interpolate([0, 10], [2, 4], where))).toEqual([2, 2, 3, 4, 4]);
});

describe('spread', () => {
  it('leaves labels that do not meet where they are', () => {
    expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
  });
  it('moves labels apart, keeps their order and stays inside', () => {
    const placed = spread([96, 95, 94], 10, 0, 100);
    expect(placed).toEqual([100, 90, 80]);
  });
});

it('ladder holds the size on the smallest rung', () => {
  expect([0, 0.3, 0.5, 0.51, 1.03, 2.6, 8.2, 77].map(ladder)).toEqual([0.5, 0.5, 0.5, 1, 1.5, 3, 10, 100]);
});

it('fifths count from zero on both sides', () => {
  expect(fifths(0, 1)).toHaveLength(6);
  expect(fifths(-0.5, 1)).toEqual([-0.4, -0.2, 0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]);
});

it('weightText has no dust of binary fractions', () => {
  expect([100 * 0.4 * 0.3 * 0.4, 2.625, 14].map(weightText)).toEqual(['4.8', '2.625', '14']);
});
