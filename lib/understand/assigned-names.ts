import type { AnyNode } from 'acorn';
import { namesOf, visit } from './visit';

const changing = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|set|add|delete|clear)$/;

/** The names whose value a piece of a program changes: assigned to, counted up, or an object changed in place. */
export function assignedNames(node: AnyNode): Set<string> {
  const names = new Set<string>();
  visit(node, (each) => {
    if (each.type === 'AssignmentExpression') add(each.left);
    if (each.type === 'UpdateExpression') add(each.argument);
    if (each.type === 'CallExpression' && each.callee.type === 'MemberExpression') {
      const { property } = each.callee;
      if (property.type === 'Identifier' && changing.test(property.name)) add(each.callee);
    }
  });
  return names;

  function add(target: AnyNode): void {
    if (target.type === 'MemberExpression') add(target.object);
    else for (const name of namesOf(target)) names.add(name);
  }
}
