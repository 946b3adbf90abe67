import type { AnyNode } from 'acorn';
import { citationFor } from './citation';
import { constantValue } from './constant-value';
import { lineOf, type ParsedProgram } from './parse-program';
import { isTechnical } from './technical-number';
import { visit } from './visit';

/** A number that stands in a program. Offsets are the program's; `value` is what it comes to. */
export type Constant = {
  start: number;
  end: number;
  line: number;
  value: number;
  /** A BigInt: only whole numbers may stand there. */
  big: boolean;
  /** It is what a `const` or a property stands for, and nothing changes it. */
  fixed: boolean;
  /** The name that it is given: `eggs` for `const eggs = 16`. */
  name?: string | undefined;
  /** What the comment beside it says, without its quotes. */
  cited?: string | undefined;
  /** It serves the program, not the question: an index, a number of decimals, a month's number. */
  technical: boolean;
  /** The list that it is an item of, by where that starts. */
  list?: number | undefined;
  /** A division: `3 / 4`. */
  ratio: boolean;
  /** The numbers that a computed one is made of, 3 and 4 of `3 / 4`, 2 of `-2`; each may have parts again. */
  parts: Constant[];
};

/** The numbers of a program in the order of its text, each as large as numbers alone make it: `3 / 4` is one. */
export function constantsOf(program: ParsedProgram): Constant[] {
  const found: Constant[] = [];
  visit(program.body, (node, above) => {
    const last = found.at(-1);
    if (last && node.start < last.end) return;
    const value = constantValue(node);
    if (value !== undefined && !isKey(node, above[0])) found.push(constantAt(program, node, above, value));
  });
  return found;
}

function constantAt(
  program: ParsedProgram,
  node: AnyNode,
  above: readonly AnyNode[],
  value: number,
): Constant {
  const operands =
    node.type === 'BinaryExpression'
      ? [node.left, node.right]
      : node.type === 'UnaryExpression'
        ? [node.argument]
        : [];
  return {
    start: node.start,
    end: node.end,
    line: lineOf(node),
    value,
    big: program.text[node.end - 1] === 'n',
    name: nameFor(node, above),
    fixed: isFixed(above),
    cited: citationFor(program, node.end),
    technical: isTechnical(node, above),
    list: above[0]?.type === 'ArrayExpression' ? above[0].start : undefined,
    ratio: node.type === 'BinaryExpression' && node.operator === '/',
    parts: operands.flatMap((operand) => {
      const part = constantValue(operand);
      return part === undefined ? [] : [constantAt(program, operand, [node, ...above], part)];
    }),
  };
}

const isFixed = ([parent, grandparent]: readonly AnyNode[]) =>
  parent?.type === 'Property' ||
  (parent?.type === 'VariableDeclarator' &&
    grandparent?.type === 'VariableDeclaration' &&
    grandparent.kind === 'const');

/** `{ 3: x }`: a key is a name. */
const isKey = (node: AnyNode, parent: AnyNode | undefined) =>
  parent?.type === 'Property' && parent.key === node && !parent.computed;

/** The variable, property or parameter that the number is given to, where it is given as it stands. */
function nameFor(node: AnyNode, above: readonly AnyNode[]): string | undefined {
  const parent = above[0];
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'AssignmentPattern':
    case 'AssignmentExpression':
      return parent.right === node && parent.left.type === 'Identifier' ? parent.left.name : undefined;
    case 'Property':
      return parent.key.type === 'Identifier' ? parent.key.name : undefined;
    case 'ArrayExpression':
      return nameFor(parent, above.slice(1));
    case 'CallExpression':
      // BigInt(5) and Number(5) change nothing about what it is.
      return parent.callee.type === 'Identifier' && /^(?:BigInt|Number)$/.test(parent.callee.name)
        ? nameFor(parent, above.slice(1))
        : undefined;
    default:
      return undefined;
  }
}
