import { readingOf } from '../../grammar/closed-family';
import type { Family } from '../../grammar/family';
import { cite } from '../../grammar/program-lines';
import { equationText, sidesOf } from './equation-text';

const shell = {
  en: /^(?:if|when|given|solve|find|what is|calculate|determine)?(?: (?:the )?(?:equation|value of))?(?: for)?(?: ([a-z])(?: if| when| in|,|:| such that| where)?)?:? ?(.+?)(?: for ([a-z]))?(?:[,.;] ?(?:what is|find|solve for|what's|then)?(?: ?the value of)? ?([a-z])(?: ?= ?)?)?[ ?.]*$/i,
  zh: /^(?:解方程|求解方程|求解|解|已知|若|如果)?[:,]?(.+?)(?:,?(?:求|则|那么|问)?(?:未知数)?([a-z])(?:是|的值|=|等于|的值是)*(?:多少|几|什么)?)?[ ?.]*$/i,
};

/** One linear equation in one unknown, in symbols: the program finds both sides' values at 0 and 1. */
export const linearEquation: Family = {
  id: 'linear-equation',
  topic: 'equations',
  title: { en: 'Linear equations in one unknown', zh: '一元一次方程' },
  examples: {
    en: ['Solve 3x + 5 = 20.', 'Solve for y: 2(y - 3) = y + 4'],
    zh: ['解方程：3x+5=20', '若2(y-3)=y+4，求y的值。'],
  },
  read: ({ text, language }) => {
    const match = shell[language].exec(text);
    if (!match) return [];
    const equation = language === 'en' ? match[2] : match[1];
    const named = language === 'en' ? (match[3] ?? match[4] ?? match[1]) : match[2];
    const sides = sidesOf(equation ?? '');
    const [unknown] = sides?.unknowns ?? [];
    if (!sides || !unknown || sides.unknowns.length !== 1 || sides.degree > 1) return [];
    if (named !== undefined && named.toLowerCase() !== unknown.toLowerCase()) return [];
    const draft = {
      prose: {
        en: `The difference of the two sides is a straight line in ${unknown}; I find where it is zero.`,
        zh: `两边之差是关于 ${unknown} 的一次式，求它为零时的值。`,
      },
      lines: [
        { code: `const left = (${unknown}) => ${sides.left};`, note: cite(equationText(equation ?? '')) },
        `const right = (${unknown}) => ${sides.right};`,
        `const difference = (${unknown}) => left(${unknown}) - right(${unknown});`,
        'const slope = difference(1) - difference(0);',
        "if (slope === 0) throw new Error('The equation has no single solution');",
        `const ${unknown} = -difference(0) / slope;`,
      ],
      answer: unknown,
      tidy: true,
    };
    return [readingOf('linear-equation', draft, [], language)];
  },
};
