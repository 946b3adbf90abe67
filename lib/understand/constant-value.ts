import type { AnyNode } from 'acorn';

/** The value of an expression made of numbers alone, such as `3 / 4`, `-5` or `(2.5) * 1e6`; undefined otherwise. */
export function constantValue(node: AnyNode): number | undefined {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'bigint') return Number(node.value);
      return typeof node.value === 'number' ? node.value : undefined;
    case 'UnaryExpression': {
      const value = node.operator === '-' || node.operator === '+' ? constantValue(node.argument) : undefined;
      return value === undefined || node.operator === '+' ? value : -value;
    }
    case 'BinaryExpression': {
      const left = constantValue(node.left);
      const right = constantValue(node.right);
      return left === undefined || right === undefined ? undefined : computed(left, node.operator, right);
    }
    default:
      return undefined;
  }
}

function computed(left: number, operator: string, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '**':
      return left ** right;
    default:
      return undefined;
  }
}
