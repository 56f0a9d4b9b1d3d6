import type { Expression } from '../expression.ts';
import { MONTHLY_NAMES, STEPWISE_NAMES } from '../inputs.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../vocabulary.ts';
import type { Ordered } from './order.ts';

const INFIX = { add: '+', sub: '-', mul: '*', div: '/' } as const;
const COMPARED = { lt: '<', le: '<=', eq: '===' } as const;

/** A JavaScript name that still tells which equation it is. */
const identifier = (name: string): string => `_${name.replace(/[^A-Za-z0-9]/g, '_')}`;

/** Prints one tree; the order of operations is the tree's, so every printer and the interpreter give the same bits. */
function printExpression(e: Expression, place: (name: string) => number): string {
  const print = (of: Expression): string => printExpression(of, place);
  switch (e.op) {
    case 'number':
      return e.value < 0 ? `(${e.value})` : String(e.value);
    case 'parameter':
      return `x[${place(e.id)}]`;
    case 'input':
      return `x[${place(e.name)}]`;
    case 'monthly':
      return `readMonthly(monthly, ${(MONTHLY_NAMES as readonly string[]).indexOf(e.name)}, now)`;
    case 'stepwise':
      return `stepwise[${(STEPWISE_NAMES as readonly string[]).indexOf(e.name)} * steps + n]`;
    case 'time':
      return e.at;
    case 'step':
      return 'h';
    case 'equation':
      return identifier(e.name);
    case 'exp':
    case 'log':
      return `${e.op}(${print(e.of)})`;
    case 'when':
      return `(${print(e.left)} ${COMPARED[e.comparison]} ${print(e.right)} ? ${print(e.yes)} : ${print(e.no)})`;
    case 'min':
    case 'max':
      return `Math.${e.op}(${print(e.left)}, ${print(e.right)})`;
    case 'pow':
      return `pow(${print(e.left)}, ${print(e.right)})`;
    default:
      return `(${print(e.left)} ${INFIX[e.op]} ${print(e.right)})`;
  }
}

/**
 * Prints the ordered list as a JavaScript module with `run`, `inputs` and `columns`: what `Kernel` says.
 *
 * `mathPath` and `kernelPath` are what the module imports `exp`, `log`, `pow` and `readMonthly` from.
 */
export function printModule(ordered: Ordered, mathPath: string, kernelPath: string): string {
  const places = new Map(ordered.inputs.map((name, i) => [name, i]));
  const place = (name: string): number => places.get(name) as number;
  const print = (e: Expression): string => printExpression(e, place);
  const constants = (list: Ordered['run'], indent: string): string =>
    list.map((a) => `${indent}const ${identifier(a.name)} = ${print(a.expression)};\n`).join('');
  const next = (every: 'step' | 'month', indent: string): string => {
    const stocks = ordered.stocks.filter((s) => s.every === every);
    return (
      stocks.map((s) => `${indent}const next${identifier(s.name)} = ${print(s.next)};\n`).join('') +
      stocks.map((s) => `${indent}${identifier(s.name)} = next${identifier(s.name)};\n`).join('')
    );
  };
  return `// Printed from the list of equations. Do not edit: change src/model/equations.
import { exp, log, pow } from ${JSON.stringify(mathPath)};
import { readMonthly } from ${JSON.stringify(kernelPath)};
export const inputs = ${JSON.stringify(ordered.inputs)};
export const columns = ${JSON.stringify(ordered.columns)};
export function run(x, monthly, stepwise, stepsPerMonth, lastMonth, out) {
  const h = 1 / stepsPerMonth;
  const steps = ${HORIZON_MONTHS} * stepsPerMonth + 1;
${constants(ordered.run, '  ')}${ordered.stocks.map((s) => `  let ${identifier(s.name)} = ${print(s.initial)};\n`).join('')}  for (let n = 0; ; n++) {
    const now = n * h;
    const middle = n * h + 0.5 * h;
${constants(ordered.step, '    ')}    if (n % stepsPerMonth === 0) {
      const month = n / stepsPerMonth;
${constants(ordered.month, '      ')}${ordered.columns.map((name, c) => `      out[${c * MONTH_COUNT} + month] = ${identifier(name)};\n`).join('')}      if (month === lastMonth) return;
${next('month', '      ')}    }
${next('step', '    ')}  }
}
`;
}
