import type { EnglishPattern } from './pattern';

/** Somebody or a place has something, and more comes or some goes: each of start, change and end may be asked. */
export const change: EnglishPattern[] = [
  [
    'a-b',
    '{P} [has|had|owned] {a} {T}. {He} {lost} {b} of them. How many {T} [does {he} have left|does {he} still have|are left|remain]?',
  ],
  ['a-b', '{P} [has|had] {a} {T}. {P} {lost} {b} {T}. How many {T} does {P} have [now|left|]?'],
  ['a-b', '{P} had {a} {T} but {lost} {b} of them. How many {T} does {P} have now?'],
  ['a-b', '{P} {gained} {a} {T} {at}, {he} gave {Q} {b} of the {T}. How many {T} does {he} now have?'],
  ['a-b', '{P} has {a} {adj} {T}, {he} gave {Q} {b} of the {T}. How many {adj} {T} does {he} now have?'],
  ['a-b', '{P} starts with {a} {T}. {Q} takes {b} away. How many {T} does {P} end with?'],
  [
    'a-b',
    '{P} starts with {a} {T}. {b} are eaten by a [dog|goat|hippopotamus|bear]. How many {T} does {P} end with?',
  ],
  [
    'a-b',
    '{P} starts with {a} {T}. {He} [gives|shares|lends|sends] {b} [to|with] {Q}. How many {T} does {P} end with?',
  ],
  ['a-b', '{P} has {a} {T}. {He} shares {b} with {Q}. How many {T} will {P} have?'],
  [
    'a-b',
    'There [are|were] {a} {T} {at}. {P} [took|takes|removed] {b} {T} [out|away|from it]. How many {T} are [left {at}|{at} now|there now|still there]?',
  ],
  [
    'b-a',
    '{P} removes {a} {T} from a {box}. There were originally {b} {T} in the {box}. How many {T} are left in the {box}?',
  ],
  [
    'b-a',
    '{P} {lost} {a} {T}. {He} had {b} {T} [to begin with|at first|before that]. How many {T} does {he} have now?',
  ],
  [
    'a-b',
    '{a} {animals} were [sitting|resting|standing|sleeping] {at}. {b} of them [flew away|left|ran away|walked off]. How many {animals} are [left|still {at}]?',
  ],
  [
    'a-b',
    '{a} {animals} were working on their home. {b} went for a swim. How many {animals} are still working on their home?',
  ],
  [
    'a-b',
    'There were {a} {people} on the [bus|train|boat]. At the next stop {b} {people} got off. How many {people} are [still|left] on the [bus|train|boat]?',
  ],
  [
    'a-b',
    "{P}'s [cat|dog] had {a} [kittens|puppies]. {He} gave {b} to {his} friends. How many [kittens|puppies] does {he} have now?",
  ],
  ['a-b', '{Who} [baked|made|cooked] {a} {T} and sold {b} of them. How many {T} does {Who} still have?'],
  ['a-b', '{P} had {a} {T} in {his} {box}. {He} spent {b} of {his} {T}. How many {T} does {he} have now?'],
  [
    'a-b',
    '{P} {gained} {a} {T}, but {b} of them were [rotten|broken|bad|torn]. How many good {T} did {he} have?',
  ],
  [
    'a-b',
    '{P} {gained} {a} {T}. {b} of the {T} were [broken|cracked|empty]. How many [unbroken|whole|full] {T} did {P} {gain}?',
  ],
  ['a-b', '{P} grew {a} {T}, but the [rabbits|birds|deer] ate {b} {T}. How many {T} does {P} have?'],
  ['a-b', 'A {box} [held|contained] {a} {T}. After {P} [took|used|ate] {b}, how many {T} were left in it?'],
  ['a-b', 'After {losing} {b} of {his} {a} {T}, how many {T} did {P} have left?'],
  [
    'a-b',
    '{P} has {a} {T} in {his} {box}. {He} takes out {b} {T}. What is the number of {T} that [are left|remain] in the {box}?',
  ],
  [
    'a-b',
    '{P} read {a} pages of a {c} page book on {day}. {He} read {b} fewer pages on {day2}. How many pages did {he} read on {day2}?',
  ],
  [
    'a-b',
    'A book has {a} pages. {P} has [already read|read] {b} pages. How many pages [are left to read|does {he} still have to read|does {he} have left]?',
  ],
  [
    'b-a',
    '{P} read {a} pages of {his} book. The book has {b} pages. How many [more pages|pages] does {he} have to read to finish it?',
  ],
  ['a-b', 'A [tank|barrel|jug] holds {a} liters of water. {b} liters leaked out. How many liters are left?'],
  ['a-b', 'A ribbon is {a} inches long. {P} cut off {b} inches. How long is the ribbon now?'],
  ['a+b', "{P}'s [hair|plant|beard] is {a} inches long. If it grows {b} more inches, how long will it be?"],
  ['a+b', '{P} has {a} {T}. {Q} gives {him} {b} more. How many {T} does {P} have [in all|now|altogether]?'],
  ['a+b', '{P} has {a} {T}. {Q} gives {P} {b}. How many {T} does {P} have in all?'],
  [
    'a+b',
    "{P} collects {a} {T}. {P}'s [father|mother|sister|uncle] gives {P} {b} more. How many {T} does {P} have?",
  ],
  [
    'a+b',
    '{P} has {a} {T}. {He} [buys|finds|gets|wins|receives] {b} more. How many {T} does {P} have in all?',
  ],
  ['a+b', '{P} has {a} {T}. {He} finds another {b}. How many {T} does {P} have [in all|altogether]?'],
  ['a+b', '{P} had {a} {T}. Then {he} {gained} {b} more {T}. How many {T} does {he} have [now|in total]?'],
  ['a+b', 'If there are {a} {T} in a {box} and {P} puts {b} more {T} inside, how many {T} are in the {box}?'],
  [
    'a+b',
    'There are {a} {T}. {b} more {T} [are added|come|arrive]. How many [are there|{T} are there] [in all|in total|total|now]?',
  ],
  ['a+b', 'There are {a} {T}. {b} {T} more are added. How many are there total?'],
  [
    'a+b',
    '{a} {animals} were sitting {at}. {b} more {animals} came to join them. How many {animals} are {at}?',
  ],
  [
    'a+b',
    'There were {a} {people} at the party. Then {b} more {people} came. How many {people} are at the party now?',
  ],
  [
    'a+b',
    'There are {a} {T} {at}. {P} [placed|put|added] {b} [more|] {T} {at}. How many {T} are now there in [total|all]?',
  ],
  [
    'a+b',
    'There are {a} {trees} trees currently in the park. Park workers [will plant|had to plant] {b} [more|] {trees} trees today. How many {trees} trees will the park have when the workers are finished?',
  ],
  [
    'a+b',
    'There are {a} {trees} trees in the park. Workers will plant {b} {trees} trees today and {c} {trees2} trees tomorrow. How many {trees} trees will there be in the park?',
  ],
  [
    'a+b+c',
    'There are {a} {trees} trees currently in the park. Workers will plant {b} {trees} trees today and {c} {trees} trees tomorrow. How many {trees} trees will the park have when the workers are finished?',
  ],
  [
    'a+b',
    'Our class got {a} {T} from the library. Then we got {b} more {T} from the library. How many {T} did our class get from the library?',
  ],
  [
    'b+c',
    '{P} {lost} {b} {T} and has {c} [left|{T} left|left now]. How many {T} did {P} have [at first|in the beginning|to start with|originally]?',
  ],
  [
    'b+c',
    '{P} had some {T}. After {he} {lost} {b} of them {he} had {c} left. How many {T} did {he} have [in the beginning|at the start|before]?',
  ],
  ['b+c', '{P} gave {b} {T} to {Q}. Now {he} has {c} {T}. How many {T} did {P} have to start with?'],
  [
    'b+c',
    '{P} [took|removed] {b} {T} from a {box}. Now there are {c} {T} in the {box}. How many {T} were in the {box} before?',
  ],
  [
    'b+c',
    '{P} gave away {b} {T}. [If {he} still has|{He} still has] {c} {T}[. How many|, how many] {T} did {he} have before?',
  ],
  [
    'c-b',
    '{P} had some {T}. {Q} gave {him} {b} more. Now {P} has {c} {T}. How many {T} did {he} have [to start with|at first|before]?',
  ],
  ['c-b', '{P} {gained} {b} {T}. Now {he} has {c} {T}. How many {T} did {he} have before?'],
  [
    'c-b',
    'Some {people} were on the bus. {b} {people} got on at the next stop. Now there are {c} {people} on the bus. How many {people} were on the bus [before|at first]?',
  ],
  ['a-c', '{P} had {a} {T} and {lost} some of them. Now {he} has {c} {T}. How many {T} did {he} {lose}?'],
  ['a-c', '{P} had {a} {T}. After {losing} some of them {he} has {c} left. How many {T} did {he} {lose}?'],
  ['a-c', 'There were {a} {T} {at}. {P} took some. Now there are {c} {T} left. How many {T} did {P} take?'],
  [
    'a-c',
    '{P} had {a} {T}. {He} gave some to {Q}. {He} has {c} [{T} left|left]. How many [{T} did {he} give to {Q}|did {he} give to {Q}]?',
  ],
  [
    'a-c',
    '{P} received {a} dollars for {his} birthday. {He} went to a store and bought {a_item}, {a_item2} and {a_item3}. {He} had {c} dollars [left over|left|over], how much did {he} spend on the {gear}?',
  ],
  [
    'c-a',
    'There were {a} {T} {at}. {P} [stacked|put|placed] more {T} there today. There are now {c} {T} {at}. How many {T} did {he} [stack|put|place] there?',
  ],
  [
    'c-a',
    '{P} had {a} {T} at {his} [stand|roadside stand|shop]. {He} went to the [orchard|farm|garden] and picked {T} to stock up. There are now {c} {T}. How many did {he} pick?',
  ],
  [
    'c-a',
    'There are {a} {trees} trees in the park. Workers will plant {trees} trees today. When the workers are finished there will be {c} {trees} trees in the park. How many {trees} trees did the workers plant today?',
  ],
  ['c-a', '{P} has {a} {T}. How many more {T} does {he} need to have {c} {T}?'],
  ['c-a', '{P} has {a} {T}. {He} wants to have {c}. How many more {T} must {he} {gain}?'],
  [
    'a-b',
    'The recipe calls for {a} cups of [flour|sugar|milk]. {P} already put in {b} cups. How many more cups does {he} need to add?',
  ],
  [
    'a-c',
    '{P} is baking a cake. The recipe calls for {a} cups of flour and {b} cups of sugar. {He} already put in {c} cups of flour. How many [more|] cups of flour does {he} need to add?',
  ],
  [
    'b-c',
    '{P} is baking a cake. The recipe calls for {a} cups of flour and {b} cups of sugar. {He} already put in {c} cups of sugar. How many more cups of sugar does {he} need to add?',
  ],
  [
    'a-c',
    '{Q} [invited|asked] {a} people to a party. [{c} of them came|Only {c} came]. How many people did not come?',
  ],
  [
    'a-b',
    '{P} must [wash|iron|fold] {a} shirts. {He} has only [washed|done|finished] {b} so far. How many shirts does {he} still have to do?',
  ],
  ['a-b', 'A store had {a} {T} in stock. It sold {b} {T} {day}. How many {T} were not sold?'],
  [
    'a+b-c',
    '{P} had {a} {T}. {He} {gained} {b} more and then {lost} {c}. How many {T} does {he} have [now|left]?',
  ],
  [
    'a-b+c',
    '{P} had {a} {T}. {He} {lost} {b} of them and then {gained} {c} more. How many {T} does {P} have [now|in the end]?',
  ],
  [
    'a-b+c',
    '{Who} [made|baked] {a} {T}. {He} sold {b} of them and [made|bought] {c} new {T}. How many {T} does {Who} still have?',
  ],
  ['a-b-c', '{P} had {a} {T}. {He} {lost} {b} on {day} and {c} on {day2}. How many {T} are left?'],
  ['a-b-c', '{P} had {a} {T}. {He} gave {b} to {Q} and {c} to {R}. How many {T} does {he} have left?'],
  ['a-b-c', 'Of {a} {T}, {b} were {lost_passive} on {day} and {c} on {day2}. How many {T} were left?'],
  [
    'a-b-c',
    '{P} had {a} {T}. After {losing} some {T} and giving {b} to {Q} {he} had {c} left. How many {T} did {he} {lose}?',
  ],
  [
    'a+c-b',
    '{P} had {a} {T}, and {b} were torn. {Q} gave {P} {c} new {T}. How many good {T} does {P} have now?',
  ],
  [
    'c-a-b',
    '{P} had {a} {T} and {gained} {b} more. {He} needs {c} {T} in all. How many more {T} does {he} need?',
  ],
  [
    'a-b+c',
    '{a} {people} were on the bus. {b} got off and {c} got on. How many {people} are on the bus now?',
  ],
  [
    'c+b-a',
    '{P} had some {T}. {He} {gained} {a} {T}, then {lost} {b} {T}. Now {he} has {c} {T}. How many {T} did {he} have [at first|before]?',
  ],
];
