import { expect, test } from 'vitest';
import { originsOf } from './origins';

/** Each constant of a program with the question's words that it comes from, or what else it is. */
function read(question: string, program: string) {
  const origins = originsOf(question, program);
  if (!origins) return undefined;
  const phrase = (index: number) => {
    const number = origins.numbers[index];
    return question.slice(number?.start, number?.end);
  };
  return {
    constants: origins.constants.map(({ start, end, origin }) => {
      const text = program.slice(start, end);
      switch (origin.kind) {
        case 'question':
          return `${text} ← ${phrase(origin.number)}${origin.divisor === 1 ? '' : ` / ${origin.divisor}`}`;
        case 'words':
          return `${text} ← “${question.slice(origin.span.start, origin.span.end)}”`;
        case 'unclear':
          return `${text} ← ${origin.among.map(phrase).join(' or ')}?`;
        default:
          return `${text}: ${origin.kind}`;
      }
    }),
    unused: origins.unused.map(phrase),
    unread: origins.unread,
  };
}

type Case = { question: string; program: string; constants: string[]; unused?: string[]; unread?: string[] };

const cases: Case[] = [
  {
    question: 'What is 15% of 240?',
    program: 'const percent = 15; // "15%"\nconst whole = 240; // "240"\nanswer(whole * percent / 100);',
    constants: ['15 ← 15%', '240 ← 240', '100: percent'],
  },
  {
    question: 'What is 15% of 240?',
    program: 'answer(240 * 0.15);',
    constants: ['240 ← 240', '0.15 ← 15% / 100'],
  },
  {
    question: 'What is 15% of 100?',
    program: 'answer(100 * (15 / 100));',
    constants: ['100 ← 100', '15 / 100 ← 15% / 100'],
  },
  {
    question: 'A town has 1,250 people; three quarters vote. How many?',
    program: 'const people = 1250;\nconst share = 3 / 4;\nanswer(people * share);',
    constants: ['1250 ← 1,250', '3 / 4 ← three quarters'],
  },
  {
    question: 'Janet’s ducks lay 16 eggs. She eats three and bakes with four. How many are left?',
    program: 'answer(16 - 3 - 4);',
    constants: ['16 ← 16', '3 ← three', '4 ← four'],
  },
  {
    question: 'Tom has 3 apples and 3 pears. How much fruit?',
    program: 'const pears = 3;\nconst apples = 3;\nanswer(apples + pears);',
    constants: ['3 ← 3', '3 ← 3'],
  },
  {
    question: 'Tom has 3 apples and 3 pears.',
    program: 'const a = 3;\nconst b = 3;\nanswer(a + b);',
    constants: ['3 ← 3 or 3?', '3 ← 3 or 3?'],
  },
  {
    question: 'How long do 4 films of 90 minutes take, in hours?',
    program: 'const films = 4;\nconst minutes = 90;\nanswer(films * minutes / 60);',
    constants: ['4 ← 4', '90 ← 90', '60: not-in-question'],
  },
  {
    question: 'She reads 20 pages a day. How many in a week?',
    program: 'const pages = 20; // "20 pages a day"\nconst days = 7; // "in a week"\nanswer(pages * days);',
    constants: ['20 ← 20', '7 ← “in a week”'],
  },
  {
    question: 'There are 17 cats.',
    program: 'const cats = 16; // "17 cats"\nanswer(cats);',
    constants: ['16: not-in-question'],
    unused: ['17'],
  },
  {
    question: 'A shop sells 12 hats at $5 and 8 scarves. What do the hats cost?',
    program: 'const hats = 12;\nconst price = 5;\nconst scarves = 8;\nanswer(hats * price);',
    constants: ['12 ← 12', '5 ← $5', '8 ← 8'],
    unread: ['scarves'],
  },
  {
    question: 'Of 30 students, 2 are ill. What is the mean of 3, 5 and 5?',
    program:
      'const marks = [3, 5, 5];\nlet sum = 0;\nfor (let i = 0; i < marks.length; i += 1) sum += marks[i];\nanswer((sum / marks.length).toFixed(2));',
    constants: ['3 ← 3', '5 ← 5', '5 ← 5', '0: own', '0: own', '1: own', '2: own'],
    unused: ['30', '2'],
  },
  {
    question: 'How many days are between March 3, 2026 and March 10, 2026?',
    program:
      "const from = new Date('2026-03-03');\nconst to = new Date(2026, 2, 10);\nanswer((to - from) / 86_400_000);",
    constants: ['2026 ← 2026 or 2026?', '2: own', '10 ← 10', '86_400_000: not-in-question'],
  },
  {
    question: '小明有25本书，每本１２元，打八折。一共多少元？',
    program: 'const books = 25; // “25本书”\nconst price = 12; // "12元"\nanswer(books * price * 0.8);',
    constants: ['25 ← 25', '12 ← １２元', '0.8 ← 八 / 10'],
  },
  {
    question: '一条路长两万五千米，修了百分之二十，还剩多少米？',
    program: 'const length = 25000;\nconst done = 0.2;\nanswer(length * (1 - done));',
    constants: ['25000 ← 两万五千', '0.2 ← 百分之二十 / 100', '1: own'],
  },
  {
    question: 'She has two dozen eggs and sells half.',
    program: 'const dozens = 2;\nanswer(dozens * 12 / 2);',
    constants: ['2 ← two dozen', '12: not-in-question', '2 ← half'],
    unused: [],
  },
  {
    question: 'The deadline in 24 hours, 2 days ago, was June 1. What is today?',
    program: 'const day = 24 * 60 * 60 * 1000;\nconst today = addDays(deadline, -2 * day);\nanswer(today);',
    constants: ['24 * 60 * 60 * 1000: not-in-question', '2 ← 2'],
    unused: ['24', '1'],
  },
  {
    question: '点了8支蜡烛，被风吹灭了1支，一共还剩多少支？',
    program: 'const lit = 8;\nconst out = 1;\nanswer(lit - out);',
    constants: ['8 ← 8', '1 ← 1'],
  },
  { question: 'No number here', program: 'answer(42);', constants: ['42: not-in-question'] },
];

test.each(cases)('$question', ({ question, program, constants, unused = [], unread = [] }) => {
  expect(read(question, program)).toEqual({ constants, unused, unread });
});

test('a program that does not parse has no origins', () => {
  expect(originsOf('What is 3?', 'const = 3')).toBeUndefined();
});
