import temml from 'temml';
import { describe, expect, test } from 'vitest';
import { method } from '../../src/i18n/es-PE/method.ts';
import { EQUATIONS } from '../../src/model/equations/index.ts';
import {
  add,
  equation,
  exp,
  input,
  max,
  min,
  mul,
  now,
  parameter,
  pow,
  sub,
  when,
} from '../../src/model/expression.ts';
import { parametersOf } from '../../src/views/evidence/where.ts';
import { equationTex, expressionTex } from '../../src/views/method/tex.ts';

const words = { if: 'si', otherwise: 'en otro caso' };
const tex = (e: Parameters<typeof expressionTex>[0]): string => expressionTex(e, words);
const a = input('a');
const b = input('b');

describe('a tree as TeX', () => {
  test('puts brackets where the order of operations needs them, and nowhere else', () => {
    expect(tex(mul(add(a, b), a))).toBe(
      '\\left(\\langle\\text{a}\\rangle + \\langle\\text{b}\\rangle\\right) \\cdot \\langle\\text{a}\\rangle',
    );
    expect(tex(add(mul(a, b), a))).not.toContain('\\left(');
    expect(tex(sub(a, sub(b, a)))).toContain('- \\left(');
    expect(tex(sub(sub(a, b), a))).not.toContain('\\left(');
    expect(tex(pow(add(a, b), 2))).toContain('\\right)^{2}');
  });

  test('writes a parameter so that it can be found again in the table of coefficients', () => {
    expect(tex(parameter('eff_compute_INF'))).toBe('\\texttt{eff\\_compute\\_INF}');
  });

  test('leaves out a factor of one', () => {
    expect(tex(mul(1, a))).toBe(tex(a));
    expect(tex(mul(a, 1, b))).toBe(tex(mul(a, b)));
  });

  test('writes nested least and greatest as one list', () => {
    expect(tex(min(min(a, b), 1))).toBe(
      '\\min\\left(\\langle\\text{a}\\rangle,\\; \\langle\\text{b}\\rangle,\\; 1\\right)',
    );
    expect(tex(max(min(a, b), 1))).toContain('\\max\\left(\\min');
  });

  test('writes a chain of conditions as one table, in the reader’s words', () => {
    const chain = when(a, 'lt', 0, 1, when(b, 'le', now, 2, 3));
    expect(tex(chain).match(/\\begin\{array\}/g)).toHaveLength(1);
    expect(tex(chain)).toContain('\\text{si }');
    expect(tex(chain)).toContain('\\text{en otro caso}');
  });

  test('names the logarithm of two, and keeps every other number whole', () => {
    expect(tex(exp(mul(-Math.LN2, a)))).toContain('\\ln 2');
    expect(tex(add(a, 0.00876))).toContain('0.00876');
    expect(tex(add(a, 1e6))).toContain('10^{6}');
    expect(tex(equation('gate/open'))).toBe('\\text{gate/open}');
  });
});

test('every equation of the model can be typeset, in both kinds', () => {
  for (const one of EQUATIONS) {
    const parts = equationTex(one, words);
    expect(parts).toHaveLength(one.kind === 'stock' ? 2 : 1);
    for (const part of parts)
      expect(() => temml.renderToString(part.tex, { throwOnError: true }), one.name).not.toThrow();
  }
});

test('every unit of an equation has words', () => {
  for (const { unit } of EQUATIONS) expect(Object.keys(method.equations.units)).toContain(unit);
});

test('the coefficients of an equation are named once each', () => {
  const limit = EQUATIONS.find(({ name }) => name === 'absorption/limit');
  expect(limit && parametersOf(limit)).toEqual(['absorb_base_pen', 'absorb_max_growth']);
});
