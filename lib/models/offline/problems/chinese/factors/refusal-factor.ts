import type { Factor } from '../../problem-reader';
import type { ChineseCandidate } from '../candidates';
import type { ChineseProblem } from '../problem';

/** What speaks for giving no answer. */
export function refusalFactor(
  { text, quantities, asked, cues, clauses }: ChineseProblem,
  candidates: ChineseCandidate[],
): Factor {
  const perfect = candidates.filter(
    ({ used, type }) => used.length === quantities.length && type.odd === 0,
  ).length;
  return [
    'refuse',
    `refuse n${quantities.length}`,
    `refuse n${quantities.length} ${asked.type}`,
    `refuse l${Math.min(12, Math.floor(text.length / 14))}`,
    `refuse c${Math.min(9, clauses)}`,
    `refuse ${asked.type}`,
    `refuse candidates ${Math.ceil(Math.log2(candidates.length + 1))}`,
    `refuse perfect ${Math.min(6, Math.ceil(Math.log2(perfect + 1)))}`,
    ...(asked.unit.measure ? [`refuse unit ${asked.unit.measure.kind}`] : ['refuse no unit']),
    ...quantities.map(({ role }) => `refuse role ${role}`),
    ...asked.cues.map((cue) => `refuse q ${cue}`),
    ...cues.map((cue) => `refuse b ${cue}`),
    ...hard.flatMap(([name, pattern]) => (pattern.test(text) ? [`refuse hard ${name}`, 'refuse hard'] : [])),
  ];
}

const hard: [string, RegExp][] = [
  ['ratio', /\d[:∶]\d|的比|比例|比值/],
  ['solid', /圆|柱|锥|长方体|正方体|棱|梯形|三角形|表面积/],
  ['number theory', /质数|合数|因数|公倍数|公约数|余数|除以|奇数|偶数|数字/],
  ['work', /合作|合做|单独|工程/],
  ['meeting', /相遇|追上|相向|相对/],
  ['unknown both', /若干|一个数|甲数|同笼/],
  ['trees', /每隔|间隔|两端|锯|楼/],
  ['balance', /天平|次品|煎|烤/],
  ['interest', /利率|利息|税|本金|成本|利润|盈利/],
  ['changed', /现在|后来|这时|实际|原计划|如果|若/],
  ['symmetric', /互相|每两|任意|搭配|握手|比赛.*场/],
  ['series', /\.\.\.|\+|规律|依此/],
];
