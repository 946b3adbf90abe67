import { checkRewordings } from '../testing/check-rewordings';

checkRewordings(
  'expression',
  `
  What's 12 times 8? => 96
  12 x 8 => 96
  Calculate 144 divided by 12 => 12
  what is 5 squared plus 3? => 28
  How much is 3.5 + 2.75? => 6.25
  Compute (17 - 5) / 4. => 3
  What do you get when you multiply 15 by 6? => 90
  Add 45 and 67 => 112
  Subtract 18 from 50. => 32
  What is the product of 7 and 13? => 91
  What is the difference between 90 and 37? => 53
  Find the sum of 12, 15 and 20. => 47
  What is 2 to the power of 10? => 1024
  What is 17 mod 5? => 2
  What is the remainder when 100 is divided by 7? => 2
  sqrt(144) + 3 => 15
  What is the cube root of 27? => 3
  What is 3/4 + 1/8? => 0.875
  what's half of 86 => 43
  Divide 91 by 7 => 13
  What is 5 factorial? => 120
  How much is a third of 96? => 32
  100 - 37 = ? => 63
  What is 7 × 8 ÷ 2? => 28
  three quarters of 200 => 150
  What is the absolute value of -15? => 15
  double 37 => 74
  What is 10 less than 45? => 35
  What is 8 more than 27? => 35
`,
);

checkRewordings(
  'percent-of',
  `
  What's 20 percent of 150? => 30
  How much is 12.5% of 80? => 10
  find 8% of $250 => 20
  If I take 30% of 70, what do I get? => 21
  25% of 80 = ? => 20
  A class has 40 students. 60% of them are girls. How many girls are there? => 24
  What number is 15% of 60? => 9
  15 percent of 200 is how much? => 30
`,
);

checkRewordings(
  'what-percent',
  `
  30 is what percent of 120? => 25
  What percentage of 80 is 20? => 25
  What percent of 50 is 10? => 20
  I got 18 out of 24 questions right. What percentage is that? => 75
  18 out of 24 as a percentage => 75
  Express 3/8 as a percentage. => 37.5
  What is 45 as a percentage of 180? => 25
  She scored 42 out of 50. What is her score in percent? => 84
`,
);

checkRewordings(
  'percent-change',
  `
  What is the percent change from 50 to 65? => 30
  A price went from $40 to $50. What is the percentage increase? => 25
  By what percentage did it fall from 200 to 150? => 25
  Percentage increase from 80 to 100 => 25
  The population grew from 2000 to 2300. What percent increase is that? => 15
  By how much percent does a price rise when it goes from 20 to 25? => 25
`,
);

checkRewordings(
  'discount',
  `
  A shirt costs $40 and is 25% off. What is the sale price? => 30
  A $60 jacket is on sale for 20% off. How much does it cost? => 48
  What is the price of a 80 dollar item after a 15% discount? => 68
  How much do I save on a $120 coat with 30% off? => 36
  A laptop priced at $900 is discounted by 10%. What is the new price? => 810
  Shoes cost $75. There's a 20% discount. How much do I pay? => 60
  What is $50 with 10% off? => 45
  The original price is $200. After a 35% discount, what is the final price? => 130
`,
);

checkRewordings(
  'reverse-percent',
  `
  20% of what number is 30? => 150
  30 is 20% of what number? => 150
  If 15% of a number is 45, what is the number? => 300
  After a 20% discount a coat costs $80. What was the original price? => 100
  A price including 10% tax is $110. What is the price before tax? => 100
  25 percent of which number is 16? => 64
`,
);

checkRewordings(
  'tax-and-tip',
  `
  A meal costs $50. With a 20% tip, what is the total? => 60
  What is the total cost of a $80 item with 8% sales tax? => 86.4
  How much is an 18% tip on a $65 bill? => 11.7
  The bill is $45 and I want to leave a 15% tip. How much should I pay in total? => 51.75
  What is the tax on $200 at 7%? => 14
  A $30 book has 5% tax. What is the final price? => 31.5
`,
);

checkRewordings(
  'interest',
  `
  What is the simple interest on $1000 at 5% for 3 years? => 150
  If I invest $1000 at 5% annual interest compounded yearly, how much will I have after 10 years? => 1628.89
  How much will $2000 grow to in 5 years at 4% compound interest? => 2433.31
  I deposit $500 at 3% interest per year. How much do I have after 4 years? => 562.75
  What will $10,000 be worth after 20 years at 7% per year? => 38696.8446
  How much interest does $800 earn in 2 years at 6% simple interest? => 96
  $5000 is invested at 6% compounded monthly for 2 years. What is the final amount? => 5635.798880
`,
);

