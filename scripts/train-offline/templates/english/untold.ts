import type { EnglishPattern } from './pattern';

/** Amounts that are not told, that are beside the point, or that are compared in a chain. */
export const untold: EnglishPattern[] = [
  [
    'a+b+c',
    "{P}'s [dog|cat] had [puppies|kittens]. {He} gave {a} to {Q} and {b} to {R}. {He} now has {c} [puppies|kittens] left. How many [puppies|kittens] did {he} have to start with?",
  ],
  [
    'b+c',
    "{P}'s [dog|cat] had [puppies|kittens] and {a} had spots. {He} gave {b} to {his} friends. {He} now has {c} [puppies|kittens]. How many [puppies|kittens] did {he} have to start with?",
  ],
  [
    'a+b',
    "{P}'s [dog|cat] had [puppies|kittens]. {He} gave {a} to {his} friends. {He} now has {b} left. How many [puppies|kittens] did {he} have to start with?",
  ],
  [
    'a-c',
    '{P} found {a} {T} and {b} {U} {at}. {He} gave {c} of the {T} to {Q}. How many {T} does {P} now have?',
  ],
  [
    'a-c',
    '{P} picked {a} {T} and {b} {U} from the orchard. {He} gave {c} {T} to {Q}. How many {T} does {he} have now?',
  ],
  ['b-c', '{P} bought {a} {T} and {b} {U}. {He} {lost} {c} of the {U}. How many {U} does {P} have now?'],
  [
    'b+c+d',
    '{P} had {a} quarters and {b} pennies in {his} bank. {His} dad gave {him} {c} pennies and {his} mother gave {him} {d} pennies. How many pennies does {P} have now?',
  ],
  [
    'b+c',
    '{P} had {a} quarters and {b} nickels in {his} bank. {His} dad gave {him} {c} nickels. How many nickels does {he} have now?',
  ],
  [
    'b-c',
    '{P} had {a} pennies and {b} dimes in {his} bank. {His} dad borrowed {c} dimes. How many dimes does {he} have now?',
  ],
  [
    'a-c',
    '{P} had {a} cards, and {b} were torn. {Q} bought {c} of the cards of {P}. How many cards does {P} have now?',
  ],
  [
    'a+c+d',
    '{P} had {a} cards, and {b} were torn. {Q} gave {P} {c} new cards. {P} bought {d} cards. How many cards does {P} have now?',
  ],
  [
    'c-a',
    '{P} has {a} {T} and {b} {U} in {his} library. {He} bought [several|some] {T} at a yard sale over the weekend. {He} now has {c} {T} in {his} library. How many {T} did {he} buy?',
  ],
  [
    'c-a',
    'There are {a} short trees and {b} tall trees in the park. Workers will plant short trees today. When the workers are finished there will be {c} short trees in the park. How many short trees did the workers plant?',
  ],
  [
    'c-a',
    'There were {a} roses and {b} orchids in the vase. {P} cut some more roses from {his} garden. There are now {c} roses in the vase. How many roses did {he} cut?',
  ],
  [
    'd-b',
    'There were {a} roses and {b} orchids in the vase. {P} cut some more roses and orchids from {his} garden. There are now {c} roses and {d} orchids in the vase. How many orchids did {he} cut?',
  ],
  [
    'd-c',
    'There were {a} roses and {b} orchids in the vase. {P} cut some more roses and orchids. There are now {c} roses and {d} orchids in the vase. How many more orchids than roses are there in the vase now?',
  ],
  [
    'c-a',
    'Last week {P} had {a} dollars and {Q} had {b} dollars. {P} washed cars over the weekend and now has {c} dollars. How much money did {P} make washing cars?',
  ],
  [
    'c+b',
    'Last week {P} had {a} dollars and {Q} had {b} dollars. {P} washed cars and now has {c} dollars. {Q} did not work. How much money do they have together now?',
  ],
  [
    'b-a',
    '{P} went to the store. {He} bought {a} packs of {T} and some packs of {U}. In total {he} had {b} packs. How many packs of {U} did {he} buy?',
  ],
  [
    'b-a',
    'On {day} {P} had some bags of {T}. The next day {he} found {a} more bags. If {he} had a total of {b} bags altogether, how many bags did {he} have at first?',
  ],
  ['b-a', '{P} has {a} {T}. How many does {he} need to [buy|get|find] so that {he} will have {b} {T}?'],
  ['a-b', '{P} has {a} {T}. How many does {he} need to give away so that {he} will have {b} {T} left?'],
  [
    'a+b+c',
    '{P} spent ${a} to buy {T} and ${b} to buy {U}. Now {he} has ${c}. How much did {P} have before {he} spent {his} money?',
    'money',
  ],
  [
    'a+b',
    '{P} had won some tickets. {He} used {a} tickets to buy some toys. If {he} still has {b} tickets left, how many tickets did {P} win?',
  ],
  ['a+b+c', '{a} {T} and {b} {U} were {at}. {c} more {U} came to join them. How many {T} and {U} are {at}?'],
  [
    'b+c-a',
    '{a} birds and {b} storks were sitting on the fence. {c} more storks came to join them. How many more storks than birds are sitting on the fence?',
  ],
  [
    'b+c',
    '{a} birds and {b} storks were sitting on the fence. {c} more storks came to join them. How many storks are sitting on the fence?',
  ],
  [
    'a+b-c',
    '{P} had {a} {T} on a shelf. Later {he} added {b} more {T} to the shelf and removed {c} old ones. How many {T} were on the shelf [in all|]?',
  ],
  [
    'a-b',
    '{P} had {a} {T} and {c} {U} on a shelf. {He} removed {b} of the {T}. How many {T} were on the shelf?',
  ],
  [
    'a+c-b',
    '{P} had {a} {T} and {b} {U} on a shelf. Later {he} added {c} more {T} to the shelf. How many more {T} than {U} were on {his} shelf?',
  ],
  [
    'a+b+c',
    '{P} received {a} emails in the morning, {b} emails in the afternoon and {c} emails in the evening. How many emails did {P} receive in the day?',
  ],
  [
    'a+b',
    '{P} received {a} emails in the morning, {b} emails in the afternoon and {c} emails in the evening. How many emails did {P} receive in the morning and afternoon?',
  ],
  [
    'b+c',
    '{P} received {a} emails in the morning, {b} emails in the afternoon and {c} emails in the evening. How many emails did {P} receive in the afternoon and evening?',
  ],
  [
    'a+b',
    '{P} received {a} emails and {c} letters in the morning. {He} then received {b} emails in the afternoon. How many emails did {P} receive in the day?',
  ],
  [
    'a-b',
    'Every day {P} spends {a} hours on learning English, {b} hours on learning Chinese and {c} hours on learning Spanish. How many more hours does {he} spend on learning English than on learning Chinese?',
  ],
  [
    'a+b',
    'A store had {a} bottles of regular soda, {b} bottles of diet soda and {c} bottles of lite soda. How many bottles of regular soda and diet soda did they have altogether?',
  ],
  [
    'a+b-c',
    'A store had {a} bottles of regular soda, {b} bottles of diet soda and {c} apples. How many more bottles than apples did they have?',
  ],
  [
    'b-c',
    'A store had {a} apples, {b} bottles of regular soda and {c} bottles of diet soda. How many more bottles of regular soda than diet soda did they have?',
  ],
  [
    'a-b',
    '{P} brought {a} balloons and {Q} brought {b} balloons to the park. How many more balloons did {P} have than {Q} in the park?',
  ],
  [
    'a+c+b',
    '{P} brought {a} balloons and {Q} brought {b} balloons to the park. {P} then bought {c} more balloons at the park. How many balloons did {P} and {Q} have in the park?',
  ],
  [
    'a-b',
    'The [grasshopper|frog] and the [mouse|rabbit] had a jumping contest. The [grasshopper|frog] jumped {a} inches. The [mouse|rabbit] jumped {b} inches less than the [grasshopper|frog]. How far did the [mouse|rabbit] jump?',
  ],
  [
    'a+b+c',
    'The grasshopper, the frog and the mouse had a jumping contest. The grasshopper jumped {a} inches. The frog jumped {b} inches farther than the grasshopper and the mouse jumped {c} inches farther than the frog. How far did the mouse jump?',
  ],
  [
    'a+b',
    'The grasshopper, the frog and the mouse had a jumping contest. The grasshopper jumped {a} inches. The frog jumped {b} inches farther than the grasshopper and the mouse jumped {c} inches less than the frog. How far did the frog jump?',
  ],
  [
    'b-a',
    'The grasshopper and the frog had a jumping contest. The grasshopper jumped {a} inches and the frog jumped {b} inches. How much farther did the frog jump than the grasshopper?',
  ],
  [
    'c-b',
    '{P} has {a} fewer {T} than {Q} who has {b} more {T} than {R}. {Q} has {c} {T}. How many {T} does {R} have?',
  ],
  [
    'c-a',
    '{P} has {a} fewer {T} than {Q} who has {b} more {T} than {R}. {Q} has {c} {T}. How many {T} does {P} have?',
  ],
  [
    'a-b',
    '{Q} has {a} {T}. {P} has {b} fewer {T} than {Q} and {c} more {T} than {R}. How many {T} does {P} have?',
  ],
  [
    'a-b-c',
    '{Q} has {a} {T}. {P} has {b} fewer {T} than {Q} and {c} more {T} than {R}. How many {T} does {R} have?',
  ],
  [
    'a-b',
    '{Q} has {a} {T}. {P} has {b} fewer {T} than {Q} who has {c} more {T} than {R}. How many {T} does {P} have?',
  ],
  [
    'a-c',
    '{Q} has {a} {T}. {P} has {b} fewer {T} than {Q} who has {c} more {T} than {R}. How many {T} does {R} have?',
  ],
  [
    'c-d',
    '{P} has {a} fewer {T} and {b} more {U} than {Q}. {Q} has {c} {T} and {d} {U}. How many more {T} than {U} does {Q} have?',
  ],
  ['c-b', '{P} has {a} {T} and {c} {U}. {Q} has {b} {U}. How many more {U} does {P} have than {Q}?'],
];
