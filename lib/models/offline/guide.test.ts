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
]);