checkRewordings(
  'growth',
  `
  A town of 5000 people grows 2% a year. How many people live there after 10 years? => 6094.97
  A car worth $20000 loses 15% of its value each year. What is it worth after 3 years? => 12282.5
  A population of 1000 increases by 10% every year. What is it after 3 years? => 1331
  The value of a house is $300,000 and rises 3% per year. What will it be after 5 years? => 347782.2
`,
);

checkRewordings(
  'doubling',
  `
  Bacteria double every 20 minutes. If there are 50 at the start, how many are there after 2 hours? => 3200
  A colony of 100 bacteria doubles every 3 hours. How many are there after 12 hours? => 1600
`,
);

checkRewordings(
  'currency',
  `
  How many euros is 100 dollars if 1 dollar is 0.92 euros? => 92
  If 1 USD = 7.2 CNY, how much is 50 USD in CNY? => 360
  Convert 200 euros to dollars at a rate of 1.1 dollars per euro. => 220
  The exchange rate is 1 pound = 1.25 dollars. How many dollars do I get for 80 pounds? => 100
  1 euro is 1.08 dollars. How many euros do I get for 54 dollars? => 50
`,
);

checkRewordings(
  'loan-payment',
  `
  What is the monthly payment on a $10,000 loan at 6% for 5 years? => 193.33
  I borrow $200,000 at 4% for 30 years. What is my monthly payment? => 954.83
  How much per month is a mortgage of $300000 at 5% over 30 years? => 1610.46
`,
);

checkRewordings(
  'convert',
  `
  Convert 5 miles to kilometers. => 8.04672
  How many inches are in 3 feet? => 36
  What is 100 degrees Fahrenheit in Celsius? => 37.777777777
  How many ounces in 2 pounds? => 32
  5 km in miles => 3.10685596
  How many seconds are there in a day? => 86400
  How many minutes are in 3.5 hours? => 210
  what is 2 liters in milliliters? => 2000
  Change 250 centimeters to meters. => 2.5
  How many grams is 2.5 kilograms? => 2500
  How much is 6 feet in centimeters? => 182.88
  Convert 60 mph to km/h => 96.56064
  How many days are in 3 weeks? => 21
  How many cm are 4 inches? => 10.16
  37 celsius to fahrenheit => 98.6
`,
);

checkRewordings(
  'days-between',
  `
  How many days between January 1, 2024 and March 1, 2024? => 60
  How many days are there from 1 May 2023 until 1 June 2023? => 31
  How many weeks between 2024-01-01 and 2024-03-11? => 10
  How long is it from March 3, 2024 to July 4, 2024? => 123
  Number of days between 3/1/2024 and 4/1/2024 => 31
  What is the number of days from Jan 5, 2020 to Jan 20, 2020? => 15
  How many days passed between July 4, 1776 and July 4, 1777? => 365
`,
);

checkRewordings(
  'date-after',
  `
  What date is 45 days after January 1, 2024? => 2024-02-15
  What is the date 30 days before March 1, 2024? => 2024-01-31
  What will the date be 100 days from March 1, 2024? => 2024-06-09
  Add 90 days to January 15, 2024. => 2024-04-14
  What day is 2 weeks after May 5, 2024? => 2024-05-19
  If today is May 5, 2024, what date is it in 10 days? => 2024-05-15
  If today is Monday, what day of the week is it in 100 days? => Wednesday
  Today is Wednesday. What day will it be 10 days from now? => Saturday
  What day of the week was it 3 days before Friday? => Tuesday
`,
);

checkRewordings(
  'weekday',
  `
  What day of the week is December 25, 2025? => Thursday
  On which day of the week does January 1, 2030 fall? => Tuesday
  What weekday was 9 November 1989? => Thursday
  Which day of the week was May 8, 1945? => Tuesday
  what day was 4 July 1776 => Thursday
`,
);

checkRewordings(
  'leap-year',
  `
  Is 2024 a leap year? => yes
  Was 1900 a leap year? => no
  How many days does February 2023 have? => 28
  How many days are there in 2024? => 366
  How many days are in February of 2000? => 29
  When is the next leap year after 2025? => 2028
`,
);

checkRewordings(
  'age',
  `
  Sam was born on March 15, 2000. How old will he be on June 1, 2025? => 25
  If someone was born on July 20, 1985, how old are they on January 1, 2020? => 34
  I was born in 1990. How old am I in 2024? => 34
  How old is a person born in 1980 in the year 2020? => 40
`,
);

