import { readingOf } from '../../grammar/closed-family';
import type { Family } from '../../grammar/family';
import { cite, step } from '../../grammar/program-lines';
import { sidesOf } from './equation-text';

const shell = {
  en: /^(?:solve|find|what are|what is|determine)?(?: the)?(?: (?:quadratic|equation|quadratic equation|roots? of|solutions? (?:of|to)|real roots? of|real solutions? (?:of|to)))*(?: for [a-z])?:? ?([^=]+=[^=]+?)(?: for [a-z])?[ ?.]*$/i,
  zh: /^(?:解方程|求解方程|求解|解|求)?(?:一元二次方程)?[:,]?([^=]+=[^=]+?)(?:的(?:实)?(?:根|解))?(?:是|有)?(?:多少|哪些|什么)?[ ?.]*$/i,
};

/** One quadratic equation in one unknown, in symbols. */
export const quadratic: Family = {
  id: 'quadratic',
  topic: 'equations',
  title: { en: 'Quadratic equations', zh: '一元二次方程' },
  examples: {
    en: ['Solve x^2 - 5x + 6 = 0.', 'What are the roots of 2x^2 + 3x = 2?'],
    zh: ['解方程：x²-5x+6=0', '求方程2x^2+3x=2的根'],
  },
  read: ({ text, language }) => {
    const equation = shell[language].exec(text.replaceAll('²', '^2'))?.[1]?.replace(/^方程/, '') ?? '';
    const sides = sidesOf(equation);
    const [x] = sides?.unknowns ?? [];
    if (!sides || !x || sides.unknowns.length !== 1 || sides.degree !== 2) return [];
    const draft = {
      prose: {
        en: 'I read off the coefficients from three values, then use the quadratic formula for the real roots.',
        zh: '由三个函数值得出系数，再用求根公式求实数根。',
      },
      lines: [
        { code: `const value = (${x}) => ${sides.left} - (${sides.right});`, note: cite(equation) },
        'const c = value(0);',
        'const a = (value(1) + value(-1)) / 2 - c;',
        'const b = (value(1) - value(-1)) / 2;',
        "if (a === 0) throw new Error('The equation is not quadratic');",
        'const discriminant = b * b - 4 * a * c;',
        step(
          'const signs = discriminant < 0 ? [] : discriminant === 0 ? [1] : [-1, 1];',
          'no, one or two real roots',
          '无实根、一个或两个实根',
        ),
        'const roots = signs.map((sign) => (-b + sign * Math.sqrt(discriminant)) / (2 * a));',
        'const sorted = roots.sort((first, second) => first - second).map((root) => Number(root.toPrecision(12)));',
      ],
      answer: 'sorted',
      tidy: false,
    };
    return [readingOf('quadratic', draft, [], language)];
  },
};
