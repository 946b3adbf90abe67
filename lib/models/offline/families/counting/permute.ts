import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, type Line } from '../../grammar/program-lines';
import { noun, numbers, oneOf, quoted, word } from '../../grammar/text-slots';

const circle = oneOf({
  yes: {
    en: '(?:around|at|in) a (?:round|circular) table|in a circle|around a circle',
    zh: '围成一圈|围着圆桌(?:坐)?|围坐在?圆桌(?:旁|边)?',
  },
});
const factorial: Line[] = [
  'function factorial(number) {',
  '  let product = 1n;',
  '  for (let factor = 2n; factor <= BigInt(number); factor += 1n) product *= factor;',
  '  return product;',
  '}',
];
const answer = 'ways <= Number.MAX_SAFE_INTEGER ? Number(ways) : ways';

const anagrams = oneOf({ yes: { en: 'anagrams', zh: '(?!)' } });
const places = oneOf({
  '2': { en: 'first and second', zh: '冠亚军' },
  '3': { en: 'first,? second,? and third', zh: '冠亚季军|前三名' },
});
const without = oneOf({ yes: { en: '(?!)', zh: '没有重复数字|无重复数字|不重复' } });

export const permute = closedFamily({
  id: 'permute',
  topic: 'counting',
  title: { en: 'Arranging in order (permutations)', zh: '排列' },
  examples: {
    en: [
      'In how many ways can 5 people stand in a row?',
      'How many arrangements are there of the letters of the word BANANA?',
      'In how many ways can 6 people sit around a round table?',
    ],
    zh: ['5个人站成一排，有多少种站法？', '单词BANANA的字母有多少种不同的排列？'],
  },
  slots: {},
  maybe: {
    anagrams,
    without,
    places,
    digits: numbers,
    circle,
    people: count,
    word,
    quoted,
    thing: noun,
    taken: count,
  },
  forms: {
    en: [
      'how many [different|distinct] {anagrams} (does|do) [the] (word|letters of) ({quoted}|{word}) have',
      'how many [different|distinct] {anagrams} (are there of|of) [the word] ({quoted}|{word}) [are there|exist]',
      '[in] how many [different] ways can {places} [place] be (awarded|given|taken|filled) (among|to|by|in a race with|in a race of) {people} {thing}',
      'how many [different] {taken}[-| ]digit numbers can be (made|formed) (from|with|using) [the] digits {digits} without (repetition|repeating [any] [digits|digit])',
      '[in] how many [different] ways can {people} {thing} (stand|sit|be arranged|line up|be lined up|be seated|be placed|be put) [(in a (row|line)|on a shelf|in a queue|{circle})]',
      '[in] how many [different] ways can [you|we|i] (arrange|order|line up|seat) {people} [different|distinct] {thing} [(in a (row|line)|on a shelf|{circle})]',
      'how many [different|distinct] (arrangements|permutations|words|ways to arrange) (are there|can be made|can be formed|exist|) [of|from|with|using] [all] the letters (of|in) [the word] ({quoted}|{word})',
      '[in] how many [different|distinct] ways can (you|we|i) (arrange|rearrange|order) the letters (of|in) [the word] ({quoted}|{word})',
      '[in] how many [different|distinct] ways can the letters (of|in) [the word] ({quoted}|{word}) be (arranged|rearranged|ordered)',
      '@ask number of permutations of {people} [{thing}] taken {taken} at a time',
    ],
    zh: [
      '{people}(名|个|位){thing}(争夺|竞争){places},[一共|共]有(多少|几)种[可能的|不同的](结果|情况)',
      '用{digits}[这几个数字|这些数字][,](可以|能|可)(组成|排成)(多少|几)个{without}的{taken}位数',
      '{people}(个|名|位|本|件|只)[不同的]{thing}(站成|排成|坐成|站|排)一(排|行|列|队),[一共|共]有(多少|几)种[不同的](站法|排法|坐法|方法|排列方法|排列|排队方法)',
      '{people}(个|名|位)人{circle},[一共|共]有(多少|几)种[不同的](站法|排法|坐法|方法)',
      '[单词|词语]({quoted}|{word})[中]的字母[一共|共]有(多少|几)种[不同的](排列|排法|排列方法)',
    ],
  },
  write: ({ circle, people: stated, word, quoted, taken: shown, places, digits }) => {
    const taken =
      shown ?? (places && { code: places.value, phrase: places.phrase, value: Number(places.value) });
    if (digits && (digits.value.includes(0) || new Set(digits.value).size !== digits.value.length))
      return undefined;
    if (digits?.value.some((digit) => !Number.isInteger(digit) || digit < 0 || digit > 9)) return undefined;
    const people =
      stated ??
      (digits && { code: String(digits.value.length), phrase: digits.phrase, value: digits.value.length });
    const text = quoted ?? word;
    if (text) {
      if (!/^[A-Za-z]{1,30}$/.test(text.value)) return undefined;
      return {
        prose: {
          en: 'All orders of the letters, divided by the orders of equal letters.',
          zh: '所有排列数，除以相同字母之间的排列数。',
        },
        lines: [
          ...factorial,
          given('word', text),
          'const counts = new Map();',
          'for (const letter of word.toLowerCase()) counts.set(letter, (counts.get(letter) ?? 0) + 1);',
          'let ways = factorial(word.length);',
          'for (const count of counts.values()) ways /= factorial(count);',
        ],
        answer,
        tidy: false,
      };
    }
    if (!people || people.value > 1000 || people.value < 1) return undefined;
    if (taken) {
      return taken.value > people.value
        ? undefined
        : {
            prose: { en: 'One choice fewer for each further place.', zh: '每多排一个位置，选择少一个。' },
            lines: [
              ...factorial,
              given('from', people),
              given('taken', taken),
              'const ways = factorial(from) / factorial(from - taken);',
            ],
            answer,
            tidy: false,
          };
    }
    return {
      prose: circle
        ? {
            en: 'In a circle turning does not count, so one place is fixed.',
            zh: '围成一圈时旋转视为相同，先固定一个位置。',
          }
        : {
            en: 'One choice fewer for each further place: a factorial.',
            zh: '每多排一个位置，选择少一个，即阶乘。',
          },
      lines: [
        ...factorial,
        given('howMany', people),
        `const ways = factorial(howMany${circle ? ' - 1' : ''});`,
      ],
      answer,
      tidy: false,
    };
  },
});
