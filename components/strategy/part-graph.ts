import type { Part } from '@/lib/reasoning/parts';

/** Where a sub-question's mark stands: `column` says how many steps lie before it, `row` is its place among those. */
export type GraphNode = { name: string; column: number; row: number };
export type PartGraph = { nodes: GraphNode[]; edges: { from: GraphNode; to: GraphNode }[] };

/** The name under which the program that joins the answers stands in the graph. */
export const joinName = '=';

/** The sub-questions from left to right, each behind all that it builds upon, and what joins them at the end. */
export function partGraph(parts: readonly Part[], joined: readonly string[]): PartGraph {
  const nodes: GraphNode[] = [];
  const edges: PartGraph['edges'] = [];
  for (const { name, needs } of [...parts, { name: joinName, needs: joined }]) {
    const from = nodes.filter((node) => needs.includes(node.name));
    const last = name === joinName ? nodes : from;
    const column = Math.max(-1, ...last.map((node) => node.column)) + 1;
    const row = nodes.filter((node) => node.column === column).length;
    const node = { name, column, row };
    nodes.push(node);
    edges.push(...from.map((each) => ({ from: each, to: node })));
  }
  return { nodes, edges };
}

/** What the joining program builds upon: the names in it, or while there is none, those that no part needs. */
export function joinedNames(parts: readonly Part[], program: string): string[] {
  const names = parts.map(({ name }) => name);
  if (program !== '') {
    const words = new Set(program.match(/[\w$]+/g));
    return names.filter((name) => words.has(name));
  }
  return names.filter((name) => !parts.some(({ needs }) => needs.includes(name)));
}
