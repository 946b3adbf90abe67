import type { Token } from './tokens';

/**
 * An expression as JavaScript. `size` is its rough value: it only decides whether ordinary numbers can
 * hold it exactly, and never reaches the program.
 */
export type Expression = { code: string; size: number; whole: boolean; precedence: number; steps: number };

const precedences = { '+': 1, '-': 1, '*': 2, '/': 2, '%': 2, '**': 4 };

/** Parses tokens by the usual precedence; undefined when they form no single expression. */
export function parseExpression(tokens: Token[]): Expression | undefined {
  let at = 0;
  const peek = () => tokens[at];

  const binary = (least: number): Expression | undefined => {
    let left = unary();
    while (left) {
      const token = peek();
      const sign =
        token?.kind === 'operator'
          ? token.sign
          : token?.kind === 'of' || token?.kind === 'open'
            ? '*'
            : undefined;
      if (sign === undefined || precedences[sign] < least) return left;
      if (token?.kind !== 'open') at += 1;
      const right: Expression | undefined = binary(sign === '**' ? precedences[sign] : precedences[sign] + 1);
      left = right && combine(sign, left, right);
    }
    return undefined;
  };

  const unary = (): Expression | undefined => {
    const token = peek();
    if (token?.kind === 'operator' && token.sign === '-') {
      at += 1;
      const operand = binary(3);
      return operand && { ...operand, code: `-${wrap(operand, 5)}`, size: -operand.size, precedence: 3 };
    }
    if (token?.kind === 'function') {
      at += 1;
      const operand = binary(4);
      return operand && applied(token.name, operand);
    }
    return behind(atom());
  };

  const atom = (): Expression | undefined => {
    const token = peek();
    at += 1;
    if (token?.kind === 'number') {
      const simple = /^[\d.e]+$/.test(token.code);
      return {
        code: token.code,
        size: token.value,
        whole: Number.isInteger(token.value) && simple,
        precedence: simple ? 9 : 2,
        steps: 0,
      };
    }
    if (token?.kind !== 'open') return undefined;
    const inner = binary(1);
    if (peek()?.kind !== 'close') return undefined;
    at += 1;
    return inner;
  };

  const behind = (operand: Expression | undefined): Expression | undefined => {
    let value = operand;
    for (let token = peek(); value && token?.kind === 'postfix'; token = peek()) {
      at += 1;
      value = applied(token.name, value);
    }
    return value;
  };

  const result = binary(1);
  return at === tokens.length ? result : undefined;
}

const wrap = (expression: Expression, precedence: number) =>
  expression.precedence < precedence ? `(${expression.code})` : expression.code;

function combine(sign: keyof typeof precedences, left: Expression, right: Expression): Expression {
  const level = precedences[sign];
  const [leftLevel, rightLevel] = sign === '**' ? [level + 1, level] : [level, level + 1];
  const sizes = {
    '+': left.size + right.size,
    '-': left.size - right.size,
    '*': left.size * right.size,
    '/': left.size / right.size,
    '%': left.size % right.size,
    '**': left.size ** right.size,
  };
  return {
    code: `${wrap(left, leftLevel)} ${sign} ${wrap(right, rightLevel)}`,
    size: sizes[sign],
    whole: left.whole && right.whole && sign !== '/' && !(sign === '**' && right.size < 0),
    precedence: level,
    steps: left.steps + right.steps + 1,
  };
}

function applied(
  name: (Token & { kind: 'function' | 'postfix' })['name'],
  operand: Expression,
): Expression | undefined {
  const steps = operand.steps + 1;
  const call = (code: string, size: number): Expression => ({
    code,
    size,
    whole: false,
    precedence: 9,
    steps,
  });
  if (name === 'sqrt' || name === 'root')
    return operand.size < 0 ? undefined : call(`Math.sqrt(${operand.code})`, Math.sqrt(operand.size));
  if (name === 'abs')
    return { ...call(`Math.abs(${operand.code})`, Math.abs(operand.size)), whole: operand.whole };
  if (name === 'cbrt') return call(`Math.cbrt(${operand.code})`, Math.cbrt(operand.size));
  if (name === 'factorial') {
    if (!operand.whole || operand.size < 0 || operand.size > 2_000) return undefined;
    return {
      ...call(
        `factorial(${operand.code})`,
        operand.size > 170 ? Number.POSITIVE_INFINITY : 10 ** (operand.size - 4),
      ),
      whole: true,
    };
  }
  const by = {
    half: ['/', 2],
    double: ['*', 2],
    triple: ['*', 3],
    square: ['**', 2],
    cube: ['**', 3],
  } as const;
  const [sign, amount] = by[name];
  return combine(sign, operand, { code: String(amount), size: amount, whole: true, precedence: 9, steps: 0 });
}
