import type { Comparison } from './comparison';
import type { Event } from './events';
import type { Unit } from './unit';

/** What a quantity does in the problem. */
export type Role =
  | 'plain'
  /** So much more or less than something: "比小猪少6个". */
  | 'more'
  | 'less'
  | 'times'
  /** A fraction, percentage or discount. */
  | 'part'
  /** Said without a number: "两边", "一星期". */
  | 'implied'
  /** Not of the problem: brought along by a reading. */
  | 'constant';

/** A quantity of a Chinese word problem with what stands around it. */
export type ChineseQuantity = {
  value: number;
  /** JavaScript for the value. */
  code: string;
  /** The words as they stand in the problem, with what is counted. */
  phrase: string;
  unit: Unit;
  /** What it is said for one of. */
  per: Unit[];
  /** Whether the rate may also be none: "一根绳长5米". */
  soft: boolean;
  role: Role;
  comparison?: (Omit<Comparison, 'sign'> & { sign: 1 | -1 | 0 }) | undefined;
  /** Who or what it belongs to, in the text's words. */
  who: string;
  /** The number of its clause and of its sentence. */
  clause: number;
  asked: boolean;
  event: Event;
  cues: string[];
  near: string[];
  /** Whether the question speaks of what sets it apart from the others. */
  mention: 'yes' | 'no' | 'none';
  start: number;
};

/** A number that a reading brings along. */
export const constantQuantity = (value: number): ChineseQuantity => ({
  value,
  code: String(value),
  phrase: '',
  unit: { noun: '' },
  per: [],
  soft: false,
  role: 'constant',
  who: '',
  clause: -1,
  asked: false,
  event: 'have',
  cues: [],
  near: [],
  mention: 'none',
  start: -1,
});
