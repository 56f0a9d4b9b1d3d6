/** Prints the model's expression trees as TeX. Pure: nothing here knows a page. */
import type { Equation } from '../../model/equations/index.ts';
import type { Expression } from '../../model/expression.ts';

/** The two words a formula needs, in the reader's language. */
export interface FormulaWords {
  readonly if: string;
  readonly otherwise: string;
}

/** How tightly the outermost operator of a printed piece binds. */
type Binding = 'sum' | 'product' | 'power' | 'atom';
const TIGHTNESS: Record<Binding, number> = { sum: 0, product: 1, power: 2, atom: 3 };
interface Piece {
  readonly tex: string;
  readonly binding: Binding;
}

const atom = (tex: string): Piece => ({ tex, binding: 'atom' });
const escaped = (name: string): string => name.replace(/[\\{}$&#%^~]/g, '').replace(/_/g, '\\_');
const COMPARISONS = { lt: '<', le: '\\le', eq: '=' } as const;

/** What an equation says its name equals: one expression, or for a stock its start and its next value. */
export function equationTex(
  equation: Equation,
  words: FormulaWords,
): readonly { readonly part: 'value' | 'start' | 'next'; readonly tex: string }[] {
  // The name stands above the formula already; written once more it would push the rest off a phone.
  const after = (expression: Expression): string => `= ${expressionTex(expression, words)}`;
  if (equation.kind === 'auxiliary') return [{ part: 'value', tex: after(equation.expression) }];
  return [
    { part: 'start', tex: after(equation.initial) },
    { part: 'next', tex: after(equation.next) },
  ];
}

export function expressionTex(expression: Expression, words: FormulaWords): string {
  return print(expression, words).tex;
}

function nameTex(name: string): string {
  return `\\text{${escaped(name)}}`;
}

function print(e: Expression, words: FormulaWords): Piece {
  const inner = (of: Expression) => print(of, words);
  switch (e.op) {
    case 'number':
      return numberPiece(e.value);
    case 'parameter':
      return atom(`\\texttt{${escaped(e.id)}}`);
    case 'input':
      return atom(`\\langle\\text{${escaped(e.name)}}\\rangle`);
    case 'monthly':
      return atom(`\\langle\\text{${escaped(e.name)}}\\rangle_{t}`);
    case 'stepwise':
      return atom(`\\overline{\\text{${escaped(e.name)}}}`);
    case 'time':
      return e.at === 'now' ? atom('t') : { tex: 't + \\tfrac{1}{2}\\mathrm{\\Delta}t', binding: 'sum' };
    case 'step':
      return atom('\\mathrm{\\Delta}t');
    case 'equation':
      return atom(nameTex(e.name));
    case 'exp':
      return isShort(e.of)
        ? { tex: `e^{${inner(e.of).tex}}`, binding: 'power' }
        : atom(`\\exp\\left(${inner(e.of).tex}\\right)`);
    case 'log':
      return atom(`\\ln\\left(${inner(e.of).tex}\\right)`);
    case 'add':
      return sumPiece(inner(e.left), inner(e.right), e.right);
    case 'sub':
      return { tex: `${inner(e.left).tex} - ${held(inner(e.right), 'product')}`, binding: 'sum' };
    case 'mul':
      return isOne(e.right) ? inner(e.left) : productPiece(e.left, inner(e.left), inner(e.right));
    case 'div':
      return atom(`\\frac{${inner(e.left).tex}}{${inner(e.right).tex}}`);
    case 'pow':
      return {
        tex: `${held(inner(e.left), 'atom')}^{${inner(e.right).tex}}`,
        binding: 'power',
      };
    case 'min':
    case 'max':
      return atom(
        `\\${e.op}\\left(${flat(e, e.op)
          .map((part) => inner(part).tex)
          .join(',\\; ')}\\right)`,
      );
    case 'when':
      return atom(casesTex(e, words));
  }
}

/** `if ... else if ... otherwise`: nested conditions become the rows of one table, which the page rules on its left: a brace
 * would need a mathematical font to stretch. */
function casesTex(e: Extract<Expression, { op: 'when' }>, words: FormulaWords): string {
  const rows: string[] = [];
  let rest: Expression = e;
  while (rest.op === 'when') {
    const condition = `${expressionTex(rest.left, words)} ${COMPARISONS[rest.comparison]} ${expressionTex(rest.right, words)}`;
    rows.push(`${expressionTex(rest.yes, words)} & \\text{${words.if} } ${condition}`);
    rest = rest.no;
  }
  rows.push(`${expressionTex(rest, words)} & \\text{${words.otherwise}}`);
  return `\\begin{array}{ll}${rows.join(' \\\\ ')}\\end{array}`;
}

function sumPiece(left: Piece, right: Piece, of: Expression): Piece {
  // A negative number on the right reads as a subtraction.
  if (of.op === 'number' && of.value < 0)
    return { tex: `${left.tex} - ${numberPiece(-of.value).tex}`, binding: 'sum' };
  return { tex: `${left.tex} + ${right.tex}`, binding: 'sum' };
}

const isOne = (e: Expression): boolean => e.op === 'number' && e.value === 1;

function productPiece(of: Expression, left: Piece, right: Piece): Piece {
  const times = held(right, 'product');
  if (isOne(of)) return right;
  if (of.op === 'number' && of.value === -1) return { tex: `-${times}`, binding: 'sum' };
  return { tex: `${held(left, 'product')} \\cdot ${times}`, binding: 'product' };
}

/** The piece, in brackets when it binds more loosely than its place asks. */
function held(piece: Piece, place: Binding): string {
  return TIGHTNESS[piece.binding] < TIGHTNESS[place] ? `\\left(${piece.tex}\\right)` : piece.tex;
}

function flat(e: Expression, op: 'min' | 'max'): readonly Expression[] {
  return e.op === op ? [...flat(e.left, op), ...flat(e.right, op)] : [e];
}

/** An exponent that can stand raised without becoming unreadable. */
function isShort(e: Expression): boolean {
  return JSON.stringify(e).length < 90;
}

function numberPiece(value: number): Piece {
  if (value === -Math.LN2) return { tex: '-\\ln 2', binding: 'sum' };
  if (value === Math.LN2) return { tex: '\\ln 2', binding: 'product' };
  const power = Math.log10(Math.abs(value));
  if (Number.isInteger(power) && Math.abs(power) >= 3)
    return { tex: `${value < 0 ? '-' : ''}10^{${power}}`, binding: value < 0 ? 'sum' : 'power' };
  const digits = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(8)));
  const tex = digits.replace(/^(-?\d+)(?=\d{3}$)/, '$1\\,');
  return { tex, binding: value < 0 ? 'sum' : 'atom' };
}
