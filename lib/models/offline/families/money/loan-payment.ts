import { closedFamily } from '../../grammar/closed-family';
import { money, percent, positive } from '../../grammar/number-slots';
import { given, step } from '../../grammar/program-lines';
import { oneOf } from '../../grammar/text-slots';

const span = oneOf({ years: { en: 'years?', zh: '年' }, months: { en: 'months?', zh: '个月|期' } });

export const loanPayment = closedFamily({
  id: 'loan-payment',
  topic: 'money',
  title: { en: 'The monthly payment of a loan', zh: '贷款月供' },
  examples: {
    en: ['What is the monthly payment on a $200,000 loan at 6% over 30 years?'],
    zh: ['贷款100万元，年利率4%，30年等额本息，每月还款多少元？'],
  },
  slots: { loan: money, rate: percent, term: positive, span },
  forms: {
    en: [
      '(i|you|we|he|she|someone) (borrow|borrowed|take a loan of|borrows|take out a loan of) {loan} at {rate} [interest] [a year|per year|annual interest] (for|over) {term} {span}. @ask [the|my|your|his|her|our] [monthly] (payment|payments|monthly payment)',
      '@ask [my|the] monthly payment (on|for|of) [a] {loan} at {rate} (for|over) {term} {span}',
      'how much (per|a|each|every) month is (a|the) (mortgage|loan) of {loan} at {rate} [interest] (for|over) {term} {span}',
      'how much (do|will) (i|we|you) pay (per|a|each|every) month (for|on) (a|the) {loan} (loan|mortgage) at {rate} [interest] (for|over) {term} {span}',
      '@ask [monthly] (payment|payments|repayment|instalment|installment) (on|for|of) (a|an) {loan} (loan|mortgage|car loan) at [an annual rate of] {rate} [interest] [a year|per year|annual interest|annually] (over|for) {term} {span}',
      '@ask [monthly] (payment|payments|repayment) (on|for|of) (a|an) {loan} (loan|mortgage) (over|for) {term} {span} at {rate} [interest] [a year|per year|annual interest]',
      '(i|you|we|someone) (borrow|take a loan of|borrows) {loan} at {rate} [interest] [a year|per year|annual interest] (for|over) {term} {span}. @ask [the] monthly payment',
    ],
    zh: [
      '[向银行]贷款{loan},年利率[为|是]{rate},[分|期限|期限是|期限为]{term}{span}[还清|付清],[等额本息|按等额本息还款],(每月还款|每月还款额|每月还|每月应还|月供|每个月要还)@what',
    ],
  },
  write: ({ loan, rate, term, span }) => ({
    prose: {
      en: 'Equal monthly payments pay the interest and the loan down to zero: the annuity formula.',
      zh: '等额本息：用年金公式求每月还款额。',
    },
    lines: [
      given('loan', loan),
      given('percentAYear', rate),
      given(span.value, term),
      span.value === 'years' ? 'const payments = years * 12;' : 'const payments = months;',
      'const monthlyRate = percentAYear / 100 / 12;',
      step(
        'const payment = monthlyRate === 0 ? loan / payments : (loan * monthlyRate) / (1 - (1 + monthlyRate) ** -payments);',
        'annuity formula',
        '年金公式',
      ),
    ],
    answer: 'Math.round(payment * 100) / 100',
    unit: loan.currency,
    tidy: false,
  }),
});
