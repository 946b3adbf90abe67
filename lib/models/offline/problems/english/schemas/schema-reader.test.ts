import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProblem } from '../problem';
import { readBySchema } from './schema-reader';

const read = (question: string) => {
  const problem = parseProblem(question);
  return problem ? readBySchema(problem) : undefined;
};

describe('what there is, comes and goes', () => {
  it.each([
    ['There were 31 ducks on the pond. 12 ducks flew away. How many ducks are left?', 19],
    ['After 6 guests left the inn still had 15 guests. How many guests did the inn have at the start?', 21],
    [
      'Vera had 40 stamps. She gave some of her stamps to Paul. She has 28 stamps now. How many stamps did she give to Paul?',
      12,
    ],
    ['Omar had 17 green pens and 9 red pens. He lost 4 red pens. How many red pens does Omar have left?', 5],
    ['Vera has 50 beads. Paul gives her 12 more and she loses 7. How many beads does Vera have now?', 55],
    ['Vera spent $12 on a book. She has $30 left. How much money did Vera have at first?', 42],
    ['A baker baked 90 rolls. 35 of the rolls were burnt. How many rolls were not burnt?', 55],
    [
      'Nora has 64 eggs. She put 24 of them into one basket and the rest into 5 other baskets. How many eggs were in each of the other baskets?',
      8,
    ],
    ['There are 80 seats in a hall. 33 of them are taken, and the rest are free. How many are free?', 47],
  ])('%s', (question, answer) => expect(read(question)?.amount.value).toBe(answer));
});

describe('groups, rates and prices', () => {
  it.each([
    ['There are 3 boxes with 12 pencils in each. How many pencils are there?', 36],
    ['Each tray holds 6 muffins and 4 cakes. How many cakes are on 7 trays?', 28],
    ['A van can hold 9 people. 25 adults and 20 children go on a trip. How many vans do they need?', 5],
    ['Ivo reads 14 pages a day. His book has 98 pages. How many days does he need?', 7],
    [
      'Ivo had 45 plums. He ate 9 and shared the rest equally among 4 friends. How many plums did each friend get?',
      9,
    ],
    ['Each ticket costs $7. Vera bought 4 tickets for herself and 2 for Paul. How much did she spend?', 42],
    ['Paul drove 150 miles at 50 miles per hour. How long did he drive?', 3],
    ['Lemons come in bags of 8. Vera buys 5 bags. How many lemons does she buy?', 40],
    [
      'A cook has to peel 20 carrots. He has already peeled 8. If each carrot takes 2 minutes to peel, how long will it take him to peel the rest?',
      24,
    ],
    ['There are 9 rows with 12 chairs in each row and 5 extra chairs. How many chairs are there?', 113],
  ])('%s', (question, answer) => expect(read(question)?.amount.value).toBe(answer));
});

describe('what is worth so much, in proportion or a part', () => {
  it.each([
    ['Vera has 4 dimes, 3 quarters and 2 pennies. How many cents does she have?', 117],
    ['Paul found 6 nickels in his coat and 5 dimes in his bag. How much money did he find?', 0.8],
    ['Ivo had 50 cents. He found a quarter. How many cents does he have now?', 75],
    [
      'Ivo pays a 5 dollars fee plus 20 cents per minute. The bill was 11 dollars. How many minutes was it for?',
      30,
    ],
    ['Nora ordered 7 dozen tulips. How many tulips did she order?', 84],
    ['Paul paid $3.50 for a pen and $4.25 for a pad with a $10 bill. How much change did he get?', 2.25],
    ['If 4 pens cost $6, how much do 10 pens cost?', 15],
    ['A press makes 9 cards every 2 minutes. How many cards does it make in 8 minutes?', 36],
    ['There are 5 bags with 7 plums each and 3 boxes with 9 plums each. How many plums are there?', 62],
    ['If one cup costs $3 and one plate costs $5, how much do 4 cups and 2 plates cost?', 22],
    ['Vera spent 90 cents. She bought a pad for 40 cents and 5 pens. What is the cost of one pen?', 10],
    ['Half of the 36 guests at the inn came by train. How many guests came by train?', 18],
    ['There were 40 rolls. The guests ate half of them. How many rolls are left?', 20],
    ['A coat costs $80 and a hat costs $55 less. How much does the hat cost?', 25],
    ['Vera is 150 cm tall. Paul is 9 cm taller. How tall is Paul?', 159],
    ['Uncle Tom gave Vera $30 and Paul $25. Vera spent $12. How much money does Vera have left?', 18],
    ['Nora needs 30 cakes. She has 8 small cakes and 9 large cakes. How many more cakes does she need?', 13],
    [
      'Paul walks dogs with Vera and Ivo. They earned $27 and shared it equally. How much did each of them get?',
      undefined,
    ],
    [
      'Paul goes fishing with Vera and Ivo. They caught 27 trout and shared them equally. How many did each get?',
      9,
    ],
  ])('%s', (question, answer) => {
    const value = read(question)?.amount.value;
    expect(value === undefined ? undefined : Number(value.toPrecision(12))).toBe(answer);
  });
});

