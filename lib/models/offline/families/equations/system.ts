import { readingOf } from '../../grammar/closed-family';
import type { Family } from '../../grammar/family';
import { cite } from '../../grammar/program-lines';
import { sidesOf } from './equation-text';

const shell = {
  en: /^(?:solve|find|if|given)?(?: the)?(?: (?:system|simultaneous equations|equations|system of equations|values of [a-z] and [a-z]))*(?: (?:if|when|where|given))?:? ?(.+?=.+?)(?:,? and |[,;] ?(?:and )?)(.+?=[^,;.?]*?)(?: for ([a-z]) and ([a-z]))?(?:[,.;] ?(?:what is|find|what are|solve for|then find)(?: the values? of)? ?([a-z])(?: and ([a-z]))?)?[ ?.]*$/i,
  zh: /^(?:解方程组|求解方程组|解|已知|若|如果)?[:,]?\{?(.+?=.+?)[,;和与]+(.+?=[^,;.?]*?)\}?(?:[,.;]?(?:求|则|那么|问)?([a-z])(?:[和与,]([a-z]))?(?:分别)?(?:是|的值|=|等于|的值是)*(?:多少|几)?)?[ ?.]*$/i,
};

/** Two linear equations in two unknowns, solved by Cramer's rule. */
export const linearSystem: Family = {
  id: 'linear-system',
  topic: 'equations',
  title: { en: 'Two linear equations in two unknowns', zh: '二元一次方程组' },
  examples: {
    en: ['Solve x + y = 10 and x - y = 4.', 'If 2x + 3y = 12 and x - y = 1, what is x?'],
    zh: ['解方程组：x+y=10，x-y=4', '已知2x+3y=12，x-y=1，求x的值'],
  },
  read: ({ text, language }) => {
    const match = shell[language].exec(text);
    const [firstText = '', secondText = ''] = match?.slice(1, 3) ?? [];
    const first = sidesOf(firstText);
    const second = sidesOf(secondText);
    if (!match || !first || !second || first.degree > 1 || second.degree > 1) return [];
    const unknowns = [...new Set([...first.unknowns, ...second.unknowns])].sort();
    const [x, y] = unknowns;
    const asked = [...match.slice(3)].filter((name) => name !== undefined).map((name) => name.toLowerCase());
    if (!x || !y || unknowns.length !== 2 || asked.some((name) => name !== x && name !== y)) return [];
    const side = (name: string, sides: { left: string; right: string }, text: string) => ({
      code: `const ${name} = (${x}, ${y}) => ${sides.left} - (${sides.right});`,
      note: cite(text),
    });
    const coefficients = (name: string) => [
      `const [${name}X, ${name}Y] = [${name}(1, 0) - ${name}(0, 0), ${name}(0, 1) - ${name}(0, 0)];`,
    ];
    const draft = {
      prose: {
        en: "I read off the coefficients of both equations and solve them by Cramer's rule.",
        zh: '读出两个方程的系数，用克莱姆法则求解。',
      },
      lines: [
        side('first', first, firstText),
        side('second', second, secondText),
        ...coefficients('first'),
        ...coefficients('second'),
        'const determinant = firstX * secondY - firstY * secondX;',
        "if (determinant === 0) throw new Error('The equations have no single solution');",
        `const ${x} = (firstY * second(0, 0) - secondY * first(0, 0)) / determinant;`,
        `const ${y} = (secondX * first(0, 0) - firstX * second(0, 0)) / determinant;`,
      ],
      answer: asked.length === 1 ? (asked[0] ?? x) : `{ ${x}, ${y} }`,
      tidy: asked.length === 1,
    };
    return [readingOf('linear-system', draft, [], language)];
  },
};
