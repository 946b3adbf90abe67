import { plainText } from '@/lib/numbers/plain-text';
import type { DataForModel } from '@/lib/reasoning/data-set';
import type { SlotType } from '../grammar/form';
import { type Given, textCode } from '../grammar/program-lines';
import { oneOf } from '../grammar/text-slots';

export type Column = DataForModel['columns'][number];
type GivenColumn = Given<Column>;

/** What is worked out of a column's values. */
export const figure = oneOf({
  sum: { en: 'total|sum', zh: '总和|合计|总计|之和|总数|总额|总量' },
  average: { en: 'average|mean', zh: '平均值?|平均数|均值' },
  median: { en: 'median', zh: '中位数' },
  largest: { en: 'highest|largest|greatest|maximum|max|biggest', zh: '最大值|最高值|最大|最高' },
  smallest: { en: 'lowest|smallest|least|minimum|min', zh: '最小值|最低值|最小|最低' },
});
export type Figure = 'sum' | 'average' | 'median' | 'largest' | 'smallest';

export const extreme = oneOf({
  largest: { en: 'highest|largest|greatest|most|maximum|biggest', zh: '最大|最高|最多' },
  smallest: { en: 'lowest|smallest|least|minimum|fewest', zh: '最小|最低|最少' },
});

export const comparison = oneOf({
  '>=': { en: 'at least|no less than', zh: '不小于|不低于|不少于|至少是?|大于等于' },
  '<=': { en: 'at most|no more than', zh: '不大于|不高于|不超过|至多是?|小于等于' },
  '>': { en: 'above|over|more than|greater than|higher than|larger than', zh: '大于|高于|超过|多于' },
  '<': { en: 'below|under|less than|lower than|smaller than|fewer than', zh: '小于|低于|少于' },
});

export const direction = oneOf({
  down: {
    en: '(?:in )?descending(?: order)?|from (?:highest to lowest|high to low|largest to smallest)|(?:highest|largest) first',
    zh: '从大到小|从高到低|降序|由大到小|由高到低',
  },
  up: {
    en: '(?:in )?ascending(?: order)?|from (?:lowest to highest|low to high|smallest to largest)|(?:lowest|smallest) first',
    zh: '从小到大|从低到高|升序|由小到大|由低到高',
  },
});

export const drawing = oneOf({
  bar: { en: 'bar (?:chart|graph|plot)|column chart|chart|graph', zh: '柱形图|柱状图|条形图|统计图|图表|图' },
  line: { en: 'line (?:chart|graph|plot)', zh: '折线图' },
});

/** A value that a column is compared with, as the question spells it. */
export const value: SlotType<Given<string>> = {
  source: {
    en: `"[^"]{1,100}"|'[^']{1,100}'|[A-Za-z0-9][A-Za-z0-9./:_'-]*(?: [A-Za-z0-9][A-Za-z0-9./:_'-]*){0,4}?`,
    zh: '"[^"]{1,100}"|[^\\s",.?!的]{1,30}?',
  },
  read: (phrase) => {
    const text = phrase.replace(/^(["'])(.*)\1$/, '$2').trim();
    return text === '' ? undefined : { phrase, value: text, code: textCode(text) };
  },
};

/** A column, by its name as people say it: "unit_price" and "unitPrice" are also "unit price", and one may be many. */
export function columnSlot(columns: readonly Column[]): SlotType<GivenColumn> {
  const known = columns.map((column) => ({ column, ways: waysToSay(column.name) }));
  const source = sourceOf(known.flatMap(({ ways }) => ways));
  return {
    source: { en: source, zh: source },
    read: (phrase) => {
      const said = plainText(phrase).toLowerCase();
      const found = known.find(({ ways }) => ways.some((way) => new RegExp(`^(?:${way})$`, 'i').test(said)));
      return found && { phrase, value: found.column, code: textCode(found.column.name) };
    },
  };
}

/** A data set, by its name or as what it is. */
export function setSlot({ name }: DataForModel): SlotType<Given<string>> {
  const own = sourceOf(waysToSay(name));
  const source = {
    en: `(?:the |this |my )?(?:${own})(?: (?:data|table|data ?set))?|(?:the|this|my) (?:data|table|data ?set|file)|data\\.${escaped(name)}`,
    zh: `(?:${own})(?:表|数据)?|(?:这[张个份]?|该|此)?(?:数据集?|表格?|文件)|data\\.${escaped(name)}`,
  };
  return { source, read: (phrase) => ({ phrase, value: name, code: textCode(name) }) };
}

/** Regular expressions for how a name may be said, the name itself first. */
function waysToSay(name: string): string[] {
  const plain = plainText(name);
  const apart = plain
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .replace(/ ?\([^()]*\)$/, '')
    .trim();
  const ways = [plain, apart].filter((way) => way !== '').map((way) => plural(escaped(way.toLowerCase())));
  return [...new Set(ways)];
}

const plural = (way: string) => (/[a-z]{2}$/.test(way) ? `${way.replace(/(?:es|s)$/, '')}(?:es|s)?` : way);

const sourceOf = (ways: readonly string[]) =>
  [...ways].sort((a, b) => b.length - a.length).join('|') || '(?!)';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
