import type { EnglishPattern } from './pattern';

/** "The rest", "the others", those that quit and those that joined, and what is then done with them. */
export const remaining: EnglishPattern[] = [
  [
    'a-b',
    '{a} coats have been collected so far. {b} coats were collected from the high schools, and the rest from the elementary schools. How many coats were collected at the elementary schools?',
  ],
  [
    'a-b',
    "Each of the farmer's {a} [lambs|goats|cows] is either black or white. There are {b} white ones. How many are black?",
  ],
  [
    'a-b',
    'A team sold a total of {a} tickets last season. If they sold {b} tickets in the first part of the season, how many tickets did they sell in the second part?',
  ],
  [
    'a-c',
    'The school played {a} [baseball|soccer] games this year, {b} of the games were played at night. {P} attended {c} games. How many games did {P} miss?',
  ],
  [
    '(a-b)/c',
    '{P} had {a} pieces of clothing to wash. {He} put {b} of them in one load, but decided to split the rest into {c} equal loads. How many pieces could go in each of the small loads?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} uploaded {a} pictures. {He} put {b} pics into one album and put the rest into {c} different albums. How many pictures were in each album?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} had {a} {T}. {He} sent {b} of them to {Q} and put the rest into {c} {boxes} with the same number in each. How many {T} were in each {box}?',
    'small',
  ],
  [
    '(a-b)/c',
    'There are {a} students trying out for the teams. If {b} of them did not get picked and the rest were put into {c} groups, how many students would be in each group?',
    'small',
  ],
  [
    '(a-b)/c',
    'A company invited {a} people to a lunch, but {b} of them did not show up. If the tables they had held {c} people each, how many tables do they need?',
    'small',
  ],
  [
    '(a-b)/c',
    '{P} was selling {his} old {T}. {He} started out with {a} but sold {b} of them. {He} packed the rest up putting {c} {T} into each {box}. How many {boxes} did {he} have to use?',
    'small',
  ],
  [
    '(a-b)/c',
    "{P}'s team scored {a} points total. If {P} scored {b} of the points and everyone else scored {c} points each, how many players were on {his} team?",
    'small',
  ],
  [
    '(a-b)*c',
    'A painter needed to paint {a} rooms. Each room takes {c} hours to paint. If he already painted {b} rooms, how much longer will he take to paint the rest?',
    'small',
  ],
  [
    '(a-b)*c',
    'A chef needs to cook {a} potatoes. He has already cooked {b}. If each potato takes {c} minutes to cook, how long will it take him to cook the rest?',
    'small',
  ],
  [
    '(a-b)*c',
    'A building needed {a} windows. The builder had already put in {b} of them. If it takes {c} hours to put in each window, how long will it take him to put in the rest?',
    'small',
  ],
  [
    '(a-b)*c',
    'There were {a} friends playing a game when {b} players quit. If each player left had {c} lives, how many lives did they have total?',
    'small',
  ],
  [
    '(a+b)*c',
    'There were {a} friends playing a game when {b} more players joined. If each player had {c} lives, how many lives did they have total?',
    'small',
  ],
  [
    '(a+b)*c',
    '{P} rode the ferris wheel {a} times and the bumper cars {b} times. If each ride cost {c} tickets, how many tickets did {he} use?',
    'small',
  ],
  [
    '(a+b)*c',
    '{P} had {a} pages of math homework and {b} pages of reading homework. If each page had {c} problems on it, how many problems did {he} have to complete total?',
    'small',
  ],
  [
    '(a-b)*c',
    '{P} had {a} math worksheets to grade. {He} already graded {b} of them. If each worksheet has {c} problems, how many more problems does {he} have to grade?',
    'small',
  ],
  [
    '(b+c)*a',
    '{P} worked at a store where {he} made {a} dollars an hour. On {day} {he} worked {b} hours and {day2} {he} worked {c} hours. How much money did {P} make in those two days?',
    'small',
  ],
  [
    '(a+b)/c',
    '{P} won {a} tickets playing one game and {b} tickets playing another. If {he} was trying to buy candy that cost {c} tickets a piece, how many could {he} buy?',
    'small',
  ],
  [
    '(a+b)/c',
    '{P} helped {his} mom bake. {He} made {a} {adj} cookies and {b} {adj2} cookies. If {he} put {c} cookies in each bag, how many bags could {he} make?',
    'small',
  ],
  [
    '(a+b)/c',
    'There are {a} boys and {b} girls in the class. If the teacher divided them into groups of {c}, how many groups would there be?',
    'small',
  ],
  [
    '(a+b)/c',
    '{P} and {his} friends had {a} {T}, and {he} bought {b} more. If {c} people shared them equally, how many would each person get?',
    'small',
  ],
  [
    'a-b+c',
    '{P} had {a} {T}. If {he} gave away {b} of them, but then bought {c} more, how many would {he} have total?',
  ],
  [
    'a-b+c',
    '{P} had {a} {T}. If {he} sold {b} of them and used the money {he} earned to buy {c} new {T}, how many {T} would {P} have?',
  ],
  [
    'a-b+c',
    'For the bake sale {P} made {a} cupcakes. If {he} sold {b} of them and then made {c} more, how many cupcakes would {he} have?',
  ],
  [
    'a-b+c',
    '{P} had {a} songs on {his} phone. If {he} deleted {b} old songs from it and then added {c} new songs, how many songs does {he} have on {his} phone?',
  ],
  [
    'a-b+c',
    'A florist had {a} roses. If {he} sold {b} of them and then later picked {c} more, how many roses would {he} have?',
  ],
  [
    'a+b-c',
    '{P} bought two coloring books. One had {a} pictures and the other had {b}. After one week {he} had already colored {c} of the pictures. How many pictures does {he} still have to color?',
  ],
  [
    'a+b-c',
    '{P} picked {a} {T} and {b} {U} in the garden. {He} gave {c} of them to {Q}. How many did {he} have left?',
  ],
  [
    'a-c',
    'There were {a} {people} and {b} {animals} {at}. {c} {people} went home. How many {people} were left?',
  ],
];
