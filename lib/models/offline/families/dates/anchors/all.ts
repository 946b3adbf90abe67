import type { Anchor } from './anchor';
import { dayBeforeMonth, inFact, whoIsRight, yearElsewhere } from './corrections';
import {
  dayOfYear,
  edgeOfPeriod,
  feastDay,
  lastWeekday,
  nthDayOfNthMonth,
  nthWeekday,
  palindromeDay,
  thanksgiving,
} from './named-days';
import { anotherDay, spanFromToday, thisDay } from './near-days';
import {
  anniversary,
  birthday,
  daysSince,
  likeYesterday,
  monthlyVisit,
  workAnniversary,
  yearComing,
  yearsSince,
} from './stories';

/** Everything that can fix which day today is, the more particular first. */
export const anchors: Anchor[] = [
  spanFromToday,
  dayBeforeMonth,
  whoIsRight,
  inFact,
  birthday,
  anniversary,
  yearsSince,
  daysSince,
  monthlyVisit,
  workAnniversary,
  yearComing,
  likeYesterday,
  feastDay,
  edgeOfPeriod,
  nthDayOfNthMonth,
  nthWeekday,
  lastWeekday,
  dayOfYear,
  thanksgiving,
  palindromeDay,
  anotherDay,
  thisDay,
  yearElsewhere,
];
