import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { noun, oneOf } from '../../grammar/text-slots';

const unordered = oneOf({
  yes: {
    en: '(?:be )?(?:chosen|selected|picked)|choose|select|pick',
    zh: '选出?|选取|挑选?出?|取出?|任选|任取',
  },
});
const group = oneOf({
  yes: { en: 'committees?|teams?|groups?|hands?|subsets|delegations?', zh: '委员会|小组|队伍?|组' },
});

const pairs = oneOf({ yes: { en: 'pairs', zh: '(?!)' } });

export const choose = closedFamily({
  id: 'choose',
  topic: 'counting',
  title: { en: 'Choosing without order (combinations)', zh: '组合' },
  examples: {
    en: [
      'In how many ways can 3 books be chosen from 10?',
      'What is 10 choose 3?',
      'How many committees of 4 can be formed from 9 people?',
    ],
    zh: ['从10本书中选3本，有多少种选法？'],
  },
  slots: { from: count },
  maybe: { taken: count, pairs, unordered, group, thing: noun, thing2: noun },
  forms: {
    en: [
      '[in] how many [different] ways can (a|the) {group} of {taken} [{thing}] be (formed|made|chosen|selected|picked) (from|out of) [a] [group of] {from} [{thing2}]',
      'how many [different] combinations of {taken} [{thing}] (can be made|are there|can you make|can be chosen|are possible) (from|out of|with) [a] [(group|set) of] {from} [{thing2}]',
      'how many [different] {pairs} can be (formed|made|chosen) (from|out of) [a] [(group|set) of] {from} [{thing2}]',
      '[in] how many [different] ways can [you|we|i|one] {unordered} {taken} [{thing}] (from|out of|of) [a] [(group|set|deck) of] {from} [{thing2}]',
      '[in] how many [different] ways can {taken} [{thing}] {unordered} (from|out of) [a] [(group|set|deck) of] {from} [{thing2}]',
      '[in] how many ways are there to {unordered} {taken} [{thing}] (from|out of) [a] [(group|set) of] {from} [{thing2}]',
      'how many ways are there to {unordered} {taken} [{thing}] (from|out of) [a] [(group|set) of] {from} [{thing2}]',
      '@ask {from} choose {taken}',
      'how many [different] {group} of {taken} [{thing}] can be (formed|made|chosen|selected) (from|out of) [a] [(group|set) of] {from} [{thing2}]',
      '@ask c@open{from}, {taken}@close',
      '@ask number of combinations of {from} [{thing}] taken {taken} at a time',
    ],
    zh: [
      '{from}(个人|名学生|名同学|人|名队员)(中|里)[任]{unordered}{taken}(个人|名学生|名同学|人|名)[组成一个{group}|组成{group}|参加比赛|参加活动],[一共|共]有(多少|几)种[不同的]([选|取|挑]法|方法|选择方法|组合)',
      '从{from}(个|名|本|位|张|件|种|只|)[不同的]{thing}[中|里]{unordered}{taken}(个|名|本|位|张|件|种|只|人)[{thing2}][组成一个{group}],[一共|共]有(多少|几)种[不同的]([选|取|挑]法|方法|选择方法|组合)',
      '从{from}(个|名|本|位|张|件|种|只|)[不同的]{thing}[中|里]{unordered}{taken}(个|名|本|位|张|件|种|只|人)[的](组合数|方法数)@what',
    ],
  },
  write: ({ from, taken: stated, pairs }) => {
    const taken = stated ?? (pairs && { code: '2', value: 2, phrase: pairs.phrase });
    return !taken || taken.value > from.value || from.value > 1000
      ? undefined
      : {
          prose: {
            en: 'Order does not count: I multiply the choices and divide by the orders of the chosen ones, one factor at a time.',
            zh: '不计顺序：用组合公式逐步乘除。',
          },
          lines: [
            given('from', from),
            given('chosen', taken),
            'let ways = 1n;',
            'for (let place = 1; place <= chosen; place += 1) {',
            '  ways = (ways * BigInt(from - chosen + place)) / BigInt(place);',
            '}',
          ],
          answer: 'ways <= Number.MAX_SAFE_INTEGER ? Number(ways) : ways',
          tidy: false,
        };
  },
});
