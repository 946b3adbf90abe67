import { closedFamily } from '../../grammar/closed-family';
import { money, positive } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';

export const whatPercent = closedFamily({
  id: 'what-percent',
  topic: 'percent',
  title: { en: 'What percent one number is of another', zh: '一个数是另一个数的百分之几' },
  examples: {
    en: ['What percent of 80 is 20?', '45 is what percent of 60?'],
    zh: ['20是80的百分之几？', '45占60的百分之多少？'],
  },
  slots: { part: money, whole: positive },
  forms: {
    en: [
      '(what|which) (percent|percentage) of {whole} is {part}',
      '{part} is (what|which|how many) (percent|percentage) of {whole}',
      '@ask {part} as a (percent|percentage) of {whole}',
      '@ask (percent|percentage) of {whole} (is|that is) {part}',
      '(express|write) {part} as a (percent|percentage) of {whole}',
      '[@ask] {part} out of {whole} (as a|in) (percent|percentage)',
    ],
    zh: [
      '@ask{part}(是|占|为|相当于){whole}的(百分之几|百分之多少|百分比|多少百分比|几分之几%)[是多少]',
      '{whole}的百分之(几|多少)是{part}',
    ],
  },
  write: ({ part, whole }) => ({
    prose: {
      en: 'I divide the part by the whole and count in hundredths.',
      zh: '用部分除以整体，再化成百分数。',
    },
    lines: [given('part', part), given('whole', whole), 'const percent = (part * 100) / whole;'],
    answer: 'percent',
    unit: '%',
  }),
});
