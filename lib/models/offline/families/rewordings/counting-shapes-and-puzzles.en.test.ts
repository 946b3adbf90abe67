import { checkRewordings } from '../../testing/check-rewordings';

checkRewordings(
  'choose',
  `
  How many ways are there to choose 3 people from 10? => 120
  In how many ways can a committee of 3 be chosen from 8 people? => 56
  What is 5 choose 2? => 10
  How many combinations of 2 items can be made from 6? => 15
  How many different pairs can be formed from 7 people? => 21
`,
);

checkRewordings(
  'permute',
  `
  In how many ways can 5 books be arranged on a shelf? => 120
  How many ways can 4 people sit in a row? => 24
  How many different arrangements are there of the letters in MISSISSIPPI? => 34650
  How many anagrams does the word banana have? => 60
  In how many ways can first, second and third place be awarded among 8 runners? => 336
  How many 3-digit numbers can be made from the digits 1, 2, 3, 4, 5 without repetition? => 60
`,
);

checkRewordings(
  'handshakes',
  `
  If 10 people all shake hands with each other, how many handshakes are there? => 45
  How many handshakes happen when 6 people each shake hands once? => 15
  There are 8 teams and each plays every other once. How many games are played? => 28
`,
);

checkRewordings(
  'coin-change',
  `
  How many ways can you make change for a dollar using quarters, dimes, nickels and pennies? => 242
  How many ways to make 50 cents with coins of 5, 10 and 25 cents? => 10
  What is the fewest number of coins to make 63 cents with coins of 1, 5, 10 and 25 cents? => 6
`,
);

checkRewordings(
  'outcomes',
  `
  How many outcomes are there when you flip 4 coins? => 16
  How many different 4-digit PINs are there? => 10000
  How many possible outcomes are there when rolling 3 dice? => 216
  I have 4 shirts and 3 pairs of pants. How many outfits can I make? => 12
`,
);

checkRewordings(
  'right-triangle',
  `
  A right triangle has legs 3 and 4. What is the hypotenuse? => 5
  What is the hypotenuse of a right triangle with sides 5 and 12? => 13
  The hypotenuse is 13 and one leg is 5. How long is the other leg? => 12
  A ladder 10 m long leans against a wall with its foot 6 m from the wall. How high does it reach? => 8
`,
);

checkRewordings(
  'triangle',
  `
  What is the area of a triangle with base 10 and height 5? => 25
  Find the area of a triangle with sides 3, 4 and 5. => 6
  A triangle has base 8 cm and height 6 cm. What is its area? => 24
  What is the perimeter of a triangle with sides 3, 4 and 5? => 12
  Two angles of a triangle are 50 and 60 degrees. What is the third angle? => 70
`,
);

checkRewordings(
  'rectangle',
  `
  What is the area of a rectangle with length 8 and width 5? => 40
  A rectangle is 12 cm long and 7 cm wide. What is its perimeter? => 38
  Find the area of a square with side 6. => 36
  A square has an area of 49. What is its side length? => 7
  What's the diagonal of a rectangle 3 by 4? => 5
  The perimeter of a square is 36 cm. What is its area? => 81
  A rectangular garden is 20 m by 15 m. How much fence is needed to go around it? => 70
`,
);

checkRewordings(
  'circle',
  `
  What is the area of a circle with radius 5? => 78.5398163397
  What is the circumference of a circle with diameter 10? => 31.4159265359
  A circle has a radius of 3 cm. What is its area? => 28.2743338823
  Find the area of a circle whose diameter is 8 m => 50.2654824574
  The circumference of a circle is 31.4. What is its radius? => 4.99746521308
`,
);

checkRewordings(
  'solids',
  `
  What is the volume of a cube with side 4? => 64
  Find the volume of a cylinder with radius 3 and height 10. => 282.743338823
  What is the surface area of a sphere of radius 5? => 314.159265359
  What is the volume of a cone with radius 3 cm and height 7 cm? => 65.9734457254
  How much water does a tank 2 m long, 1 m wide and 1.5 m high hold? => 3
`,
);

checkRewordings(
  'polygon-angles',
  `
  What is the sum of the interior angles of a hexagon? => 720
  How many diagonals does an octagon have? => 20
  What is each interior angle of a regular pentagon? => 108
  How big is an interior angle of a regular polygon with 12 sides? => 150
`,
);

checkRewordings(
  'speed',
  `
  A car travels 150 miles in 3 hours. What is its average speed? => 50
  How far does a train go in 4 hours at 80 km/h? => 320
  How long does it take to drive 240 km at 60 km/h? => 4
  If I drive 60 mph for 2.5 hours, how far do I go? => 150
  A runner covers 10 km in 50 minutes. What is his speed in km/h? => 12
  A plane flies at 800 km/h. How long does it take to fly 2000 km? => 2.5
`,
);

checkRewordings(
  'meeting',
  `
  Two trains 300 km apart travel towards each other at 60 km/h and 90 km/h. When do they meet? => 2
  Two cars start from the same place and drive in opposite directions at 50 and 70 km/h. How far apart are they after 3 hours? => 360
  Two cyclists are 60 km apart and ride towards each other at 12 km/h and 18 km/h. How long until they meet? => 2
  A car going 80 km/h is 30 km behind a truck going 60 km/h. How long does it take to catch up? => 1.5
`,
);

checkRewordings(
  'work-together',
  `
  Tom can paint a fence in 4 hours and Ann can paint it in 6 hours. How long does it take them together? => 2.4
  One pipe fills a tank in 3 hours and another in 6 hours. How long do both take together? => 2
  If 5 workers build a wall in 12 days, how long do 10 workers take? => 6
  Pump A empties a pool in 4 hours, pump B in 12 hours. How long do they need together? => 3
`,
);

checkRewordings(
  'mixture',
  `
  How many liters of a 10% salt solution must be mixed with 20 liters of a 40% solution to get a 20% solution? => 40
  If you mix 3 liters of 20% acid with 2 liters of 50% acid, what is the concentration? => 32
  200 g of salt is dissolved in 800 g of water. What is the concentration? => 20
`,
);

checkRewordings(
  'chickens-rabbits',
  `
  A farm has chickens and rabbits: 35 heads and 94 legs. How many rabbits are there? => 12
  There are 20 heads and 56 legs among cows and chickens. How many cows are there? => 8
  A farmer has chickens and cows. There are 30 heads and 74 feet. How many chickens are there? => 23
`,
);

checkRewordings(
  'ages',
  `
  John is twice as old as Mary. The sum of their ages is 36. How old is Mary? => 12
  Sara is 4 years older than Ben. Together they are 30. How old is Ben? => 13
  A father is 40 and his son is 10. In how many years will the father be twice as old as his son? => 20
`,
);

checkRewordings(
  'ordering',
  `
  Anna is taller than Ben. Ben is taller than Carl. Who is the shortest? => Carl
  Tom is older than Sue. Sue is older than Max. Who is the oldest? => Tom
  Amy finished before Bob. Bob finished before Cal. Who came first? => Amy
`,
);

checkRewordings(
  'truth-tellers',
  `
  Ann tells the truth. Bob says Ann lies. Does Bob tell the truth? => no
`,
);

checkRewordings(
  'colored-objects',
  `
  On the table there is a red cup, a blue plate and a green fork. What color is the fork? => green
  There is a red ball, a blue cube and a yellow cone on the table. What color is the cube? => blue
  On the shelf I see three red books and two blue pens. How many red things are there? => 3
`,
);
