import { closedFamily } from '../../grammar/closed-family';
import { money, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun } from '../../grammar/text-slots';

export const percentOf = closedFamily({
  id: 'percent-of',
  topic: 'percent',
  title: { en: 'A percentage of a number', zh: '求一个数的百分之几' },
  examples: {
    en: ['What is 15% of 240?', 'How much is 7.5 percent of $80?'],
    zh: ['240的15%是多少？', '80元的百分之七点五是多少元？'],
  },
  slots: { percent, whole: money },
  maybe: { group: noun, all: noun, kind: noun, asked: noun },
  forms: {
    en: [
      '@ask {percent} of {whole}',
      '{percent} of {whole} (is|equals|=) what [number]',
      'how (many|much) (is|are) {percent} of {whole}',
      '{percent} of {whole} (is|equals|=) [how much]',
      'what number is {percent} of {whole}',
      '(a|an|the|my|our) {group} has {whole} {all}. {percent} of (them|the {all}|these) are {kind}. how many {asked} are there [in the {group}]',
      '(there are|of) {whole} {all} in (a|an|the|my|our) {group}[.|,] {percent} of (them|the {all}|these) are {kind}. how many {asked} are there [in the {group}]',
      '[if] [i|you] (take|took) {percent} of {whole}. (what|how much) (do|would) (i|you) (get|have)',
      'how much (do|would) (i|you) (get|have) (if|when) (i|you) take {percent} of {whole}',
    ],
    zh: [
      '@ask{whole}的{percent}@what',
      '{whole}乘以{percent}@what',
      '(全班|某班|一个班|学校|公司|一个班级|某校)[共|一共][有]{whole}(人|名学生|个学生|名员工),[其中]{percent}是{kind},{asked}有(多少|几)(人|名|个)',
    ],
  },
  write: ({ percent, whole, kind, asked }) => {
    if (kind?.value.toLowerCase() !== asked?.value.toLowerCase()) return undefined;
    return {
      prose: {
        en: 'A percentage is a number of parts out of every hundred: I multiply the whole by it and divide by 100.',
        zh: '百分数表示每一百份中的份数：用整体乘以它，再除以 100。',
      },
      lines: [given('percent', percent), given('whole', whole), 'const part = (whole * percent) / 100;'],
      answer: 'part',
      unit: whole.currency,
    };
  },
});
