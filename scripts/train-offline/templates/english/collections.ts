import type { EnglishPattern } from './pattern';

/** Collections, rows, seats and machines: so many in each; and plain sums, as schoolbooks word them. */
export const collections: EnglishPattern[] = [
  [
    'a*b',
    'There are some {T} in a collection. If the {T} are organized into {a} groups of size {b}, how many {T} are in the collection?',
    'small',
  ],
  [
    'b/a',
    '{P} wants to split a collection of {T} into groups of {a}. {P} has {b} {T} and {c} {U}. How many groups will be created?',
    'small',
  ],
  [
    'c/a',
    '{P} wants to split a collection of {T} into groups of {a}. {P} has {b} {U} and {c} {T}. How many groups will be created?',
    'small',
  ],
  ['b/a', '{P} wants to split {b} {T} into {a} groups. How many {T} will be in each group?', 'small'],
  [
    'b/a',
    'Each {box} contains {a} {T}. If {P} has a total of {b} {T}, how many {boxes} does {he} have?',
    'small',
  ],
  [
    'b/a',
    'There are {a} seats on each bus. If there are {b} students, how many buses are needed to take the trip?',
    'small',
  ],
  [
    'c/b',
    'The school has {a} classrooms. There are {b} seats on each bus. If there are a total of {c} students in the school, how many buses are needed to take the trip?',
    'small',
  ],
  [
    'b/c',
    'A machine made {a} {T} yesterday and {b} {T} today. It can make {c} {T} a minute. How many minutes did the machine work today?',
    'small',
  ],
  [
    '(a+b)/c',
    'A machine made {a} {T} yesterday and {b} {T} today. It can make {c} {T} a minute. How many minutes did the machine work?',
    'small',
  ],
  [
    'b/c',
    '{P} had {a} {U} and {b} {T}. If {he} gave equal numbers of {T} to {his} {c} friends, how many {T} did each friend get?',
    'small',
  ],
  [
    'b*c',
    '{P} was placing {his} {T} into rows with {a} {T} in each row. {He} had {b} packs of {T} each one having {c} {T}. How many {T} does {he} have?',
    'small',
  ],
  [
    'b*c/a',
    '{P} was placing {his} {T} into rows with {a} {T} in each row. {He} had {b} packs of {T} each one having {c} {T}. How many rows could {he} make?',
    'small',
  ],
  [
    'b*c',
    '{P} is making necklaces for {his} {a} friends. {He} made {b} necklaces and each necklace takes {c} beads. How many beads did {P} have?',
    'small',
  ],
  [
    'a*b',
    'There are {a} pots. Each pot has {b} flowers and {c} sticks in it. How many flowers are there in all?',
    'small',
  ],
  [
    'a*(b+c)',
    'There are {a} pots. Each pot has {b} flowers and {c} sticks in it. How many flowers and sticks are there in all?',
    'small',
  ],
  [
    'a*c',
    'A shop makes ${a} off each jersey and ${b} off each hat. During the game they sold {c} jerseys and {d} hats. How much money did they make from selling the jerseys?',
    'small',
  ],
  [
    'b*d',
    'A shop makes ${a} off each jersey and ${b} off each hat. During the game they sold {c} jerseys and {d} hats. How much money did they make from selling the hats?',
    'small',
  ],
  [
    'b-a',
    'A shop makes ${a} off each jersey and ${b} off each hat. During the game they sold {c} jerseys and {d} hats. How much more does a hat cost than a jersey?',
    'small',
  ],
  [
    'a-c',
    '{P} got {a} {T} and {b} {U} for {his} birthday. At the end of the year {he} only had {c} {T} left. How many {T} had been lost or given away?',
  ],
  [
    'c-b',
    '{P} got {b} {T} and {a} {U} for {his} birthday. At the end of the year {he} only had {c} {U} left while not having lost a single {t}. How many more {U} than {T} did {he} have left?',
  ],
  [
    'a-b',
    '{P} found {a} {T} and {b} {U} at the park. Now {he} has {c} {T} and {d} {U} in {his} collection. How many more {T} than {U} did {P} find at the park?',
  ],
  [
    'c-a',
    '{P} found {a} {T} and {b} {U} at the park. Now {he} has {c} {T} and {d} {U} in {his} collection. How many {T} did {he} have at first?',
  ],
  [
    'b-c',
    'Baker made {a} cakes. {He} sold {b} of them and bought {c} new cakes. How many more cakes did baker sell than those {he} bought?',
  ],
  [
    'a-c',
    '{P} wants to read {a} books and watch {b} movies. {He} has read {c} of the books. How many books does {he} still have to read?',
  ],
  [
    'b-d',
    'There are {a} movies and {b} books in the series. If you watched {c} of the movies and read {d} of the books, how many more books do you still have to read?',
  ],
  [
    'a-b',
    'There are {a} different books and {c} different movies in the series. If you read {b} of the books, how many more books do you still have to read?',
  ],
  ['a*b', 'There are {a} calories in a candy bar. How many calories are there in {b} candy bars?', 'small'],
  ['a*b', 'There are {a} {T} in a {box}. How many {T} are in {b} {boxes}?', 'small'],
  ['b*a', 'One {box} has {a} {T}. {P} has {b} {boxes}. How many {T} does {he} have?', 'small'],
  ['a*b', 'It takes {a} minutes to {do_} one {t}. How many minutes does it take to {do_} {b} {T}?', 'small'],
  [
    'a*b',
    '{P} sold {a} cases of boxes of {T}. How many boxes of {T} does {he} need to deliver if each case has {b} boxes?',
    'small',
  ],
  [
    'a+b',
    'There were originally {a} houses in the county. During a boom, builders built {b}. How many houses are there now in the county?',
  ],
  [
    'a+b',
    'Last year, {a} passengers landed on time. Unfortunately, {b} passengers landed late. In all, how many passengers landed last year?',
  ],
  ['a+b', '{P} was {a} feet tall. Then {he} grew {b} feet taller. How tall is {P} now?'],
  [
    'a+b',
    'It rained {a} inches on Saturday and {b} inches on Sunday. How much did it rain on Saturday and Sunday combined?',
    'decimal',
  ],
  [
    'a-b',
    '{P} filled a bucket with {a} gallons of water. Later, {he} poured out {b} gallons of the water. How much water is in the bucket?',
    'decimal',
  ],
  [
    'a-b',
    'The piece of iron weighed {a} pounds and the piece of aluminum weighed {b} pounds. How much more did the piece of iron weigh than the piece of aluminum?',
    'decimal',
  ],
  [
    'a+b',
    '{P} used {a} tons of cement for one street and {b} tons of cement for another street. How much cement did {P} use in all?',
    'decimal',
  ],
  [
    'a+b',
    '{P} bought a {item} for ${a}, and a {item2} which was ${b}. How much did {P} spend at the [music|toy|book] store?',
    'money',
  ],
  [
    'a+b',
    '{P} bought a toy car for ${a}, and spent ${b} on marbles. {P} also spent ${c} on shorts. In total, how much did {P} spend on toys?',
    'money',
  ],
  [
    'a+b+c',
    '{P} found {a} of a bottle at the first table, {b} of a bottle at the second table, and {c} of a bottle at the third table. Altogether, how many bottles did {P} find?',
    'decimal',
  ],
  [
    'a+b',
    'In a class, {a} of the students are tall and {b} are short. What fraction of the students are either tall or short?',
    'decimal',
  ],
];
