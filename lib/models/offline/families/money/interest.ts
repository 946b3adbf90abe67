import { closedFamily } from '../../grammar/closed-family';
import { money, percent, positive } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const kind = oneOf({
  simple: { en: 'simple', zh: '单利' },
  compound: { en: 'compound', zh: '复利' },
});
const wanted = oneOf({
  interest: {
    en: '(?:how much|what) (?:(?:simple|compound) )?interest (?:is (?:earned|paid|due|charged)|do (?:you|i|we) (?:earn|pay|get)|does (?:it|he|she) earn|will (?:it|you|i) earn|is there)|what is the (?:(?:simple|compound|total) )?interest(?: earned)?',
    zh: '(?:到期后?)?(?:一共|共|可|可以|能)?(?:得到?|获得)?(?:多少)?利息(?:是|有|共)?(?:多少)?(?:元|钱)?',
  },
  total: {
    en: 'be worth|grow to|become|(?:how much|what) (?:is it worth|(?:is|will be) (?:in the account|the (?:balance|total|amount))|(?:will (?:it|you|i|we|he|she) (?:have|be worth|get|be))|do (?:you|i|we) have|does (?:he|she) have|would (?:i|you|we) have|money (?:will there be|is there|do you have|will you have))(?: at the end| in the end| then| in total| after that)?|what (?:is|will be) (?:the|its) (?:final |total |future )?(?:amount|balance|value)(?: at the end)?',
    zh: '有多少(?:钱|元)|(?:到期后?|最后)?(?:一共|共|本息|连本带利|本利和|本息和|账户里)+(?:可|可以|能)?(?:共|一共)?(?:取出?|拿|得到?|有|是|取回)?(?:多少)?(?:元|钱)?|到期(?:后)?(?:可|能|可以)?取(?:回|出)?多少(?:元|钱)?',
  },
});
const compounding = oneOf({
  year: {
    en: '(?:compounded |compounding )?(?:annually|yearly|each year|every year|once a year)',
    zh: '(?:每年复利|按年复利|每年计息)',
  },
  half: { en: '(?:compounded )?(?:semi-?annually|half-yearly)', zh: '(?:每半年复利|半年复利)' },
  quarter: { en: '(?:compounded )?quarterly', zh: '(?:每季度?复利|按季复利)' },
  month: { en: '(?:compounded )?monthly', zh: '(?:每月复利|按月复利)' },
  day: { en: '(?:compounded )?daily', zh: '(?:每日复利|按日复利)' },
});
const perYear = { year: 1, half: 2, quarter: 4, month: 12, day: 365 };

const rate =
  '{rate} [annual|yearly] [{kind}] [interest] [per year|a year|per annum|annually|annual interest]';
const put =
  '(i|you|we|he|she|tom|anna) (invest|invests|deposit|deposits|put|puts|borrow|borrows|save|saves|place|places)';

