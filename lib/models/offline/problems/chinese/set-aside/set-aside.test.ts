import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trusted } from '../../../choose-reading';
import { readProblem } from '../../read-problem';
import { parseChinese } from '../problem';

const kept = (question: string) => parseChinese(question)?.quantities.map(({ value }) => value);

describe('what is about something else is set aside', () => {
  it.each([
    ['小红有24张红纸和15张蓝纸，用了9张红纸，还剩多少张红纸？', [24, 9]],
    ['小红有24张红纸和15张蓝纸，用了9张红纸，一共还剩多少张纸？', [24, 15, 9]],
    ['食堂买来50千克大米和30千克面粉，用去18千克大米，还剩多少千克大米？', [50, 18]],
    ['笼子里有白兔11只，灰兔8只，卖了3只白兔，又买来4只灰兔，现在白兔有多少只？', [11, 3]],
    ['果园里有苹果树120棵，梨树比苹果树少35棵，桃树有60棵，梨树有多少棵？', [120, 35]],
    ['水果店运来15箱苹果和12箱橘子，每箱苹果20千克，苹果一共有多少千克？', [15, 20]],
    ['小刚有18支铅笔，小丽有25支铅笔，小丽给了小刚7支，小丽还剩多少支？', [25, 7]],
    ['小刚有18支铅笔，小丽有25支铅笔，小丽给了小刚7支，小刚现在有多少支？', [18, 7]],
    ['小军有15个玻璃球，弟弟有9个，小军给弟弟3个，两人一共有多少个玻璃球？', [15, 9]],
    ['一班有男生22人，女生20人，二班有男生18人，一班一共有多少人？', [22, 20]],
    ['停车场上层有24辆车，下层有31辆车，从上层开走9辆，上层还有多少辆？', [24, 9]],
    ['商店里有60个足球，上午卖出17个，下午卖出21个，一共卖出多少个？', [17, 21]],
    ['奶奶家养了13只公鸡和21只母鸡，卖掉5只公鸡和6只母鸡，一共卖掉多少只鸡？', [5, 6]],
  ])('%s', (question, values) => expect(kept(question)).toEqual(values));
});

describe('what belongs together stays', () => {
  it.each([
    ['全班有45人，其中男生24人，女生有多少人？', [45, 24]],
    ['花园里有45朵红花，黄花比红花少12朵，红花和黄花一共有多少朵？', [45, 12]],
    ['鱼缸里有13条红金鱼和9条黑金鱼，红金鱼比黑金鱼多几条？', [13, 9]],
    ['每个书包45元，每个文具盒12元，买3个书包和2个文具盒一共要多少元？', [45, 12, 3, 2]],
    ['公共汽车上原来有46人，到站下车17人，又上车11人，现在车上有多少人？', [46, 17, 11]],
    ['妈妈买了20个苹果和14个梨，一共买了多少个水果？', [20, 14]],
  ])('%s', (question, values) => expect(kept(question)).toEqual(values));
});

/** Stories over two people, two kinds and numbers a > b > c, with what they come to. */
const stories: [string, (a: number, b: number, c: number) => number][] = [
  ['P有a个X和b个Y，吃了c个X，还剩多少个X？', (a, _, c) => a - c],
  ['P有a个X和b个Y，吃了c个Y，Y还剩多少个？', (_, b, c) => b - c],
  ['P有a个X和b个Y，吃了c个X，一共还剩多少个水果？', (a, b, c) => a + b - c],
  ['P有a个X和b个Y，又买了c个Y，现在有多少个Y？', (_, b, c) => b + c],
  ['P有a个X，Q有b个X，P吃了c个，P还剩多少个？', (a, _, c) => a - c],
  ['P有a个X，Q有b个X，P给了Q c个，Q现在有多少个X？', (_, b, c) => b + c],
  ['P有a个X，Q有b个X，P给Q c个，两人一共有多少个X？', (a, b) => a + b],
  ['P有a个X，送给Q b个，又送给R c个，P还剩多少个X？', (a, b, c) => a - b - c],
  ['P有a个X和b个Y，X比Y多多少个？', (a, b) => a - b],
];
const people = fc.uniqueArray(fc.constantFrom('小明', '丽丽', '王叔叔', '方方', '小强'), {
  minLength: 3,
  maxLength: 3,
});
const fruits = fc.uniqueArray(fc.constantFrom('苹果', '橘子', '桃子', '芒果', '草莓'), {
  minLength: 2,
  maxLength: 2,
});
const numbers = fc
  .tuple(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 15 }), fc.integer({ min: 16, max: 60 }))
  .map(([c, more, most]) => [c + more + most, c + more, c]);

describe('other people, kinds and numbers: right, or not trusted', () => {
  it.each(stories)('%s', (story, rule) => {
    fc.assert(
      fc.property(
        people,
        fruits,
        numbers,
        ([P = '', Q = '', R = ''], [X = '', Y = ''], [a = 0, b = 0, c = 0]) => {
          const words: Record<string, string> = { P, Q, R, X, Y, a: `${a}`, b: `${b}`, c: `${c}` };
          const question = story.replace(/ ?([PQRXYabc]) ?/g, (_, slot: string) => words[slot] ?? slot);
          const [best] = readProblem(question);
          if (best && best.confidence >= trusted) expect(best.expected).toBe(rule(a, b, c));
        },
      ),
      { numRuns: 20, seed: 6 },
    );
  });
});
