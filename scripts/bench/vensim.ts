import { EQUATIONS } from '../../src/model/equations/index.ts';
import type { Expression } from '../../src/model/expression.ts';

const INFIX = { add: '+', sub: '-', mul: '*', div: '/' } as const;
const COMPARED = { lt: '<', le: '<=', eq: '=' } as const;

/**
 * The equations as a Vensim model, so that another engine may run the very same list.
 *
 * A stock's next value is written as the flow that leads there in a step. `inputOf` gives the numbers from outside; series
 * from outside are zero, as on the centre line. `nameOf` tells under which name an equation stands.
 */
export function printVensim(
  inputOf: (name: string) => number,
  stepsPerMonth: number,
  lastMonth: number,
): { readonly text: string; readonly nameOf: (equation: string) => string } {
  const places = new Map(EQUATIONS.map(({ name }, i) => [name, `e${i}`]));
  const nameOf = (name: string): string => places.get(name) as string;
  const number = (value: number): string => (value < 0 ? `(0 - ${decimal(-value)})` : decimal(value));
  const print = (e: Expression): string => {
    switch (e.op) {
      case 'number':
        return number(e.value);
      case 'parameter':
        return number(inputOf(e.id));
      case 'input':
        return number(inputOf(e.name));
      case 'monthly':
      case 'stepwise':
        return '0';
      case 'time':
        return e.at === 'now' ? 'Time' : '(Time + TIME STEP / 2)';
      case 'step':
        return 'TIME STEP';
      case 'equation':
        return nameOf(e.name);
      case 'exp':
        return `EXP(${print(e.of)})`;
      case 'log':
        return `LN(${print(e.of)})`;
      case 'min':
      case 'max':
        return `${e.op.toUpperCase()}(${print(e.left)}, ${print(e.right)})`;
      case 'pow':
        return `POWER(${print(e.left)}, ${print(e.right)})`;
      case 'when':
        return `IF THEN ELSE(${print(e.left)} ${COMPARED[e.comparison]} ${print(e.right)}, ${print(e.yes)}, ${print(e.no)})`;
      default:
        return `(${print(e.left)} ${INFIX[e.op]} ${print(e.right)})`;
    }
  };
  const lines = EQUATIONS.map((equation) => {
    const name = nameOf(equation.name);
    if (equation.kind === 'auxiliary') return `${name} = ${print(equation.expression)}`;
    const change = `(${print(equation.next)} - ${name}) / TIME STEP`;
    const flow = equation.every === 'step' ? change : `IF THEN ELSE(MODULO(Time, 1) = 0, ${change}, 0)`;
    return `${name} = INTEG(${flow}, ${print(equation.initial)})`;
  });
  const control = [
    'INITIAL TIME = 0',
    `FINAL TIME = ${lastMonth}`,
    `TIME STEP = ${1 / stepsPerMonth}`,
    'SAVEPER = 1',
  ];
  return { text: [...lines, ...control].map((line) => `${line} ~~|`).join('\n'), nameOf };
}

/** Digits that give the same double back, without an exponent, which the language does not have. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}
