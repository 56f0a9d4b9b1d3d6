import { expect, it } from 'vitest';
import { csvRow } from '../../src/kernel/csv.ts';

it('disarms words and leaves numbers, which a minus makes no formula', () => {
  expect(csvRow(['=1+1', -1.5, 'a,b', '-0.5', '\t=1', 'Más', ''])).toBe(`'=1+1,-1.5,"a,b",'-0.5,'\t=1,Más,`);
});
