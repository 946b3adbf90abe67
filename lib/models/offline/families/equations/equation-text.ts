/** One side of an equation as JavaScript, with the unknowns in it and their highest power. */
export type Side = { code: string; unknowns: string[]; degree: number };

export const equationText = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Both sides of one equation; undefined when the text is anything else. */
export function sidesOf(
  text: string,
): { left: string; right: string; unknowns: string[]; degree: number } | undefined {
  const halves = text.split('=');
  const [left, right] = halves.map((half) => sideOf(half));
  if (halves.length !== 2 || !left || !right) return undefined;
  const unknowns = [...new Set([...left.unknowns, ...right.unknowns])];
  return { left: left.code, right: right.code, unknowns, degree: Math.max(left.degree, right.degree) };
}

const token = /\s*(?:(\d+(?:\.\d+)?)|([a-z])|(\^|\*\*)|([-+*/×÷·])|([()]))/giy;

/**
 * Reads an expression of numbers, single-letter unknowns, + - * / ^ and parentheses, with multiplication
 * unsaid as in 3x and 2(y - 3). The degree is a bound: it counts powers, and products of unknowns.
 */
export function sideOf(text: string): Side | undefined {
  const unknowns = new Set<string>();
  let code = '';
  let degree = 0;
  let run = 0;
  let open = 0;
  let before: 'start' | 'value' | 'operator' = 'start';
  token.lastIndex = 0;
  const source = text.trim();
  while (token.lastIndex < source.length) {
    const match = token.exec(source);
    if (!match) return undefined;
    const [, number, unknown, power, operator, paren] = match;
    if (number !== undefined || unknown !== undefined || paren === '(') {
      if (before === 'value') {
        if (number !== undefined) return undefined;
        code += ' * ';
      }
      if (unknown !== undefined) {
        unknowns.add(unknown);
        run += 1;
      }
      if (paren === '(') open += 1;
      code += number === undefined ? (unknown ?? '(') : number.replace(/^0+(?=\d)/, '');
      before = paren === '(' ? 'start' : 'value';
    } else if (paren === ')') {
      open -= 1;
      if (before !== 'value' || open < 0) return undefined;
      code += ')';
    } else if (power !== undefined) {
      const exponent = /^\s*(\d)(?![\d.])/.exec(source.slice(token.lastIndex));
      if (before !== 'value' || !exponent?.[1]) return undefined;
      run += Math.max(0, Number(exponent[1]) - 1) * (unknowns.size > 0 ? 1 : 0);
      token.lastIndex += exponent[0].length;
      code += ` ** ${exponent[1]}`;
    } else if (operator !== undefined) {
      if (before !== 'value' && operator !== '-') return undefined;
      if (before === 'operator') return undefined;
      if ('+-'.includes(operator) && open === 0) {
        degree = Math.max(degree, run);
        run = 0;
      }
      if (
        (operator === '/' || operator === '÷') &&
        /^\s*\(?[^-+]*[a-z]/i.test(source.slice(token.lastIndex).split(/[-+=]/)[0] ?? '')
      )
        return undefined;
      const sign = operator.replace(/[×·]/, '*').replace('÷', '/');
      code += before === 'value' ? ` ${sign} ` : sign;
      before = 'operator';
    }
  }
  if (before !== 'value' || open !== 0) return undefined;
  return { code, unknowns: [...unknowns], degree: Math.max(degree, run) };
}
