import { describe, expect, it } from 'vitest';
import { orderEquations } from '../../src/model/compile/order.ts';
import { type Equation, inSection } from '../../src/model/equations/equation.ts';
import { add, equation, input, mul, now, parameter } from '../../src/model/expression.ts';

const { auxiliary, stock } = inSection('effort');
const order = (equations: readonly Equation[]) => orderEquations(equations, ['known']);
const names = (equations: readonly Equation[]) => equations.map(({ name }) => name);

describe('the order of evaluation', () => {
  it('puts an equation after what it reads, however the list is written', () => {
    const written = [
      auxiliary('c', '', add(equation('b'), equation('a'))),
      auxiliary('b', '', mul(equation('a'), now)),
      auxiliary('a', '', add(input('known'), now)),
      stock('s', '', mul(0), equation('c')),
    ];
    expect(names(order(written).step)).toEqual(['a', 'b', 'c']);
    expect(names(order([...written].reverse()).step)).toEqual(['a', 'b', 'c']);
  });
  it('knows what is needed once a run, at every step, and at whole months only', () => {
    const ordered = order([
      auxiliary('once', '', parameter('exec_public')),
      auxiliary('often', '', mul(equation('once'), now)),
      auxiliary('monthly', '', mul(equation('often'), 2)),
      stock('s', '', mul(0), equation('often')),
    ]);
    expect([names(ordered.run), names(ordered.step), names(ordered.month)]).toEqual([
      ['once'],
      ['often'],
      ['monthly'],
    ]);
  });
  it('lets a stock close a loop', () => {
    const looped = [
      auxiliary('flow', '', equation('s')),
      stock('s', '', mul(1), add(equation('s'), equation('flow'))),
    ];
    expect(names(order(looped).step)).toEqual(['flow']);
  });
});

describe('a faulty list is refused by name', () => {
  const FAULTS: readonly [string, readonly Equation[], RegExp][] = [
    ['a name used twice', [auxiliary('a', '', mul(1)), stock('a', '', mul(0), mul(0))], /defined twice: a/],
    ['an unknown equation', [auxiliary('a', '', equation('nowhere'))], /a: no equation nowhere/],
    [
      'an unknown equation in a stock',
      [stock('s', '', mul(0), equation('nowhere'))],
      /s: no equation nowhere/,
    ],
    ['an unknown input', [auxiliary('a', '', add(1, input('unknown')))], /a: no input unknown/],
    ['a circle of one', [auxiliary('a', '', equation('a'))], /circle through a/],
    [
      'a circle of three',
      [
        auxiliary('a', '', equation('b')),
        auxiliary('b', '', equation('c')),
        auxiliary('c', '', add(1, equation('a'))),
      ],
      /circle through a/,
    ],
  ];
  it.each(FAULTS)('%s', (_, equations, message) => {
    expect(() => order(equations)).toThrow(message);
  });
});
