import { checkRewordings } from '../../testing/check-rewordings';

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
