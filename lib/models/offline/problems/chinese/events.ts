import type { AskedType } from './asked';

/** What happens with a quantity in its clause. */
export type Event = 'remain' | 'lose' | 'gain' | 'done' | 'did' | 'start' | 'total' | 'now' | 'have';

const events: [Event, RegExp][] = [
  ['start', /要(?:完成|[做修看读加种栽植挖写运打])|计划|准备|打算/],
  ['remain', /剩|余下|其余|还有|多出|还差|没[有看修做卖读]/],
  [
    'total',
    /(?:一共|总共|合计|总[计数长重价]|共)(?:有|用|花|是|买|修|运|种|做|摘|收|拍|卖|看|跳|行|捐)?了?\p{Script=Han}{0,2}$/u,
  ],
  [
    'lose',
    /吃|卖|送|[借付用剪截锯]|花[了去掉费]|给|拿[走出去掉]|飞走|开走|走了|运走|扔|坏|丢|减|下车|下去|游走|取出|倒出|烧|灭|碎|扣|卸|搬走|转走|离开|掉|死|退|领|喝|捞|出去|放走|放飞|让给|发给|取走|摘走|调走/,
  ],
  [
    'gain',
    /又|再|买[来回]|运[来进]|增|得到|收到|飞来|开来|来了|添|上车|上来|借来|拿来|放进|转来|接上|游来|跑来|存入|长高|收回/,
  ],
  ['done', /已|完成|看了|读了|修了|做了|写了|[栽种]了|找到|做好|修好/],
  ['start', /原来|原有|原先|开始|起初|本来|去年|昨天/],
  ['now', /现在|这时|今年|后来有/],
];

/** Reads the event of a quantity from the words that lead up to it and those right after it. */
export function eventOf(before: string, after: string): Event {
  const found = events.find(([, pattern]) => pattern.test(before))?.[0];
  if (found) return found;
  if (/^\p{Script=Han}{0,3}(?:没|未)/u.test(after)) return 'remain';
  if (/^\p{Script=Han}{0,4}(?:下车|离开|走了|飞走|开走|坏了|吃了|卖了)/u.test(after)) return 'lose';
  return /了$/.test(before) ? 'did' : 'have';
}

const signs: Partial<Record<AskedType, Partial<Record<Event, '+' | '-'>>>> = {
  remain: { lose: '-', done: '-', gain: '+', have: '+', start: '+', total: '+' },
  change: { lose: '-', have: '+' },
  missing: { done: '-', have: '+', lose: '-', total: '+', start: '+', now: '-' },
  start: { remain: '+', lose: '+', gain: '-', now: '+', done: '+' },
  gone: { remain: '-', have: '+', start: '+', total: '+', gain: '+' },
  total: {
    have: '+',
    gain: '+',
    lose: '+',
    start: '+',
    total: '+',
    remain: '+',
    done: '+',
    did: '+',
    now: '+',
  },
  plain: { lose: '-', gain: '+', have: '+', start: '+', total: '+' },
  groups: { lose: '-', done: '-', have: '+', gain: '+' },
};

/** The sign that a story gives a quantity in what is asked for; unknown where a story may go either way. */
export const signOf = (event: Event, asked: AskedType): '+' | '-' | '?' => signs[asked]?.[event] ?? '?';