checkRewordings(
  'clock-times',
  `
  What time is it 90 minutes after 11:45 pm? => 01:15
  A film starts at 7:30 pm and lasts 2 hours and 15 minutes. When does it end? => 21:45
  How many minutes are there between 8:15 am and 10:05 am? => 110
  If it is 3:40 pm now, what time will it be in 45 minutes? => 16:25
  What time was it 2 hours before 1:30 pm? => 11:30
  How long is it between 9:30 and 17:15? => 465
  School starts at 8:30 am and ends at 3:15 pm. How long is the school day? => 405
  A bus leaves at 9:20 am and arrives at 11:05 am. How long is the trip? => 105
`,
);

checkRewordings(
  'list-statistics',
  `
  What is the average of 4, 8, 15, 16, 23, 42? => 18
  Find the median of 3, 9, 1, 7, 5. => 5
  What is the mode of 1, 2, 2, 3, 4? => 2
  What is the standard deviation of 2, 4, 4, 4, 5, 5, 7, 9? => 2
  Compute the mean of these numbers: 10, 20, 30 => 20
  What's the range of 5, 12, 3, 20? => 17
  What is the average of 85, 90 and 78? => 84.3333333333
  The test scores are 80, 85, 90 and 95. What is the average score? => 87.5
  What is the largest number in 3, 17, 5, 9? => 17
  What is the smallest of 8, 3, 12 and 5? => 3
  Find the variance of 1, 2, 3, 4, 5 => 2
  average of 3 and 8 => 5.5
`,
);

checkRewordings(
  'count-in-list',
  `
  How many numbers in 3, 8, 12, 5, 20 are greater than 7? => 3
  How many even numbers are in the list 1, 2, 4, 7, 8? => 3
  How many times does 3 appear in 1, 3, 3, 5, 3? => 3
  Count the odd numbers in 3, 4, 5, 6, 7 => 3
  How many of the numbers 2, 5, 9, 14 are prime? => 2
`,
);

checkRewordings(
  'compare-lists',
  `
  Is 3/5 greater than 0.55? => yes
`,
);

checkRewordings(
  'count-letter',
  `
  How many r's are in strawberry? => 3
  How many times does the letter s appear in mississippi? => 4
  Count the letter e in "excellence". => 4
  How many vowels are in the word education? => 5
  How many a's are there in banana? => 3
  How many letters are in the word "programming"? => 11
  How many consonants are in rhythm? => 6
`,
);

checkRewordings(
  'reverse',
  `
  Reverse the word hello. => olleh
  Spell "stressed" backwards. => desserts
  What is hello spelled backwards? => olleh
  Write the word planet backwards => tenalp
`,
);

checkRewordings(
  'palindrome',
  `
  Is racecar a palindrome? => yes
  Is the word "level" a palindrome? => yes
  Is 12321 a palindrome? => yes
  How many palindromes are there between 100 and 200? => 10
`,
);

checkRewordings(
  'anagram',
  `
  Are listen and silent anagrams? => yes
  Is "cat" an anagram of "act"? => yes
  Are the words evil and vile anagrams of each other? => yes
`,
);

checkRewordings(
  'caesar',
  `
  Encrypt hello with a Caesar cipher with a shift of 3. => khoor
  Encode "attack" using a Caesar cipher of shift 5 => fyyfhp
  Decrypt khoor with a Caesar shift of 3 => hello
  Decode the Caesar cipher "khoor" with shift 3. => hello
  What is ROT13 of hello? => uryyb
  Shift each letter of abc by 2 => cde
`,
);

checkRewordings(
  'text-facts',
  `
  How many words are in the sentence "The quick brown fox jumps"? => 5
  How many characters are in "hello world"? => 11
  What is the longest word in "the quick brown elephant"? => elephant
  Convert "hello" to uppercase => HELLO
  What is the third letter of the word planet? => a
`,
);

checkRewordings(
  'is-prime',
  `
  Is 91 prime? => no
  Is 97 a prime number? => yes
  Check whether 221 is prime. => no
  is 2 a prime => yes
`,
);

checkRewordings(
  'primes',
  `
  What is the 100th prime number? => 541
  How many primes are there below 100? => 25
  What is the sum of the first 10 primes? => 129
  What is the next prime after 100? => 101
  What's the largest prime less than 1000? => 997
`,
);

