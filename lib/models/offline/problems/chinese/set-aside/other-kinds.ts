import type { Asked } from '../asked';
import type { ChineseQuantity } from '../quantity';
import type { Told } from './told';

/** What takes in things of other names. */
const general: [RegExp, RegExp][] = [
  [/水果/, /苹果|梨|橘|桃|香蕉|葡萄|西瓜|草莓|橙|李子|杏|柚|芒果|樱桃/],
  [/蔬菜|菜$/, /萝卜|黄瓜|西红柿|番茄|土豆|茄子|豆角|南瓜|冬瓜/],
  [/家禽|动物|小动物/, /鸡|鸭|鹅|兔|羊|牛|猪|马|狗|猫|鱼|鸟/],
  [/文具|学习用品/, /笔|本|橡皮|尺|书包/],
  [/人|同学|学生|师生|小朋友/, /[男女]生|[男女]同学|老师|学生|大人|小孩|儿童|成人|同学/],
  [/粮食/, /大米|面粉|玉米|小麦|稻/],
  [/饮料/, /牛奶|果汁|可乐|汽水|水/],
  [/玩具|东西|物品|商品|礼物/, /./],
  [/家具/, /桌|椅|柜|床|沙发/],
  [/点心|食品/, /饼干|蛋糕|面包|糖/],
];

/** Words by which parts make a whole, or kinds turn into each other: then no kind is beside the point. */
const related = /其中|其余|余下的|剩下的是|另外|同样|一样多|相等|各|换|配|平均|组成|拼|喜欢|或|超过|可以/;

/** One character may be the end of a verb: "下车17人". */
const isThing = (kind: string): boolean =>
  kind.length > 1 || /[梨桃花树书球纸笔鸡鸭鹅兔牛羊马猪狗猫鱼鸟糖枣]/.test(kind);

/** Whether a thing is what is asked for, or a kind or the general word of it. */
const concerns = (kind: string, wanted: string): boolean =>
  kind.endsWith(wanted) ||
  wanted.endsWith(kind) ||
  general.some(([whole, part]) => whole.test(wanted) && part.test(kind));

/** Things told of beside those that the question names: "24张红纸和15张蓝纸, …, 还剩多少张红纸". */
export function otherKinds(
  told: Told[],
  { text: question, type, unit }: Asked,
  story: string,
  quantities: ChineseQuantity[],
): Told[] {
  if (/^(?:fraction|percent|each|groups)$/.test(type) || related.test(story) || related.test(question))
    return [];
  if (told.some(({ quantity }) => quantity.event === 'total')) return [];
  const kinds = new Set(told.flatMap(({ kind }) => (isThing(kind) ? [kind] : [])));
  const sides = quantities
    .flatMap(({ comparison, unit: { measure } }) =>
      comparison
        ? [comparison.subject, comparison.base].map((side) => ({ kind: side.replace(/[,;]/g, ''), measure }))
        : [],
    )
    .filter(
      ({ kind }) =>
        /^\p{Script=Han}{2,5}$/u.test(kind) && [...kinds].some((other) => other.at(-1) === kind.at(-1)),
    );
  const named = [...kinds, ...sides.map(({ kind }) => kind)].filter(
    (kind) => kind !== '人' && question.includes(kind),
  );
  const isOfOther = ({ quantity }: Told) =>
    quantity.per.some(({ noun }) => !named.some((kind) => noun === '' || noun.endsWith(kind)));
  if (named.length === 0 || (story.includes('每') && told.some(isOfOther))) return [];
  const symbols = new Set([
    ...told.flatMap(({ kind, quantity }) => (named.includes(kind) ? [quantity.unit.measure?.symbol] : [])),
    ...sides.flatMap(({ kind, measure }) => (named.includes(kind) ? [measure?.symbol] : [])),
    ...(unit.measure?.kind === 'count' ? [unit.measure.symbol] : []),
  ]);
  return told.filter(
    ({ kind, quantity }) =>
      isThing(kind) &&
      symbols.has(quantity.unit.measure?.symbol) &&
      (quantity.per.length === 0 || quantity.soft) &&
      (isCount(quantity) || quantity.unit.measure?.symbol === unit.measure?.symbol) &&
      !named.some((wanted) => concerns(kind, wanted)) &&
      !isCompared(kind, story),
  );
}

/** A comparison may follow in the next clause: "故事书1820本, 是科技书的2倍". */
const isCompared = (kind: string, story: string): boolean => {
  const clauses = story.split(/[,;.!?]/);
  return clauses.some(
    (clause, index) =>
      clause.includes(kind) &&
      comparing.test(`${clause},${clauses[index + 1]?.replace(/^.*有.*$/, '') ?? ''}`),
  );
};

const comparing = /比|倍|相差|多\d|少\d|几分之|\/|%/;

const isCount = ({ unit: { measure } }: ChineseQuantity): boolean =>
  measure === undefined || measure.kind === 'count' || measure.kind === 'people';
