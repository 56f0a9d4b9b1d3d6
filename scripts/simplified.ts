import { parseSync } from 'vite';

/** What is known of a script of others in our page, and what it then needs not have. */
export interface Facts {
  /** Records of one sort whose kinds are numbers in a field; `door` is the function that makes every one, by its kind. */
  readonly kinds: {
    readonly field: string;
    readonly door: string;
    readonly never: Readonly<Record<string, number>>;
  };
  /** Variables and fields that always have one value, by their names. */
  readonly always: Readonly<Record<string, string>>;
  /** Functions that stay by name, with what they do instead. */
  readonly emptied: Readonly<Record<string, string>>;
  /** Constructors whose methods go. */
  readonly withoutMethods: readonly string[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A script in which what the facts rule out is gone or said as a constant; the compressor then finds what nobody reaches.
 *
 * Fails   where a fact is about something that is not there: the script is not the one that it was known of.
 */
export function simplified(code: string, facts: Facts, refusal: string): string {
  const edits: Edit[] = [];
  const found = new Set<string>();
  const { field, door, never } = facts.kinds;
  const names = new Map(Object.entries(never).map(([name, kind]) => [kind, name]));
  const always = new Map(Object.entries(facts.always));
  const emptied = new Map(Object.entries(facts.emptied));
  /** Where the body of the function that is walked begins. */
  let body = 0;

  const textOf = ({ start, end }: Node): string => code.slice(start, end);
  const put = ({ start, end }: Pick<Node, 'start' | 'end'>, text: string): void => {
    edits.push({ start, end, text });
  };
  const isKind = (node: Node): boolean => node.type === 'MemberExpression' && nameOf(node) === field;
  const isNever = (node: Node | null): boolean => {
    const name = node?.type === 'Literal' ? names.get(node.value as number) : undefined;
    if (name !== undefined) found.add(name);
    return name !== undefined;
  };

  const cases = (all: readonly Node[]): void => {
    let fallsInto = false;
    for (const one of all) {
      const statements = one.consequent as Node[];
      const goes = isNever(one.test as Node | null);
      if (goes && !fallsInto) {
        put(one, '');
        const declared = variablesOf(one);
        // Those that stay may use a variable that was declared here.
        if (declared.length > 0) put({ start: body, end: body }, `var ${declared.join()};`);
        continue;
      }
      if (goes) {
        put({ start: one.start, end: statements[0]?.start ?? one.end }, '');
        statements.forEach(walk);
      } else walk(one);
      fallsInto = !ends(statements.at(-1));
    }
  };

  const inFunction = (node: Node): void => {
    const own = node.body as Node;
    const name = node.id === null ? '' : nameOf(node.id as Node);
    const instead = emptied.get(name);
    if (instead !== undefined) {
      found.add(name);
      put(own, `{ ${instead}; }`);
      return;
    }
    const outer = body;
    body = own.start + 1;
    if (name === door) {
      found.add(door);
      const [kind] = node.params as Node[];
      const mask = [...names.keys()].reduce((sum, one) => sum | (1 << one), 0);
      put({ start: body, end: body }, `if ((${mask} >>> ${kind && nameOf(kind)}) & 1) ${refusal};`);
    }
    walk(own);
    body = outer;
  };

  /** Statements of the form `name = function`, where the function is known to be left out. */
  const assigned = (node: Node): boolean => {
    const { type, left, right } = node.expression as Node;
    if (type !== 'AssignmentExpression' || !/^(?:Arrow)?Function/.test((right as Node).type)) return false;
    const target = textOf(left as Node);
    const [, owner = ''] = /^(\w+)\.prototype\.\w+$/.exec(target) ?? [];
    if (facts.withoutMethods.includes(owner)) {
      found.add(owner);
      put(node, '');
      return true;
    }
    const instead = emptied.get(target);
    if (instead === undefined) return false;
    found.add(target);
    put((right as Node).body as Node, `{ ${instead}; }`);
    return true;
  };

  /** What is put in the place of a comparison with a kind that is never made, or of what always has one value. */
  const constant = (node: Node): string | undefined => {
    if (node.type === 'BinaryExpression') {
      const sides = [node.left as Node, node.right as Node];
      if (!/^[!=]==$/.test(node.operator as string) || !sides.some(isKind) || !sides.some(isNever))
        return undefined;
      return node.operator === '===' ? 'false' : 'true';
    }
    const value = always.get(nameOf(node));
    if (value !== undefined) found.add(nameOf(node));
    return value;
  };

  /** Those parts of a node that are read: neither names nor what is written to. */
  const readIn = (node: Node): readonly Node[] => {
    const parts = (...names: readonly string[]) =>
      names.map((name) => node[name] as Node | null).filter((part) => part !== null);
    if (node.type === 'AssignmentExpression')
      return parts(...(always.has(nameOf(node.left as Node)) ? ['right'] : ['left', 'right']));
    if (node.type === 'VariableDeclarator') return parts('init');
    if (node.type === 'Property') return parts('value');
    if (node.type === 'MemberExpression')
      return parts(...(node.computed ? ['object', 'property'] : ['object']));
    return childrenOf(node);
  };

  const walk = (node: Node): void => {
    const instead = constant(node);
    if (instead !== undefined) put(node, instead);
    else if (/^Function/.test(node.type)) inFunction(node);
    else if (node.type === 'SwitchStatement' && isKind(node.discriminant as Node)) {
      walk(node.discriminant as Node);
      cases(node.cases as Node[]);
    } else if (node.type !== 'ExpressionStatement' || !assigned(node)) readIn(node).forEach(walk);
  };
  walk(parseSync('script.js', code).program as unknown as Node);

  const missing = [
    door,
    ...names.values(),
    ...always.keys(),
    ...emptied.keys(),
    ...facts.withoutMethods,
  ].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`not there any more: ${missing.join(', ')}`);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code);
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string');
}

/** Of a variable its name, of a field its name, else nothing. */
function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name as string;
  return node.type === 'MemberExpression' && !node.computed ? nameOf(node.property as Node) : '';
}

/** Whether what stands after a statement in the same list is never reached from it. */
function ends(statement: Node | undefined): boolean {
  if (statement?.type === 'BlockStatement') return ends((statement.body as Node[]).at(-1));
  return /^(?:Return|Break|Throw|Continue)Statement$/.test(statement?.type ?? '');
}

function variablesOf(node: Node): readonly string[] {
  if (/Function/.test(node.type)) return [];
  const own = node.type === 'VariableDeclarator' ? [nameOf(node.id as Node)] : [];
  return [...own, ...childrenOf(node).flatMap(variablesOf)];
}
