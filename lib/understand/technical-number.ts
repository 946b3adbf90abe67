import type { AnyNode } from 'acorn';

const formatting =
  /^(?:toFixed|toPrecision|toString|slice|substring|substr|at|padStart|padEnd|charAt|splice)$/;

/**
 * Whether a number serves the program and not the question, told by where it stands: an index, a number of decimals,
 * a radix, a month counted from 0, a power of ten that rounds.
 */
export function isTechnical(node: AnyNode, above: readonly AnyNode[]): boolean {
  const parent = above[0];
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.computed && parent.property === node;
    case 'CallExpression':
    case 'NewExpression': {
      const place = parent.arguments.findIndex(({ start }) => start === node.start);
      if (place < 0) return false;
      const { callee } = parent;
      const name = callee.type === 'MemberExpression' ? propertyName(callee.property) : propertyName(callee);
      if (name === 'UTC' || name === 'Date') return place === 1;
      if (name === 'parseInt') return place === 1;
      if (name === 'stringify') return place === 2;
      return callee.type === 'MemberExpression' && formatting.test(name);
    }
    case 'BinaryExpression':
      return isRounding(node, parent, above[1]);
    default:
      return false;
  }
}

const propertyName = (node: AnyNode) => (node.type === 'Identifier' ? node.name : '');

/** `Math.round(x * 100) / 100`: both hundreds. */
function isRounding(node: AnyNode, parent: AnyNode, grandparent: AnyNode | undefined): boolean {
  if (parent.type !== 'BinaryExpression' || node.type !== 'Literal') return false;
  if (typeof node.value !== 'number' || !/^10+$/.test(String(node.value))) return false;
  if (parent.operator === '/') return parent.right === node && isRoundCall(parent.left);
  return parent.operator === '*' && grandparent !== undefined && isRoundCall(grandparent);
}

const isRoundCall = (node: AnyNode) =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  /^(?:round|floor|ceil|trunc)$/.test(propertyName(node.callee.property));
