/** What a measure word measures. Counts of things are `count`; people are one kind whatever their measure word. */
export type MeasureKind =
  | 'count'
  | 'people'
  | 'money'
  | 'length'
  | 'mass'
  | 'area'
  | 'volume'
  | 'time'
  | 'age'
  | 'times';

export type Measure = {
  /** One spelling for all that mean the same: 公里 and 千米 are both 千米. */
  symbol: string;
  kind: MeasureKind;
  /** How many of the smallest unit of its kind it is, where units of the kind convert. */
  size?: number;
};

const sized: Partial<Record<MeasureKind, Record<string, [string, number]>>> = {
  money: {
    元钱: ['元', 100],
    块钱: ['元', 100],
    美元: ['美元', 100],
    元: ['元', 100],
    角钱: ['角', 10],
    角: ['角', 10],
    分钱: ['分钱', 1],
  },
  length: {
    千米: ['千米', 1e6],
    公里: ['千米', 1e6],
    厘米: ['厘米', 10],
    分米: ['分米', 100],
    毫米: ['毫米', 1],
    米: ['米', 1000],
    km: ['千米', 1e6],
    cm: ['厘米', 10],
    dm: ['分米', 100],
    mm: ['毫米', 1],
    m: ['米', 1000],
  },
  mass: {
    千克: ['千克', 1000],
    公斤: ['千克', 1000],
    克: ['克', 1],
    吨: ['吨', 1e6],
    kg: ['千克', 1000],
    斤: ['斤', 500],
    g: ['克', 1],
  },
  area: {
    平方千米: ['平方千米', 1e10],
    平方公里: ['平方千米', 1e10],
    平方厘米: ['平方厘米', 1],
    平方分米: ['平方分米', 100],
    平方米: ['平方米', 1e4],
    公顷: ['公顷', 1e8],
    亩: ['亩', 6666666.67],
  },
  volume: {
    立方厘米: ['立方厘米', 1],
    立方分米: ['立方分米', 1000],
    立方米: ['立方米', 1e6],
    毫升: ['毫升', 1],
    升: ['升', 1000],
  },
  time: {
    个小时: ['小时', 3600],
    小时: ['小时', 3600],
    分钟: ['分钟', 60],
    秒钟: ['秒', 1],
    秒: ['秒', 1],
    时: ['小时', 3600],
    分: ['分钟', 60],
    天: ['天', 86400],
    日: ['天', 86400],
    个星期: ['星期', 604800],
    星期: ['星期', 604800],
    周: ['星期', 604800],
    个月: ['个月', 2592000],
    年: ['年', 31104000],
  },
};

const people = '人名位';
const counts =
  '筒缸锅碟个只本辆颗棵朵支枝张条根把块瓶盒箱袋包筐篮盘盆排行列层组队班间座栋幢下遍束双对副套件顶台架艘匹头群粒滴片面页字题句首篇份种样桌车船桶壶杯碗串捆扎卷段节截步级圈轮场户家口所扇幅枚封次趟罐株版盏板道门批堆筒册块头枪挂床处';

const known = new Map<string, Measure>();
for (const [kind, spellings] of Object.entries(sized)) {
  for (const [spelling, [symbol, size]] of Object.entries(spellings)) {
    known.set(spelling, { symbol, kind: kindOf(kind), size });
  }
}
for (const one of people) known.set(one, { symbol: '人', kind: 'people' });
for (const one of counts) known.set(one, { symbol: one, kind: 'count' });
known.set('岁', { symbol: '岁', kind: 'age' });
known.set('枝', { symbol: '支', kind: 'count' });
known.set('倍', { symbol: '倍', kind: 'times' });

function kindOf(text: string): MeasureKind {
  const kinds: MeasureKind[] = ['money', 'length', 'mass', 'area', 'volume', 'time'];
  return kinds.find((kind) => kind === text) ?? 'count';
}

/** A regular expression for any measure word, longest first. */
export const measureSource = [...known.keys()].sort((a, b) => b.length - a.length).join('|');

const atStart = new RegExp(`^(?:${measureSource})`);

/** The measure word at the start of a text, with how it is written there. */
export function measureAt(text: string): (Measure & { written: string }) | undefined {
  const written = atStart.exec(text)?.[0];
  const measure = written === undefined ? undefined : known.get(written);
  return written === undefined || measure === undefined ? undefined : { ...measure, written };
}
