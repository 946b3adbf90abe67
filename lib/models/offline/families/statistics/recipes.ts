import type { Line } from '../../grammar/program-lines';

/** How a statistic is worked out from the array `numbers`. */
export type Recipe = {
  lines: Line[];
  answer: string;
  /** Whether the result is rounded to 12 digits; by default when the numbers hold decimals. */
  tidy?: boolean;
  en: string;
  zh: string;
};

export type Statistic =
  | 'mean'
  | 'median'
  | 'mode'
  | 'range'
  | 'variance'
  | 'sampleVariance'
  | 'deviation'
  | 'sampleDeviation'
  | 'sum'
  | 'product'
  | 'largest'
  | 'smallest'
  | 'secondLargest';

const mean: Line[] = [
  'const sum = numbers.reduce((total, number) => total + number, 0);',
  'const mean = sum / numbers.length;',
];

const variance = (divisor: string): Line[] => [
  ...mean,
  'const squares = numbers.map((number) => (number - mean) ** 2);',
  `const variance = squares.reduce((total, square) => total + square, 0) / ${divisor};`,
];

const root = 'const deviation = Math.sqrt(variance);';

export const recipes: Record<Statistic, Recipe> = {
  mean: {
    lines: mean,
    answer: 'mean',
    tidy: true,
    en: 'The mean is the sum divided by how many numbers there are.',
    zh: '平均数等于总和除以个数。',
  },
  median: {
    lines: [
      'const sorted = [...numbers].sort((a, b) => a - b);',
      'const middle = Math.floor(sorted.length / 2);',
      'const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;',
    ],
    answer: 'median',
    en: 'The median stands in the middle of the sorted numbers, or halfway between the two in the middle.',
    zh: '把数从小到大排列，中位数是正中间的数，或中间两数的平均数。',
  },
  mode: {
    lines: [
      'const counts = new Map();',
      'for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);',
      'const most = Math.max(...counts.values());',
      'const modes = [...counts.keys()].filter((number) => counts.get(number) === most);',
    ],
    answer: 'modes.length === 1 ? modes[0] : modes',
    tidy: false,
    en: 'The mode is the number that comes most often.',
    zh: '众数是出现次数最多的数。',
  },
  range: {
    lines: ['const range = Math.max(...numbers) - Math.min(...numbers);'],
    answer: 'range',
    en: 'The range is the largest number less the smallest.',
    zh: '极差等于最大数减最小数。',
  },
  variance: {
    lines: variance('numbers.length'),
    answer: 'variance',
    tidy: true,
    en: 'The mean of the squared distances from the mean; the numbers count as the whole population.',
    zh: '方差是各数与平均数之差的平方的平均数（按总体计算）。',
  },
  sampleVariance: {
    lines: variance('(numbers.length - 1)'),
    answer: 'variance',
    tidy: true,
    en: 'The squared distances from the mean, divided by one less than how many there are.',
    zh: '样本方差：离差平方和除以个数减 1。',
  },
  deviation: {
    lines: [...variance('numbers.length'), root],
    answer: 'deviation',
    tidy: true,
    en: 'The square root of the variance; the numbers count as the whole population.',
    zh: '标准差是方差的平方根（按总体计算）。',
  },
  sampleDeviation: {
    lines: [...variance('(numbers.length - 1)'), root],
    answer: 'deviation',
    tidy: true,
    en: 'The square root of the sample variance.',
    zh: '样本标准差是样本方差的平方根。',
  },
  sum: {
    lines: ['const sum = numbers.reduce((total, number) => total + number, 0);'],
    answer: 'sum',
    en: 'I add the numbers up.',
    zh: '把各数相加。',
  },
  product: {
    lines: ['const product = numbers.reduce((total, number) => total * number, 1);'],
    answer: 'product',
    en: 'I multiply the numbers.',
    zh: '把各数相乘。',
  },
  largest: {
    lines: ['const largest = Math.max(...numbers);'],
    answer: 'largest',
    en: 'I look for the largest number.',
    zh: '找出最大的数。',
  },
  smallest: {
    lines: ['const smallest = Math.min(...numbers);'],
    answer: 'smallest',
    en: 'I look for the smallest number.',
    zh: '找出最小的数。',
  },
  secondLargest: {
    lines: ['const sorted = [...new Set(numbers)].sort((a, b) => b - a);'],
    answer: 'sorted[1]',
    en: 'I sort the different numbers from the largest down and take the second.',
    zh: '把不同的数从大到小排列，取第二个。',
  },
};
