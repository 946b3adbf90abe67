import type { Family } from '../grammar/family';
import { whatDate } from './dates/what-date';
import { balanceTable } from './money/balance-table';
import { currency } from './money/currency';
import { doubling } from './money/doubling';
import { growth } from './money/growth';
import { interest } from './money/interest';
import { loanPayment } from './money/loan-payment';
import { discount } from './percent/discount';
import { percentChange } from './percent/percent-change';
import { percentDifference } from './percent/percent-difference';
import { percentOf } from './percent/percent-of';
import { reversePercent } from './percent/reverse-percent';
import { taxAndTip } from './percent/tax-and-tip';
import { whatPercent } from './percent/what-percent';

/**
 * Every closed family, in the order in which they are asked: where two could read a question, the more
 * particular one stands first.
 */
export const families: Family[] = [
  balanceTable,
  currency,
  doubling,
  growth,
  interest,
  loanPayment,
  discount,
  percentChange,
  percentDifference,
  percentOf,
  reversePercent,
  taxAndTip,
  whatPercent,
  whatDate,
];
