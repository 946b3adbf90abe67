import { describe, expect, it } from 'vitest';
import type { QuestionImage } from '../reasoning/question-image';
import { askedOtherwise } from './asked-otherwise';
import { imageHash } from './image-hash';

const image: QuestionImage = { type: 'image/png', data: 'iVBORw0KGgo=', width: 1, height: 1, alt: '' };
const other = { ...image, data: 'iVBORw0KGgoAAAA=' };
const question = 'How many are there?';

describe('a question differs from what it was asked as', () => {
  it.each([
    [
      'its words are the same, around them blanks',
      { question: ` ${question}\n` },
      { question, image: null },
      false,
    ],
    ['its words are others', { question: 'How much is it?' }, { question, image: null }, true],
    ['it was emptied', { question: ' ' }, { question, image: null }, false],
    ['it was never asked', { question }, { question: '', image: undefined }, false],
    ['its picture is the same', { question, image }, { question, image: imageHash(image) }, false],
    [
      'its picture is told in other words',
      { question, image: { ...image, alt: 'Shells' } },
      { question, image: imageHash(image) },
      false,
    ],
    ['its picture is another', { question, image: other }, { question, image: imageHash(image) }, true],
    ['a picture came to it', { question, image }, { question, image: null }, true],
    ['its picture was taken away', { question }, { question, image: imageHash(image) }, true],
    [
      'the trace is from before pictures were remembered',
      { question, image },
      { question, image: undefined },
      false,
    ],
  ])('when %s', (_, cell, asked, expected) => {
    expect(askedOtherwise(cell, asked)).toBe(expected);
  });
});
