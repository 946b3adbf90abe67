import type { Language } from '../reading/language';

/**
 * Words that tell what a word problem does with its quantities, English and Chinese under one name, so that one
 * ranker serves both. Verb classes follow the idea of ARIS (Hosseini et al., EMNLP 2014).
 */
const cues: Record<string, Record<Language, string>> = {
  left: {
    en: 'left|remain(?:s|ed|ing)?|still|rest|leftover',
    zh: '剩|还有|余下|其余|剩余|没有?[看用吃写做]',
  },
  total: {
    en: 'total|altogether|in all|together|combined|sum|overall|both',
    zh: '一共|总共|共[有是]?|合计|总数|总计|全部|加起来|和是',
  },
  each: { en: 'each|every|per|apiece|a piece', zh: '每|各|平均' },
  average: { en: 'average|mean', zh: '平均' },
  moreThan: {
    en: 'more \\S+ (?:\\S+ )?than|more than|how many more|how much more|extra',
    zh: '比.{1,8}[多大高长重贵远]|多[多几]少?|多\\d',
  },
  fewerThan: { en: 'fewer|less', zh: '比.{1,8}[少小矮短轻便宜]|少[多几]少?|少\\d' },
  moreNeeded: { en: 'need|needs|needed|require', zh: '还要|还需|需要|还差' },
  start: {
    en: 'start|initially|at first|beginning|begin with|originally|before',
    zh: '原来|原有|原先|开始|起初|本来',
  },
  now: { en: 'now|then|end up|after', zh: '现在|这时|后来' },
  times: { en: 'times|twice|double|triple', zh: '倍' },
  share: {
    en: 'shar|divid|split|equal|distribut|evenly|group|arrang|separat',
    zh: '平均分|平均|分成|分给|等分|装成|排成',
  },
  gain: {
    en: 'buys?|bought|finds?|found|gets?|got|receiv|earn|collect|pick|add|more|bak|made|makes|wins?|won|join|arriv|plant|grew|borrow|sav|put|puts|gather|came|come|caught|deliver|another|gave (?:him|her|them|me)|increas',
    zh: '买来|买了|又|运来|增加|得到|收到|飞来|开来|来了|添|捡|摘|采|种|做了|写了|养|上车|借来|加',
  },
  lose: {
    en: 'eats?|ate|eaten|gives?|gave|given|los[et]|loses|sells?|sold|us(?:es|ed)|spen[dt]|throw|threw|brok|donat|remov|left (?:the|on)|flew|took|takes|die|died|popped|fell|cut|shared?|gone|return|melt|drank|leave|pay|paid|decreas',
    zh: '吃|卖|送|给|用[了去掉]|花[了去]|拿[走出去]|借出|飞走|开走|走了|运走|扔|坏|丢|减|下车|游走|剪|看了|取',
  },
  have: { en: 'has|have|had|there (?:are|were|was|is)|contain|hold', zh: '有|是' },
  some: { en: 'some|several|a few|certain', zh: '一些|几[个只本辆颗人]|若干|多少人?后' },
  cost: { en: 'cost|price|\\$|dollar|pay|cent|worth|sell', zh: '元|价|钱|角|块' },
  fill: {
    en: 'box|bag|row|page|pack|shel|basket|pile|table|class|team|week|day|hour|month|vase|crate|van|bus',
    zh: '盒|箱|袋|排|行|页|盘|组|桌|层|棵|天|小时|周|次|班|辆|筐|瓶|堆',
  },
  difference: { en: 'difference|differ', zh: '相差|差' },
  enough: { en: 'enough|at least|at most|how many (?:buses|boxes|trips|vans|pages)', zh: '至少|最多|够' },
  change: { en: 'change', zh: '找回|找' },
  only: { en: 'only|if', zh: '只|如果' },
};

const compiled: Record<Language, [string, RegExp][]> = { en: [], zh: [] };

function patterns(language: Language): [string, RegExp][] {
  if (compiled[language].length === 0) {
    compiled[language] = Object.entries(cues).map(([name, sources]) => [
      name,
      new RegExp(language === 'en' ? `\\b(?:${sources.en})` : sources.zh, 'iu'),
    ]);
  }
  return compiled[language];
}

/** The names of the cues that a piece of text gives. */
export const cuesIn = (text: string, language: Language): string[] =>
  patterns(language).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
