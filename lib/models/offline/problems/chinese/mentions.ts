import type { ChineseQuantity } from './quantity';

const functional =
  /[的了是有在个只人名本棵条张支和与比现这那数量价格共一每平均多少几又再还已经剩用去来出给大约可以能要会从到把被分各次第其中\d.,|()%/]/g;

/**
 * Marks which quantities the question speaks of: by the characters around a quantity that no other has
 * ("白兔70只, 黑兔20只, 灰兔40只" are told apart by 白, 黑 and 灰).
 */
export function markMentions(quantities: ChineseQuantity[], question: string): void {
  const labels = quantities.map(
    ({ who, unit }) => new Set([...(who + unit.noun).replace(/第一/g, '首').replace(functional, '')]),
  );
  for (const [index, quantity] of quantities.entries()) {
    const own = [...(labels[index] ?? [])].filter(
      (one) => !labels.some((other, at) => at !== index && other.has(one)),
    );
    quantity.mention =
      own.length === 0
        ? 'none'
        : own.some((one) => question.replace(/第一/g, '首').includes(one))
          ? 'yes'
          : 'no';
  }
}
