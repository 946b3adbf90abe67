import { describe, expect, it } from 'vitest';
import { histogramOf } from './histogram';
import { answersAsked } from './prediction';
import { readRoomCode, roomCodeFrom } from './room-code';
import { clusterPredictions, predicts, roundOf } from './tally';

const cluster = (...texts: string[]) =>
  clusterPredictions(texts.map((text, who) => ({ text, who }))).map(({ text, who }) => [text, ...who]);

describe('predictions are gathered by what they say', () => {
  it.each<[string, string[], (string | number)[][]]>([
    [
      'numbers by value',
      ['36', '40', '36.0', '３６'],
      [
        ['36', 0, 2, 3],
        ['40', 1],
      ],
    ],
    ['a unit that one of them left out', ['36 pencils', '36'], [['36 pencils', 0, 1]]],
    [
      'words without case and full stop',
      ['Cat', 'cat.', 'dog', ' CAT '],
      [
        ['Cat', 0, 1, 3],
        ['dog', 2],
      ],
    ],
    ['Chinese', ['星期三', '星期三。'], [['星期三', 0, 1]]],
    [
      'the larger group first',
      ['1', '2', '2'],
      [
        ['2', 1, 2],
        ['1', 0],
      ],
    ],
    ['nothing', [], []],
  ])('%s', (_what, texts, expected) => expect(cluster(...texts)).toEqual(expected));

  it('and kept without names, the rarest only counted', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ text: `word ${n}`, who: `p${n}` }));
    const kept = roundOf(clusterPredictions([...many, { text: 'word 7', who: 'last' }]));
    expect(kept.predictions).toBe(61);
    expect(kept.answers[0]).toEqual({ text: 'word 7', count: 2 });
    expect(kept.answers).toHaveLength(50);
    expect(JSON.stringify(kept)).not.toContain('last');
  });
});

it.each([
  ['36', { value: { type: 'number', text: '36' }, unit: 'pencils' }, true],
  ['36 pears', { value: { type: 'number', text: '36' }, unit: 'pencils' }, false],
  ['37', { value: { type: 'number', text: '36' } }, false],
  ['true', { value: { type: 'boolean', value: true } }, true],
  ['false', { value: { type: 'boolean', value: true } }, false],
  ['Wednesday', { value: { type: 'text', text: 'wednesday' } }, true],
] as const)('%s against %j', (text, answer, expected) => expect(predicts(text, answer)).toBe(expected));

it.each([
  ['12 apples', { kind: 'number' }, true],
  ['many', { kind: 'number' }, false],
  ['b', { kind: 'choice', choices: ['a', 'b'] }, true],
  ['c', { kind: 'choice', choices: ['a', 'b'] }, false],
  ['anything', { kind: 'text' }, true],
  ['anything', { kind: 'none' }, false],
] as const)('%s answers what is asked by %j: %s', (text, asked, expected) => {
  const copy = asked.kind === 'choice' ? { ...asked, choices: [...asked.choices] } : asked;
  expect(answersAsked(copy, text)).toBe(expected);
});

describe('a histogram', () => {
  it('has round bars that hold every number once', () => {
    const numbers = [10, 12, 15, 20, 36, 36, 36, 40, 90];
    const bins = histogramOf(numbers) ?? [];
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
    expect(bins.map(({ from }) => from)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
  });

  it.each([[[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]], [[-5, 0, 5, 10, 15, 1e6]], [[1, 2, 3, 4, 5, 6, 7]]])(
    'of %j counts each',
    (numbers) => {
      const bins = histogramOf(numbers) ?? [];
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length);
      expect(bins.length).toBeLessThanOrEqual(10);
    },
  );

  it('is not made of a few different numbers', () => {
    expect(histogramOf([1, 2, 3, 3, 3, 3, 3])).toBe(null);
    expect(histogramOf([])).toBe(null);
    expect(histogramOf([1, 2, 3, 4, 5, Number.POSITIVE_INFINITY])).toBe(null);
  });
});

describe('a room’s code', () => {
  it('has six letters and digits that are not mistaken for one another', () => {
    const codes = Array.from({ length: 200 }, () => roomCodeFrom(crypto.getRandomValues(new Uint8Array(16))));
    expect(codes.every((code) => code !== null && /^[2-9A-HJKMNP-TV-Z]{6}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(200);
    expect(roomCodeFrom(new Uint8Array(16).fill(255))).toBe(null);
  });

  it.each([
    ['k7m2qx', 'K7M2QX'],
    [' K7M-2QX ', 'K7M2QX'],
    ['Ｋ７Ｍ２ＱＸ', 'K7M2QX'],
    ['K7M2Q', null],
    ['K7M2Q0', null],
    ['../../', null],
  ])('%s is read as %s', (typed, code) => expect(readRoomCode(typed)).toBe(code));
});
