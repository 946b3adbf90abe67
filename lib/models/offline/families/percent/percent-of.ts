import { closedFamily } from '../../grammar/closed-family';
import { money, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';

export const percentOf = closedFamily({
  id: 'percent-of',
  topic: 'percent',
  title: { en: 'A percentage of a number', zh: '求一个数的百分之几' },
  examples: {
    en: ['What is 15% of 240?', 'How much is 7.5 percent of $80?'],
    zh: ['240的15%是多少？', '80元的百分之七点五是多少元？'],
  },
  slots: { percent, whole: money },
  forms: {
    en: [
      '@ask {percent} of {whole}',
      '{percent} of {whole} (is|equals|=) what [number]',
      'how (many|much) (is|are) {percent} of {whole}',
    ],
    zh: ['@ask{whole}的{percent}@what'],
  },
  write: ({ percent, whole }) => ({
    prose: {
      en: 'A percentage is a number of parts out of every hundred: I multiply the whole by it and divide by 100.',
      zh: '百分数表示每一百份中的份数：用整体乘以它，再除以 100。',
    },
    lines: [given('percent', percent), given('whole', whole), 'const part = (whole * percent) / 100;'],
    answer: 'part',
    unit: whole.currency,
  }),
});
