import { checkFamily } from '../../testing/check-family';
import { loanPayment } from './loan-payment';

checkFamily(loanPayment, {
  en: [
    ['What is the monthly payment on a $200,000 loan at 6% over 30 years?', 1199.1, '$'],
    ['Find the monthly payment for a $10,000 car loan at 5% for 5 years', 188.71],
    ['What is the monthly payment on a $1,200 loan at 0% over 12 months?', 100],
    ['You borrow $1,000 at 12% for 12 months. What is the monthly payment?', 88.85],
    ['What are the monthly payments on a $300,000 mortgage over 15 years at 4% interest?', 2219.06],
    ['I take a loan of $5,000 at 8% interest over 2 years. What is the monthly payment?', 226.14],
  ],
  zh: [
    ['贷款100万元，年利率4%，30年等额本息，每月还款多少元？', 4774.15, '元'],
    ['贷款20万元，年利率6%，分30年还清，月供是多少？', 1199.1],
    ['贷款1200元，年利率0%，分12个月还清，每月还多少元？', 100],
    ['贷款1000元，年利率12%，期限12个月，每月应还多少元？', 88.85],
    ['向银行贷款30万元，年利率为4%，分15年还清，按等额本息还款，每月还款多少元？', 2219.06],
    ['贷款1万元，年利率5%，5年，每月还款多少元？', 188.71],
  ],
});
