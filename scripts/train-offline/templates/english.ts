import type { Pattern, Templates } from './fill';

const english: Pattern[] = [
  {
    text: '{P} has {a} {things}. {P} {lost} {b} of them. How many {things} does {he} have left?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} had {a} {things}. {He} {lost} {b} {things}. How many {things} does {he} have now?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} had {a} {things} and {lost} some of them. Now {he} has {b} {things}. How many {things} did {he} {lose}?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} {lost} {b} {things} and has {c} left. How many {things} did {P} have at first?',
    answer: (_a, b, c) => b + c,
    numbers: 'any',
  },
  {
    text: '{P} had some {things}. After {he} {lost} {b} of them {he} had {c} left. How many {things} did {he} have in the beginning?',
    answer: (_a, b, c) => b + c,
    numbers: 'any',
  },
  {
    text: '{P} has {a} {things}. {Q} gives {him} {b} more. How many {things} does {P} have in all?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: '{P} {gained} {a} {things} on {day} and {b} {things} on {day2}. How many {things} did {he} {gain} in total?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: '{P} has {a} {things} and {Q} has {b} {things}. How many {things} do they have altogether?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: 'There are {a} {adj} {things} and {b} {adj2} {things} in the {place}. How many {things} are there in the {place}?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: 'There are {a} {things} in the {place}. {b} of them are {adj} and the rest are {adj2}. How many {adj2} {things} are there?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} {gained} {a} {things}. {Q} {gained} {b} {things}. How many more {things} did {P} {gain} than {Q}?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} has {a} {things}. {Q} has {b} {things}. How many fewer {things} does {Q} have than {P}?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} has {b} more {things} than {Q}. {Q} has {a} {things}. How many {things} does {P} have?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: '{P} has {a} {things}. {Q} has {b} fewer {things} than {P}. How many {things} does {Q} have?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} has {a} {things}, which is {b} more than {Q} has. How many {things} does {Q} have?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{Q} has {a} times as many {things} as {P}. {P} has {b} {things}. How many {things} does {Q} have?',
    answer: (a, b) => a * b,
    numbers: 'small',
  },
  {
    text: 'Each {box} holds {a} {things}. How many {things} are there in {b} {box}s?',
    answer: (a, b) => a * b,
    numbers: 'small',
  },
  {
    text: 'There are {a} {box}s with {b} {things} in each {box}. How many {things} are there in all?',
    answer: (a, b) => a * b,
    numbers: 'small',
  },
  {
    text: '{P} bought {a} {box}s of {things}. If each {box} has {b} {things}, how many {things} did {he} buy?',
    answer: (a, b) => a * b,
    numbers: 'small',
  },
  {
    text: '{P} wants to share {a} {things} equally among {b} friends. How many {things} does each friend get?',
    answer: (a, b) => a / b,
    numbers: 'div',
  },
  {
    text: '{P} has {a} {things} to put into {b} {box}s. If each {box} gets the same number of {things}, how many {things} will be in each {box}?',
    answer: (a, b) => a / b,
    numbers: 'div',
  },
  {
    text: 'There are {a} {things}. If {b} {things} fit in one {box}, how many {box}s are needed?',
    answer: (a, b) => a / b,
    numbers: 'div',
  },
  {
    text: '{P} put {a} {things} in groups of {b}. How many groups are there?',
    answer: (a, b) => a / b,
    numbers: 'div',
  },
  {
    text: 'Each {thing} costs {a} dollars. How much do {b} {things} cost?',
    answer: (a, b) => a * b,
    numbers: 'small',
  },
  {
    text: '{P} paid {a} dollars for {b} {things}. How much did each {thing} cost?',
    answer: (a, b) => a / b,
    numbers: 'div',
  },
  {
    text: '{P} had ${a}. {He} spent ${b} on a {thing}. How much money does {he} have left?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} bought a {thing} for ${a} and another {thing} for ${b}. How much did {he} spend in total?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: 'The recipe calls for {a} cups of flour. {P} already put in {b} cups. How many more cups does {he} need to add?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} read {a} pages of a book with {b} pages. How many pages are left to read?',
    answer: (a, b) => b - a,
    numbers: 'sub',
  },
  {
    text: 'A book has {a} pages. {P} has read {b} pages. How many pages does {he} still have to read?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} is {a} years old. {Q} is {b} years older. How old is {Q}?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: '{P} had {a} {things}. {He} {gained} {b} more and then {lost} {c}. How many {things} does {he} have now?',
    answer: (a, b, c) => a + b - c,
    numbers: 'sub3',
  },
  {
    text: '{P} had {a} {adj} {things} and {b} {adj2} {things}. {He} {lost} {c} of them. How many {things} does {he} have left?',
    answer: (a, b, c) => a + b - c,
    numbers: 'sub3',
  },
  {
    text: '{P} had {a} {things}. {He} {lost} {b} on {day} and {c} on {day2}. How many {things} are left?',
    answer: (a, b, c) => a - b - c,
    numbers: 'add3',
  },
  {
    text: '{P} {gained} {a} {things}, {Q} {gained} {b} and {R} {gained} {c}. How many {things} did they {gain} together?',
    answer: (a, b, c) => a + b + c,
    numbers: 'any',
  },
  {
    text: '{P} has {a} {box}s with {b} {things} each. {He} {lost} {c} {things}. How many {things} does {he} have left?',
    answer: (a, b, c) => a * b - c,
    numbers: 'muladd',
  },
  {
    text: '{P} has {a} {box}s of {things} with {b} in each {box} and {c} loose {things}. How many {things} does {he} have?',
    answer: (a, b, c) => a * b + c,
    numbers: 'muladd',
  },
  {
    text: '{P} had {a} {things} and {gained} {b} more. {He} put them into {box}s of {c}. How many {box}s did {he} fill?',
    answer: (a, b, c) => (a + b) / c,
    numbers: 'muldiv',
  },
  {
    text: '{P} had {a} {things}, but {b} of them were broken. If {he} put the rest into {box}s with {c} in each, how many {box}s could {he} fill?',
    answer: (a, b, c) => (a - b) / c,
    numbers: 'muldiv',
  },
  {
    text: 'A {box} costs {a} dollars. {P} bought {b} {box}s for {himself} and {c} for {Q}. How much did {he} spend?',
    answer: (a, b, c) => a * (b + c),
    numbers: 'small',
  },
  {
    text: '{P} earns {a} dollars for each {thing}. {He} sold {b} {things} on {day} and {c} on {day2}. How much did {he} earn?',
    answer: (a, b, c) => a * (b + c),
    numbers: 'small',
  },
  {
    text: '{P} has {a} {things} and {Q} has {b} {other}. How many {things} must {P} {gain} to have {c}?',
    answer: (a, _b, c) => c - a,
    numbers: 'sub',
  },
  {
    text: '{P} {lost} {a} {adj} {things} and {b} {adj2} {things}. {He} had {c} {adj} {things} at the start. How many {adj} {things} does {he} have left?',
    answer: (a, _b, c) => c - a,
    numbers: 'sub',
  },
  {
    text: '{P} has {a} {things}. {Q} has {b} more than {P}. How many {things} does {Q} have?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: 'There are {a} {things} in a {box} and {P} puts {b} more {things} inside. How many {things} are in the {box}?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: 'If there are {a} {things} in the {place} and {P} adds {b} more, how many {things} are in the {place}?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: 'There are {a} {things} in the {box}. {P} takes {b} {things} out. How many {things} are left in the {box}?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: 'There are {a} {things} in a {box}. {Q} has {b} {things} in a bag. {P} takes {c} {things} out of the {box}. How many {things} are left in the {box}?',
    answer: (a, _b, c) => a - c,
    numbers: 'subany',
  },
  {
    text: '{P} starts with {a} {things}. {Q} takes {b} away. How many {things} does {P} end with?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} collects {a} {things}. {P} finds {b} more. How many {things} does {P} have?',
    answer: (a, b) => a + b,
    numbers: 'any',
  },
  {
    text: '{P} weighs {a} pounds. {Q} weighs {b} pounds. How much heavier is {P} than {Q}?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} ran {a} miles and walked {b} miles. How much farther did {he} run than walk?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: '{P} has some {things}. {Q} gave {him} {a} more. Now {P} has {c} {things}. How many {things} did {he} have to start with?',
    answer: (a, _b, c) => c - a,
    numbers: 'sub',
  },
  {
    text: '{P} had {a} {things} and {b} {other}. {He} {lost} {c} of the {things}. How many {things} does {he} have now?',
    answer: (a, _b, c) => a - c,
    numbers: 'subany',
  },
  {
    text: '{P} had {a} {other} and {b} {things}. {He} {lost} {c} {things}. How many {things} does {he} have left?',
    answer: (_a, b, c) => b - c,
    numbers: 'anysub',
  },
  {
    text: '{P} {gained} {a} {things} and {b} {other}. {Q} {gained} {c} {things}. How many {things} did they {gain} in total?',
    answer: (a, _b, c) => a + c,
    numbers: 'any',
  },
  {
    text: '{P} {gained} {a} {things} and {b} {other}. How many more {things} than {other} did {he} {gain}?',
    answer: (a, b) => a - b,
    numbers: 'sub',
  },
  {
    text: 'There are {a} {adj} {things} and {b} {adj2} {things} in the {place}. Workers will bring {c} {adj} {things} today. How many {adj} {things} will there be?',
    answer: (a, _b, c) => a + c,
    numbers: 'any',
  },
  {
    text: '{P} spent ${a} on a {thing}, ${b} on a hat and ${c} on shoes. How much did {he} spend in total?',
    answer: (a, b, c) => a + b + c,
    numbers: 'any',
  },
  {
    text: 'Our {box}s have {a} {things} each. If we have {b} {box}s, how many {things} should there be?',
    answer: (a, b) => a * b,
    numbers: 'small',
  },
];

