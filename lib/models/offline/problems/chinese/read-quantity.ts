import type { Clause } from './clauses';
import { comparisonBefore, ratioBefore } from './comparison';
import { chineseCues } from './cues';
import { eventOf } from './events';
import { measureAt } from './measure-words';
import { nounAt, nounBefore } from './noun';
import type { FoundNumber } from './numbers';
import type { ChineseQuantity, Role } from './quantity';
import { rateOf } from './rate';

const pronounless =
  /^(?:又|再|已|还|第|卖|用|吃|送|借|平均|每|比|是|正好|相当|剩|其中|共|拿|飞|开|走|来|给|买|花|后来|这时|现在|先|后|如果|照这样|\d|前|另|行|跑)/;

/** Reads what stands around a number. `before` holds the quantities read so far. */
export function readQuantity(
  text: string,
  number: FoundNumber,
  clause: Clause,
  clauses: Clause[],
  before: ChineseQuantity[],
  asked: boolean,
): ChineseQuantity {
  const lead = text.slice(clause.start, number.start).replace(/\($/, '');
  const rest = text
    .slice(number.end)
    .replace(/^[多余来]?(?:个(?=小时|星期|月|百分点))?/, (odd) => (odd === '个' ? '' : odd));
  const skipped = /^[多余来]/.exec(rest)?.[0].length ?? 0;
  const measure = number.share ? undefined : measureAt(rest.slice(skipped));
  const afterMeasure = rest.slice(skipped + (measure?.written.length ?? 0));
  const following = measure ? nounAt(afterMeasure.replace(/^的/, '')) : '';
  const previous = before.at(-1);
  const sameClause = previous !== undefined && previous.start >= clause.start;
  const since = sameClause ? text.slice(previous.start + 1, number.start).replace(/^[\d.]+/, '') : lead;
  // "送给小红9张": nine of what is told of, not nine of her.
  const isGiven = /给(?:了|到)?\p{Script=Han}{1,4}$/u.test(since);
  const noun =
    following !== ''
      ? following
      : isGiven && measure?.kind !== 'people'
        ? ''
        : nounBefore(since.replace(/(?:一共|总共|大约|共|约|各|就|只|长|重|高|深|宽)$/, ''));
  const index = clauses.indexOf(clause);
  const earlier = index > 0 ? (clauses[index - 1]?.text ?? '') : '';
  const comparison = comparisonBefore(lead, earlier);
  const role: Role = number.share
    ? 'part'
    : measure?.kind === 'times'
      ? 'times'
      : comparison
        ? comparison.sign > 0
          ? 'more'
          : 'less'
        : (tail(text.slice(previous && sameClause ? previous.start : clause.start, number.start)) ?? 'plain');
  const ratio = role === 'times' || role === 'part' ? ratioBefore(lead, earlier) : undefined;
  const tailText = afterMeasure.slice(following === '' ? 0 : following.length).replace(/^的/, '');
  const sentenceEnd = tailText.search(/[.?!;]/);
  const rate =
    number.share || role === 'times'
      ? { per: [], soft: false }
      : rateOf(
          lead,
          sentenceEnd < 0 ? tailText : tailText.slice(0, sentenceEnd),
          { measure, noun },
          previous,
        );
  const who =
    pronounless.test(lead) || lead === '' ? `${before.at(-1)?.who.split('|')[0] ?? ''}|${lead}` : lead;
  const own = eventOf(since.replace(/^[\d.]+/, ''), afterMeasure);
  // "卖掉5只公鸡和6只母鸡": both are sold.
  const isListed = sameClause && own === 'have' && /和$/.test(since) && !/[有是]/.test(since);
  const listed = isListed && /^(?:lose|gain|remain|done)$/.test(previous.event) ? previous.event : undefined;
  return {
    value: number.value,
    code: number.code,
    phrase: text.slice(
      number.start,
      number.end +
        skipped +
        (measure?.written.length ?? 0) +
        (afterMeasure.startsWith(following) ? following.length : 0),
    ),
    unit: { measure, noun },
    per: rate.per,
    soft: rate.soft,
    role,
    comparison: comparison ?? (ratio ? { ...ratio, sign: 0 } : undefined),
    who: `${who}${noun}`,
    clause: index,
    asked,
    event: listed ?? own,
    cues: chineseCues(clause.text),
    near: chineseCues(
      text.slice(Math.max(sameClause ? previous.start : clause.start, number.start - 7), number.start) +
        afterMeasure.slice(0, 5).replace(/[,.?!;].*$/, ''),
    ),
    mention: 'none',
    start: number.start,
  };
}

/** "的3倍多6": a number right after 倍多 or 倍少 is a difference. */
function tail(since: string): Role | undefined {
  const match = /(?:倍|\)|%)的?[还要]{0,2}(多|少)了?$/.exec(since);
  if (match) return match[1] === '多' ? 'more' : 'less';
  const single = /(?:^|[^至最])(?:多|少)\p{Script=Han}?$/u.exec(since);
  if (single && /比|再|超|提前|增加/.test(since)) return /多\p{Script=Han}?$/u.test(since) ? 'more' : 'less';
  return undefined;
}
