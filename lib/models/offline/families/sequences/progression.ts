import { closedFamily } from '../../grammar/closed-family';
import { count, number, ordinal } from '../../grammar/number-slots';
import { given } from '../../grammar/program-lines';
import { numbers, oneOf } from '../../grammar/text-slots';

const kind = oneOf({
  arithmetic: { en: 'arithmetic (?:sequence|progression|series)', zh: '等差数列' },
  geometric: { en: 'geometric (?:sequence|progression|series)', zh: '等比数列' },
  any: { en: 'sequence|progression', zh: '数列' },
});
const difference = oneOf({
  arithmetic: { en: 'common difference', zh: '公差' },
  geometric: { en: 'common ratio', zh: '公比' },
});

export const progression = closedFamily({
  id: 'progression',
  topic: 'sequences',
  title: { en: 'Arithmetic and geometric sequences', zh: '等差数列与等比数列' },
  examples: {
    en: [
      'An arithmetic sequence has first term 3 and common difference 4. What is the 20th term?',
      'What is the sum of the first 10 terms of a geometric sequence with first term 2 and common ratio 3?',
    ],
    zh: ['等差数列首项是3，公差是4，第20项是多少？', '等比数列首项为2，公比为3，前10项的和是多少？'],
  },
  slots: {},
  maybe: { kind, start: number, difference, step: number, nth: ordinal, terms: count, list: numbers },
  forms: {
    en: [
      '(an|a|the) {kind} (has|with) [a] first term [of] {start} and [a] {difference} [of] {step}. @ask [its] {nth} term',
      '(an|a|the) {kind} (has|with) [a] first term [of] {start} and [a] {difference} [of] {step}. @ask [the] sum of [its|the] first {terms} terms',
      '@ask {nth} term of (an|a|the) {kind} with [a] first term [of] {start} and [a] {difference} [of] {step}',
      '@ask sum of the first {terms} terms of (an|a|the) {kind} with [a] first term [of] {start} and [a] {difference} [of] {step}',
      '@ask {nth} term of the {kind} {list}[,|...]',
      '@ask sum of the first {terms} terms of [the] {list}[,|...]',
      '@ask {nth} (term|number) of {list}[,|...]',
      '@ask sum of the first {terms} terms of the {kind} {list}[,|...]',
    ],
    zh: [
      '[一个|某|已知]{kind}[的]首项[是|为]{start},{difference}[是|为]{step},[求|则|那么][它的|其]{nth}项@what',
      '[一个|某|已知]{kind}[的]首项[是|为]{start},{difference}[是|为]{step},[求|则|那么][它的|其]前{terms}项[的|之]和@what',
      '[求]{kind}{list}[,|...]的{nth}项@what',
      '[求]{kind}{list}[,|...]的?前{terms}项[的|之]和@what',
    ],
  },
  write: ({ kind: named, start, difference, step, nth, terms, list }) => {
    const kind = named ?? { value: 'any' as const };
    if ((difference || !list) && difference?.value !== kind.value) return undefined;
    const shown = list?.value ?? [];
    if (kind.value === 'any' && shown.length < 3) return undefined;
    const geometric = kind.value === 'geometric' || (kind.value === 'any' && !regular(shown, false));
    const position = nth ?? terms;
    if (!position || position.value < 1 || position.value > 1000) return undefined;
    const [name, sign] = geometric ? ['commonRatio', '*'] : ['commonDifference', '+'];
    const lines =
      start && step
        ? [given('firstTerm', start), given(name, step)]
        : list
          ? [
              given('shown', list),
              'const firstTerm = shown[0];',
              `const ${name} = shown[1] ${geometric ? '/' : '-'} shown[0];`,
            ]
          : undefined;
    if (!lines || (list && !regular(list.value, geometric))) return undefined;
    return {
      prose: geometric
        ? { en: 'Each term is the one before times the common ratio.', zh: '每一项等于前一项乘公比。' }
        : { en: 'Each term is the one before plus the common difference.', zh: '每一项等于前一项加公差。' },
      lines: [
        ...lines,
        given(nth ? 'position' : 'terms', position),
        'const sequence = [firstTerm];',
        `while (sequence.length < ${nth ? 'position' : 'terms'}) sequence.push(sequence[sequence.length - 1] ${sign} ${name});`,
        ...(terms ? ['const sum = sequence.reduce((total, term) => total + term, 0);'] : []),
      ],
      answer: terms ? 'sum' : 'sequence[position - 1]',
    };
  },
});

/** Whether the shown terms have one difference (or one ratio) throughout. */
function regular(terms: number[], geometric: boolean): boolean {
  const [first = 0, second = 0] = terms;
  return terms.slice(1).every((term, index) => {
    const before = terms[index] ?? 0;
    return geometric
      ? Math.abs(term * first - before * second) < 1e-9
      : Math.abs(term - before - (second - first)) < 1e-9;
  });
}
