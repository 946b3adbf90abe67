import type { AnyNode } from 'acorn';
import { assignedNames } from './assigned-names';
import { lineOf, type ParsedProgram } from './parse-program';
import { namesOf, visit } from './visit';

/**
 * How names feed each other in a program, by name alone: scopes are not told apart, so that at worst a name counts as
 * used which is not, and never the other way round.
 */
export type NameFlow = {
  /** For a name, the names that its values are made from. */
  sources: Map<string, Set<string>>;
  /** For a name, the lines that give it a value. */
  lines: Map<string, number[]>;
  /** Names that are read for anything but another name's value: an answer, a condition, a call. */
  free: Set<string>;
};

export function nameFlow({ body }: ParsedProgram): NameFlow {
  const flow: NameFlow = { sources: new Map(), lines: new Map(), free: new Set() };
  visit(body, (node, above) => {
    for (const name of namesGivenBy(node)) {
      if (!flow.sources.has(name)) flow.sources.set(name, new Set());
      flow.lines.set(name, [...(flow.lines.get(name) ?? []), lineOf(node)]);
    }
    if (node.type !== 'Identifier' || !isRead(node, above)) return;
    const owners = ownersOf(node, above);
    if (owners.length === 0) flow.free.add(node.name);
    for (const owner of [...owners, ...decidedBy(node, above)]) {
      const sources = flow.sources.get(owner) ?? new Set();
      flow.sources.set(owner, sources.add(node.name));
    }
  });
  return flow;
}

/** The names that feed these, themselves among them. */
export function namesBehind(names: Iterable<string>, { sources }: NameFlow): Set<string> {
  const behind = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (behind.has(name)) continue;
    behind.add(name);
    waiting.push(...(sources.get(name) ?? []));
  }
  return behind;
}

/** The names that a program gives a value and never reads on the way to anything. */
export function unreadNames(flow: NameFlow): Set<string> {
  const used = namesBehind(flow.free, flow);
  return new Set([...flow.lines.keys()].filter((name) => !used.has(name)));
}

/** The names whose value a condition decides about: those that are changed where it holds, or as long as it holds. */
function decidedBy(node: AnyNode, above: readonly AnyNode[]): string[] {
  for (const [index, parent] of above.entries()) {
    const child = above[index - 1] ?? node;
    if (
      'test' in parent &&
      parent.test === child &&
      /^(?:If|For|While|DoWhile)Statement$/.test(parent.type)
    ) {
      return [...assignedNames(parent)];
    }
    if (/Statement$|Function/.test(parent.type)) return [];
  }
  return [];
}

/** The names that a node gives a value: a declaration with one, an assignment, a function, the head of a loop. */
function namesGivenBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return namesOf(node.id);
    case 'AssignmentExpression':
      return namesOf(node.left);
    case 'UpdateExpression':
      return namesOf(node.argument);
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id ? [node.id.name] : [];
    default:
      return [];
  }
}

/** The names whose value a read goes into; none when it counts by itself. */
function ownersOf(node: AnyNode, above: readonly AnyNode[]): string[] {
  for (const [index, parent] of above.entries()) {
    // What is done for its effect counts, wherever it stands: a print, a push into a list.
    if (
      parent.type === 'CallExpression' &&
      parent.callee.type === 'MemberExpression' &&
      isEffect(parent.callee)
    ) {
      return [];
    }
    if (parent.type === 'ForOfStatement' || parent.type === 'ForInStatement') {
      const child = above[index - 1] ?? node;
      if (child === parent.right) {
        const { left } = parent;
        return left.type === 'VariableDeclaration'
          ? left.declarations.flatMap(({ id }) => namesOf(id))
          : namesOf(left);
      }
    }
    const names = namesGivenBy(parent);
    if (names.length > 0) return names;
  }
  return [];
}

const isEffect = (callee: Extract<AnyNode, { type: 'MemberExpression' }>) =>
  (callee.object.type === 'Identifier' && callee.object.name === 'console') ||
  (callee.property.type === 'Identifier' &&
    /^(?:push|unshift|set|add|delete|splice|fill)$/.test(callee.property.name));

/** Whether an identifier is a read: not a declared name, a property's name or what is assigned to. */
function isRead(node: AnyNode, above: readonly AnyNode[]): boolean {
  const parent = above[0];
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.init === node;
    case 'AssignmentExpression':
      return parent.right === node;
    case 'UpdateExpression':
      return false;
    case 'MemberExpression':
      return parent.computed || parent.object === node;
    case 'Property':
      return above[1]?.type === 'ObjectExpression' && (parent.computed || parent.value === node);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'CatchClause':
    case 'RestElement':
    case 'ArrayPattern':
    case 'MethodDefinition':
      return false;
    case 'ArrowFunctionExpression':
      return parent.body === node;
    case 'AssignmentPattern':
      return parent.right === node;
    default:
      return true;
  }
}
