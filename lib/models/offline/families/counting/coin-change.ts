import { closedFamily } from '../../grammar/closed-family';
import type { SlotType } from '../../grammar/form';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { type GivenList, numbers, oneOf } from '../../grammar/text-slots';

const unit = oneOf({ yes: { en: '-?(?: ?cents?|¢| ?dollars?| ?yuan)', zh: '分|角|元' } });

const fewest = oneOf({ yes: { en: 'fewest|smallest|minimum|least', zh: '最少' } });
const dollar = oneOf({ yes: { en: 'dollar', zh: '(?!)' } });
const worth: Record<string, number> = { pennies: 1, nickels: 5, dimes: 10, quarters: 25, 'half dollars': 50 };

/** US coins by their names, worth so many cents. */
const coinNames: SlotType<GivenList> = {
  source: {
    en: '(?:pennies|nickels|dimes|quarters|half dollars)(?:(?:, ?and |, ?| and )(?:pennies|nickels|dimes|quarters|half dollars))+',
    zh: '(?!)',
  },
  read: (phrase) => {
    const value = phrase.split(/, ?and |, ?| and /).map((name) => worth[name.toLowerCase()] ?? 0);
    return { phrase, value, code: `[${value.join(', ')}]` };
  },
};

export const coinChange = closedFamily({
  id: 'coin-change',
  topic: 'counting',
  title: { en: 'Ways to make change', zh: '凑钱的方法' },
  examples: {
    en: ['How many ways are there to make 100 cents with coins of 1, 5, 10, 25 and 50 cents?'],
    zh: ['用1、2、5元的纸币凑成10元，有多少种方法？'],
  },
  slots: {},
  maybe: { coins: numbers, total: count, unit, fewest, dollar, names: coinNames },
  forms: {
    en: [
      '[in] how many [different] ways [are there] to (make|pay|get|make change for) {total} [{unit}] (with|using|from|out of) [coins of|coins worth] {coins} [{unit}] [coins|bills|notes]',
      '@ask {fewest} [number of] coins [(needed|required)] to (make|pay|get) {total} [{unit}] (with|using|from) coins (of|worth) {coins} [{unit}]',
      '[in] how many [different] ways (are there to|can you|can i|can we) (make|make change for|pay) (a|one) {dollar} (with|using|from) {names}',
      '[in] how many [different] ways (are there to|can you|can i|can we) (make|pay|change|make change for|get) {total} [{unit}] (with|using|from|out of) [coins of|coins worth] {coins} [{unit}] [coins|bills|notes]',
    ],
    zh: [
      '用{coins}[{unit}]的(硬币|纸币|人民币|钱币)(凑成|组成|凑出|付){total}{unit},[最]{fewest}[需要|要](多少|几)(枚|张|个)[硬币]',
      '用{coins}[{unit}]的(硬币|纸币|人民币|钱币)(凑成|组成|凑出|付){total}{unit}[,][一共|共]有(多少|几)种[不同的](方法|凑法|付法)',
    ],
  },
  write: ({ coins: stated, total: sum, fewest, dollar, names }) => {
    const coins = stated ?? names;
    const total = sum ?? (dollar && { code: '100', value: 100, phrase: dollar.phrase });
    if (!coins || !total) return undefined;
    if (fewest) {
      if (total.value > 100_000 || coins.value.some((coin) => !Number.isInteger(coin) || coin < 1))
        return undefined;
      return {
        prose: {
          en: 'For each amount I take the best of the smaller amounts and add one coin.',
          zh: '对每个金额，取较小金额的最优值再加一枚。',
        },
        lines: [
          given('coins', coins),
          given('total', total),
          'const fewest = [0, ...Array(total).fill(Infinity)];',
          'for (const coin of coins) {',
          '  for (let amount = coin; amount <= total; amount += 1) fewest[amount] = Math.min(fewest[amount], fewest[amount - coin] + 1);',
          '}',
          "if (fewest[total] === Infinity) throw new Error('These coins cannot make the amount');",
        ],
        answer: 'fewest[total]',
        tidy: false,
      };
    }
    return total.value > 100_000 || coins.value.some((coin) => !Number.isInteger(coin) || coin < 1)
      ? undefined
      : {
          prose: {
            en: 'Coin by coin I count in how many ways each amount can be made.',
            zh: '逐种面值，递推每个金额的凑法数。',
          },
          lines: [
            given('coins', coins),
            given('total', total),
            'const ways = [1, ...Array(total).fill(0)];',
            'for (const coin of coins) {',
            '  for (let amount = coin; amount <= total; amount += 1) ways[amount] += ways[amount - coin];',
            '}',
          ],
          answer: 'ways[total]',
          tidy: false,
        };
  },
});
