import type { Expression } from '../expression.ts';
import { MONTHLY_NAMES, STEPWISE_NAMES } from '../inputs.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../vocabulary.ts';
import { childrenOf, type Ordered } from './order.ts';

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

/** Names of the equations that a list of expressions reads. */
function readBy(expressions: readonly Expression[]): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (e: Expression): void => {
    if (e.op === 'equation') names.add(e.name);
    childrenOf(e).forEach(walk);
  };
  expressions.forEach(walk);
  return names;
}

/**
 * Prints the ordered list as a JavaScript module with `run`, `inputs` and `columns`: what `Kernel` says.
 *
 * Three functions, since an engine compiles none that is too long: `prepare` once a run, `atMonth` at whole months,
 * and the loop over the steps. What one hands to the next goes through the arrays `c` (constants) and `v` (values).
 *
 * `mathPath` and `kernelPath` are what the module imports `exp`, `log`, `pow` and `readMonthly` from.
 */
export function printModule(ordered: Ordered, mathPath: string, kernelPath: string): string {
  const places = new Map(ordered.inputs.map((name, i) => [name, i]));
  const print = (e: Expression): string => printExpression(e, (name) => places.get(name) as number);
  const lines = <T>(list: readonly T[], line: (item: T, i: number) => string): string =>
    list.map((item, i) => `  ${line(item, i)}\n`).join('');
  const define = (list: Ordered['run']): string =>
    lines(list, (a) => `const ${identifier(a.name)} = ${print(a.expression)};`);

  const stepStocks = ordered.stocks.filter((s) => s.every === 'step');
  const monthStocks = ordered.stocks.filter((s) => s.every === 'month');
  const monthReads = readBy([...ordered.month.map((a) => a.expression), ...monthStocks.map((s) => s.next)]);
  const stepReads = readBy([...ordered.step.map((a) => a.expression), ...stepStocks.map((s) => s.next)]);
  const columns = new Set(ordered.columns);
  const handed = [...ordered.step, ...stepStocks]
    .map(({ name }) => name)
    .filter((name) => monthReads.has(name) || columns.has(name));
  const kept = monthStocks.map(({ name }) => name);
  const constant = (name: string): string =>
    `const ${identifier(name)} = c[${ordered.run.findIndex((a) => a.name === name)}];`;
  const constantsOf = (reads: ReadonlySet<string>): string =>
    lines(
      ordered.run.filter(({ name }) => reads.has(name)),
      ({ name }) => constant(name),
    );
  const fromColumns = ordered.run.filter(({ name }) => columns.has(name) && !monthReads.has(name));

  return `// Printed from the list of equations. Do not edit: change src/model/equations.
import { exp, log, pow } from ${JSON.stringify(mathPath)};
import { readMonthly } from ${JSON.stringify(kernelPath)};
export const inputs = ${JSON.stringify(ordered.inputs)};
export const columns = ${JSON.stringify(ordered.columns)};
const c = /* @__PURE__ */ new Float64Array(${ordered.run.length});
const v = /* @__PURE__ */ new Float64Array(${handed.length + kept.length});

function prepare(x, h) {
${define(ordered.run)}${lines(ordered.run, ({ name }, i) => `c[${i}] = ${identifier(name)};`)}}

function atMonth(x, monthly, stepwise, steps, n, h, now, middle, month, out) {
${constantsOf(monthReads)}${lines(fromColumns, ({ name }) => constant(name))}${lines([...handed, ...kept], (name, i) => `const ${identifier(name)} = v[${i}];`)}${define(ordered.month)}${lines(ordered.columns, (name, i) => `out[${i * MONTH_COUNT} + month] = ${identifier(name)};`)}${lines(monthStocks, (s, i) => `v[${handed.length + i}] = ${print(s.next)};`)}}

export function run(x, monthly, stepwise, stepsPerMonth, lastMonth, out) {
  const h = 1 / stepsPerMonth;
  const steps = ${HORIZON_MONTHS} * stepsPerMonth + 1;
  prepare(x, h);
${constantsOf(stepReads)}${lines(stepStocks, (s) => `let ${identifier(s.name)} = ${print(s.initial)};`)}${lines(monthStocks, (s, i) => `v[${handed.length + i}] = ${print(s.initial)};`)}  for (let n = 0; ; n++) {
  const now = n * h;
  const middle = n * h + 0.5 * h;
${define(ordered.step)}  if (n % stepsPerMonth === 0) {
  const month = n / stepsPerMonth;
${lines(handed, (name, i) => `v[${i}] = ${identifier(name)};`)}  atMonth(x, monthly, stepwise, steps, n, h, now, middle, month, out);
  if (month === lastMonth) return;
  }
${lines(stepStocks, (s) => `const next${identifier(s.name)} = ${print(s.next)};`)}${lines(stepStocks, (s) => `${identifier(s.name)} = next${identifier(s.name)};`)}  }
}
`;
}
