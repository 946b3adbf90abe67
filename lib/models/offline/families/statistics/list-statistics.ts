import { closedFamily } from '../../grammar/closed-family';
import { given } from '../../grammar/program-lines';
import { name, numbers, oneOf } from '../../grammar/text-slots';
import { recipes } from './recipes';

const statistic = oneOf({
  sampleVariance: { en: 'sample variance', zh: '样本方差' },
  sampleDeviation: { en: 'sample standard deviation', zh: '样本标准差' },
  variance: { en: '(?:population )?variance', zh: '(?:总体)?方差' },
  deviation: { en: '(?:population )?standard deviation', zh: '(?:总体)?标准差' },
  mean: { en: '(?:arithmetic )?(?:mean|average)', zh: '算术平均数|平均(?:数|值|分)?|均值' },
  median: { en: 'median', zh: '中位数' },
  mode: { en: 'mode', zh: '众数' },
  range: { en: 'range', zh: '极差' },
  sum: { en: 'sum|total', zh: '总和|和|之和' },
  product: { en: 'product', zh: '乘积|积' },
  secondLargest: { en: 'second[- ](?:largest|biggest|highest)', zh: '第二大的?数?' },
  largest: { en: 'largest|biggest|greatest|maximum|highest|max', zh: '最大值|最大的?数?' },
  smallest: { en: 'smallest|lowest|least|minimum|min', zh: '最小值|最小的?数?' },
});

export const listStatistics = closedFamily({
  id: 'list-statistics',
  topic: 'statistics',
  title: { en: 'Mean, median, mode and more of given numbers', zh: '平均数、中位数、众数等统计量' },
  examples: {
    en: [
      'What is the average of 12, 15, 18 and 21?',
      'Find the standard deviation of 2, 4, 4, 4, 5, 5, 7, 9.',
    ],
    zh: ['12、15、18和21的平均数是多少？', '求2、4、4、4、5、5、7、9的标准差。'],
  },
  slots: { statistic, numbers },
  maybe: { who: name },
  forms: {
    en: [
      '@ask {statistic} [number|value] (of|in|for|among) [the] [(list|numbers|values|data|data set|dataset|set|following numbers|scores) [of]] [:] {numbers}',
      '@ask {statistic} of these [numbers|values|scores|test scores][:] {numbers}',
      '{statistic} (of|for) {numbers}',
      '(which|what) (number|one) is [the] {statistic}[:|,] {numbers}',
      '{who} (scored|got|has scores of|has grades of|received) {numbers} [on|in] [his|her|their|four|three|five|the] [tests|exams|games|points]. @ask [(his|her|their|the)] {statistic} [score|grade|result]',
      'the (numbers|values|scores|test scores|data|temperatures|prices|grades) are {numbers}. @ask [their|the] {statistic} [score|value|number]',
    ],
    zh: [
      '{who}(的|)[几次|这几次|四次|三次|五次](测验|考试|成绩|测验的成绩|考试的成绩|得分|身高|体重|年龄)[分别]是{numbers}[分|厘米|千克|岁][,][他的|她的|它们的]{statistic}[成绩|分数|身高|体重|年龄]@what[分|厘米|千克|岁]',
      '@ask[一组数据|这组数据|数据|数列|列表][:]{numbers}[这几个数|这些数|这组数据|中|里|几个数|各数][,][的]{statistic}@what',
    ],
  },
  write: ({ statistic, numbers }) => {
    const { en, zh, lines, answer, tidy } = recipes[statistic.value];
    const decimals = numbers.value.some((value) => !Number.isInteger(value));
    return {
      prose: { en, zh },
      lines: [given('numbers', numbers), ...lines],
      answer,
      tidy: tidy ?? decimals,
    };
  },
});