const words: Record<string, string[]> = {
  P: ['Tom', 'Anna', 'Lucas', 'Mia', 'Noah', 'Emma', 'Oscar', 'Lily'],
  Q: ['Sam', 'Ella', 'Jack', 'Nina', 'Leo', 'Rosa'],
  R: ['Max', 'Ivy', 'Ben', 'Zoe'],
  things: [
    'apples',
    'marbles',
    'stickers',
    'cookies',
    'books',
    'pencils',
    'balloons',
    'shells',
    'cards',
    'flowers',
    'coins',
    'cupcakes',
    'peaches',
    'toys',
    'candies',
  ],
  other: ['oranges', 'crayons', 'stamps', 'buttons'],
  adj: ['red', 'small', 'sweet', 'old', 'short'],
  adj2: ['blue', 'big', 'salty', 'new', 'long'],
  lost: ['ate', 'gave away', 'lost', 'sold', 'used', 'gave Dan', 'threw away', 'broke'],
  lose: ['eat', 'give away', 'lose', 'sell', 'use'],
  gained: ['bought', 'found', 'picked', 'collected', 'made', 'got', 'earned', 'baked'],
  gain: ['buy', 'find', 'pick', 'collect', 'make', 'get'],
  box: ['box', 'bag', 'basket', 'shelf', 'crate', 'tray', 'jar', 'row', 'pack'],
  place: ['park', 'garden', 'box', 'school', 'room', 'store'],
  day: ['Monday', 'Saturday', 'the first day'],
  day2: ['Tuesday', 'Sunday', 'the second day'],
  he: ['he', 'she'],
};

export const englishTemplates: Templates = { patterns: english, words };
