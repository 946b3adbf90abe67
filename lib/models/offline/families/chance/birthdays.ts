import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';

export const birthdays = closedFamily({
  id: 'birthdays',
  topic: 'chance',
  title: { en: 'The birthday problem', zh: '生日问题' },
  examples: {
    en: ['What is the probability that in a group of 23 people two share a birthday?'],
    zh: ['23个人中至少两人同一天生日的概率是多少？'],
  },
  slots: { people: count },
  forms: {
    en: [
      '[in] (a|an) (class|group|room) of {people} [students|people|children], @ask (probability|chance) that [at least] two [people|of them|students] (share a birthday|have the same birthday|share the same birthday)',
      '@ask (probability|chance) that [,] [in|among] [a] [(group|class|room) of] {people} (people|students) [,] [at least] two [people|of them] [share|have] [the same|a] birthday',
      '@ask (probability|chance) that at least two [people|of them] (in|among) a (group|class|room) of {people} [people|students] (share a birthday|have the same birthday|share the same birthday)',
      '@ask (probability|chance) that two (people|of them|students) (in|among|out of) [a] [(group|class|room) of] {people} [people|students] (share a birthday|have the same birthday)',
    ],
    zh: [
      '[在]{people}(个人|名学生|人)(中|里|当中),[至少][有](两|2)(个人|人|名学生)(同一天生日|生日相同|同一天过生日)的(概率|可能性)@what',
    ],
  },
  write: ({ people }) =>
    people.value > 10_000
      ? undefined
      : {
          prose: {
            en: 'I multiply the chances that each further birthday is a new one, and take the rest; 365 equal days.',
            zh: '先求生日各不相同的概率，再用 1 减；按 365 天等可能计算。',
          },
          lines: [
            given('people', people),
            step('const days = 365;', 'without leap days', '不计闰日'),
            'let allDifferent = 1;',
            'for (let person = 0; person < people; person += 1) allDifferent *= Math.max(0, days - person) / days;',
            'const probability = 1 - allDifferent;',
          ],
          answer: 'probability',
          tidy: true,
        },
});
