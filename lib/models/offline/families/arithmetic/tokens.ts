import { digitsSource } from '@/lib/numbers/exact-number';
import type { Language } from '@/lib/numbers/language';
import { numberSource, readNumber } from '@/lib/numbers/number';

/** A piece of an expression. `of` multiplies a fraction; `postfix` stands behind its operand. */
export type Token =
  | { kind: 'number'; code: string; value: number }
  | { kind: 'operator'; sign: '+' | '-' | '*' | '/' | '**' | '%' }
  | { kind: 'function'; name: 'sqrt' | 'cbrt' | 'half' | 'double' | 'triple' | 'factorial' | 'abs' }
  | { kind: 'postfix'; name: 'square' | 'cube' | 'factorial' | 'root' | 'half' | 'cbrt' }
  | { kind: 'open' | 'close' | 'of' };

const operator = (sign: '+' | '-' | '*' | '/' | '**' | '%'): Token => ({ kind: 'operator', sign });
const apply = (name: 'sqrt' | 'cbrt' | 'half' | 'double' | 'triple' | 'factorial' | 'abs'): Token => ({
  kind: 'function',
  name,
});
const postfix = (name: 'square' | 'cube' | 'factorial' | 'root' | 'half' | 'cbrt'): Token => ({
  kind: 'postfix',
  name,
});

const signs: [RegExp, Token][] = [
  [/\+/y, operator('+')],
  [/\*\*|\^/y, operator('**')],
  [/[*×·✕]|x(?= ?[\d(])/iy, operator('*')],
  [/[/÷:]/y, operator('/')],
  [/-/y, operator('-')],
  [/!/y, postfix('factorial')],
  [/²/y, postfix('square')],
  [/³/y, postfix('cube')],
  [/√|∛(?!)/y, apply('sqrt')],
  [/[([]/y, { kind: 'open' }],
  [/[)\]]/y, { kind: 'close' }],
];

const wordings: Record<Language, [RegExp, Token][]> = {
  en: [
    [/plus\b|added to\b/iy, operator('+')],
    [/minus\b/iy, operator('-')],
    [/times\b|multiplied by\b/iy, operator('*')],
    [/divided by\b|over\b/iy, operator('/')],
    [/(?:raised )?to the power(?: of)?\b/iy, operator('**')],
    [/mod(?:ulo)?\b/iy, operator('%')],
    [/the square root of\b|square root of\b|sqrt(?: of)?\b/iy, apply('sqrt')],
    [/the cube root of\b|cube root of\b/iy, apply('cbrt')],
    [/(?:the )?factorial of\b/iy, apply('factorial')],
    [/(?:the )?absolute value of\b/iy, apply('abs')],
    [/half of\b/iy, apply('half')],
    [/twice\b|double\b/iy, apply('double')],
    [/triple\b/iy, apply('triple')],
    [/squared\b/iy, postfix('square')],
    [/cubed\b/iy, postfix('cube')],
    [/factorial\b/iy, postfix('factorial')],
    [/of\b/iy, { kind: 'of' }],
  ],
  zh: [
    [/加上?/y, operator('+')],
    [/减去?/y, operator('-')],
    [/乘以?/y, operator('*')],
    [/除以/y, operator('/')],
    [/根号/y, apply('sqrt')],
    [/的平方根|的算术平方根/y, postfix('root')],
    [/的平方/y, postfix('square')],
    [/的立方根/y, postfix('cbrt')],
    [/的立方/y, postfix('cube')],
    [/的(?=(?:[一二三四五六七八九十\d]+分之|\d+\/))/y, { kind: 'of' }],
    [/的阶乘/y, postfix('factorial')],
    [/的一半/y, postfix('half')],
    [/的(?=.{1,8}次方)/y, operator('**')],
    [/次方/y, { kind: 'of' }],
  ],
};

const numbers: Record<Language, RegExp> = {
  en: new RegExp(
    String.raw`(?:${digitsSource.replaceAll('-?', '')})(?: (?:thousand|million|billion|trillion)\b)?|(?:${numberSource.en})(?![A-Za-z\d])`,
    'iy',
  ),
  zh: new RegExp(`(?:${digitsSource.replaceAll('-?', '')})[万亿]?|(?:${numberSource.zh})`, 'y'),
};

/** The tokens of a whole text; undefined when anything else stands in it. */
export function tokensOf(text: string, language: Language): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const found = signAt(text, at, language) ?? numberAt(text, at, language);
    if (!found) return undefined;
    // 次方 only closes what 的 opened; it says nothing more.
    const closes = language === 'zh' && text.startsWith('次方', at);
    if (!closes) tokens.push(found.token);
    at = found.end;
  }
  return tokens;
}

function signAt(text: string, at: number, language: Language) {
  for (const [pattern, token] of [...wordings[language], ...signs]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { token, end: pattern.lastIndex };
  }
  return undefined;
}

function numberAt(text: string, at: number, language: Language): { token: Token; end: number } | undefined {
  const pattern = numbers[language];
  pattern.lastIndex = at;
  const phrase = pattern.exec(text)?.[0];
  if (!phrase) return undefined;
  const number = readNumber(phrase, language);
  return number && { token: { kind: 'number', ...number }, end: at + phrase.length };
}
