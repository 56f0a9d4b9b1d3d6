import { describe, expect, it } from 'vitest';
import { shortHash } from '../../src/kernel/hash.ts';

describe('the short name of a text', () => {
  it('is the same for ever', () => {
    expect(shortHash('')).toBe('69aj9x2c');
    expect(shortHash('Perú, 60 puntos')).toBe('1q5588st');
    expect(shortHash('Perú, 60 puntos', 4)).toBe('1q55');
  });

  it('differs in every digit about as often as chance would have it when one character differs', () => {
    const names = Array.from({ length: 2000 }, (_, number) => shortHash(`scenario ${number}`));
    expect(new Set(names).size).toBe(names.length);
    for (let place = 0; place < 8; place += 1) {
      const same = names.filter((name, i) => i > 0 && name[place] === names[i - 1]?.[place]).length;
      // 2,000 pairs, 1 in 32: 62 on average, with a deviation of 8.
      expect(same).toBeGreaterThan(25);
      expect(same).toBeLessThan(100);
    }
  });
});
