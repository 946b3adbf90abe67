import type { Language } from '@/lib/numbers/language';
import { readingOf } from '../../grammar/closed-family';
import type { Family } from '../../grammar/family';
import { cite, type Line, textCode } from '../../grammar/program-lines';
import { rowQuestions } from './colored/colored-questions';
import { type ColoredThing, readRow } from './colored/read-row';

/** Things with colours, lying in a row: which is what, how many are which, what lies beside what. */
export const coloredObjects: Family = {
  id: 'colored-objects',
  topic: 'puzzles',
  title: { en: 'Coloured things on a table', zh: '桌上的彩色物品' },
  examples: {
    en: [
      'On the desk, there is a red pen, a blue mug, and a green book. What color is the mug?',
      'On the table, you see two red pens, three blue pens, and one red cup. If I remove all the pens from the table, how many red things remain on it?',
    ],
    zh: ['桌子上有一支红色的笔、一个蓝色的杯子和一本绿色的书。杯子是什么颜色？'],
  },
  read: ({ text, language }) => {
    const parts =
      /^([^.?!]+)[.!] ?([^.!]+?)[?.]*$/.exec(text) ??
      (language === 'zh' ? /^([^.?!]+),([^,.!]+?)[?.]*$/.exec(text) : null);
    const row = readRow(parts?.[1] ?? '', language);
    if (!row || !parts?.[2]) return [];
    for (const ask of rowQuestions) {
      const found = ask(parts[2], language);
      if (!found) continue;
      const { lines, answer, thing } = found.meaning;
      if (thing !== undefined && !row.things.some((one) => one.thing === thing)) continue;
      const prose = {
        en: 'I list the things in the order of the question and look the answer up in the list.',
        zh: '按题目中的顺序列出物品，再在列表中查找。',
      };
      const needed = [...lines.map((line) => (typeof line === 'string' ? line : line.code)), answer].join(
        '\n',
      );
      const counted = needed.includes('{ count }');
      const draft = {
        prose,
        lines: [...rowLines(row.things, counted, language), ...lines],
        answer,
        tidy: false,
      };
      return [readingOf('colored-objects', draft, found.slots, language)];
    }
    return [];
  },
};

function rowLines(things: ColoredThing[], counted: boolean, language: Language): Line[] {
  const fields = ({ count, color, thing }: ColoredThing) =>
    `${counted ? `count: ${count ?? 1}, ` : ''}color: ${textCode(color)}, thing: ${textCode(thing)}`;
  return [
    { code: 'const row = [', note: language === 'zh' ? '从左到右' : 'from left to right' },
    ...things.map((one) => ({ code: `  { ${fields(one)} },`, note: cite(one.phrase) })),
    '];',
  ];
}
