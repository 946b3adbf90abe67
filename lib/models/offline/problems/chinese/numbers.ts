import { findQuantities } from '@/lib/numbers/quantities';
import { measureAt } from './measure-words';

/** A number that takes part in the arithmetic, with where it stands. */
export type FoundNumber = {
  value: number;
  code: string;
  start: number;
  end: number;
  /** A share without a unit yet: a fraction, a percentage (15 % is 0.15) or a discount in tenths. */
  share: boolean;
  /** Spelled in characters, as recaps are: "这三种花". */
  spelled: boolean;
};

/** The text with what would be misread as part of a number put otherwise, character for character. */
const scannable = (text: string) =>
  text
    .replace(/千(?=[米克瓦卡])/g, '公')
    .replace(/百(?=合|货|科|姓|色)/g, '白')
    .replace(/(?<=[\p{Script=Han}])[一二三四五六七八九](?=年级|班|\(\d\)班)/gu, '某')
    .replace(/[一二三四五六七八九](?=年级|\(\d\)班|[月等]|级|楼的|角形|边形|周[栽种都]|面八)/g, '某')
    .replace(/(?<![\d.])\d(?=\(\d\)班|年级)/g, '某')
    .replace(/\(\d\)(?=班)/g, '(某)')
    .replace(/一(?=[共样些起定直边同半般致次性路旁])/g, '某')
    .replace(/万(?=一|里长|物)/g, '某')
    .replace(/半(?!小时|天|个|千克|公斤|吨|米|年|箱|袋)|(?<=[上下多大过])半/g, '某')
    .replace(/(?<=[上下前])半/g, '某');

/** Numbers before these are labels, dates or ordinals. */
const label = /^(?:年级|月份?|号(?!数)|路(?!程)|班(?!有|一?共)|角形|边形|元旦|中心|\)班|世纪|等奖|品|级)/;

const recap =
  /^(?:这|那|他们|她们|它们|前)?[两二三四五六七八九十]\p{Script=Han}{1,6}?(?:一?共|总|合|平均|都|分别|[的之]和|相距|后)/u;

/** The numbers of a text that count or measure something. */
export function numbersIn(text: string): FoundNumber[] {
  const scanned = scannable(text);
  return findQuantities(scanned, 'zh').flatMap((found): FoundNumber[] => {
    if (found.kind === 'ordinal' || found.kind === 'range' || found.value === 0) return [];
    let { start, end, value, code } = found;
    if (found.kind === 'money') {
      // The measure reader takes the currency itself.
      const bare = /^(?:\d+[块元]\d[角毛]?|[$¥￥].*)$/.test(found.phrase)
        ? ''
        : (/[元块角毛分美钱欧英日镑]+$/.exec(found.phrase)?.[0] ?? '');
      end -= bare.length;
    }
    const spelled = /^[零一二三四五六七八九十百千两]+$/.test(text.slice(start, end));
    const after = text.slice(end);
    if (label.test(after) && found.kind !== 'percent') return [];
    if (/\d{4}/.test(text.slice(start, end)) && /^年(?!后|前)/.test(after)) return [];
    if (/^\d$/.test(text.slice(start, end)) && text[start - 1] === '(' && after.startsWith(')')) return [];
    if (/[一二三四五六七八九十](?:级|月|班|等)$/.test(text.slice(start, end + 1))) return [];
    if (spelled && !countsHere(text, start, end)) return [];
    let share = found.kind === 'percent' || (code.includes('/') && !measureAt(after.replace(/^\)/, '')));
    if (found.kind === 'percent') {
      value /= 100;
      code = `${code} / 100`;
    } else if (/^折/.test(after)) {
      const tenths = value > 10 ? 100 : 10;
      value /= tenths;
      code = `${code} / ${tenths}`;
      share = true;
    } else if (/打$/.test(text.slice(0, start)) && value < 1) share = true;
    else if (/原价的$|标价的$|定价的$/.test(text.slice(0, start)) && value < 1) share = true;
    if (text[start - 1] === '(' && text[end] === ')' && code.includes('/')) {
      start -= 1;
      end += 1;
    }
    return [{ value, code, start, end, share, spelled }];
  });
}

/** 一 mostly means "a", 两 and 三 often sum up what was told; they count after a verb or before 每. */
function countsHere(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end);
  if (word === '一')
    return (
      /[了走出来掉去][了]?$/.test(before) &&
      /^[个只本支张块棵辆条盒袋]/.test(after) &&
      !/^.\p{Script=Han}{0,6}\d/u.test(after)
    );
  if (!measureAt(after)) return false;
  if (/每$/.test(before)) return !/^\p{Script=Han}{1,7}(?:之间|间隔|相距)/u.test(after);
  if (word === '两' && /^[人地城站数家车队种者道]/.test(after)) return false;
  const clauseStart = Math.max(...[...',.?!;:'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  if (recap.test(text.slice(start)) && text.slice(clauseStart, start).length <= 3) return /平均/.test(text);
  if (word === '两') return /[买了有用分乘花]$/.test(before);
  return true;
}