describe('comparisons, needs and wholes', () => {
  it.each([
    ['Vera has 41 beads and Paul has 26 beads. How many more beads does Vera have than Paul?', 15],
    [
      'Ivo found 14 shells and 30 stones at the lake. Now he has 50 shells and 44 stones. How many more stones than shells did Ivo find at the lake?',
      16,
    ],
    [
      'A farm sold 35 eggs on Monday, 22 on Tuesday and 48 on Friday. How many more eggs did it sell on Friday than on Monday?',
      13,
    ],
    ['Paul has 8 fewer cards than Vera. Vera has 31 cards. How many cards does Paul have?', 23],
    ['There are 12 more girls than boys at a camp. There are 40 girls. How many boys are there?', 28],
    [
      'Ivo picked 6 times as many cherries as Vera. Vera picked 15 cherries. How many cherries did Ivo pick?',
      90,
    ],
    [
      'A recipe calls for 9 cups of milk and 4 cups of sugar. Nora already put in 3 cups of milk. How many more cups of milk does she need to add?',
      6,
    ],
    ['There are 57 people at a party in total. 21 of them are children. How many are adults?', 36],
    [
      'Vera used 18 tiles to build a wall and 11 tiles to build a step. How many more tiles did she use for the wall than for the step?',
      7,
    ],
  ])('%s', (question, answer) => expect(read(question)?.amount.value).toBe(answer));
});

describe('what it does not take for read', () => {
  it.each([
    'Tom has 3 cats and Ann has 5 dogs. How many birds are there?',
    'Vera has 3 books. Paul has 8 pens. How many more books does Vera have than Paul?',
    '14 men were waiting at the stop. 5 men got on a bus and 3 more men came. How many men are waiting?',
    'Vera had 5 pens. She lost 9 pens. How many pens does she have left?',
    'Vera shares 10 marbles among 4 friends. How many marbles does each friend get?',
    'A vine grows 30 inches a day. Today it is 20 feet long. In how many days will it be 600 inches long?',
    'A bus goes 60 miles per hour for 5 hours. A car goes 30 miles per hour for 8 hours. How much farther did the bus go?',
    'There are 26 towns. In each town, there are 5 parks with 10 benches in each park. How many benches are there?',
    'There are 20 pupils. 5 are good at maths only, 8 at art only, and the rest are good at both. How many are good at maths?',
    'Vera had 29 more beads than Paul. Vera lost 17 beads. How many more beads did Vera have than Paul then?',
    'Ivo and his 3 friends share 20 plums equally. How many plums does each child get?',
  ])('%s', (question) => expect(read(question)).toBeUndefined());
});

it('says when it leaves out a number without seeing why', () => {
  const seen = read('Vera has 12 pens and 30 beads. She lost 4 pens. How many pens does she have left?');
  expect(seen?.doubts).toEqual(['beside the point']);
  expect(read('Vera has 12 pens. She lost 4 pens. How many pens does she have left?')?.doubts).toEqual([]);
});

it('never throws and never gives what is not there', () => {
  const words = fc.constantFrom(
    ...'Tom Ann has had gives 5 12 3 more than each of the boxes apples red some rest how many does left in all , . ? and if per $4 twice'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (some) => {
      const reading = read(`${some.join(' ')} How many apples?`);
      expect(reading === undefined || Number.isFinite(reading.amount.value)).toBe(true);
    }),
    { numRuns: 300, seed: 5 },
  );
});
