import type { AnyNode } from 'acorn';

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

/** The nodes directly below a node, in the order of the text. */
export function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

/** Calls `look` with a node and all below it, parents first, each with the nodes above it, nearest first. */
export function visit(
  node: AnyNode,
  look: (node: AnyNode, above: readonly AnyNode[]) => void,
  above: readonly AnyNode[] = [],
): void {
  look(node, above);
  const own = [node, ...above];
  for (const child of childrenOf(node)) visit(child, look, own);
}

/** The names that a pattern declares: `a`, `{ a, b: [c] }`, `...rest`. */
export function namesOf(pattern: AnyNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesOf(property.type === 'Property' ? property.value : property),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesOf(element) : []));
    case 'RestElement':
      return namesOf(pattern.argument);
    case 'AssignmentPattern':
      return namesOf(pattern.left);
    default:
      return [];
  }
}
