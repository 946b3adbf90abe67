import { describe, expect, it } from 'vitest';
import { parseProblem } from './problem';

const mention = (question: string, index: number) => parseProblem(question)?.mentions[index];

describe('what a quantity counts', () => {
  it.each([
    ['Tom has 3 red marbles and 5 apples. How many marbles does Tom have?', 0, 'marble', ['red']],
    ['Ann has 31 red and 15 green balloons. How many balloons does she have?', 0, 'balloon', ['red']],
    ['Ann has 7 plums and 4 oranges. How many plums does she have?', 1, 'orange', []],
    ['Ann has 7 plums. She gave 3 to Sam. How many plums does she have?', 1, 'plum', []],
    ['Ed sold his old games. He started out with 35 and sold 9 of them. How many are left?', 0, 'game', []],
    ['Ann had $5 and spent $2. How much money is left?', 0, 'dollar', []],
    ['A rope is 18 inches long. Tom cut 4 inches off. How long is the rope?', 0, 'inch', []],
  ])('%s', (question, index, head, mods) => {
    expect(mention(question, index)?.noun).toMatchObject({ head, mods });
  });
});

describe('how a quantity stands to others', () => {
  it.each([
    ['There are 6 pens in each box. How many pens are in 4 boxes?', 'rate', 'box'],
    ['Each box has 6 pens. How many pens are in 4 boxes?', 'rate', 'box'],
    ['Tom reads 3 books a day. How many books does he read in 4 days?', 'rate', 'day'],
    ['A hat costs $3. How much do 5 hats cost?', 'rate', 'hat'],
    ['There are 31 calories in a candy bar. How many calories are in 11 candy bars?', 'rate', 'bar'],
    ['Tom put pens in boxes of 6. He has 30 pens. How many boxes are there?', 'rate', 'box'],
    ['Tom has 3 more pens than Ann. Ann has 4 pens. How many pens does Tom have?', 'more than', ''],
    ['Tom has 3 fewer pens than Ann. Ann has 4 pens. How many pens does Tom have?', 'fewer than', ''],
    ['Tom has 3 times as many pens as Ann. Ann has 4 pens. How many pens does Tom have?', 'times', ''],
    ['Tom bought 3 more pens. He had 4 pens. How many pens does he have?', 'more', ''],
    ['Tom got a box of 45 pens and 6 caps. How many more pens than caps did he get?', 'plain', ''],
  ])('%s', (question, relation, per) => {
    expect(mention(question, 0)?.relation).toBe(relation);
    expect(mention(question, 0)?.per).toBe(per);
  });
});

describe('what is asked', () => {
  it.each([
    ['Tom has 5 red and 3 blue pens. How many red pens does he have left?', 'left', ['tom']],
    [
      'Tom has 5 pens. Ann has 3 pens. How many more pens does Tom have than Ann?',
      'more than',
      ['tom', 'ann'],
    ],
    ['Ann gave Tom 5 pens. She had 9 pens. How many pens did she have at first?', 'start', ['ann']],
    ['Ann has 5 pens and Tom has 9 pens. How many pens do they have in all?', 'total', ['they']],
  ])('%s', (question, aim, owners) => {
    expect(parseProblem(question)).toMatchObject({ aim, asked: { owners } });
  });

  it('takes kinds that are joined by "and" together', () => {
    const problem = parseProblem(
      'There are 3 red, 4 green and 5 yellow pens. How many green and yellow pens are there?',
    );
    expect(problem?.fits.map(({ noun }) => noun)).toEqual(['clash', 'exact', 'exact']);
  });
});

it.each(['', 'How many?', 'Tom has 3 pens and 4 caps.', 'Tom has 3 pens. How many pens has he?'])(
  'is no problem: %j',
  (text) => expect(parseProblem(text)).toBeNull(),
);
