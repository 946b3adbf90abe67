import type { Asked } from '../asked';
import type { Told } from './told';

const deed =
  /共(?<deed>(?!有|是|要|需|能|可|得|值|重|长)\p{Script=Han}{1,2}?)[去出掉走完了给]{0,2}(?:多少|几)|(?<gone>[卖吃用借运剪截飞开花])[去出掉走完了]{1,2}(?:多少|几)/u;

/** What is simply there, where the question asks how much was sold or eaten in all: "有60个, 上午卖出17个, 下午卖出21个, 一共卖出多少个". */
export function otherDeeds(told: Told[], { text: question, type }: Asked): Told[] {
  const found = deed.exec(question)?.groups;
  const asked = found?.deed ?? found?.gone;
  if (asked === undefined || (type !== 'total' && type !== 'gone')) return [];
  const isDone = ({ lead, quantity }: Told): boolean =>
    lead.includes(asked) ||
    told.some(
      (other) => other.quantity.clause === quantity.clause && other.lead.includes(asked) && /和$/.test(lead),
    );
  const done = told.filter(isDone);
  const rest = told.filter((each) => !isDone(each));
  const isThere = rest.every(
    ({ quantity, lead }) =>
      /^(?:have|start|did|total)$/.test(quantity.event) &&
      /(?:有|共|是|长|重|[养买种栽]了?|和)$/.test(lead) &&
      (quantity.per.length === 0 || quantity.soft),
  );
  return done.length >= 2 && isThere ? rest : [];
}