checkRewordings(
  'factors',
  `
  How many divisors does 60 have? => 12
  Find the sum of the divisors of 28 => 56
  Is 144 divisible by 12? => yes
`,
);

checkRewordings(
  'factorise',
  `
  What is the largest prime factor of 600851475143? => 6857
`,
);

checkRewordings(
  'gcd-lcm',
  `
  What is the greatest common divisor of 48 and 36? => 12
  Find the GCD of 48 and 18 => 6
  What is the least common multiple of 4 and 6? => 12
  lcm of 12 and 15 => 60
  What is the LCM of 3, 4 and 5? => 60
  Highest common factor of 24 and 36? => 12
  What is the smallest number divisible by 4, 6 and 9? => 36
`,
);

checkRewordings(
  'bases',
  `
  Convert 255 to binary. => 11111111
  What is the binary number 1010 in decimal? => 10
  Convert 0xFF to decimal => 255
  What is 100 in hexadecimal? => 64
  Write 45 in base 2 => 101101
  Convert binary 1101 to decimal. => 13
  What is 777 octal in decimal? => 511
  Convert FF from base 16 to base 10 => 255
`,
);

checkRewordings(
  'roman-numerals',
  `
  What is 1994 in Roman numerals? => MCMXCIV
  Convert MCMXCIV to a number. => 1994
  What number is XLII? => 42
  Write 2024 as a Roman numeral => MMXXIV
  What does MMXXIV mean in Roman numerals? => 2024
`,
);

checkRewordings(
  'perfect-numbers',
  `
  Is 28 a perfect number? => yes
  Is 12 a perfect number => no
  Is 144 a perfect square? => yes
`,
);

checkRewordings(
  'digit-sum',
  `
  What is the sum of the digits of 12345? => 15
  Digit sum of 2 to the power of 100? => 115
  How many digits does 2^100 have? => 31
`,
);

checkRewordings(
  'fibonacci',
  `
  What is the 10th Fibonacci number? => 55
  Sum of the first 10 Fibonacci numbers => 143
`,
);

checkRewordings(
  'next-term',
  `
  What comes next: 2, 4, 6, 8? => 10
  What is the next number in the sequence 1, 4, 9, 16? => 25
  Find the next term: 3, 6, 12, 24 => 48
  2, 4, 8, 16, ? => 32
  Continue the pattern: 5, 10, 15, 20 => 25
  Which number comes next in 1, 1, 2, 3, 5, 8? => 13
`,
);

checkRewordings(
  'progression',
  `
  What is the 10th term of the arithmetic sequence 3, 7, 11, ...? => 39
  Find the sum of the first 20 terms of 2, 5, 8, 11, ... => 610
  What is the 8th term of the geometric sequence 2, 6, 18, ...? => 4374
`,
);

checkRewordings(
  'sums',
  `
  What is the sum of the numbers from 1 to 100? => 5050
  Add up all even numbers from 2 to 50. => 650
  What's the sum of all odd numbers below 100? => 2500
  What is the sum of all multiples of 3 or 5 below 1000? => 233168
  Sum of the squares of the first 10 natural numbers => 385
  How many multiples of 7 are there between 1 and 100? => 14
  1 + 2 + 3 + ... + 100 => 5050
  Find the sum of integers from 10 to 20 => 165
  How many numbers between 1 and 1000 are divisible by 3 or 5? => 467
`,
);

checkRewordings(
  'linear-equation',
  `
  Solve 3x + 5 = 20. => 5
  Solve for x: 2x - 7 = 11 => 9
  What is x if 4x = 28? => 7
  If 5y + 3 = 18, what is y? => 3
  Find x when x/2 + 3 = 10 => 14
  2(x+3)=16, x=? => 5
`,
);

checkRewordings(
  'linear-system',
  `
  If x + y = 12 and x - y = 4, what is x? => 8
`,
);

checkRewordings(
  'number-riddle',
  `
  I think of a number, double it and add 5. The result is 17. What is the number? => 6
  A number plus 7 is 15. What is the number? => 8
  Three times a number minus 4 is 11. What is the number? => 5
  If you multiply a number by 3 and add 2 you get 20. Find the number. => 6
  What number increased by 8 equals 20? => 12
`,
);

checkRewordings(
  'sum-and-difference',
  `
  Two numbers add up to 30 and differ by 6. Find the larger number. => 18
`,
);

checkRewordings(
  'consecutive',
  `
  Two consecutive even numbers add up to 34. What is the larger one? => 18
  The sum of 3 consecutive odd numbers is 51. Find the smallest. => 15
`,
);

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
