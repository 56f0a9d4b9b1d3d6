import { exp, log, pow } from '../../kernel/math.ts';
import type { Expression } from '../expression.ts';
import { MONTHLY_NAMES, STEPWISE_NAMES } from '../inputs.ts';
import { HORIZON_MONTHS, MONTH_COUNT } from '../vocabulary.ts';
import { type Kernel, readMonthly } from './kernel.ts';
import type { Ordered } from './order.ts';

/** Walks the trees node by node: slow, short, and the oracle that the printed module is tested against. */
export function interpret(ordered: Ordered): Kernel {
  const position = new Map(ordered.inputs.map((name, i) => [name, i]));
  const run: Kernel['run'] = (inputs, monthly, stepwise, stepsPerMonth, lastMonth, out) => {
    const h = 1 / stepsPerMonth;
    const values = new Map<string, number>();
    let n = 0;
    const value = (e: Expression): number => {
      switch (e.op) {
        case 'number':
          return e.value;
        case 'parameter':
          return inputs[position.get(e.id) as number] as number;
        case 'input':
          return inputs[position.get(e.name) as number] as number;
        case 'monthly':
          return readMonthly(monthly, (MONTHLY_NAMES as readonly string[]).indexOf(e.name), n * h);
        case 'stepwise': {
          const steps = HORIZON_MONTHS * stepsPerMonth + 1;
          return stepwise[(STEPWISE_NAMES as readonly string[]).indexOf(e.name) * steps + n] as number;
        }
        case 'time':
          return e.at === 'now' ? n * h : n * h + 0.5 * h;
        case 'step':
          return h;
        case 'equation':
          return values.get(e.name) as number;
        case 'exp':
          return exp(value(e.of));
        case 'log':
          return log(value(e.of));
        case 'when': {
          const [left, right] = [value(e.left), value(e.right)];
          const holds =
            e.comparison === 'lt' ? left < right : e.comparison === 'le' ? left <= right : left === right;
          return value(holds ? e.yes : e.no);
        }
        default: {
          const [left, right] = [value(e.left), value(e.right)];
          if (e.op === 'add') return left + right;
          if (e.op === 'sub') return left - right;
          if (e.op === 'mul') return left * right;
          if (e.op === 'div') return left / right;
          if (e.op === 'min') return Math.min(left, right);
          if (e.op === 'max') return Math.max(left, right);
          return pow(left, right);
        }
      }
    };
    for (const a of ordered.run) values.set(a.name, value(a.expression));
    for (const s of ordered.stocks) values.set(s.name, value(s.initial));
    for (n = 0; ; n++) {
      for (const a of ordered.step) values.set(a.name, value(a.expression));
      const month = n / stepsPerMonth;
      const whole = Number.isInteger(month);
      if (whole) {
        for (const a of ordered.month) values.set(a.name, value(a.expression));
        ordered.columns.forEach((name, c) => {
          out[c * MONTH_COUNT + month] = values.get(name) as number;
        });
        if (month === lastMonth) return;
      }
      const next = ordered.stocks
        .filter((s) => s.every === 'step' || whole)
        .map((s) => [s.name, value(s.next)] as const);
      for (const [name, v] of next) values.set(name, v);
    }
  };
  return { run, inputs: ordered.inputs, columns: ordered.columns };
}
