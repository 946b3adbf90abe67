import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trusted } from '../../choose-reading';
import { runForTest } from '../../testing/run-for-test';
import { readProblem } from '../read-problem';
import { openChineseProblem } from './open-problem';
import { parseChinese } from './problem';

const surest = (question: string) => readProblem(question)[0];

describe('Chinese word problems', () => {
  it.each([
    ['小明有24张贴纸，送给弟弟9张，还剩多少张？', 15, '张'],
    ['果园里有桃树120棵，梨树的棵数是桃树的3倍，梨树有多少棵？', 360, '棵'],
    ['小红有38张邮票，小兰比小红多15张，小兰有多少张邮票？', 53, '张'],
    ['水果店运来24箱苹果，每箱25千克，一共多少千克？', 600, '千克'],
    ['把96本书平均分给8个班，每个班分多少本？', 12, '本'],
    ['食堂有320千克大米，吃了6天，还剩80千克，平均每天吃多少千克？', 40, '千克'],
    ['有56名同学，每8人站一排，可以站几排？', 7, '排'],
  ])('trusts its reading of %s', async (question, expected, unit) => {
    const reading = surest(question);
    expect(reading?.confidence).toBeGreaterThanOrEqual(trusted);
    expect(await runForTest(reading?.program ?? '')).toEqual({ value: expected, unit });
  });

  it.each([
    '甲乙两人合作一项工程，甲单独做要6天，乙单独做要3天，合作几天完成？',
    '一个圆柱的底面半径是3厘米，高是5厘米，体积是多少？',
    '鸡兔同笼，共有12个头，34条腿，兔有多少只？',
    '桔子与苹果的重量比是5：6，桔子有30千克，苹果有多少千克？',
  ])('does not trust what it cannot know: %s', (question) =>
    expect(surest(question)?.confidence ?? 0).toBeLessThan(trusted),
  );

  it('gives what its programs give, in names that mean something', async () => {
    const question = '一本故事书有180页，小华看了75页，还剩多少页没看？';
    const reading = surest(question);
    expect(reading?.program).toBe(
      'const pages = 180; // "180页"\nconst pagesRead = 75; // "75页"\nconst remaining = pages - pagesRead;\nanswer(remaining, { unit: \'页\' });',
    );
    expect(reading?.prose).toMatch(/^剩下的等于总数减去已去掉的部分。用“180页”减去“75页”。$/);
    for (const { program, expected } of readProblem(question))
      expect((await runForTest(program)).value).toBeCloseTo(Number(expected), 6);
  });

  const name = fc.constantFrom('小明', '丽丽', '王叔叔', '李老师', '方方');
  const thing = fc.constantFrom('本故事书', '个苹果', '张卡片', '支铅笔');
  const larger = fc.integer({ min: 40, max: 99 });
  const smaller = fc.integer({ min: 2, max: 39 });

  it('does not mind other people, things, numbers or words for what is left', () => {
    const left = fc.constantFrom('还剩多少', '剩下多少', '还有多少', '还剩几');
    fc.assert(
      fc.property(name, thing, larger, smaller, left, (who, what, all, gone, asking) => {
        const question = `${who}有${all}${what}，送给同学${gone}${what[0]}，${asking}${what[0]}？`;
        expect(surest(question)?.expected).toBe(all - gone);
      }),
    );
  });

  it('keeps the direction of a comparison, whoever is compared', () => {
    const words = fc.constantFrom<[string, 1 | -1]>(['多', 1], ['少', -1]);
    fc.assert(
      fc.property(name, thing, larger, smaller, words, (who, what, own, apart, [word, sign]) => {
        const forward = `${who}有${own}${what}，小红比${who}${word}${apart}${what[0]}，小红有多少${what}？`;
        const backward = `${who}有${own}${what}，比小红${word}${apart}${what[0]}，小红有多少${what}？`;
        expect(surest(forward)?.expected).toBe(own + sign * apart);
        expect(surest(backward)?.expected).toBe(own - sign * apart);
      }),
    );
  });

  it('reads quantities with their measure words, things and rates', () => {
    const problem = parseChinese('学校有58盆黄菊花和5盒粉笔，每盒装9支，一共多少支？');
    expect(
      problem?.quantities.map(({ value, unit, per }) => [
        value,
        unit.measure?.symbol,
        unit.noun,
        per.map(({ measure }) => measure?.symbol).join(),
      ]),
    ).toEqual([
      [58, '盆', '黄菊花', ''],
      [5, '盒', '粉笔', ''],
      [9, '支', expect.any(String), '盒'],
    ]);
  });

  it('brings units together', () => {
    const problem = parseChinese('火箭每秒飞11千米，5分钟飞多少千米？');
    expect(problem?.quantities.map(({ code }) => code)).toEqual(['11', '5 * 60']);
  });

  it('never throws, and gives finite candidates, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (text) => {
        const open = openChineseProblem(`${text}有3个苹果，又买了4个，比小红多1/2，一共多少个？`);
        for (const { value } of open?.candidates ?? []) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
