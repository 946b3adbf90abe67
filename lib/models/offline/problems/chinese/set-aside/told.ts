import type { Clause } from '../clauses';
import type { ChineseQuantity } from '../quantity';

/** A quantity with whose it is and what it counts, as far as the text says. */
export type Told = {
  quantity: ChineseQuantity;
  /** Who has or does something with it: taken from the clause, else from the one before. */
  owner: string;
  /** Who gets it: "给小刚7支". */
  recipient: string;
  /** The thing that it counts; empty where only its measure word is said. */
  kind: string;
  /** The text between the number before and this one. */
  lead: string;
};

/** Words between who and what they do. */
const between = '(?:原来|已经|今天|昨天|上午|下午|一共|现在|后来|家里|里面|里|又|再|先|还|也|共)*';
const doing =
  '(?:有|买|送|给|借|得到|收到|吃|用|花|做|折|画|看|写|摘|采|收|拿|捡|存|养|种|付|捐|剩|丢|拔|钓|带|运|卖|喝|放|搬|坐|来|开|飞|转|调|捞)';
const opening = new RegExp(
  `^(?:从|在|后来|然后|现在|这时|如果|已知|又|再|,)*(?<who>\\p{Script=Han}{1,6}?)${between}${doing}`,
  'u',
);
const given = /(?:给|送|还)(?:了|给|到)?(?<who>(?!同学|别人|朋友|邻居|他|她)\p{Script=Han}{1,3}?)(?:了)?$/u;
const noOwner =
  /[发分给卖吃用借买运走去到]|^(?:又|再|先|还|也|共|卖|用|吃|借|送|买|运|开|飞|走|平均|每|如果|其中|上午|下午|早上|晚上|第|今天|昨天|明天|原来|现在|一共|妹妹家)/;

/** Takes the plain quantities of a story for what they tell; the question's own are left out. */
export function toldIn(text: string, clauses: Clause[], quantities: ChineseQuantity[]): Told[] {
  const told: Told[] = [];
  let owner = '';
  for (const quantity of quantities) {
    const clause = clauses[quantity.clause];
    if (quantity.role !== 'plain' || quantity.asked || !clause) continue;
    const before = told.at(-1);
    const isNew = before?.quantity.clause !== quantity.clause;
    const from = isNew ? clause.start : (before?.quantity.start ?? clause.start);
    const lead = text.slice(from, quantity.start).replace(/^[\d.]+/, '');
    const who = isNew ? (opening.exec(lead)?.groups?.who ?? '') : '';
    if (who !== '' && !noOwner.test(who)) owner = plainOwner(who);
    const recipient = given.exec(lead)?.groups?.who ?? '';
    const { noun } = quantity.unit;
    const kind = noun === '' || noun === recipient || noun === owner ? subjectKind(lead, noun) : noun;
    // "桃树有60棵" beside "苹果树" is a kind, "小红有60个" an owner.
    const isOwner =
      noun === '' &&
      kind === owner &&
      !quantities.some(({ unit }) => unit.noun !== owner && unit.noun.at(-1) === owner.at(-1));
    told.push({ quantity, owner, recipient, kind: isOwner ? '' : kind, lead });
  }
  return told;
}

/** "桃树有60棵": what stands before 有, where nothing else is counted. */
const subjectKind = (lead: string, noun: string): string =>
  noun === '' ? (/(?:^|,)(\p{Script=Han}{2,4}?)有$/u.exec(lead)?.[1] ?? '') : '';

/** "一艘船可以" and "船上" are both the ship. */
const plainOwner = (who: string): string =>
  who.replace(/^[一这那](?:个|艘|辆|条|只|棵|本|群|位|名)/, '').replace(/(?:可以|能|要|想|里|上|中)+$/, '');
