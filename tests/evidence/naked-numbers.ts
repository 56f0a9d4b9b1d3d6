import ts from 'typescript';

/** Counting, halves, months of a year, the top of the scale: arithmetic, not knowledge. */
const ARITHMETIC = new Set(['0', '1', '2', '3', '0.5', '12', '100']);

/** Fields of a lever's record and of an effect: a number there is the record. */
const RECORD_FIELDS = new Set([
  'baseline',
  'reference',
  'max',
  'step',
  'start',
  'ramp',
  'share',
  'referenceEffort',
  'offset',
]);

/**
 * Numbers that stand in a source without a name: neither arithmetic, nor a field of a record, nor a constant in capitals.
 *
 * Each as `line: text`.
 */
export function nakedNumbers(source: string): readonly string[] {
  const file = ts.createSourceFile('it.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !ARITHMETIC.has(node.text) && !isNamed(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Whether the number, alone or in plain arithmetic, is what a record's field or a constant is given. */
function isNamed(number: ts.Node): boolean {
  let at = number.parent;
  while (ts.isBinaryExpression(at) || ts.isPrefixUnaryExpression(at) || ts.isParenthesizedExpression(at))
    at = at.parent;
  if (ts.isPropertyAssignment(at)) return RECORD_FIELDS.has(at.name.getText());
  return ts.isVariableDeclaration(at) && /^[A-Z][A-Z0-9_]*$/.test(at.name.getText());
}
