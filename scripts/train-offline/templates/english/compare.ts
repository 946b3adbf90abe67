import type { EnglishPattern } from './pattern';

/** Two amounts are compared: the difference, the larger or the smaller may be asked. */
export const compare: EnglishPattern[] = [
  ['a-b', '{P} {gained} {a} {T}. {Q} {gained} {b} {T}. How many more {T} did {P} {gain} than {Q}?'],
  ['b-a', '{P} {gained} {a} {T}. {Q} {gained} {b} {T}. How many [fewer|less] {T} did {P} {gain} than {Q}?'],
  ['b-a', '{P} {gained} {a} {T}. {Q} {gained} {b} {T}. How many more {T} did {Q} {gain} than {P}?'],
  ['a-b', '{P} has {a} {T} and {Q} has {b} {T}. How many [fewer|less] {T} does {Q} have than {P}?'],
  ['a-b', '{P} has {a} {T}. {Q} has {b} {T}. How many more does {P} have than {Q}?'],
  ['a-b', '{P} {gained} {a} {T} and {b} {U}. How many more {T} than {U} did {P} {gain}?'],
  ['b-a', '{P} has {a} {T} and {b} {U}. How many more {U} than {T} does {he} have?'],
  [
    'a-b',
    '{P} has {a} {adj} {T} and {b} {adj2} {T}. How many more {adj} {T} than {adj2} {T} does {he} have?',
  ],
  ['a-b', 'There are {a} {T} and {b} {U} {at}. How many more {T} than {U} are there?'],
  ['b-a', 'There were {a} {T} and {b} {U} in the {box}. How many fewer {T} than {U} were in the {box}?'],
  [
    'a-b',
    '{P} [weighs|weighed] {a} pounds. {Q} [weighs|weighed] {b} pounds. How much heavier is {P} than {Q}?',
  ],
  ['a-b', '{P} is {a} inches tall and {Q} is {b} inches tall. How much taller is {P} than {Q}?'],
  [
    'a-b',
    '{P} [ran|walked|rode] {a} miles and {Q} [ran|walked|rode] {b} miles. How many more miles did {P} go than {Q}?',
  ],
  [
    'a-b',
    'One [worm|fish|snake|rope] was {a} inches long. The other [worm|fish|snake|rope] was {b} inches long. How much longer was the longer one?',
  ],
  ['a-b', '{P} used {a} cups of flour and {b} cups of sugar. How much more flour than sugar did {P} use?'],
  [
    'a-b',
    '{P} harvested {a} acres of corn and {Q} harvested {b} acres. How many more acres did {P} harvest than {Q}?',
  ],
  [
    'a-b',
    'A {item} costs ${a} and a {item2} costs ${b}. How much more does the {item} cost than the {item2}?',
  ],
  [
    'a-b',
    '{P} earned ${a} on {day} and ${b} on {day2}. How much more [money|] did {he} earn on {day} than on {day2}?',
  ],
  [
    'b-a',
    '{P} {did} {a} {pushups} {day} and {b} {pushups} {day2}. How many more {pushups} did {he} {do} {day2} than {day}?',
  ],
  [
    'a-b',
    '{P} {did} {a} {pushups} {day} and {b} {pushups} {day2}. How many more {pushups} did {he} {do} {day} than {day2}?',
  ],
  ['a+b', '{P} has {a} {T}. {Q} has {b} more {T} than {P}. How many {T} does {Q} have?'],
  ['a+b', '{P} {gained} {a} {T}. {Q} {gained} {b} more than {P}. How many {T} did {Q} {gain}?'],
  ['a+b', '{Q} has {a} {T}. {P} has {b} more {T} than {Q}. How many {T} does {P} have?'],
  ['b+a', '{P} has {a} more {T} than {Q}. {Q} has {b} {T}. How many {T} does {P} have?'],
  ['b-a', '{P} has {a} more {T} than {Q}. {P} has {b} {T}. How many {T} does {Q} have?'],
  ['b-a', '{P} has {a} [fewer|less] {T} than {Q}. {Q} has {b} {T}. How many {T} does {P} have?'],
  ['b+a', '{P} has {a} [fewer|less] {T} than {Q}. {P} has {b} {T}. How many {T} does {Q} have?'],
  ['a-b', '{P} has {a} {T}. {Q} has {b} [fewer|less] {T} than {P}. How many {T} does {Q} have?'],
  ['a-b', '{P} has {a} {T}, which is {b} more than {Q} has. How many {T} does {Q} have?'],
  ['a+b', '{P} has {a} {T}, which is {b} [fewer|less] than {Q}. How many {T} does {Q} have?'],
  [
    'a+b',
    '{P} {did} {a} {pushups} in gym class today. {Q} {did} {b} more {pushups} than {P}. How many {pushups} did {Q} {do}?',
  ],
  [
    'a-b',
    '{P} {did} {a} {pushups} today. {He} {did} {b} more {pushups} than {Q}. How many {pushups} did {Q} {do}?',
  ],
  [
    'a-b',
    '{P} had to complete {a} pages of math homework. {He} had to complete {b} more pages of math homework than reading homework. How many pages of reading homework did {he} have to complete?',
  ],
  [
    'a+b',
    '{P} {gained} {a} {adj} {T}. If {he} {gained} {b} more {adj2} {T} than {adj} {T}, how many {adj2} {T} did {he} {gain}?',
  ],
  [
    'a-b',
    '{P} {gained} {a} {adj} {T}. If {he} {gained} {b} [fewer|less] {adj2} {T} than {adj} {T}, how many {adj2} {T} did {he} {gain}?',
  ],
  ['a-b', '{P} {gained} {a} {T} {day} and {b} fewer {T} {day2}. How many {T} did {he} {gain} {day2}?'],
  [
    'a+b',
    '{P} played with {a} [kids|children|friends] {day} and with {b} more {day2} than {day}. How many did {he} play with {day2}?',
  ],
  ['a+b', '{P} is {a} years old. {Q} is {b} years older. How old is {Q}?'],
  ['a*b', '{Q} has {b} times as many {T} as {P}. {P} has {a} {T}. How many {T} does {Q} have?', 'small'],
  ['a*b', '{P} has {a} {T}. {Q} has {b} times more {T} than {P}. How many {T} does {Q} have?', 'small'],
  ['a*b', '{P} {gained} {a} {T} and {Q} {gained} {b} times as many. How many {T} did {Q} {gain}?', 'small'],
  ['a/b', '{P} has {a} {T}. {He} has {b} times as many {T} as {Q}. How many {T} does {Q} have?', 'small'],
  ['a/b', '{P} has {a} {T}, which is {b} times as many as {Q} has. How many {T} does {Q} have?', 'small'],
  [
    'a/b',
    '{P} [made|drove|read] {a} [pots|miles|pages] and {Q} [made|drove|read] {b}. How many times as many [pots|miles|pages] did {P} [make|drive|read] as {Q}?',
    'small',
  ],
  ['a*2', '{P} has {a} {T}. {Q} has twice as many. How many {T} does {Q} have?', 'twice'],
  [
    'a*2',
    '{P} {gained} twice as many {T} as {Q}. {Q} {gained} {a} {T}. How many {T} did {P} {gain}?',
    'twice',
  ],
  [
    'a+b-c',
    '{P} has {a} {T}. {Q} has {b} more {T} than {P}. {R} has {c} fewer {T} than {Q}. How many {T} does {R} have?',
  ],
  [
    'c-a',
    '{P} has {a} fewer {T} than {Q} and {b} more {T} than {R}. {Q} has {c} {T}. How many {T} does {P} have?',
  ],
  [
    'c-b',
    '{P} has {a} fewer {T} than {Q}. {Q} has {b} more {T} than {R}. {Q} has {c} {T}. How many {T} does {R} have?',
  ],
  [
    'c-a',
    '{P} has {a} fewer {T} and {b} more {U} than {Q}. {Q} has {c} {T} and {d} {U}. How many {T} does {P} have?',
  ],
  [
    'd+b',
    '{P} has {a} fewer {T} and {b} more {U} than {Q}. {Q} has {c} {T} and {d} {U}. How many {U} does {P} have?',
  ],
  [
    'a-c',
    '{P} {gained} {a} {T} [in the morning|on Monday], {b} {T} [in the afternoon|on Tuesday] and {c} {T} [in the evening|on Friday]. How many more {T} did {P} {gain} [in the morning|on Monday] than [in the evening|on Friday]?',
  ],
  [
    'b-c',
    '{P} {gained} {a} {T} [in the morning|on Monday], {b} {T} [in the afternoon|on Tuesday] and {c} {T} [in the evening|on Friday]. How many more {T} did {P} {gain} [in the afternoon|on Tuesday] than [in the evening|on Friday]?',
  ],
  ['b-a', 'There were {a} {T}, {b} {U} and {c} {V} in the store. How many more {U} than {T} did they have?'],
  [
    'a-c',
    'There were {a} {T}, {b} {U} and {c} {V} in the store. How many more {T} than {V} did the store have?',
  ],
];
