import { closedFamily } from '../../grammar/closed-family';
import { count, ordinal } from '../../grammar/number-slots';
import { type GivenNumber, given, type Line } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const wanted = oneOf({
  count: { en: 'how many', zh: '有多少个|有几个|共有多少个|一共有多少个|的个数(?:是多少)?' },
  sum: {
    en: '(?:what is|find|calculate) the sum of(?: all)?(?: the)?|sum(?: all)?(?: the)?',
    zh: '的?(?:和|总和)(?:是多少)?',
  },
  list: { en: '(?:list|find|give me|what are|show|write)(?: all)?(?: of)?(?: the)?', zh: '有哪些|是哪些' },
});

const isPrime: Line[] = [
  'function isPrime(number) {',
  '  for (let divisor = 2; divisor * divisor <= number; divisor += 1) {',
  '    if (number % divisor === 0) return false;',
  '  }',
  '  return number > 1;',
  '}',
];

const edge = oneOf({
  next: { en: 'next|first|smallest|least', zh: '第一|下一|最小' },
  last: { en: 'last|largest|biggest|greatest|previous', zh: '(?!)' },
});
const edgeBelow = oneOf({ last: { en: '(?!)', zh: '最大' } });
const side = oneOf({
  above: { en: 'after|above|over|greater than|larger than|bigger than', zh: '(?!)' },
  below: { en: 'before|below|under|less than|smaller than', zh: '(?!)' },
});

/** The prime next to a limit, above or below it; undefined for the others, which the words do not fit. */
function besideLimit(limit: GivenNumber, edge: 'next' | 'last' | undefined, side: 'above' | 'below') {
  if ((edge === 'next') !== (side === 'above') || limit.value > 1e12 || limit.value < 3) return undefined;
  return {
    prose:
      side === 'above'
        ? { en: 'I go up from the limit until a number is prime.', zh: '从该数往上逐个检查，直到是质数。' }
        : { en: 'I go down from the limit until a number is prime.', zh: '从该数往下逐个检查，直到是质数。' },
    lines: [
      ...isPrime,
      given('limit', limit),
      `let candidate = limit ${side === 'above' ? '+' : '-'} 1;`,
      `while (!isPrime(candidate)) candidate ${side === 'above' ? '+=' : '-='} 1;`,
    ],
    answer: 'candidate',
    tidy: false,
  };
}

export const primes = closedFamily({
  id: 'primes',
  topic: 'numbers',
  title: {
    en: 'Prime numbers in a range, the first n, the n-th',
    zh: '范围内的质数、前 n 个质数、第 n 个质数',
  },
  examples: {
    en: [
      'How many primes are there below 100?',
      'What is the 50th prime number?',
      'List the prime numbers between 20 and 50.',
    ],
    zh: ['100以内有多少个质数？', '第50个质数是多少？', '20到50之间的质数有哪些？'],
  },
  slots: {},
  maybe: {
    edge,
    edgeBelow,
    side,
    limit: count,
    wanted,
    low: count,
    high: count,
    first: count,
    nth: ordinal,
    inclusive: oneOf({
      no: { en: 'less than|below|under|smaller than', zh: '小于' },
      yes: { en: 'up to|at most|not above|no greater than', zh: '不超过|不大于' },
    }),
  },
  forms: {
    en: [
      '{wanted} (primes|prime numbers) [are there|there are|exist] (between|from) {low} (and|to) {high}',
      '{wanted} (primes|prime numbers) [are there|there are|are|exist] {inclusive} {high}',
      '{wanted} first {first} (primes|prime numbers)',
      '[@ask] {nth} prime [number]',
      '@ask {edge} prime [number] {side} {limit}',
      '[@ask] {nth} smallest prime [number]',
    ],
    zh: [
      '[求|列出]{low}(到|至|和|与|-){high}[之间|以内][的][所有](质数|素数){wanted}',
      '[求|列出]{high}以内[的][所有](质数|素数){wanted}',
      '[求|列出]{low}(到|至|和|与|-){high}(之间|以内|中){wanted}(质数|素数)',
      '{high}以内[一共|共]{wanted}(质数|素数)',
      '[求|列出]{inclusive}{high}的[所有](质数|素数){wanted}',
      '[求|列出]前{first}个(质数|素数)[{wanted}]',
      '{nth}个(质数|素数)@what',
      '[求|列出]{low}(到|至|和|与|-){high}[之间|以内][的][所有](质数|素数)',
      '(比{limit}大|大于{limit}|{limit}之后|{limit}以后)的{edge}[个](质数|素数)@what',
      '(比{limit}小|小于{limit}|{limit}以内|{limit}之内)的{edgeBelow}[的](质数|素数)@what',
    ],
  },
  write: ({ wanted, low, high, first, nth, inclusive, edge, edgeBelow, side, limit }) => {
    if (limit)
      return besideLimit(limit, edge?.value ?? edgeBelow?.value, side?.value ?? (edge ? 'above' : 'below'));
    if (high) {
      if (high.value > 3_000_000 || (low && low.value > high.value)) return undefined;
      const end = inclusive?.value === 'no' ? '<' : '<=';
      const lines = [
        ...isPrime,
        ...(low ? [given('low', low)] : ['const low = 2;']),
        given('high', high),
        'const primes = [];',
        `for (let number = low; number ${end} high; number += 1) if (isPrime(number)) primes.push(number);`,
      ];
      return draft(lines, wanted?.value ?? 'list');
    }
    const target = first ?? nth;
    if (!target || target.value < 1 || target.value > 50_000) return undefined;
    const lines = [
      ...isPrime,
      given(first ? 'first' : 'nth', target),
      'const primes = [];',
      `for (let number = 2; primes.length < ${first ? 'first' : 'nth'}; number += 1) if (isPrime(number)) primes.push(number);`,
    ];
    if (nth) return { ...draft(lines, 'list'), answer: 'primes[nth - 1]' };
    return wanted?.value === 'count' ? undefined : draft(lines, wanted?.value ?? 'list');
  },
});

const draft = (lines: Line[], wanted: 'count' | 'sum' | 'list') => ({
  prose: { en: 'I try every number in turn and keep the primes.', zh: '逐个检验，留下质数。' },
  lines:
    wanted === 'sum' ? [...lines, 'const sum = primes.reduce((total, prime) => total + prime, 0);'] : lines,
  answer: wanted === 'count' ? 'primes.length' : wanted === 'sum' ? 'sum' : 'primes',
  tidy: false,
});
