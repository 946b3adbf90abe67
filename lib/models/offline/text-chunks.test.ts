import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChunks } from './text-chunks';

test('nothing is lost and no piece is long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const chunks = textChunks(text);
      expect(chunks.join('')).toBe(text);
      expect(chunks.every((chunk) => chunk.trim().length <= 60)).toBe(true);
    }),
    { seed: 1 },
  );
});
