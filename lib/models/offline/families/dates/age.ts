import { closedFamily } from '../../grammar/closed-family';
import { date, year } from '../../grammar/date-slots';
import { given } from '../../grammar/program-lines';
import { person } from '../../grammar/text-slots';

export const age = closedFamily({
  id: 'age-on-date',
  topic: 'dates',
  title: { en: 'How old someone is on a date', zh: '某天的年龄' },
  examples: {
    en: ['Ann was born on May 5, 1990. How old is she on March 3, 2024?'],
    zh: ['小明出生于1990年5月5日，2024年3月3日他几岁？'],
  },
  slots: {},
  maybe: { born: date, day: date, birthYear: year, inYear: year, who: person },
  forms: {
    en: [
      '{who} was born in {birthYear}. how old (is|was|will) (he|she|i|they|{who}) [be] in {inYear}',
      '(i|we) (was|were) born in {birthYear}. how old (am i|are we|will i be|was i) in {inYear}',
      'how old (is|was|will) (someone|a person|somebody) born in {birthYear} [be] in [the year] {inYear}',

      'if (someone|a person|somebody|{who}) was born on {born}, how old (is|are|was|were|will) (he|she|they|{who}) [be] on {day}',
      '{who} was born on {born}. how old (was|is|will) (he|she|they|{who}) [be] on {day}',
      'how old (is|was|will) (someone|a person|somebody) [be] born on {born} [be] on {day}',
      'how old (is|was) (someone|a person|somebody) (who was|) born on {born} on {day}',
    ],
    zh: [
      '{who}{birthYear}(年|)出生,[到]{inYear}(年|)[时][他|她|我][是|有](几岁|多少岁|多大)',
      '{who}[出]生于{birthYear},[到]{inYear}[时][他|她|我][是|有](几岁|多少岁|多大)',

      '{who}[出]生于{born},[到]{day}[时|那天][他|她][是|有](几岁|多少岁|多大)',
      '{who}{born}出生,[到]{day}[时|那天][他|她][是|有](几岁|多少岁|多大)',
      '{who}出生于{born},[到]{day}[时|那天][他|她][是|有](几岁|多少岁|多大)',
    ],
  },
  write: ({ born, day, birthYear, inYear }) => {
    if (birthYear && inYear && inYear.value >= birthYear.value)
      return {
        prose: {
          en: 'Only the years are known, so this is the age reached on the birthday in that year.',
          zh: '只知道年份，这是当年过生日时的年龄。',
        },
        lines: [given('birthYear', birthYear), given('year', inYear), 'const age = year - birthYear;'],
        answer: 'age',
        confidence: 0.93,
      };
    if (!born || !day) return undefined;
    return {
      prose: {
        en: 'The years between, less one if the birthday had not come yet that year.',
        zh: '相差的年数；若当年生日未到，再减 1。',
      },
      lines: [
        given('born', born),
        given('day', day),
        'const years = day.getUTCFullYear() - born.getUTCFullYear();',
        'const monthAndDay = (date) => date.toISOString().slice(5, 10);',
        'const hadBirthday = monthAndDay(day) >= monthAndDay(born);',
        'const age = hadBirthday ? years : years - 1;',
      ],
      answer: 'age',
    };
  },
});
