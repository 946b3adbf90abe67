import type { EnglishPattern } from './pattern';

/** Equal groups with something more, less or shared out afterwards; and sums of two sorts. */
export const products: EnglishPattern[] = [
  [
    'a*b-c',
    '{P} has {a} {boxes} with {b} {T} each. {He} {lost} {c} {T}. How many {T} does {he} have left?',
    'small',
  ],
  [
    'a*b-c',
    'There were {a} {boxes} with {b} {T} in each {box}. {P} took {c} {T}. How many {T} are left?',
    'small',
  ],
  [
    'a*b-c',
    '{P} bought {a} {boxes} of {T} with {b} in each {box}. If {c} of the {T} were {lost_passive}, how many are left?',
    'small',
  ],
  [
    'a*b-c',
    '{P} earned ${a} each week for {b} weeks. {He} spent ${c} on a {item}. How much money does {he} have left?',
    'small',
  ],
  [
    'c-a*b',
    '{P} had ${c}. {He} bought {a} {item}s for ${b} each. How much money does {he} have left?',
    'small',
  ],
  [
    'c-a*b',
    '{P} had {c} {T}. {He} gave {b} {T} to each of {his} {a} friends. How many {T} does {he} have left?',
    'small',
  ],
  [
    'a*b+c',
    '{P} has {a} {boxes} of {T} with {b} in each {box} and {c} [loose|extra|more] {T}. How many {T} does {he} have [in all|]?',
    'small',
  ],
  [
    'a*b+c',
    '{P} has {a} packages of {T}. There are {b} {T} in each package. {P} has {c} extra {T}. How many {T} does {P} have?',
    'small',
  ],
  [
    'a*b+c',
    '{P} bought {a} {item}s for ${b} each and a {item2} for ${c}. How much did {he} spend in all?',
    'small',
  ],
  [
    'c+a*b',
    '{P} had {c} {T}. {He} bought {a} {boxes} with {b} {T} in each. How many {T} does {he} have now?',
    'small',
  ],
  [
    'a*b+c',
    '{P} saved ${b} a week for {a} weeks. {He} already had ${c}. How much money does {he} have now?',
    'small',
  ],
  [
    'a*b+c*d',
    '{P} bought {a} {item}s for ${b} each and {c} {item2}s for ${d} each. How much did {he} spend [in all|in total|]?',
    'small',
  ],
  [
    'a*b+c*d',
    '{P} has {a} {boxes} with {b} {T} in each and {c} {packs} with {d} {T} in each. How many {T} does {he} have in all?',
    'small',
  ],
  [
    'a*b*c',
    '{P} has {a} {boxes}. Each {box} has {b} {packs} and each {pack} has {c} {T}. How many {T} does {he} have?',
    'small',
  ],
  [
    'a*b*c',
    '{P} works {a} hours a day, {b} days a week. {He} earns ${c} an hour. How much does {he} earn a week?',
    'small',
  ],
  [
    'a*b/c',
    '{P} has {a} {boxes} of {b} {T}. {He} shares them equally among {c} friends. How many {T} does each friend get?',
    'small',
  ],
  [
    'a+b*c',
    '{P} has {a} {T}. {Q} has {b} {boxes} with {c} {T} each. How many {T} do they have together?',
    'small',
  ],
  [
    'a/b-c',
    '{P} shared {a} {T} equally among {b} friends. {Q}, one of the friends, then {lost} {c} of {his} {T}. How many {T} does {Q} have left?',
    'small',
  ],
  [
    'a/b+c',
    '{P} and {his} friends shared {a} {T} equally among {b} people. {P} already had {c} {T}. How many {T} does {P} have now?',
    'small',
  ],
  [
    'a+b-c',
    '{P} bought {a} {adj} {T} and {b} {adj2} {T}. If {he} gave {his} mother {c} of them, how many {T} did {P} end up with?',
  ],
  [
    'a+b-c',
    'A [pet|toy] store had {a} {k1} and {b} {k2}. During a sale they sold {c} {K}. How many {K} do they have left?',
  ],
  [
    'a+b-c',
    '{P} had to wash {a} {adj} {T} and {b} {adj2} {T} before school. If {he} had only washed {c} of them by the time school started, how many did {he} not wash?',
  ],
  [
    'a+b-c',
    'There were {a} girls and {b} boys trying out for the team. If only {c} of them got called back, how many students did not make the cut?',
  ],
  [
    'a+b-c',
    'A waiter had {a} customers to wait on. During the lunch rush he added another {b} customers. If {c} of the customers did not leave him a tip, how many customers did leave a tip?',
  ],
  [
    'a+b-c',
    '{P} was playing a trivia game. In the first round {he} scored {a} points and in the second round {he} scored {b} points. In the last round {he} lost {c} points. How many points did {he} have at the end of the game?',
  ],
  [
    'a+b-c',
    '{P} had {a} {adj} files and {b} {adj2} files on {his} [computer|flash drive]. If {he} deleted {c} of the files, how many files were still on {his} [computer|flash drive]?',
  ],
  [
    'a-b+c',
    'A waiter had {a} customers. After {b} left he got another {c} customers. How many customers did he have total?',
  ],
  [
    'a-b+c',
    'At the [fair|arcade] {P} had {a} tickets. {He} spent {b} tickets on a {item} and later won {c} more. How many tickets does {he} have?',
  ],
  [
    '(a+b)/c',
    'There were {a} {adj} {T} and {b} {adj2} {T} to be packed. Each {box} holds {c} {T}. How many {boxes} are needed?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} baked {a} {T} for a [bake sale|party]. After {his} [brother|sister] ate {b} of them, how many {boxes} could {he} make if {he} put {c} {T} in each {box}?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} bought {a} tickets and used {b} of them. If each ride cost {c} tickets, how many rides could {he} go on with the tickets {he} had left?',
    'small',
  ],
];
