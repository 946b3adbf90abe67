import type { EnglishPattern } from './pattern';

/** Stories of two and three steps, and stories with amounts that are not asked for, as schoolbooks tell them. */
export const everyday: EnglishPattern[] = [
  [
    'a*b-c',
    'There are {a} {boxes} with {b} {T} in each. {P} [takes|sells|uses|gives away] {c} {T}. How many {T} are left?',
    'small',
  ],
  [
    'a*b-c',
    '{P} bought {a} {boxes} of {T}. There were {b} {T} in each {box}. {He} {lost} {c} of them. How many {T} does {he} have now?',
    'small',
  ],
  [
    'a*b+c',
    '{P} has {a} {boxes} with {b} {T} in each and {c} [extra|more|loose] {T}. How many {T} does {he} have [in all|altogether|]?',
    'small',
  ],
  [
    'a*b+c',
    'Each {box} holds {b} {T}. {P} fills {a} {boxes} and has {c} {T} [left|left over]. How many {T} did {he} have at first?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} had {a} {T}. {He} kept {b} and shared the rest equally among {c} [friends|children]. How many {T} did each [friend|child] get?',
    'small',
  ],
  [
    '(a-b)*c',
    '{P} made {a} {item}s but {b} of them broke. {He} sold the others for ${c} each. How much money did {he} get?',
    'small',
  ],
  [
    '(a+b)*c',
    'In the morning {P} filled {a} {boxes}, in the afternoon {b}. There are {c} {T} in each {box}. How many {T} are in the {boxes}?',
    'small',
  ],
  [
    'a-b-c',
    'There were {a} {people} at the party. {b} went home before dinner and {c} after dinner. How many {people} stayed?',
  ],
  ['a-b-c', '{P} had {a} {T}. {He} gave {b} to {Q} and {c} to {R}. How many {T} does {P} have left?'],
  [
    'a+b-c',
    'A shop had {a} {T} in the morning. A truck brought {b} more. By the evening {c} {T} were sold. How many {T} does the shop have now?',
  ],
  [
    'a-b+c',
    'There were {a} {people} on the bus. At the stop {b} got off and {c} got on. How many {people} are on the bus now?',
  ],
  [
    'a-b+c',
    '{P} had ${a}. {He} spent ${b} on a {item} and then earned ${c} by washing cars. How much money does {he} have now?',
  ],
  [
    'a*c+b*d',
    '{P} bought {a} {item}s for ${c} each and {b} {item2}s for ${d} each. How much did {he} spend [in all|altogether|]?',
    'small',
  ],
  [
    'a*b+c',
    '{P} bought {a} {item}s at ${b} each and a {item2} for ${c}. How much did {he} pay [in all|altogether|]?',
    'small',
  ],
  [
    'a-b*c',
    '{P} had ${a}. {He} bought {b} {item}s for ${c} each. How much money does {he} have left?',
    'small',
  ],
  [
    'a/b',
    '{P} reads {b} pages [a|each|every|per] day. The book has {a} pages. How many days will {he} need [for it|to finish it|]?',
    'small',
  ],
  [
    'a/b',
    'A car uses {b} liters of fuel per hour. The tank holds {a} liters. How many hours can it drive?',
    'small',
  ],
  ['a*b', '{P} can type {a} words [a|per] minute. How many words can {he} type in {b} minutes?', 'small'],
  [
    'a*b',
    '{P} practices {a} hours [every|each] day. How many hours does {he} practice in {b} days?',
    'small',
  ],
  ['a-c', '{P} has {a} {T} and {Q} has {b} {T}. {P} gives {c} {T} to {R}. How many {T} does {P} have now?'],
  ['b-c', '{P} has {a} {T} and {Q} has {b} {T}. {Q} loses {c} {T}. How many {T} does {Q} have left?'],
  ['a+c', '{P} has {a} {T} and {Q} has {b} {T}. {R} gives {P} {c} {T}. How many {T} does {P} have now?'],
  ['a-b', '{P} has {a} {T}, {Q} has {b} {T} and {R} has {c} {T}. How many more {T} does {P} have than {Q}?'],
  [
    'a-c',
    '{P} [found|picked|collected] {a} {T} on Monday, {b} on Tuesday and {c} on Friday. How many more did {he} [find|pick|collect] on Monday than on Friday?',
  ],
  [
    'a-b',
    '{P} used {a} {T} to build a house and {b} {T} to build a tower. How many more {T} did {he} use for the house than for the tower?',
  ],
  [
    'a-b',
    '{P} ate {a} {T} and gave {b} {T} to {Q}. {He} still has {c} {T}. How many more {T} did {he} eat than {he} gave to {Q}?',
  ],
  ['b-a', '{P} {lost} {a} {T} and {gained} {b} {T}. How many more {T} did {he} {gain} than {he} {lost}?'],
  [
    'a+b',
    'After {P} gave {a} {T} to {Q} {he} [still had|had] {b} {T} left. How many {T} did {he} have [at first|at the start|in the beginning]?',
  ],
  [
    'a-b',
    '{P} had {a} {T} and {c} {U}. After {losing} some {T} and {U} {he} had {b} {T} and {d} {U} left. How many {T} did {he} {lose}?',
  ],
  [
    'b-a',
    'There were {a} {animals} on the fence. Then some more {animals} came. Now there are {b} {animals} on the fence. How many {animals} came?',
  ],
  [
    'a-b',
    'There were {a} {people} in the room. Some left the room. Then there were {b} {people} in the room. How many {people} left?',
  ],
  [
    'a+b-c',
    'There were {a} {people} on the bus. {b} more got on while some got off. Then there were {c} {people} on the bus. How many got off?',
  ],
  [
    'a-b',
    'The recipe calls for {a} cups of flour and {c} cups of sugar. {P} already put in {b} cups of flour. How many more cups of flour does {he} need [to add|]?',
  ],
  [
    'c-d',
    'The recipe calls for {a} cups of flour and {c} cups of sugar. {P} already put in {b} cups of flour and {d} cups of sugar. How many more cups of sugar does {he} need [to add|]?',
  ],
  ['a-b', '{P} wants to collect {a} {T}. {He} already has {b}. How many more does {he} need?'],
  ['a-b', '{a} {people} are in the program in total. {b} of them are {k1}. How many are {k2}?'],
  [
    'a-b',
    'A cage had {k1} and {k2}. There were {a} {K} in total. If {b} were {k1}, how many {k2} were in the cage?',
  ],
  ['a-c', 'There are {a} {k1} and {b} {k2} in a cage. {c} {k1} are hiding. How many {k1} are not hiding?'],
  [
    'a*b',
    'There are {a} {boxes} of {T}. Each {box} has {b} {adj} {T} and {c} {adj2} {T}. How many {adj} {T} are in the {boxes}?',
    'small',
  ],
  [
    'a*(b+c)',
    'There are {a} {boxes} of {T}. Each {box} has {b} {adj} {T} and {c} {adj2} {T}. How many {T} are in the {boxes} altogether?',
    'small',
  ],
  [
    'a/b',
    '{P} has {a} {T}, {c} {U} and {d} {V}. {He} puts the {T} into {boxes} with {b} in each. How many {boxes} does {he} need?',
    'small',
  ],
  [
    'a/b',
    '{P} has {a} {T} and {c} {U}. {He} shares the {T} equally among {b} friends. How many {T} does each friend get?',
    'small',
  ],
  ['b-a', '{P} has {a} fewer {T} than {Q}. {Q} has {b} {T} and {c} {U}. How many {T} does {P} have?'],
  [
    'a+b',
    '{P} has {a} more {T} than {Q} and {c} fewer {U}. {Q} has {b} {T} and {d} {U}. How many {T} does {P} have?',
  ],
  ['a+b+b', 'There are {a} more {k1} than {k2} on a farm. There are {b} {k2}. How many {K} are there?'],
  [
    'a+b-c',
    '{P} jumped {a} inches. {Q} jumped {b} inches farther than {P}, and {R} jumped {c} inches less than {Q}. How far did {R} jump?',
  ],
];
