import { describe, expect, test } from 'vitest';
import { families } from './families/catalogue';
import { guideIn } from './guide';
import { runForTest } from './testing/run-for-test';
import { writeOffline } from './write-offline';

const ask = (question: string) => writeOffline({ question, attempts: [], temperature: 0, seed: 0 });

describe.each(['en', 'zh'] as const)('the guide in %s', (language) => {
  const guide = guideIn(language);
  const entries = guide.flatMap((topic) => topic.entries);

  test('shows every family once, each with an example', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(families.map(({ id }) => id)));
    expect(entries.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });

  test('shows no example twice', () => {
    const examples = entries.flatMap((entry) => entry.examples);
    expect(new Set(examples).size).toBe(examples.length);
  });

  const [data] = guide.filter((topic) => topic.data);
  test.each(data?.entries.flatMap(({ examples }) => examples) ?? [])(
    'answers of its data: %s',
    async (question) => {
      const { name, columns } = data?.data ?? { name: '', columns: [] };
      const about = {
        name,
        rows: 6,
        columns: columns.map(({ name, type }) => ({ name, type })),
        sample: '[]',
      };
      const reply = writeOffline({ question, attempts: [], temperature: 0, seed: 0, data: [about] });
      if (reply.kind !== 'program') throw new Error(reply.text);
      const text = JSON.stringify(columns.map(({ name, values }) => [name, values]));
      const outcome = await runForTest(reply.reading.program, [{ name, text }]);
      expect(outcome.value).toEqual(dataAnswers.get(question));
    },
  );

  const problems = guide.find(({ topic }) => topic === 'word-problems')?.entries ?? [];
  test.each(problems.flatMap(({ examples }) => examples))('answers %s', async (question) => {
    const reply = ask(question);
    expect(reply.kind).toBe('program');
    if (reply.kind !== 'program') return;
    expect((await runForTest(reply.reading.program)).value).toBe(answers.get(question));
  });
});

/** Worked out by hand. */
const answers = new Map<string, number>([
  ['Mia had 24 stickers. She gave 9 stickers to her brother. How many stickers does she have left?', 15],
  ['Sam had 17 shells. He found 8 more shells. How many shells does he have in all?', 25],
  ['小红有24张贴纸，送给弟弟9张，还剩多少张？', 15],
  ['There are 15 boxes with 12 pencils in each box. How many pencils are there in all?', 180],
  ['A teacher shares 56 apples equally among 8 children. How many apples does each child get?', 7],
  ['有15个盒子，每个盒子装12支铅笔，一共有多少支铅笔？', 180],
  ['Lena has 31 shells and Omar has 19 shells. How many more shells does Lena have than Omar?', 12],
  ['果园里有苹果树45棵，梨树28棵，苹果树比梨树多多少棵？', 17],
  ['After Nora gave 8 pens to Tom she had 15 pens left. How many pens did she have at first?', 23],
  [
    'There were 12 birds on a roof. Some more birds came. Now there are 20 birds on the roof. How many birds came?',
    8,
  ],
  ['停车场开走了12辆车，还剩25辆，原来有多少辆车？', 37],
  ['Omar has 14 fewer cards than Lena. Lena has 40 cards. How many cards does Omar have?', 26],
  ['Nora read 3 times as many pages as Tom. Tom read 25 pages. How many pages did Nora read?', 75],
  ['小明有邮票32张，小红比小明多9张，小红有多少张邮票？', 41],
  ['Ivo reads 14 pages a day. His book has 98 pages. How many days does he need?', 7],
  ['Each ticket costs $7. Lena bought 4 tickets for herself and 2 for Omar. How much did she spend?', 42],
  ['每本练习本3元，买8本要多少元？', 24],
  ['There are 3 boxes with 12 pencils in each. Tom gives 7 pencils away. How many pencils are left?', 29],
  [
    'Nora had 64 eggs. She put 24 of them into one basket and the rest into 5 other baskets. How many eggs were in each of the other baskets?',
    8,
  ],
  [
    'The recipe calls for 9 cups of flour. Omar already put in 3 cups. How many more cups does he need to add?',
    6,
  ],
  ['有3盒铅笔，每盒12支，用去7支，还剩多少支？', 29],
  [
    'Lena found 14 shells and 30 stones at the lake. Now she has 50 shells and 44 stones. How many more stones than shells did Lena find at the lake?',
    16,
  ],
]);

const totals = (group: string, rows: [string, number][]) =>
  rows.map(([name, total]) => ({ [group]: name, total }));

/** Worked out by hand from the guide's own tables: 120 + 80, 95 + 110 and 140 + 100, North and South in turn. */
const dataAnswers = new Map<string, unknown>([
  ['What is the total amount in sales?', 645],
  ['What is the average amount where region is North?', 118.333333333],
  [
    'What is the total amount by region?',
    totals('region', [
      ['North', 355],
      ['South', 290],
    ]),
  ],
  [
    'Draw a bar chart of the total amount by month.',
    totals('month', [
      ['January', 200],
      ['February', 205],
      ['March', 240],
    ]),
  ],
  ['How many rows are there where amount is at least 100?', 4],
  ['Which month had the highest amount?', 'March'],
  [
    'Show the top 3 rows by amount.',
    [
      { month: 'March', region: 'North', amount: 140 },
      { month: 'January', region: 'North', amount: 120 },
      { month: 'February', region: 'South', amount: 110 },
    ],
  ],
  ['销售中销量的总和是多少？', 645],
  ['地区是北方的行的销量的平均值是多少？', 118.333333333],
  [
    '每个地区的销量的总和是多少？',
    totals('地区', [
      ['北方', 355],
      ['南方', 290],
    ]),
  ],
  [
    '用柱形图表示每个月份的销量的总和',
    totals('月份', [
      ['一月', 200],
      ['二月', 205],
      ['三月', 240],
    ]),
  ],
  ['销售中销量至少是100的行一共有多少行？', 4],
  ['哪个月份的销量最大？', '三月'],
  [
    '列出销量最大的前3行',
    [
      { 月份: '三月', 地区: '北方', 销量: 140 },
      { 月份: '一月', 地区: '北方', 销量: 120 },
      { 月份: '二月', 地区: '南方', 销量: 110 },
    ],
  ],
]);
