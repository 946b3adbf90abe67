import { closedFamily } from '../../grammar/closed-family';
import { count } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { numbers, oneOf } from '../../grammar/text-slots';

const unit = oneOf({ yes: { en: '-?(?: ?cents?|¢| ?dollars?| ?yuan)', zh: '分|角|元' } });

export const coinChange = closedFamily({
  id: 'coin-change',
  topic: 'counting',
  title: { en: 'Ways to make change', zh: '凑钱的方法' },
  examples: {
    en: ['How many ways are there to make 100 cents with coins of 1, 5, 10, 25 and 50 cents?'],
    zh: ['用1、2、5元的纸币凑成10元，有多少种方法？'],
  },
  slots: { coins: numbers, total: count },
  maybe: { unit },
  forms: {
    en: [
      '[in] how many [different] ways (are there to|can you|can i|can we) (make|pay|change|make change for|get) {total} [{unit}] (with|using|from|out of) [coins of|coins worth] {coins} [{unit}] [coins|bills|notes]',
    ],
    zh: [
      '用{coins}{unit}的(硬币|纸币|人民币|钱币)(凑成|组成|凑出|付){total}{unit},[一共|共]有(多少|几)种[不同的](方法|凑法|付法)',
    ],
  },
  write: ({ coins, total }) =>
    total.value > 100_000 || coins.value.some((coin) => !Number.isInteger(coin) || coin < 1)
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
        },
});
