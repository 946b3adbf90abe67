import { closedFamily } from '../../grammar/closed-family';
import { money, number, positive } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, person } from '../../grammar/text-slots';

export const whatPercent = closedFamily({
  id: 'what-percent',
  topic: 'percent',
  title: { en: 'What percent one number is of another', zh: '一个数是另一个数的百分之几' },
  examples: {
    en: ['What percent of 80 is 20?', '45 is what percent of 60?'],
    zh: ['20是80的百分之几？', '45占60的百分之多少？'],
  },
  slots: {},
  maybe: { part: money, whole: positive, fraction: number, who: person, thing: noun },
  forms: {
    en: [
      '(what|which) (percent|percentage) of {whole} is {part}',
      '{part} is (what|which|how many) (percent|percentage) of {whole}',
      '@ask {part} as a (percent|percentage) of {whole}',
      '@ask (percent|percentage) of {whole} (is|that is) {part}',
      '(express|write) {part} as a (percent|percentage) of {whole}',
      '[@ask] {part} out of {whole} (as a|in) (percent|percentage)',
      '(i|you|we|he|she|they|{who}) (got|answered|scored|had|solved|won|made) {part} [right|correct|points] [out of|of] {whole} [{thing}] [right|correct|correctly|points]. what (percent|percentage) (is that|is this|was that|did (i|you|we|he|she|they) (get|score|win|answer) [right|correct|correctly])',
      '(i|you|we|he|she|they|{who}) (got|scored|had) {part} [points] [out of|of] {whole} [points]. @ask (my|his|her|their|your) (score|result|grade|mark) (in percent|as a percentage|in %)',
      '(express|write|convert) {fraction} (as|to|into|in) [a] (percent|percentage)',
      '@ask {fraction} (as a|in) (percent|percentage)',
    ],
    zh: [
      '@ask{part}(是|占|为|相当于){whole}的(百分之几|百分之多少|百分比|多少百分比|几分之几%)[是多少]',
      '{whole}的百分之(几|多少)是{part}',
      '{fraction}(等于|是|化成|写成|化为)(百分之几|百分之多少|百分数)@what',
      '[把|将]{fraction}(化成|写成|化为)百分数@what',
      '{whole}(道|个)题[目][中](做对|答对|对)[了]{part}[道|个][题],(正确率|百分之几是对的)@what[百分之几]',
      '[一次考试,]满分{whole}分[,](考了|得了|得){part}分,得分率@what',
      '{whole}分满分[,](考了|得了|得){part}分,得分率@what',
      '{whole}(人|名学生)[中|里][有]{part}(人|名)(及格|通过|合格|出席),(及格率|通过率|合格率|出席率)@what',
    ],
  },
  write: ({ part, whole, fraction }) => {
    const prose = {
      en: 'I divide the part by the whole and count in hundredths.',
      zh: '用部分除以整体，再化成百分数。',
    };
    if (fraction)
      return {
        prose,
        lines: [given('fraction', fraction), 'const percent = fraction * 100;'],
        answer: 'percent',
        unit: '%',
        tidy: true,
      };
    if (!part || !whole) return undefined;
    return {
      prose,
      lines: [given('part', part), given('whole', whole), 'const percent = (part * 100) / whole;'],
      answer: 'percent',
      unit: '%',
    };
  },
});
