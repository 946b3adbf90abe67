import type { Family } from '../grammar/family';
import { compareNumbers } from './arithmetic/compare-numbers';
import { expression } from './arithmetic/expression';
import { fractions } from './arithmetic/fractions';
import { round } from './arithmetic/round';
import { shareInRatio } from './arithmetic/share-in-ratio';
import { birthdays } from './chance/birthdays';
import { cards } from './chance/cards';
import { coinHeads } from './chance/coin-heads';
import { diceSum } from './chance/dice-sum';
import { simulate } from './chance/simulate';
import { urn } from './chance/urn';
import { choose } from './counting/choose';
import { coinChange } from './counting/coin-change';
import { handshakes } from './counting/handshakes';
import { outcomes } from './counting/outcomes';
import { outfits } from './counting/outfits';
import { permute } from './counting/permute';
import { age } from './dates/age';
import { clockTimes } from './dates/clock-times';
import { dateAfter } from './dates/date-after';
import { daysBetween } from './dates/days-between';
import { leapYear } from './dates/leap-year';
import { weekdayOf } from './dates/weekday';
import { weekdayShift } from './dates/weekday-shift';
import { whatDate } from './dates/what-date';
import { consecutive } from './equations/consecutive';
import { linearEquation } from './equations/linear';
import { numberRiddle } from './equations/number-riddle';
import { quadratic } from './equations/quadratic';
import { sumAndDifference } from './equations/sum-and-difference';
import { linearSystem } from './equations/system';
import { circle } from './geometry/circle';
import { polygonAngles } from './geometry/polygon-angles';
import { rectangle } from './geometry/rectangle';
import { rightTriangle } from './geometry/right-triangle';
import { solids } from './geometry/solids';
import { triangle } from './geometry/triangle';
import { anagram } from './letters/anagram';
import { caesar } from './letters/caesar';
import { countLetter } from './letters/count-letter';
import { palindrome } from './letters/palindrome';
import { reverse } from './letters/reverse';
import { textFacts } from './letters/text-facts';
import { textParts } from './letters/text-parts';
import { compareLists } from './lists/compare-lists';
import { countInList } from './lists/count-in-list';
import { sortList } from './lists/sort-list';
import { balanceTable } from './money/balance-table';
import { currency } from './money/currency';
import { doubling } from './money/doubling';
import { growth } from './money/growth';
import { interest } from './money/interest';
import { loanPayment } from './money/loan-payment';
import { meeting } from './motion/meeting';
import { mixture } from './motion/mixture';
import { speed } from './motion/speed';
import { workTogether } from './motion/work-together';
import { bases } from './numbers/bases';
import { digitSum } from './numbers/digit-sum';
import { factorise } from './numbers/factorise';
import { factors } from './numbers/factors';
import { gcdLcm } from './numbers/gcd-lcm';
import { isPrime } from './numbers/is-prime';
import { numberKinds } from './numbers/kinds';
import { multiples } from './numbers/multiples';
import { perfectNumbers } from './numbers/perfect';
import { primes } from './numbers/primes';
import { romanNumerals } from './numbers/roman';
import { discount } from './percent/discount';
import { percentChange } from './percent/percent-change';
import { percentDifference } from './percent/percent-difference';
import { percentOf } from './percent/percent-of';
import { reversePercent } from './percent/reverse-percent';
import { taxAndTip } from './percent/tax-and-tip';
import { whatPercent } from './percent/what-percent';
import { ages } from './puzzles/ages';
import { chickensRabbits } from './puzzles/chickens-rabbits';
import { coloredObjects } from './puzzles/colored-objects';
import { ordering } from './puzzles/ordering';
import { truthTellers } from './puzzles/truth-tellers';
import { fibonacci } from './sequences/fibonacci';
import { nextTerm } from './sequences/next-term';
import { progression } from './sequences/progression';
import { sums } from './sequences/sums';
import { listStatistics } from './statistics/list-statistics';
import { tableQuestion } from './tables/table-question';
import { convert } from './units/convert';

/**
 * Every closed family, in the order in which they are asked: where two could read a question, the more
 * particular one stands first.
 *
 * To add a family: write a file like percent/what-percent.ts beside its kin (slots, forms in both languages,
 * the program's lines), a test beside it with `checkFamily` and answers computed by hand, and list it here.
 */
export const families: Family[] = [
  tableQuestion,
  coloredObjects,
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
  isPrime,
  numberKinds,
  multiples,
  primes,
  factors,
  factorise,
  gcdLcm,
  bases,
  romanNumerals,
  perfectNumbers,
  digitSum,
  fibonacci,
  progression,
  nextTerm,
  sums,
  listStatistics,
  countLetter,
  textFacts,
  textParts,
  reverse,
  palindrome,
  anagram,
  caesar,
  sortList,
  countInList,
  compareLists,
  linearEquation,
  linearSystem,
  quadratic,
  numberRiddle,
  sumAndDifference,
  consecutive,
  convert,
  compareNumbers,
  round,
  fractions,
  shareInRatio,
  expression,
  daysBetween,
  dateAfter,
  weekdayOf,
  weekdayShift,
  leapYear,
  age,
  clockTimes,
  choose,
  permute,
  handshakes,
  coinChange,
  outfits,
  outcomes,
  diceSum,
  coinHeads,
  urn,
  cards,
  birthdays,
  simulate,
  rightTriangle,
  triangle,
  rectangle,
  circle,
  solids,
  polygonAngles,
  speed,
  meeting,
  workTogether,
  mixture,
  chickensRabbits,
  ages,
  ordering,
  truthTellers,
];
