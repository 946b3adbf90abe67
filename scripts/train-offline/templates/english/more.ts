import type { EnglishPattern } from './pattern';

/** Unknown amounts, "the rest", amounts that are beside the point, and times and prices in two steps. */
export const more: EnglishPattern[] = [
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
