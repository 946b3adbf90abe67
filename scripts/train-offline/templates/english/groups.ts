import type { EnglishPattern } from './pattern';

/** Equal groups: the total, the size of a group or the number of groups may be asked; rates and prices likewise. */
export const groups: EnglishPattern[] = [
  ['a*b', 'Each {box} [holds|has|contains] {a} {T}. How many {T} are [there |]in {b} {boxes}?', 'small'],
  [
    'a*b',
    'There are {a} {boxes} with {b} {T} in each {box}. How many {T} are there [in all|altogether|in total|]?',
    'small',
  ],
  [
    'a*b',
    '{P} has {a} {boxes} of {T}. Each {box} holds {b} {T}. How many {T} does {P} have [in all|]?',
    'small',
  ],
  ['a*b', '{P} bought {a} {boxes} of {T}. If each {box} has {b} {T}, how many {T} did {he} buy?', 'small'],
  ['a*b', 'There are {a} {T} in each {box}. How many {T} are in {b} {boxes}?', 'small'],
  [
    'a*b',
    'There are {a} {people} and each of them has {b} {T}. How many {T} do they have [altogether|in total]?',
    'small',
  ],
  ['a*b', '{P} has {a} {boxes} of {T} with {b} {T} in every {box}. How many {T} does {he} have?', 'small'],
  [
    'a*b',
    'Your class is having a party. You buy {a} [pizzas|cakes|pies]. Each [pizza|cake|pie] has {b} slices. How many slices is that altogether?',
    'small',
  ],
  [
    'a*b',
    '{P} is buying treats for {his} {a} [dogs|friends|cousins]. If {he} wants to buy them {b} [biscuits|cookies] each, how many [biscuits|cookies] does {he} need to buy?',
    'small',
  ],
  [
    'a*b',
    '{P} has {a} [children|students|friends] and wants to give each of them {b} {T}. How many {T} will {he} need?',
    'small',
  ],
  ['a*b', 'Each {person} needs {b} {T}. If there are {a} {people}, how many {T} are needed?', 'small'],
  ['a*b', '{P} {ran} {a} {miles} [each|every|a] day. How many {miles} did {he} {run} in {b} days?', 'small'],
  [
    'a*b',
    '{P} reads {a} [books|pages|stories] a day. How many [books|pages|stories] does {he} read in {b} days?',
    'small',
  ],
  [
    'a*b',
    '{P} {does} {a} {T} per [hour|minute|day]. How many {T} does {he} {do_} in {b} [hours|minutes|days]?',
    'small',
  ],
  [
    'a*b',
    'A machine can make {b} {T} a minute. It worked for {a} minutes. How many {T} did the machine make?',
    'small',
  ],
  ['a*b', '{P} [rode|drove|walked] for {a} hours at {b} miles per hour. How far did {he} go?', 'small'],
  [
    'a/b',
    '{P} [rode|drove|walked|jogged|skated|strolled|wandered|biked] {a} [miles|kilometers] at {b} [miles|kilometers] per hour. How long [did {P} ride|was {P} riding|did it take]?',
    'small',
  ],
  [
    'a/b',
    'If {P} [rode|jogged|skated] {a} kilometers at {b} kilometers per hour, how long was {P} [riding|jogging|skating]?',
    'small',
  ],
  ['a/b', '{P} drove {a} miles in {b} hours. How fast did {he} drive?', 'small'],
  [
    'a/b',
    '{P} wants to [share|split|divide] {a} {T} [equally|evenly|] among {b} friends. How many {T} does each friend get?',
    'small',
  ],
  [
    'a/b',
    '{P} has {a} {T}. {He} wants to share them equally among {b} friends. How many {T} would each friend get?',
    'small',
  ],
  [
    'a/b',
    '{P} has {a} {T} to put into {b} {boxes}. If each {box} gets the same number of {T}, how many {T} will be in each {box}?',
    'small',
  ],
  ['a/b', '{b} {people} share {a} {T} equally. How many {T} does each {person} get?', 'small'],
  [
    'a/b',
    '{P} {gained} {a} {T}. {He} put them in {b} {boxes} with the same number in each. How many {T} are in each {box}?',
    'small',
  ],
  ['a/b', 'There are {a} {T}. If {b} {T} fit in one {box}, how many {boxes} are needed?', 'small'],
  [
    'a/b',
    '{P} has {a} {T}. {He} packs them in {boxes} of {b}. How many {boxes} [can {he} fill|does {he} need]?',
    'small',
  ],
  ['a/b', '{P} put {a} {T} in groups of {b}. How many groups are there?', 'small'],
  [
    'a/b',
    'There are {a} {people} in a class. The teacher puts them in {b} groups. How many {people} are in each group?',
    'small',
  ],
  [
    'a/b',
    'There are {a} {people}. If they are divided into teams of {b}, how many teams are there?',
    'small',
  ],
  [
    'a/b',
    '{P} {gained} {a} {T}. If {he} [stores|puts] {b} {T} on each {box}, how many {boxes} does {he} need?',
    'small',
  ],
  ['a/b', 'Each {box} holds {b} {T}. How many {boxes} does {P} need for {a} {T}?', 'small'],
  [
    'a/b',
    '{T} can be bought in packages of {b}. If {P} buys {a} {T}, how many packages will {he} have?',
    'small',
  ],
  [
    'b/a',
    'We ordered {a} {boxes}. Each {box} has the same number of {T}. If there were a total of {b} {T}, how many {T} are there in each {box}?',
    'small',
  ],
  [
    'a/b',
    '{P} used {a} {T} in {b} days. {He} used the same number each day. How many {T} did {he} use [per|each] day?',
    'small',
  ],
  [
    'b/a',
    '{P} finished a book in {a} days. If the book had {b} pages and {he} read the same number each day, how many pages did {he} read per day?',
    'small',
  ],
  [
    'a/b',
    'Each book had {a} pages and it took {P} {b} days to finish each book. How many pages did {he} read per day?',
    'small',
  ],
  [
    'b/a',
    '{P} plants {a} seeds in each flower bed. If {he} planted {b} seeds altogether, how many flower beds did {he} have?',
    'small',
  ],
  ['a*b', '{P} planted {a} seeds in each of {b} flower beds. How many seeds did {he} plant?', 'small'],
  [
    'a/b',
    '{P} would use {a} nails in all. If each plank needs {b} nails, how many planks does {P} need?',
    'small',
  ],
  [
    'a*b',
    '{P} needs {a} planks of wood. If each plank needs {b} nails to be secured, how many nails does {P} need?',
    'small',
  ],
  ['a*b', 'Each {item} costs {a} dollars. How much do {b} {item}s cost?', 'small'],
  ['a*b', 'Each {item} is {a} dollars. How much did {P} spend for the {b} {item}s {he} bought?', 'small'],
  [
    'a*b',
    '{P} bought {a} {item}s. Each [cost|one cost] ${b}. How much [did {he} spend|money did {he} spend|did they cost in all]?',
    'small',
  ],
  ['a*b', '{P} bought {a} {item}s for ${b} each. How much did {he} pay [in all|in total|]?', 'small'],
  [
    'a*b',
    '{P} earns ${a} [an hour|per hour|a day|each day]. How much money does {he} earn in {b} [hours|days]?',
    'small',
  ],
  [
    'a*b',
    'A shop makes ${b} off each {item} sold. If it sold {a} {item}s, how much money did it make?',
    'small',
  ],
  ['a*b', '{P} sold {a} {T} for {b} dollars each. How much money did {he} [make|earn|get]?', 'small'],
  ['a/b', '{P} paid {a} dollars for {b} {item}s. How much did each {item} cost?', 'small'],
  ['a/b', '{P} spent ${a} on {item}s. Each {item} cost ${b}. How many {item}s did {he} buy?', 'small'],
  ['a/b', '{P} has {a} dollars in {b} dollar bills. How many {b} dollar bills does {he} have?', 'small'],
  ['a/b', '{P} has ${a}. How many {item}s can {he} buy if each one costs ${b}?', 'small'],
  [
    'a/b',
    '{P} earned {a} dollars in {b} [hours|days|weeks]. How much did {he} earn [per|each] [hour|day|week]?',
    'small',
  ],
  [
    'b/a',
    'It takes {a} {T} to make a [wall|necklace|cake]. How many [walls|necklaces|cakes] can {P} make with {b} {T}?',
    'small',
  ],
  [
    'b*a',
    'It takes {a} {T} to make a [shelf|necklace|cake]. How many {T} does {P} need for {b} [shelves|necklaces|cakes]?',
    'small',
  ],
  [
    'b/a',
    'For every {a} {T} {P} recycled {he} earned one point. If {he} recycled {b} {T}, how many points did {he} earn?',
    'small',
  ],
  [
    'a*b',
    '{P} does {a} [pushups|laps] every day. How many [pushups|laps] does {he} do in {b} days?',
    'small',
  ],
  [
    'b*c',
    '{P} has {a} {U}. {He} also has {b} {boxes} with {c} {T} in each. How many {T} does {P} have?',
    'small',
  ],
  [
    'b/c',
    '{P} has {a} {U} and {b} {T}. The {T} are put in {c} equal groups. How many {T} are in each group?',
    'small',
  ],
  [
    'b/d',
    "There are {a} {T} and {b} {U} in {P}'s collection. If the {T} are organized into {c} groups and the {U} are organized into {d} groups, how big is each group of {U}?",
    'small',
  ],
  [
    'a/c',
    "There are {a} {T} and {b} {U} in {P}'s collection. If the {T} are organized into {c} groups and the {U} are organized into {d} groups, how big is each group of {T}?",
    'small',
  ],
  [
    'a*b',
    '{P} bought {a} {boxes} of {T} with {b} {T} in each {box}. {Q} bought {c} {U}. How many {T} did {P} buy?',
    'small',
  ],
  [
    'a*c',
    '{P} earns ${a} for each {item}. {He} sold {b} {item}s on {day} and {c} on {day2}. How much did {he} earn on {day2}?',
    'small',
  ],
  [
    'a*b',
    'A shop makes ${a} off each {item}. During the first game they sold {b} {item}s and during the second game {c}. How much money did they make during the first game?',
    'small',
  ],
  [
    'b/c',
    'A stall made {a} dollars in the first {d} days and {b} dollars in the last {c} days. How much did they make per day in the last {c} days?',
    'small',
  ],
];
