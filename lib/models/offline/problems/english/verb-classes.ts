import { singular } from './nouns';

/**
 * What a verb does to how much somebody has, after the verb categories of ARIS (Hosseini et al., EMNLP 2014), with
 * a few more for sharing out, holding, costing and doing. Verbs stand in their base form; irregular past forms follow
 * after slashes.
 */
const lists = {
  have: 'have/has/had own possess keep/kept be/is/are/was/were/been',
  gain:
    'buy/bought find/found pick collect get/got/getting receive win/won/winning catch/caught gather harvest acquire purchase ' +
    'discover earn save gain order adopt hunt fetch rent obtain accumulate inherit score download upload dig/dug ' +
    'bring/brought shop/shopped/shopping raise attract hire recruit import',
  make:
    'make/made bake cook draw/drew/drawn write/wrote/written build/built grow/grew/grown sew/sewed/sewn knit/knitted create produce paint brew ' +
    'prepare assemble craft mold fold fry roast grill construct design weave/wove print lay/laid hatch mix/mixed/mixing ' +
    'squeeze carve',
  lose:
    'lose/lost eat/ate/eaten use/used sell/sold throw/threw/thrown break/broke/broken discard delete die drop/dropped/dropping destroy consume drink/drank/drunk ' +
    'burn/burnt waste tear/tore/torn pop/popped/popping kill erase cut/cutting spill finish misplace ruin rot/rotted melt ' +
    'swallow crush trash dump clear cancel miss subtract deduct decrease bite/bit/bitten smash crack recycle expire',
  give:
    'give/gave/given lend/lent donate send/sent pass hand return share mail deliver present offer feed/fed award ship/shipped/shipping post ' +
    'contribute transfer trade distribute',
  take: 'take/took/taken borrow remove steal/stole/stolen grab/grabbed/grabbing withdraw/withdrew/withdrawn confiscate pull rob/robbed',
  put: 'put/putting place add stack insert load pour plant pile fill drop set/setting hang/hung stick/stuck attach park install glue sow',
  leave:
    'leave/left/leaving go/went/gone/goes fly/flew/flown depart escape wander vanish disappear swim/swam/swum run/ran/running exit retire graduate quit/quitting ' +
    'evaporate leak fall/fell/fallen fade',
  come: 'come/came arrive join enter land appear return approach board/boarded gather move climb hop/hopped/hopping attend visit show/showed/shown',
  spend: 'spend/spent pay/paid cost/costing charge',
  share:
    'split/splitting divide group organize organise arrange sort separate pack seat distribute bundle box/boxed bag/bagged sew package portion serve ' +
    'equal',
  hold: 'hold/held contain include carry store fit/fitted/fitting seat weigh measure',
  need: 'need want require wish hope plan lack owe ask',
  do:
    'read walk jog/jogged/jogging ride/rode/ridden bicycle sprint drive/drove/driven travel hike skate stroll bike cycle play wash watch solve study complete work practice ' +
    'do/did/done/does see/saw/seen hear/heard meet/met answer try count record type sing/sang dance skip/skipped/skipping ' +
    'exercise climb jump mow shovel deliver clean fix repair sail march row crawl paddle throw visit listen learn teach/taught ' +
    'invite call wear/wore wrap/wrapped/wrapping order rest sleep/slept rain snow stand/stood sit/sat/sitting live start ' +
    'begin/began/begun end stop/stopped/stopping grow decide help call remain stay become/became wait',
} as const;

export type VerbClass = keyof typeof lists;

const vowelEnd = (base: string) => base.endsWith('e');

function inflected(base: string): string[] {
  const third = /(?:s|sh|ch|x|z|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const past = vowelEnd(base)
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}ed`;
  const ongoing = vowelEnd(base) && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [base, third, past, ongoing];
}

/** Form of a verb to its base form and classes; a form in several lists belongs to the first. */
const forms = new Map<string, { base: string; verbClass: VerbClass }>();
const participles = new Map<string, string>();
for (const verbClass of Object.keys(lists) as VerbClass[]) {
  for (const entry of lists[verbClass].split(/\s+/)) {
    const [base = '', ...irregular] = entry.split('/');
    const spoken = irregular.findLast((form) => !form.endsWith('ing'));
    if (!participles.has(base))
      participles.set(base, spoken ?? (irregular.length > 0 ? base : (inflected(base)[2] ?? base)));
    for (const form of [...inflected(base), ...irregular]) {
      if (!forms.has(form)) forms.set(form, { base, verbClass });
    }
  }
}

/** The participle for a name: "given", "bought", "picked". */
export const participle = (base: string): string => participles.get(base) ?? '';

export type Verb = { base: string; verbClass: VerbClass };

export const verbOf = (word: string): Verb | undefined => forms.get(word);

/** Forms that are nouns at least as often: "3 packs", "books", "plants". */
export const isOftenNoun = (word: string): boolean =>
  /^(?:books?|plants?|packs?|boxe?s?|bags?|cards?|cups?|rows?|groups?|piles?|stacks?|parks?|presents?|shares?|orders?|paints?|drinks?|stores?|lands?|hands?|points?|scores?|marches|rides?|drops?|prints?|posts?|types?|works?|calls?|boards?|pass(?:es)?|waters?|bikes?|fish|trades?|packages?|places?|sets?|bundles?|starts?|ends?|rests?|stops?|left|finds?|cost|measures?|plays?|jumps?|walks?|visits?|cuts?|gathers?|records?|helps?|shows?|picks?|laps?|hops?|hikes?|files?|crafts?|mails?|sheds?|portions?|loads?|practices?|studies|ships?|cracks?|tears?|seats?|sticks?|change|study|saw|bit|lay|dump|cans?|plan|plans)$/.test(
    word,
  ) && singular(word) !== '';
