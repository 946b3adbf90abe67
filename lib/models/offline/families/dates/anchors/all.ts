import type { Anchor } from './anchor';
import { dayBeforeMonth, inFact, whoIsRight, yearElsewhere } from './corrections';
import { edgeOfPeriod, feastDay, nthDayOfNthMonth, nthWeekday, palindromeDay } from './named-days';
import { anotherDay, spanFromToday, thisDay } from './near-days';
import {
  anniversary,
  birthday,
  daysSince,
  likeYesterday,
  monthlyVisit,
  workAnniversary,
  yearComing,
} from './stories';

/** Everything that can fix which day today is, the more particular first. */
export const anchors: Anchor[] = [
  spanFromToday,
  dayBeforeMonth,
  whoIsRight,
  inFact,
  birthday,
  anniversary,
  daysSince,
  monthlyVisit,
  workAnniversary,
  yearComing,
  likeYesterday,
  feastDay,
  edgeOfPeriod,
  nthDayOfNthMonth,
  nthWeekday,
  palindromeDay,
  anotherDay,
  thisDay,
  yearElsewhere,
];
