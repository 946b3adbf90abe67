/** "S比B多n": what is compared with what, and whether the first is more (+1) or less (-1). */
export type Comparison = { subject: string; base: string; sign: 1 | -1 };

const more = '多|大|高|长|重|贵|快|远|深|厚|宽|增加|增产|提高|增长|上涨|涨|超产|超过|超|升高|上升|多花|晚';
const less = '少|小|矮|短|轻|便宜|慢|近|浅|薄|窄|减少|减产|降低|下降|降价|降|节约|节省|早|缩短|减';
const degree = new RegExp(
  `^(?<subject>.*)比(?<base>.+?)(?:[还要都就也]*)(?:(?<more>${more})|(?<less>${less}))\\p{Script=Han}{0,3}$`,
  'u',
);

/** The comparison that a clause makes with the number that follows; the text is the clause up to the number. */
export function comparisonBefore(before: string, clauseBefore: string): Comparison | undefined {
  const match = degree.exec(before);
  if (match?.groups) {
    const { subject = '', base = '' } = match.groups;
    return {
      subject: subject === '' ? clauseBefore : subject,
      base,
      sign: match.groups.more === undefined ? -1 : 1,
    };
  }
  // "比乙数的6倍少20": the base stands before the times.
  const bare = /比(?<base>[^,.]+?)的[^,.]*倍[还]?(?<word>多|少)了?$/.exec(before);
  if (bare?.groups) {
    return {
      subject: before.slice(0, bare.index) || clauseBefore,
      base: bare.groups.base ?? '',
      sign: bare.groups.word === '多' ? 1 : -1,
    };
  }
  return undefined;
}

const ofBase =
  /^(?<subject>.*?)(?:正好|刚好|恰好|也)?(?:是|为|相当于|占|等于|有|达到|比)?(?<base>[^是为占比,]+?)(?:的|\()$/u;

/** "A是B的n倍", "A占B的3/4", "B的n倍": the text is the clause up to the number. */
export function ratioBefore(before: string, clauseBefore: string): Omit<Comparison, 'sign'> | undefined {
  const said =
    /^(?<subject>.*?)(?:正好|刚好|恰好|也)?(?:是|为|相当于|占|等于|只有|达到|比)(?<base>[^是为占比,]*?)的?\(?$/u.exec(
      before,
    );
  const found = said ?? ofBase.exec(before);
  if (!found?.groups) return undefined;
  const subject = (found.groups.subject ?? '').replace(
    /的?(?:只|棵|人|本|页|个|袋|辆)?数$|的?[重质数产]量$/u,
    '',
  );
  return { subject: subject === '' ? clauseBefore : subject, base: found.groups.base ?? '' };
}

const plain = /[的了是有在个只人名本棵和与比现今年这那数量价格重长高体共一]/g;

/** How much of what sets a side apart from the other a text speaks of, from 0 to 1. */
function sharesIn(said: string, sides: Pick<Comparison, 'subject' | 'base'>) {
  // 一 alone tells nothing apart, 第一 does.
  const told = (words: string) => words.replace(/第一/g, '首');
  const [text, subject, base] = [told(said), told(sides.subject), told(sides.base)];
  const share = (one: string, other: string) => {
    const own = [...new Set(one.replace(plain, ''))].filter(
      (character) => !other.includes(character) && /[\p{Script=Han}\w]/u.test(character),
    );
    return own.length === 0 ? 0 : own.filter((character) => text.includes(character)).length / own.length;
  };
  return { subject: share(subject, base), base: share(base, subject) };
}

/** Which side of a comparison a text speaks of: characters of one side that the other lacks decide. */
export function sideOf(
  text: string,
  sides: Pick<Comparison, 'subject' | 'base'>,
): 'subject' | 'base' | 'none' {
  const shares = sharesIn(text, sides);
  if (Math.max(shares.subject, shares.base) < 0.34 || shares.subject === shares.base) return 'none';
  return shares.subject > shares.base ? 'subject' : 'base';
}

/** The same, told apart from a text that speaks of both sides. */
export function sidesIn(
  text: string,
  sides: Pick<Comparison, 'subject' | 'base'>,
): 'subject' | 'base' | 'both' | 'none' {
  const shares = sharesIn(text, sides);
  return Math.min(shares.subject, shares.base) >= 0.5 ? 'both' : sideOf(text, sides);
}
