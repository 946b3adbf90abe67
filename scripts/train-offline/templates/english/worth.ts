import type { EnglishPattern } from './pattern';

/** What coins, dozens and parts are worth, change from a bill, prices of several things and sizes in proportion. */
export const worth: EnglishPattern[] = [
  ['a*10+b*25', '{P} has {a} dimes and {b} quarters. How many cents does {he} have?', 'small'],
  [
    'a*5+b',
    '{P} found {a} nickels {at} and {b} pennies on the way home. How many cents did {he} find?',
    'small',
  ],
  ['a+25', '{P} had {a} cents. {He} found a quarter. How many cents does {he} have now?'],
  ['a-10', '{P} had {a} cents and lost a dime. How many cents does {he} have left?'],
  ['a*12', '{P} bought {a} dozen {T} at the store. How many {T} did {he} buy?', 'small'],
  ['a*12', 'The baker needs {a} dozen eggs. How many eggs does {he} need?', 'small'],
  ['a*12-b', '{P} collected {a} dozen eggs and {b} of them broke. How many eggs are left?', 'small'],
  ['a*12+b', '{P} has {a} dozen {T}. {Q} gives {him} {b} more {T}. How many {T} does {P} have now?', 'small'],
  [
    'c-a-b',
    '{P} paid ${a} for a {item} and ${b} for a {item2} with a ${c} bill. How much change did {he} get?',
    'money',
  ],
  [
    'b-a',
    '{P} bought a {item} for ${a}. {He} paid with a ${b} bill. How much change does {he} get back?',
    'money',
  ],
  ['b/a*c', '{a} {T} cost ${b}. How much do {c} {T} cost?', 'small'],
  ['b/a*c', 'If {a} {T} cost ${b}, how much would {c} {T} cost?', 'small'],
  ['b/a*c', '{P} paid ${b} for {a} {T}. How much would {he} pay for {c} {T}?', 'small'],
  ['a/b*c', 'A machine makes {a} {T} every {b} minutes. How many {T} does it make in {c} minutes?', 'small'],
  [
    'a*c+b*d',
    'If a {item} costs ${c} and a {item2} costs ${d}, how much do {a} {item}s and {b} {item2}s cost?',
    'small',
  ],
  [
    'a*b+c*d',
    'There are {a} {boxes} with {b} {T} each and {c} bags with {d} {T} each. How many {T} are there?',
    'small',
  ],
  [
    'a*b+c*d',
    '{P} has {a} {boxes} of {b} {T} each and {c} bags of {d} {T} each. How many {T} does {he} have?',
    'small',
  ],
  [
    '(a-b-c)/d',
    '{P} spent ${a} at the store. {He} bought a {item} for ${b}, a {item2} for ${c}, and {d} {T}. What is the cost of one {t}?',
  ],
  [
    '(a-b)/c',
    '{P} has ${b}. {He} wants to save ${a} in the next {c} weeks. How much does {he} have to save each week?',
  ],
  [
    'a/2',
    'Half of the {a} {people} in the room are wearing hats. How many {people} are wearing hats?',
    'small',
  ],
  ['a/4', '{P} has {a} {T}. {He} gave 1/4 of them to {Q}. How many {T} did {he} give to {Q}?', 'small'],
  ['a/3', '{P} had {a} {T}. {He} {lost} one third of the {T}. How many {T} did {he} {lose}?', 'small'],
  [
    'a-b-c',
    '{P} needs {a} {T} for a party. {He} already has {b} small {T} and {c} large {T}. How many more {T} does {he} need?',
  ],
  ['a+b', '{P} hoped to sell {a} {T}. {He} sold {b} more than expected. How many {T} did {he} sell?'],
  [
    'a+b',
    '{P} had some {T}. {He} {lost} {a} and now has {b}. How many {T} did {he} have [at first|before|at the start]?',
  ],
  [
    'b-a',
    'There were {a} {animals} {at}. Some more {animals} came. Now there are {b} {animals} {at}. How many {animals} came?',
  ],
  ['a*7', '{P} reads {a} pages every day. How many pages does {he} read in a week?', 'small'],
  ['a-b', 'A {item} costs ${a} and a {item2} costs ${b} less. How much does the {item2} cost?'],
  ['a+b', '{P} is {a} cm tall. {Q} is {b} cm taller. How tall is {Q}?'],
  ['a-b', '{P} is {a} cm tall. {Q} is {b} cm shorter. How tall is {Q}?'],
  ['a*b', '{P} has {a} {T}. {Q} has {b} times as many. How many {T} does {Q} have?', 'small'],
  ['a*2', '{P} ran {a} km on {day} and twice as far on {day2}. How far did {he} run on {day2}?', 'small'],
  ['a*b', 'Each of the {a} children gets {b} {T}. How many {T} do they get altogether?', 'small'],
  ['a-c', 'Grandma gave {P} ${a} and {Q} ${b}. {P} spent ${c}. How much money does {P} have left?'],
  [
    'c-a*b',
    '{P} bought {a} {item}s for ${b} each. {He} paid with a ${c} bill. How much change did {he} get?',
    'small',
  ],
  ['a/2', 'There were {a} {T}. The children {lost} half of them. How many {T} are left?', 'small'],
  [
    'a+b+c',
    '{P} used {a} gallons of water, {b} gallons of juice and {c} gallons of soda. How many gallons of punch did {he} make?',
  ],
];
