import { closedFamily } from '../../grammar/closed-family';
import { money, percent } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';

export const reversePercent = closedFamily({
  id: 'reverse-percent',
  topic: 'percent',
  title: { en: 'The number whose percentage is known', zh: '已知一个数的百分之几，求这个数' },
  examples: {
    en: ['30 is 15% of what number?', '20% of what number is 50?'],
    zh: ['一个数的15%是30，这个数是多少？', '什么数的20%是50？'],
  },
  slots: { percent, part: money },
  forms: {
    en: [
      '{part} is {percent} of (what|which) [number|amount]',
      '{percent} of (what|which) [number|amount] is {part}',
      '{percent} of a number is {part}. @ask [the] number',
      'if {percent} of a number is {part}, @ask [the|that] number',
      '@ask number (if|when) {percent} of it is {part}',
    ],
    zh: [
      '[已知|如果]一个数的{percent}(是|等于|为){part},@ask(这个数|那么这个数|该数|它)@what',
      '(什么数|哪个数|多少)的{percent}(是|等于|为){part}',
      '{part}(是|等于)(什么数|哪个数|多少)的{percent}',
    ],
  },
  write: ({ percent, part }) => {
    if (percent.value === 0) return undefined;
    return {
      prose: {
        en: 'The part is known, so I divide it by the percentage to get back to the whole.',
        zh: '已知部分，用部分除以百分数求出整体。',
      },
      lines: [given('part', part), given('percent', percent), 'const whole = (part * 100) / percent;'],
      answer: 'whole',
      unit: part.currency,
    };
  },
});