export const interest = closedFamily({
  id: 'interest',
  topic: 'money',
  title: { en: 'Simple and compound interest', zh: '单利与复利' },
  examples: {
    en: [
      'What is the simple interest on $2,000 at 5% for 3 years?',
      'You invest $1,000 at 4% compounded annually for 10 years. How much will you have?',
    ],
    zh: [
      '本金2000元，年利率5%，存3年，单利利息是多少元？',
      '存入10000元，年利率3%，按年复利，5年后本息共多少元？',
    ],
  },
  slots: { principal: money, rate: percent, years: positive },
  maybe: { kind, wanted, compounding },
  forms: {
    en: [
      `(how much|what) (interest|{kind} interest) (does|will|do) {principal} earn in {years} (year|years) at ${rate} [{compounding}]`,
      `(how much|what) (interest|{kind} interest) (does|will|do) {principal} earn at ${rate} [{compounding}] (in|for|over) {years} (year|years)`,
      `[an investment of|a deposit of] {principal} (is|was) (invested|deposited|borrowed|saved) (at|with) ${rate} [,|{compounding}] [for|over] [{years} (year|years)] [, {compounding}]. {wanted} [after {years} (year|years)]`,
      `[if] ${put} {principal} (at|in an account with|in an account that pays|with|earning) ${rate} [{compounding}], {wanted} (after|in) {years} (year|years)`,
      `{wanted} (after|in) {years} (year|years) (if|when) ${put} {principal} at ${rate} [{compounding}]`,
      `(how much|what) will {principal} {wanted} at ${rate} [{compounding}] (after|in) {years} (year|years)`,
      `@ask [the] {kind} interest on {principal} at [a rate of] {rate} [interest] [per year|a year|per annum|annually] [{compounding}] (for|over|after) {years} (year|years) [{compounding}]`,
      `[if] ${put} {principal} (at|in an account with|in an account that pays|with|earning) ${rate} [.|{compounding}] (for|over) {years} (year|years). [{compounding}.] {wanted}`,
      `[if] ${put} {principal} for {years} (year|years) at ${rate} [{compounding}]. {wanted}`,
      `${put} {principal} (at|with) ${rate} [{compounding}]. {wanted} after {years} (year|years)`,
      `(how much|what) will {principal} {wanted} (after|in) {years} (year|years) at ${rate} [{compounding}]`,
    ],
    zh: [
      '(存款|投资|存入|本金)[是|为]{principal},(年利率|年收益率|年回报率)[是|为]{rate},[按|{compounding},][{kind}][计算|计息][,]{years}年[后|之后]{wanted}',
      '[把|将|存入|存|本金][本金|银行|存入|存][为|是]{principal}[存入银行|存银行|元],[定期,]年利率[是|为|按]{rate}[计算],[按{kind}计算,|{kind},|{compounding},][存期|存|期限|定期][为|了]{years}年[期][后|到期后|到期],[按{kind}计算,|{kind}|{compounding},]{wanted}',
      '[把|将|存入|存|本金][本金][为|是]{principal}[存入银行|存银行],存[期|了]{years}年,年利率[是|为]{rate},[按{kind}计算,|{kind},|{kind}|{compounding},][到期后|到期时|到期]{wanted}',
    ],
  },
  write: ({ principal, rate, years, kind, wanted, compounding }, language) => {
    const total = wanted?.value === 'total';
    // Unsaid, a balance in English grows by compound interest; a Chinese school bank pays simple interest.
    const unsaid = kind === undefined && compounding === undefined;
    const compound =
      kind?.value === 'compound' ||
      compounding !== undefined ||
      (unsaid && total && language === 'en' && years.value !== 1);
    if (kind?.value === 'simple' && compounding !== undefined) return undefined;
    const start = [given('principal', principal), given('percentAYear', rate), given('years', years)];
    if (!compound) {
      return {
        prose: {
          en: unsaid
            ? 'The question names no compounding, so I take simple interest: the same amount every year.'
            : 'Simple interest is the same amount every year.',
          zh: '单利每年的利息相同：本金×年利率×年数。',
        },
        lines: [
          ...start,
          'const interestAYear = (principal * percentAYear) / 100;',
          'const interest = interestAYear * years;',
          ...(total ? ['const total = principal + interest;'] : []),
        ],
        answer: total ? 'total' : 'interest',
        unit: principal.currency,
        tidy: true,
        confidence: kind ? 0.99 : 0.93,
      };
    }
    const times = perYear[compounding?.value ?? 'year'];
    return {
      prose: {
        en: unsaid
          ? 'The question does not say how often interest is added, so I take once a year: compound interest, rounded to cents.'
          : 'With compound interest every period earns interest on the interest before; the result is rounded to cents.',
        zh: '复利把每期的利息并入本金再计息；结果保留两位小数。',
      },
      lines: [
        ...start,
        step(
          `const periodsAYear = ${times};`,
          compounding?.phrase ?? 'once a year',
          compounding?.phrase ?? '每年一次',
        ),
        'const growth = 1 + percentAYear / 100 / periodsAYear;',
        'const balance = principal * growth ** (periodsAYear * years);',
        ...(total ? [] : ['const interest = balance - principal;']),
      ],
      answer: `Math.round(${total ? 'balance' : 'interest'} * 100) / 100`,
      unit: principal.currency,
      tidy: false,
      confidence: unsaid ? 0.93 : 0.99,
    };
  },
});
