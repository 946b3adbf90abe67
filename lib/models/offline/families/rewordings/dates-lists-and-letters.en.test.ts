import { checkRewordings } from '../../testing/check-rewordings';

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
