import { closedFamily } from '../../grammar/closed-family';
import { given } from '../../grammar/program-lines';
import { numbers, oneOf } from '../../grammar/text-slots';

/** The place that is to be filled in. */
const blank = oneOf({ yes: { en: '\\?|_+', zh: '\\( ?\\)|\\?|_+' } });

export const nextTerm = closedFamily({
  id: 'next-term',
  topic: 'sequences',
  title: { en: 'The next number of a sequence', zh: '找规律填数' },
  examples: {
    en: ['What is the next number in the sequence 2, 5, 8, 11?', 'What comes next: 3, 6, 12, 24, ...?'],
    zh: ['找规律：2、5、8、11，下一个数是多少？'],
  },
  slots: { numbers },
  maybe: { blank },
  forms: {
    en: [
      '@ask next (number|term) (in|of) the (sequence|series|pattern)[:] {numbers}[,|...]',
      'what (comes|number comes) next[:|in|after] [the] [sequence|series|pattern][:] {numbers}[,|...]',
      '(what|which) (comes|number comes) next [in|after|:] {numbers}[,|...]',
      '{numbers}[,|...]. what (comes|number comes) next',
      '(complete|continue|extend) (the|this) (sequence|series|pattern)[:] {numbers}[,|...]',
      '@ask next (number|term|one)[:] {numbers}[,|...]',
      '{numbers}, {blank}',
    ],
    zh: [
      '[按规律填数|找规律填数|找规律][:|,][填空:]{numbers}[,|...],[@open@close][下一个数|接下来|下一项|后面一个数|接下来的数]@what',
      '数列{numbers}[,|...]的下一(项|个数)@what',
      '[找规律填数|找规律|按规律填数][:|,]{numbers},{blank}',
    ],
  },
  write: ({ numbers }) => {
    const rule = ruleOf(numbers.value);
    return (
      rule && {
        prose: rule.prose,
        lines: [given('shown', numbers), 'const last = shown[shown.length - 1];', ...rule.lines],
        answer: 'next',
        confidence: 0.95,
      }
    );
  },
});

/** The simplest rule that holds for all shown numbers; undefined when none does or too few are shown. */
function ruleOf(shown: number[]) {
  if (shown.length < 3) return undefined;
  const differences = shown.slice(1).map((term, index) => term - (shown[index] ?? 0));
  const second = differences.slice(1).map((term, index) => term - (differences[index] ?? 0));
  const same = (list: number[]) => list.every((one) => Math.abs(one - (list[0] ?? 0)) < 1e-9);
  const ratio = (shown[1] ?? 0) / (shown[0] ?? 0);
  if (same(differences)) {
    return {
      prose: { en: 'The difference between neighbours is always the same.', zh: '相邻两数的差相同。' },
      lines: ['const difference = shown[1] - shown[0];', 'const next = last + difference;'],
    };
  }
  if (
    shown[0] !== 0 &&
    shown.slice(1).every((term, index) => Math.abs(term - (shown[index] ?? 0) * ratio) < 1e-9)
  ) {
    return {
      prose: {
        en: 'Each number is the one before times the same ratio.',
        zh: '后一个数与前一个数的比相同。',
      },
      lines: ['const ratio = shown[1] / shown[0];', 'const next = last * ratio;'],
    };
  }
  if (
    shown.length >= 5 &&
    shown.slice(2).every((term, index) => term === (shown[index] ?? 0) + (shown[index + 1] ?? 0))
  ) {
    return {
      prose: { en: 'Each number is the sum of the two before it.', zh: '每个数是前两个数的和。' },
      lines: ['const next = last + shown[shown.length - 2];'],
    };
  }
  if (shown.length >= 4 && same(second)) {
    return {
      prose: {
        en: 'The differences between neighbours grow by the same step.',
        zh: '相邻两数的差按相同的步长变化。',
      },
      lines: [
        'const differences = shown.slice(1).map((term, index) => term - shown[index]);',
        'const growth = differences[1] - differences[0];',
        'const next = last + differences[differences.length - 1] + growth;',
      ],
    };
  }
  return undefined;
}
