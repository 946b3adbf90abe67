import { measureAt } from './measure-words';
import { nounAt } from './noun';
import type { ChineseQuantity } from './quantity';
import { type Unit, unitMatch } from './unit';

/** What a quantity is said to be for one of: "每箱36千克" is 36千克 per 箱. `soft` where that may also mean nothing. */
export type Rate = { per: Unit[]; soft: boolean };

const unitAt = (text: string): Unit | undefined => {
  const clean = text.replace(/^[一1](?=\p{Script=Han})/u, '').replace(/^(?:平均|大约|约)/, '');
  const measure = measureAt(clean);
  const noun = nounAt(clean.slice(measure?.written.length ?? 0));
  return measure || noun !== '' ? { measure, noun } : undefined;
};

/**
 * @param before the clause up to the number
 * @param after what follows the measure word and noun, to the end of the sentence
 */
export function rateOf(
  before: string,
  after: string,
  own: Unit,
  previous: Pick<ChineseQuantity, 'unit' | 'per'> | undefined,
): Rate {
  const since = before.slice(lastDigit(before));
  const each = [...since.matchAll(/每(?!隔)/g)].flatMap((match) => {
    const unit = unitAt(since.slice(match.index + 1));
    return unit ? [unit] : [];
  });
  if (each.length > 0 && !/每$/.test(before)) return { per: each, soft: false };
  // "每4名同学站一排", "每2朵扎成一束", "每隔5米插一面", "4个一组", "12.4元一副", "2元/个"
  const forward = /^(?:[^,.?!;\d]{0,9}?)(?:一|1(?![元角米千克吨]))([^\d,.?!;]+)/.exec(after);
  const grouped =
    forward &&
    (/每(?:隔)?$/.test(before) ||
      /^(?:一|1(?![元角米千克吨]))/.test(after) ||
      (/^[^,.?!;\d]{0,5}[成住装站坐扎种栽插个]?[一1]/.test(after) && /每/.test(before)));
  if (forward && grouped) {
    const unit = unitAt(forward[1] ?? '');
    if (unit) return { per: [unit], soft: false };
  }
  const slashed = /^[/每]([\p{Script=Han}]+)/u.exec(after);
  if (slashed) {
    const unit = unitAt(slashed[1] ?? '');
    if (unit) return { per: [unit], soft: false };
  }
  // "每次运90包, …, 各运16次": what the rate before is per, is counted here.
  const counted = previous?.per.some((unit) => unitMatch(unit, own) > 0) === true;
  if (/各\p{Script=Han}{0,3}$/u.test(before) && !counted)
    return { per: previous ? [previous.unit] : [], soft: true };
  const one = /(?:^|[^第另共\d之.])[一1](?![共样些起定直边天(年])(\p{Script=Han}{1,8}?)$/u.exec(since);
  if (one) {
    const unit = unitAt(one[1] ?? '');
    if (unit?.measure) return { per: [unit], soft: true };
  }
  const groups = /(?:单价|价格|售价|票价|定价|卖|租金)[是为]?$/.test(before);
  if (groups) return { per: [{ noun: '' }], soft: true };
  return { per: [], soft: false };
}

const lastDigit = (text: string) => /\d(?=\D*$)/.exec(text)?.index ?? 0;
