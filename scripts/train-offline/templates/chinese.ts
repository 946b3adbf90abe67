import type { Pattern, Templates } from './fill';

const chinese: Pattern[] = [
  { text: '{P}有{a}{m}{东西}，{丢了}{b}{m}，还剩多少{m}？', answer: (a, b) => a - b, numbers: 'sub' },
  {
    text: '{P}有{a}{m}{东西}，{丢了}一些后还剩{b}{m}，{丢了}多少{m}？',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P}有一些{东西}，{丢了}{b}{m}，还剩{c}{m}，原来有多少{m}{东西}？',
    answer: (_a, b, c) => b + c,
    numbers: 'any',
  },
  {
    text: '{P}有{a}{m}{东西}，又{得到}{b}{m}，现在有多少{m}{东西}？',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: '{P}有{a}{m}{东西}，{Q}有{b}{m}{东西}，两人一共有多少{m}{东西}？',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: '学校有{a}{m}红{东西}和{b}{m}蓝{东西}，一共有多少{m}{东西}？',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  { text: '{P}有{a}{m}{东西}，{Q}有{b}{m}，{P}比{Q}多多少{m}？', answer: (a, b) => a - b, numbers: 'sub' },
  {
    text: '{P}有{a}{m}{东西}，{Q}比{P}多{b}{m}，{Q}有多少{m}{东西}？',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  { text: '{P}有{a}{m}{东西}，{Q}比{P}少{b}{m}，{Q}有多少{m}？', answer: (a, b) => a - b, numbers: 'sub' },
  { text: '{P}有{a}{m}{东西}，比{Q}多{b}{m}，{Q}有多少{m}？', answer: (a, b) => a - b, numbers: 'sub' },
  {
    text: '{P}有{a}{m}{东西}，{Q}的{东西}是{P}的{b}倍，{Q}有多少{m}{东西}？',
    answer: (a, b) => a * b,
    numbers: 'small',
  },
  { text: '{P}有{a}{m}{东西}，是{Q}的{b}倍，{Q}有多少{m}？', answer: (a, b) => a / b, numbers: 'div' },
  { text: '每{盒}有{a}{m}{东西}，{b}{盒}一共有多少{m}{东西}？', answer: (a, b) => a * b, numbers: 'small' },
  { text: '有{a}{盒}{东西}，每{盒}{b}{m}，一共有多少{m}？', answer: (a, b) => a * b, numbers: 'small' },
  {
    text: '把{a}{m}{东西}平均分给{b}个小朋友，每个小朋友分到多少{m}？',
    answer: (a, b) => a / b,
    numbers: 'div',
  },
  { text: '有{a}{m}{东西}，每{b}{m}装一{盒}，可以装多少{盒}？', answer: (a, b) => a / b, numbers: 'div' },
  { text: '一{m}{东西}{a}元，买{b}{m}要多少元？', answer: (a, b) => a * b, numbers: 'small' },
  { text: '{P}买{b}{m}{东西}用了{a}元，每{m}多少元？', answer: (a, b) => a / b, numbers: 'div' },
  { text: '{P}有{a}元，买{东西}用去{b}元，还剩多少元？', answer: (a, b) => a - b, numbers: 'sub' },
  { text: '一本书有{a}页，{P}已经看了{b}页，还剩多少页没看？', answer: (a, b) => a - b, numbers: 'sub' },
  {
    text: '{P}第一天看了{a}页，第二天看了{b}页，两天一共看了多少页？',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: '{P}有{a}{m}{东西}，又{得到}{b}{m}，{丢了}{c}{m}，现在有多少{m}？',
    answer: (a, b, c) => a + b - c,
    numbers: 'sub3',
  },
  {
    text: '{P}有{a}{m}{东西}，第一次{丢了}{b}{m}，第二次{丢了}{c}{m}，还剩多少{m}？',
    answer: (a, b, c) => a - b - c,
    numbers: 'add3',
  },
  {
    text: '有{a}{盒}{东西}，每{盒}{b}{m}，{丢了}{c}{m}，还剩多少{m}？',
    answer: (a, b, c) => a * b - c,
    numbers: 'muladd',
  },
  {
    text: '有{a}{盒}{东西}，每{盒}{b}{m}，另外还有{c}{m}，一共有多少{m}？',
    answer: (a, b, c) => a * b + c,
    numbers: 'muladd',
  },
  {
    text: '{P}的{东西}是{a}{m}，{Q}比{P}的{b}倍多{c}{m}，{Q}有多少{m}？',
    answer: (a, b, c) => a * b + c,
    numbers: 'muladd',
  },
  { text: '一辆车每小时行{a}千米，{b}小时行多少千米？', answer: (a, b) => a * b, numbers: 'small' },
  { text: '一辆车{b}小时行了{a}千米，平均每小时行多少千米？', answer: (a, b) => a / b, numbers: 'div' },
  { text: '{P}今年{a}岁，{Q}比{P}大{b}岁，{Q}今年多少岁？', answer: (a, b) => a + b, numbers: 'any' },
  {
    text: '原来有{a}人，走了{b}人，又来了{c}人，现在有多少人？',
    answer: (a, b, c) => a - b + c,
    numbers: 'sub',
  },
];

const names = ['小明', '小红', '芳芳', '乐乐', '小刚', '丽丽', '明明'];
const words: Record<string, string[]> = {
  P: names,
  Q: names,
  东西: ['苹果', '铅笔', '故事书', '气球', '糖', '花', '卡片', '橘子', '桃子', '玩具'],
  m: ['个', '只', '本', '支', '块', '朵', '张'],
  盒: ['盒', '箱', '袋', '盘', '排', '组'],
  丢了: ['吃了', '用了', '卖出', '送给同学', '借出', '拿走', '卖了'],
  得到: ['买来', '得到', '捡了', '摘了', '买了'],
};

export const chineseTemplates: Templates = { patterns: chinese, words };
