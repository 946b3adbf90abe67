import type { EnglishPattern } from './pattern';

/** A sum or a difference that is then shared out or multiplied. */
export const twoSteps: EnglishPattern[] = [
  [
    '(a+b)/c',
    '{P} had {a} {T} and {gained} {b} more. {He} put them into {boxes} with {c} in each. How many {boxes} did {he} [fill|use|need]?',
    'small',
  ],
  [
    '(a+b)/c',
    '{P} {gained} {a} {adj} {T} and {b} {adj2} {T}. If {he} put {c} [{T} |]in each {box}, how many {boxes} [did {he} use|would {he} use|did {he} need]?',
    'small',
  ],
  [
    '(b+c)/a',
    '{P} was organizing {his} {T} in {boxes} with {a} [{T} |]in each {box}. If {he} had {b} {adj} {T} and {c} {adj2} {T} to put away, how many {boxes} would {he} use?',
    'small',
  ],
  [
    '(b+c)/a',
    'A {box} can hold {a} {K}. If you had {b} {k1} and {c} {k2}, how many {boxes} would you need to hold the {K}?',
    'small',
  ],
  [
    '(b+c)/a',
    '{P} was putting {his} {T} into a binder with {a} on each page. If {he} had {b} new ones and {c} old ones to put in, how many pages would {he} use?',
    'small',
  ],
  [
    '(b+c)/a',
    '{P} can carry {a} {T} at a time. If {he} had to pick up {b} {T} from one [table|room] and {c} {T} from another, how many trips will {he} make?',
    'small',
  ],
  [
    '(b+c)/a',
    '{P} could fit {a} {T} in each {box}. {He} had {b} {T} from {Q} and {c} {T} from {R}. How many {boxes} does {he} need?',
    'small',
  ],
  [
    '(b+c)/a',
    'For every {a} pounds of [paper|cans] they recycled they earned one point. If {P} recycled {b} pounds and {his} friends recycled {c} pounds, how many points did they earn?',
    'small',
  ],
  [
    '(a+b)/c',
    'A [toy|pet|book] store had {a} {T} in stock when they got another shipment with {b} {T} in it. They put the {T} onto shelves with {c} on each shelf. How many shelves did they use?',
    'small',
  ],
  [
    '(b+c)/a',
    'A group of {a} friends went into a restaurant. The chef already had {b} {T} cooked but cooked {c} more for the group. If they each got the same amount, how many would each person get?',
    'small',
  ],
  [
    '(a+b)/c',
    '{P} uploaded {a} pictures from {his} phone and {b} from {his} camera. If {he} sorted the pics into {c} different albums with the same amount of pics in each album, how many pictures were in each of the albums?',
    'small',
  ],
  [
    '(a+b)/c',
    '{P} made {a} dollars mowing lawns and {b} dollars [weed eating|washing cars|walking dogs]. If {he} only spent {c} dollars a week, how long would the money last {him}?',
    'small',
  ],
  [
    '(a+b)/c',
    '{P} had saved up {a} dollars. If {he} received another {b} dollars for {his} allowance, how many {c} dollar {item}s could {he} buy?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} had {a} {T}, but {b} of them were [broken|missing|gone]. If {he} put the rest into {boxes} with {c} in each [{box}|], how many {boxes} could {he} fill?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} had {a} {T}. {He} {lost} {b} {T}. {He} [shared|divided] the rest equally among {c} friends. How many {T} did each friend get?',
    'small',
  ],
  [
    '(a-b)/c',
    'A [pet|book|toy] store had {a} {T}. In one day they sold {b} of them and put the rest into {boxes} with {c} in each {box}. How many {boxes} did they use?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} had {a} dollars. {He} spent {b} dollars on a {item}. How many {c} dollar {item2}s can {he} buy with the money {he} has left?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} started with {a} dollars. After buying a {item} for {b} dollars, {he} wants to buy {item2}s for {c} dollars each. How many {item2}s can {he} buy?',
    'small',
  ],
  [
    '(a-b)/c',
    'There were {a} {people} in the class. {b} of them were absent, and the rest were put in groups of {c}. How many groups were there?',
    'small',
  ],
  [
    '(a-b)/c',
    'The cafeteria had {a} {T}. If they handed out {b} to students and decided to use the rest to make pies, with each pie using {c} {T}, how many pies could they make?',
    'small',
  ],
  [
    '(a-c)/b',
    '{P} had {a} {T}. If {he} gave equal numbers of {T} to {his} {b} friends and still had {c} {T} left, how many {T} did each friend [get|receive]?',
    'small',
  ],
  [
    '(a-b)*c',
    'A team had {a} members in total, but during a game {b} members did not show up. If each member that did show up scored {c} points, how many points were scored in total?',
    'small',
  ],
  [
    '(a-b)*c',
    '{P} was selling {his} old {item}s. {He} had {a} {item}s but {b} of them were not working. If {he} sold each of the others for ${c}, how much money could {he} make?',
    'small',
  ],
  [
    '(a-b)*c',
    '{P} bought {a} {boxes} of {T} and gave {b} {boxes} to {his} [brother|sister|friend]. If each {box} has {c} {T} inside it, how many {T} did {P} still have?',
    'small',
  ],
  [
    '(b-c)*a',
    '{P} earned {a} points for each {item} {he} recycled. If {he} had {b} {item}s but did not recycle {c} of them, how many points would {he} have earned?',
    'small',
  ],
  [
    '(b-c)*a',
    'Each {item} costs {a} dollars. {P} wanted to buy {b} of them but the store lacked {c}. How much did {he} pay?',
    'small',
  ],
  [
    '(a+b)*c',
    '{P} bought {a} {adj} {T} and {b} {adj2} {T}. If each {t} cost {c} dollars, how much did {he} spend?',
    'small',
  ],
  [
    '(b+c)*a',
    'A [flower|toy|book] shop was having a sale where each {t} was {a} dollars. If {P} bought {b} {adj} {T} and {c} {adj2} {T}, how much did {he} spend?',
    'small',
  ],
  [
    '(b+c)*a',
    'A {box} costs {a} dollars. {P} bought {b} {boxes} for {himself} and {c} for {Q}. How much did {he} spend [in all|]?',
    'small',
  ],
  [
    '(b+c)*a',
    '{P} earns {a} dollars for each {t} {he} sells. {He} sold {b} {T} on {day} and {c} on {day2}. How much did {he} earn [in all|altogether|]?',
    'small',
  ],
  [
    '(a+b)*c',
    '{P} bought {a} new chairs and {b} new tables for {his} house. If {he} spent {c} minutes on each piece of furniture putting it together, how many minutes did it take {him} to finish?',
    'small',
  ],
  [
    '(b+c)*a',
    'A waiter had {a} tables he was waiting on, with {b} women and {c} men at each table. How many customers in total did the waiter have?',
    'small',
  ],
  [
    '(b+c)*a',
    '{P} was making {boxes} with {b} {T} and {c} {U} in each {box}. If {he} made {a} {boxes}, how many things did {he} use?',
    'small',
  ],
  [
    '(a+b)*c',
    '{P} has {a} {adj} {boxes} and {b} {adj2} {boxes}. Each {box} has {c} {T} in it. How many {T} does {he} have total?',
    'small',
  ],
  [
    '(a+b)*c',
    '{P} had {a} {boxes} of {T} and {Q} had {b} {boxes}. If each {box} had {c} {T}, how many {T} did they have in all?',
    'small',
  ],
  [
    'a*(b+c)',
    'Each week {P} reads {b} [books|stories] and {c} [magazines|poems]. How many does {he} read in {a} weeks?',
    'small',
  ],
];
