import { plainText } from '@/lib/numbers/plain-text';
import { type Asked, asking, readAsked } from './asked';
import { clausesOf } from './clauses';
import { convertUnits } from './convert-units';
import { chineseCues } from './cues';
import { impliedQuantities } from './implied';
import { markMentions } from './mentions';
import { numbersIn } from './numbers';
import type { ChineseQuantity } from './quantity';
import { readQuantity } from './read-quantity';
import { withoutAsides } from './set-aside/set-aside';

/** A Chinese word problem: its quantities with their meaning, and what it asks. */
export type ChineseProblem = {
  text: string;
  quantities: ChineseQuantity[];
  asked: Asked;
  cues: string[];
  /** How many clauses tell the story. */
  clauses: number;
  /** Whether some of what is told was set aside, because it is about others than the question. */
  isThinned: boolean;
};

/** Marks put so that none is taken for a decimal point: "母鸡。6只" has no 0.6. */
const spelled = (raw: string) =>
  raw
    .replace(/、/g, '和')
    .replace(/﹕/g, ':')
    .replace(/(?<!\d)[。．.]|[。．.](?!\d)|。/g, ';');

/** Shapes, number theory, puzzles, ratios and work shared, whose arithmetic is not told by the words of the problem. */
const outOfReach =
  /圆[柱锥]|圆的|圆形跑道|环形|多跑|直径|半径|梯形|三角形|平行四边形|表面积|棱长|次品|天平|质数|合数|公倍数|公约数|公因数|因数|奇数|偶数|平底锅|煎|鸡兔|同笼|比例|的比|\d:\d|循环|握手|合[作做修]|单独[做修完]|数字|余数|\.\.\.|[\d)][+*/]\d/;

/** More quantities than this make too many readings, and a problem that is out of reach anyway. */
const mostQuantities = 7;

/** Parts a Chinese word problem into its quantities and its question; null when it asks nothing or holds too much. */
export function parseChinese(raw: string): ChineseProblem | null {
  if (raw.length > 600) return null;
  const text = plainText(spelled(raw)).replace(/ /g, '');
  if (outOfReach.test(text)) return null;
  const clauses = clausesOf(text);
  const asked = clauses.findLast((clause) => asking.test(clause.text));
  if (!asked) return null;
  const quantities: ChineseQuantity[] = [];
  for (const number of numbersIn(text)) {
    const clause = clauses.findLast(({ start }) => start <= number.start);
    if (clause) quantities.push(readQuantity(text, number, clause, clauses, quantities, clause === asked));
  }
  const story = text.replace(asked.text, ' ');
  const question = readAsked(asked.text, story);
  const own = withoutAsides(text, clauses, quantities, question);
  const counted = dropOnes(own);
  counted.push(...impliedQuantities(text, question, counted));
  if (counted.length < 1 || counted.length > mostQuantities) return null;
  convertUnits(counted, question);
  markMentions(counted, asked.text);
  return {
    text,
    quantities: counted,
    asked: question,
    cues: chineseCues(story),
    clauses: clauses.length,
    isThinned: own.length < quantities.length,
  };
}

/** "5头牛1天吃30筐": a one that counts nothing more is dropped, unless it is all there is or something happens to it. */
function dropOnes(quantities: ChineseQuantity[]): ChineseQuantity[] {
  const kept = quantities.filter(
    ({ value, role, cues, near }) =>
      value !== 1 ||
      role !== 'plain' ||
      near.includes('lose') ||
      near.includes('gain') ||
      cues.includes('lose'),
  );
  return kept.length >= 2 ? kept : quantities;
}
