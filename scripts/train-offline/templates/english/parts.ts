import type { EnglishPattern } from './pattern';

/** Amounts are put together, or a whole is told apart; some amounts have nothing to do with the question. */
export const parts: EnglishPattern[] = [
  [
    'a+b',
    '{P} has {a} {T} and {Q} has {b} {T}. How many {T} do they have [altogether|together|in all|in total|]?',
  ],
  ['a+b', '{P} has {a} {T}. {Q} has {b} {T}. How many {T} do they have [together|in total]?'],
  [
    'a+b',
    '{P} {gained} {a} {T} and {Q} {gained} {b} {T} [{at}|]. How many {T} did they {gain} [in total|in all|altogether|together]?',
  ],
  ['a+b', '{P} {gained} {a} {T}. {Q} {gained} {b} {T}. How many {T} did they {gain} in total?'],
  [
    'a+b',
    '{P} picked {a} {fruits} and {Q} picked {b} {fruits} from the {fruit} tree. How many {fruits} were picked in [total|all]?',
  ],
  [
    'a+b',
    '{P} {gained} {a} {T} on {day} and {b} {T} on {day2}. How many {T} did {he} {gain} [in total|in all|altogether]?',
  ],
  [
    'a+b',
    '{P} {gained} {a} {T} in the morning and {b} {T} in the afternoon. How many {T} did {he} {gain} in all?',
  ],
  ['a+b', '{P} {gained} {a} {adj} {T} and {b} {adj2} {T}. How many {T} did {he} {gain} [in total|in all|]?'],
  ['a+b', '{P} has {a} {adj} {T}. {Q} has {b} {adj} {T}. How many {adj} {T} do they have in total?'],
  ['a+b', 'There are {a} {adj} {T} and {b} {adj2} {T} {at}. How many {T} are [there|{at}] [in all|]?'],
  [
    'a+b',
    'A restaurant served {a} {food} during lunch and {b} during dinner today. How many {food} were served today?',
  ],
  [
    'a+b',
    'A restaurant served {a} {food} during lunch and {b} during dinner today. It served {c} of them yesterday. How many {food} were served today?',
  ],
  [
    'a+b+c',
    'A restaurant served {a} {food} during lunch and {b} during dinner today. It served {c} {food} yesterday. How many {food} were served in [total|all]?',
  ],
  [
    'a+b',
    '{P} bought {a} {packs} of {T} and {b} {packs} of {U}. How many {packs} [did {he} buy|of groceries did {he} buy] in all?',
  ],
  [
    'a+b',
    'In a class, there are {a} boys and {b} girls. How many [students|children] are [there|in the class]?',
  ],
  ['a+b', '{P} has {a} {k1} and {b} {k2}. How many {K} does {P} have [in all|altogether|]?'],
  ['a+b', 'There were {a} {k1} and {b} {k2}. How many {K} were there?'],
  [
    'a+b+c',
    '{P} {gained} {a} {T}, {Q} {gained} {b} {T} and {R} {gained} {c} {T}. How many {T} did they {gain} [together|in total|altogether]?',
  ],
  ['a+b+c', '{P} has {a} {T}, {Q} has {b} {T}, and {R} has {c} {T}. How many {T} do they have together?'],
  ['a+b+c', '{P} has {a} {k1}, {b} {k2} and {c} {k3}. How many {K} does {he} have in all?'],
  [
    'a+b+c',
    '{P} {ran} {a} {miles} on {day}, {b} {miles} on {day2} and {c} {miles} on {day3}. How many {miles} did {he} {run} in [all|total]?',
  ],
  [
    'a+b+c',
    'First, {P} {ran} {a} {miles}. Then {he} {ran} {b} {miles} and {c} {miles} more. How many {miles} did {P} {run} in [total|all]?',
  ],
  [
    'a+b',
    '{P} added {a} of a cup of {adj} raisins and {b} of a cup of {adj2} raisins to a mix. How many cups of raisins did {P} add in all?',
    'decimal',
  ],
  [
    'a+b+c',
    '{P} used {a} of a gallon of juice, {b} of a gallon of water, and {c} of a gallon of soda. How many gallons of punch did {P} make?',
    'decimal',
  ],
  [
    'a+b',
    'A bakery used {a} of a bag of wheat flour and {b} of a bag of white flour. How many bags of flour did the bakery use in all?',
    'decimal',
  ],
  [
    'a-b',
    '{P} ran {a} of a mile and walked {b} of a mile. How much farther did {P} run than walk?',
    'decimal',
  ],
  [
    'a-b',
    '{P} got through {a} of a pie before time was called; {Q} finished just {b} of a pie. How much more pie did {P} eat than {Q}?',
    'decimal',
  ],
  ['a-b', 'A {box} of {T} weighed {a} pounds. {P} took out {b} pounds. How many pounds are left?', 'decimal'],
  [
    'a-b',
    'There are {a} {T} {at}. {b} of them are {adj} and the rest are {adj2}. How many {adj2} {T} are there?',
  ],
  ['a-b', 'There are {a} {T} in the {box}. {b} are {adj}. The others are {adj2}. How many are {adj2}?'],
  ['a-b', 'In a class of {a} students, {b} are girls. How many [boys are there|are boys]?'],
  [
    'a-b',
    '{P} and {Q} have {a} {T} [together|altogether|in total]. {P} has {b} {T}. How many {T} does {Q} have?',
  ],
  [
    'a-b',
    '{P} {gained} {a} {T} in two days. {He} {gained} {b} of them on {day}. How many {T} did {he} {gain} on the other day?',
  ],
  [
    'b-a',
    '{P} {gained} {a} {T} {day}. {He} {gained} some more {day2}. If {he} {gained} {b} {T} in total[. How many|, how many] did {he} {gain} {day2}?',
  ],
  [
    'a-b-c',
    'There are {a} {T} in the {box}. {b} are {adj}, {c} are {adj2} and the rest are {adj3}. How many {adj3} {T} are there?',
  ],
  [
    'b+c',
    '{a} {adj} {T}, {b} {adj2} {T} and {c} {adj3} {T} are in the {box}. How many {adj2} and {adj3} {T} are in the {box}?',
  ],
  [
    'a+c',
    '{a} {adj} {T}, {b} {adj2} {T} and {c} {adj3} {T} are {at}. How many {adj} and {adj3} {T} are {at}?',
  ],
  ['a+b', '{P} has {a} {T} and {b} {U}. {Q} has {c} {V}. How many {T} and {U} does {P} have?'],
  [
    'a+c',
    '{P} has {a} {adj} and {b} {adj2} {T}. {Q} has {c} {adj} {T}. How many {adj} {T} do they have in total?',
  ],
  ['a+c', '{P} {gained} {a} {T} and {b} {U}. {Q} {gained} {c} {T}. How many {T} did they {gain} in total?'],
  [
    'a+b',
    '{P} {gained} {a} {T}, {Q} {gained} {b} {T}, and {R} {gained} {c} {U}, {at}. How many {T} were {gained_passive} in total?',
  ],
  [
    'a+b+c',
    '{P} {gained} {a} {T}, {Q} {gained} {b} {T}, and {R} {gained} {c} {T} and {d} {U}, {at}. How many {T} were {gained_passive} in total?',
  ],
  [
    'a+b',
    '{P} grew {a} {T}. {Q} grew {b} {T}. They worked for {c} days on the farm. How many {T} did they grow in total?',
  ],
  [
    'a+b',
    '{P} [ran|rode|hiked] {a} miles {day} and {b} miles {day2}. {He} rested for {c} hours. How many miles did {he} go in all?',
  ],
  [
    'a+c',
    'There are {a} {T} and {b} {U} {at}. {P} placed {c} {T} {at}. How many {T} are now there in total?',
  ],
  [
    'a+b+c',
    'There are {a} {T} in the drawer and {b} {T} on the desk. {P} placed {c} {T} on the desk. How many {T} are now there in total?',
  ],
  [
    'a+b+c',
    'There are {a} {T} in the drawer and {b} {T} on the desk. {P} placed {c} {T} and {d} {U} on the desk. How many {T} are now there in total?',
  ],
  [
    'b+c',
    'There are {a} {T} in the drawer and {b} {T} on the desk. {P} placed {c} more {T} on the desk. How many {T} are on the desk?',
  ],
  [
    'b-c',
    'There are {a} {T} in the drawer and {b} {T} on the desk. {P} took {c} {T} from the desk. How many {T} are on the desk now?',
  ],
  [
    'a+c',
    '{P} went to {a} {games} this year, but missed {b}. {He} went to {c} {games} last year. How many {games} did {P} go to in total?',
  ],
  [
    'b+c',
    '{P} went to {a} {games} this month. {He} went to {b} {games} last month, and plans to go to {c} {games} next month. How many {games} did {he} go to or plan to go to last month and next month?',
  ],
  [
    'a+b+c',
    '{P} went to {a} {games} this month. {He} went to {b} {games} last month, and plans to go to {c} {games} next month. How many {games} will {he} go to in all?',
  ],
  ['a-c', '{P} had {a} {T} and {b} {U}. {He} {lost} {c} of the {T}. How many {T} does {he} have [now|left]?'],
  ['b-c', '{P} had {a} {T} and {b} {U}. {He} {lost} {c} {U}. How many {U} does {he} have left?'],
  ['a+c', '{P} has {a} {T} and {b} {U}. If {he} {gained} {c} more {T}, how many {T} does {P} have?'],
  [
    'a-c',
    '{P} had {a} {T} and {b} {U} on {his} [shelf|phone|desk]. After {losing} some {T} and {U} {he} had {c} {T} and {d} {U} left. How many {T} did {he} {lose}?',
  ],
  [
    'b-d',
    '{P} had {a} {T} and {b} {U} on {his} [shelf|phone|desk]. After {losing} some {T} and {U} {he} had {c} {T} and {d} {U} left. How many {U} did {he} {lose}?',
  ],
  [
    'a-c',
    '{P} [has|had] {a} {T}. {Q} [has|had] {b} {T}. {P} {lost} {c} {T}. How many {T} does {P} have [left|now]?',
  ],
  [
    'a+c',
    '{P} [has|had] {a} {T}. {Q} [has|had] {b} {T}. {P} {gained} {c} more {T}. How many {T} does {P} have [now|]?',
  ],
  ['c-a', '{P} has {a} {T} and {Q} has {b} {U}. How many {T} must {P} {gain} to have {c}?'],
  [
    'c-a',
    '{P} {lost} {a} {adj} {T} and {b} {adj2} {T}. {He} had {c} {adj} {T} and {d} {adj2} {T} [at the start|before]. How many {adj} {T} does {he} have left?',
  ],
  [
    'd-b',
    '{P} had {c} {adj} {T} and {d} {adj2} {T}. {He} {lost} {a} {adj} {T} and {b} {adj2} {T}. How many {adj2} {T} did {he} have left?',
  ],
  [
    'a+d',
    '{P} baked {a} {adj} {T} and {b} {adj2} {T} yesterday. And {he} baked {c} {adj2} {T} and {d} {adj} {T} this morning. How many {adj} {T} did {P} bake?',
  ],
];
