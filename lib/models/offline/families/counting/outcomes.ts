import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const kind = oneOf({
  '2': { en: '(?:a |fair )?coins?', zh: '硬币' },
  '6': { en: '(?:a |fair )?(?:dice|die)', zh: '骰子' },
});

export const outcomes = closedFamily({
  id: 'outcomes',
  topic: 'counting',
  title: { en: 'Counting outcomes, subsets and codes', zh: '结果、子集与密码的个数' },
  examples: {
    en: [
      'How many outcomes are there when 4 coins are tossed?',
      'How many subsets does a set of 5 elements have?',
      'How many 4-digit PIN codes are there?',
    ],
    zh: ['有5个元素的集合有多少个子集？', '抛4枚硬币有多少种结果？'],
  },
  slots: { howMany: count },
  maybe: {
    kind,
    subsets: oneOf({ yes: { en: 'subsets', zh: '子集' } }),
    code: oneOf({ yes: { en: 'pin codes|pins|codes|passwords|combinations|pin numbers', zh: '密码' } }),
    letters: oneOf({ yes: { en: 'letters?', zh: '字母' } }),
  },
  forms: {
    en: [
      'how many [different|possible] (outcomes|results) (are there|are possible) (when|if) (you|i|we) (toss|flip|roll|throw) {howMany} {kind}',
      'how many [different|possible] (outcomes|results) (are there|are possible) (when|for) (tossing|flipping|rolling|throwing) {howMany} {kind}',
      'how many [different|possible] {howMany}[-| ]digit {code} (are there|are possible|can be made)',
      'how many [different|possible] (outcomes|results) (are there|are possible) (when|if|in) {howMany} {kind} are (tossed|flipped|thrown|rolled)',
      'how many {subsets} does a set (of|with) {howMany} elements have',
      'how many {howMany}[-]digit {code} (are there|are possible|can be made)',
      'how many [different|possible] {howMany}[-| ]{letters} {code} (are there|are possible|can be made)',
      'how many {code} of {howMany} {letters} (are there|are possible)',
    ],
    zh: [
      '[同时]抛{howMany}枚{kind}[,][一共|共]有(多少|几)种[可能的](结果|情况)',
      '(有|含|含有){howMany}个元素的集合[一共|共]有(多少|几)个{subsets}',
      '{howMany}位数字{code}[一共|共]有(多少|几)种',
      '[同时]掷{howMany}(个|枚|颗){kind}[,][一共|共]有(多少|几)种[可能的](结果|情况)',
    ],
  },
  write: ({ howMany, kind, subsets, letters }) => {
    const [choices, en, zh] = kind
      ? [kind.value, 'faces', '每个的面数']
      : subsets
        ? ['2', 'each element is in or out', '每个元素取或不取']
        : letters
          ? ['26', 'letters of the alphabet', '字母数']
          : ['10', 'digits 0 to 9', '数字 0 到 9'];
    if (howMany.value > 200) return undefined;
    return {
      prose: {
        en: 'The same number of choices each time: I multiply them.',
        zh: '每次的选择数相同，连乘即可。',
      },
      lines: [
        given('howMany', howMany),
        step(`const choices = ${choices}n;`, en, zh),
        'const outcomes = choices ** BigInt(howMany);',
      ],
      answer: 'outcomes <= Number.MAX_SAFE_INTEGER ? Number(outcomes) : outcomes',
      tidy: false,
    };
  },
});
