import type { EnglishPattern } from './pattern';

/** Money that is spent, earned and left. */
export const money: EnglishPattern[] = [
  [
    'a+b+c',
    '{P} spent ${a} on {item}, ${b} on {item2} and ${c} on {item3}. How much did {he} spend in total?',
    'money',
  ],
  [
    'a+b',
    '{P} spent ${a} on a {item}, and ${b} on a {item2}. {He} went to {c} shops. In total, how much money did {P} spend?',
    'money',
  ],
  [
    'a+b+c',
    '{P} spent ${a} on a {item}, ${b} on a {item2}, and ${c} on a {item3}. {He} went to {d} shops. In total, how much money did {P} spend on clothing?',
    'money',
  ],
  [
    'a+b',
    '{P} bought a {item} for ${a}, and a {item2} for ${b}. How much did {P} spend [in total|altogether|on {gear}]?',
    'money',
  ],
  [
    'a+b',
    '{P} bought [toys|clothes] for ${a}, and spent ${b} on [marbles|shorts]. {He} got {c} coupons. In total, how much did {P} spend?',
    'money',
  ],
  [
    'a+b',
    '{P} spent ${a} on a {item}, and a {item2} cost {him} ${b}. {P} found a coin on the ground. What was the total cost of {his} purchases?',
    'money',
  ],
  [
    'a-b',
    '{P} bought a {item} for ${a}. {He} returned a {item2} for ${b}. What was the total cost of the clothes?',
    'money',
  ],
  ['a-b', '{P} had ${a}. {He} spent ${b} on a {item}. How much money does {he} have left?', 'money'],
  [
    'a-b',
    '{P} had {a} dollars in {his} wallet. {He} spent {b} dollars at a [supermarket|store|fair]. How [much money|many dollars] does {he} have left?',
  ],
  ['a-b', 'A {item} costs ${a}. {P} has ${b}. How much more money does {P} need [to buy it|]?', 'money'],
  ['a-b', '{P} bought a {item} for ${b}. {He} paid with ${a}. How much change did {he} get?', 'money'],
  ['a+b', '{P} spent ${a} and has ${b} left. How much money did {he} have [at first|before]?', 'money'],
  [
    'a-b-c',
    '{P} had ${a}. {He} bought a {item} for ${b} and a {item2} for ${c}. How much money does {he} have left?',
    'money',
  ],
  [
    'a+b-c',
    '{P} had {a} dollars. For {his} birthday {he} got {b} more dollars but spent {c} on a new {item}. How much money does {he} have now?',
  ],
  [
    'a+b-c',
    '{P} made {a} dollars mowing lawns in the spring and {b} dollars in the summer. If {he} had to spend {c} dollars buying supplies, how much money did {he} end up with?',
  ],
  [
    'b-a',
    '{P} spent {a} dollars on a {item}. {He} had {b} dollars with {him}. How many dollars does {he} have now?',
  ],
];
